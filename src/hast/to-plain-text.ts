/** MoinMoin tree to plain text. */
import { toText } from "hast-util-to-text";
import { Signature } from "../arguments/signature";
import { ROOT_OF_PAGE } from "../arguments/trees";
import { optionsOf } from "../arguments/value-checks";
import type { Root } from "../ast";
import type { BridgeRoot } from "../bridge/nodes";
import { HAST_OPTIONS, type HastOptions, text } from "./state";
import { content } from "./tables";
import { makeHast } from "./to-hast";

/** Numbers of footnotes as text: there are no links to follow. */
const handlers: HastOptions["handlers"] = {
	footnoteReference: ({ number }) => [text(`[${number}]`)],
	footnoteDefinition: (node, state) => [
		state.element("li", node, [
			text(`[${node.number}] `),
			...content(node.children, state),
		]),
	],
};

const toPlainTextSignature = new Signature("toPlainText", {
	tree: ROOT_OF_PAGE,
	options: optionsOf<HastOptions>(HAST_OPTIONS),
});

/**
 * Returns the text of a page as a browser would give it for copying: blocks on lines of their own, cells separated by tabs.
 *
 * @param tree a page; it is not changed.
 * @param options those of `toHast`.
 * @example
 * toPlainText(parse("= A =\n'''b''' c")); // "A\n\nb c"
 */
export function toPlainText(
	tree: Root | BridgeRoot,
	options: HastOptions = {},
): string {
	return toPlainTextSignature.call(writeText, tree, options);
}

const writeText = (tree: Root | BridgeRoot, options: HastOptions): string =>
	toText(
		makeHast(tree, {
			...options,
			handlers: { ...handlers, ...options.handlers },
		}),
	);
