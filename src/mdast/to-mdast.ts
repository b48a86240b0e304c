/** MoinMoin tree to mdast, the syntax tree of Markdown. */

import type * as mdast from "mdast";
import { Signature } from "../arguments/signature";
import { NODE, ROOT_OF_PAGE } from "../arguments/trees";
import { optionsOf } from "../arguments/value-checks";
import type { Root } from "../ast";
import { handlerTable } from "../bridge/handler-table";
import { pageMetadata } from "../bridge/metadata";
import type { BridgeRoot } from "../bridge/nodes";
import { flow } from "./flow";
import { frontMatter } from "./front-matter";
import { phrasing } from "./phrasing";
import {
	MDAST_OPTIONS,
	type MdastHandlers,
	type MdastOptions,
	MdastState,
} from "./state";

/** The handlers that {@link toMdast} uses by default; own ones can call them. */
export const mdastHandlers: MdastHandlers = { ...flow, ...phrasing };

const handlersWith = handlerTable(mdastHandlers, {
	listItem: NODE,
	tableRow: NODE,
	tableCell: NODE,
	footnoteDefinition: NODE,
});

const toMdastSignature = new Signature("toMdast", {
	tree: ROOT_OF_PAGE,
	options: optionsOf<MdastOptions>(MDAST_OPTIONS),
});

/**
 * Makes Markdown of a page, as [mdast](https://github.com/syntax-tree/mdast) with the nodes of GFM: tables, footnotes and
 * strikethrough.
 *
 * What remark-stringify writes of the result is read again as the same tree, with remark-gfm and, for front matter,
 * remark-frontmatter. Links to headings of the page lead to the ids that GitHub gives them.
 *
 * @param tree a page; it is not changed.
 * @param options links, macros, parsers, smileys, handlers, and what becomes of what Markdown cannot say
 * (`docs/bridges.md`).
 * @example
 * toMdast(parse("'''a'''")).children;
 * // [{ type: "paragraph", children: [{ type: "strong", children: [{ type: "text", value: "a" }] }] }]
 */
export function toMdast(
	tree: Root | BridgeRoot,
	options: MdastOptions = {},
): mdast.Root {
	return toMdastSignature.call(makeMdast, tree, options);
}

/** Does the work of {@link toMdast} for callers that have checked the arguments. */
export function makeMdast(
	tree: Root | BridgeRoot,
	options: MdastOptions,
): mdast.Root {
	const state = new MdastState(tree, options, handlersWith(options.handlers));
	const page = state.expand(tree);
	const children: mdast.RootContent[] = [];
	let body = page.children;
	if (options.frontMatter !== false) {
		const yaml = frontMatter(pageMetadata(page));
		if (yaml !== undefined) children.push(yaml);
		body = body.filter(({ type }) => type !== "processingInstruction");
	}
	for (const node of state.flow(body)) children.push(node);
	for (const node of state.footnotes) children.push(node);
	return { type: "root", children };
}
