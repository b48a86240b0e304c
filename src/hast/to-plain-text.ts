/** MoinMoin tree to plain text. */
import { toText } from "hast-util-to-text";
import type { Root } from "../ast";
import type { BridgeRoot } from "../bridge/nodes";
import type { HastOptions } from "./state";
import { text } from "./state";
import { content } from "./tables";
import { toHast } from "./to-hast";

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

/**
 * Returns the text of a page as a browser would give it for copying: blocks on lines of their own, cells separated by tabs.
 *
 * @param tree a page; it is not changed.
 * @param options those of `toHast`.
 * @example
 * toPlainText(parse("= A =\n'''b''' c")); // "A\n\nb c"
 */
export const toPlainText = (
	tree: Root | BridgeRoot,
	options: HastOptions = {},
): string =>
	toText(
		toHast(tree, {
			...options,
			handlers: { ...handlers, ...options.handlers },
		}),
	);
