/** MoinMoin tree to Markdown text. */
import type * as mdast from "mdast";
import { directiveToMarkdown } from "mdast-util-directive";
import { frontmatterToMarkdown } from "mdast-util-frontmatter";
import { gfmToMarkdown } from "mdast-util-gfm";
import { type Options, toMarkdown as writeTree } from "mdast-util-to-markdown";
import { Signature } from "../arguments/signature";
import { ROOT_OF_PAGE } from "../arguments/trees";
import {
	ARRAY,
	objectOf,
	optional,
	optionsOf,
} from "../arguments/value-checks";
import type { Root } from "../ast";
import type { BridgeRoot } from "../bridge/nodes";
import { ALERT } from "./admonitions";
import { MDAST_OPTIONS, type MdastOptions } from "./state";
import { makeMdast } from "./to-mdast";

/**
 * Extension for mdast-util-to-markdown that writes the marks of alerts without a backslash, which GitHub would not
 * understand. `moinmoinToMdast` registers it for remark-stringify.
 */
export const alertToMarkdown: Options = {
	handlers: {
		paragraph(node, parent, state, info) {
			const [first, ...rest] = node.children;
			const mark =
				parent?.type === "blockquote" &&
				parent.children[0] === node &&
				first?.type === "text"
					? ALERT.exec(first.value)?.[0]
					: undefined;
			const exit = state.enter("paragraph");
			const exitPhrasing = state.enter("phrasing");
			let value: string;
			if (mark === undefined || first?.type !== "text") {
				value = state.containerPhrasing(node, info);
			} else {
				const line = first.value.slice(mark.length + 1);
				const children =
					line === "" ? rest : [{ ...first, value: line }, ...rest];
				const content = state.containerPhrasing({ ...node, children }, info);
				value = content === "" ? mark : `${mark}\n${content}`;
			}
			exitPhrasing();
			exit();
			return value;
		},
	},
};

/** Options of {@link toMarkdown}. */
export interface MarkdownOptions extends MdastOptions {
	/** How to write Markdown: options of mdast-util-to-markdown, as remark-stringify takes them. */
	markdown?: Options | undefined;
}

const toMarkdownSignature = new Signature("toMarkdown", {
	tree: ROOT_OF_PAGE,
	options: optionsOf<MarkdownOptions>({
		...MDAST_OPTIONS,
		markdown: objectOf({ extensions: optional(ARRAY) }),
	}),
});

/**
 * Writes a page as Markdown: CommonMark with GFM.
 *
 * @param tree a page; it is not changed.
 * @param options those of `toMdast`, and how to write.
 * @example
 * toMarkdown(parse("'''a''' [[http://example.org|b]]")); // "**a** [b](http://example.org)\n"
 */
export function toMarkdown(
	tree: Root | BridgeRoot,
	options: MarkdownOptions = {},
): string {
	return toMarkdownSignature.call(write, tree, options);
}

const write = (tree: Root | BridgeRoot, options: MarkdownOptions): string =>
	writeMdast(makeMdast(tree, options), options);

/** Writes what `toMdast` made with the same options. */
export const writeMdast = (
	root: mdast.Root,
	{ admonitions, markdown }: MarkdownOptions,
): string =>
	writeTree(root, {
		bullet: "-",
		...markdown,
		extensions: [
			gfmToMarkdown({ tablePipeAlign: false }),
			frontmatterToMarkdown(),
			...(admonitions === "directive" ? [directiveToMarkdown()] : []),
			alertToMarkdown,
			...(markdown?.extensions ?? []),
		],
	});
