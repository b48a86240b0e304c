/** MoinMoin tree to wikitext of MediaWiki. */
import { Signature } from "../arguments/signature";
import { ROOT_OF_PAGE } from "../arguments/trees";
import { optionsOf } from "../arguments/value-checks";
import type { Root } from "../ast";
import { handlerTable } from "../bridge/handler-table";
import type { BridgeFlow, BridgeRoot } from "../bridge/nodes";
import { flow } from "./flow";
import { linkTitle } from "./links";
import { phrasing } from "./phrasing";
import {
	joinBlocks,
	MEDIAWIKI_OPTIONS,
	type MediawikiHandlers,
	type MediawikiOptions,
	MediawikiState,
} from "./state";

/** The handlers that {@link toMediawiki} uses by default; own ones can call them. */
export const mediawikiHandlers: MediawikiHandlers = { ...flow, ...phrasing };

const handlersWith = handlerTable(mediawikiHandlers);

const toMediawikiSignature = new Signature("toMediawiki", {
	tree: ROOT_OF_PAGE,
	options: optionsOf<MediawikiOptions>(MEDIAWIKI_OPTIONS),
});

/**
 * Writes a page as wikitext of [MediaWiki](https://www.mediawiki.org) (`docs/bridges.md`, MediaWiki).
 *
 * @param tree a page; it is not changed.
 * @param options links, titles, macros, parsers, smileys and handlers.
 * @returns wikitext, with a line end unless there is none.
 * @example
 * toMediawiki(parse("'''a''' [[http://example.org|b]]")); // "'''a''' [http://example.org b]\n"
 */
export function toMediawiki(
	tree: Root | BridgeRoot,
	options: MediawikiOptions = {},
): string {
	return toMediawikiSignature.call(write, tree, options);
}

function write(tree: Root | BridgeRoot, options: MediawikiOptions): string {
	const state = new MediawikiState(
		tree,
		options,
		handlersWith(options.handlers),
	);
	const { children } = state.expand(tree);
	state.page.read(children);
	const result = joinBlocks([
		redirect(children, state),
		...state.flow(withoutCategories(children, state)),
		categories(state),
	]);
	return result === "" ? "" : `${result}\n`;
}

/** `#REDIRECT [[…]]`, which MediaWiki knows at the very beginning only. */
function redirect(nodes: readonly BridgeFlow[], state: MediawikiState): string {
	for (const node of nodes) {
		if (node.type !== "processingInstruction" || node.name !== "redirect")
			continue;
		const [page = "", anchor] = (node.value ?? "").trim().split("#", 2);
		if (page === "") continue;
		const target = state.target({
			type: "pageLink",
			page,
			...(anchor !== undefined && { anchor }),
			...(node.position !== undefined && { position: node.position }),
		});
		if (target?.type === "title")
			return `#REDIRECT [[${linkTitle(target.title)}]]`;
		state.report("bridge-instruction", node, node.name);
	}
	return "";
}

/** The page without what only names its categories: links at its end, below a rule. */
function withoutCategories(
	nodes: readonly BridgeFlow[],
	state: MediawikiState,
): BridgeFlow[] {
	const result = [...nodes];
	let end = result.length;
	while (result[end - 1]?.type === "footnotes") end--;
	let start = end;
	while (start > 0 && isCategoryLine(result[start - 1], state)) start--;
	if (start === end) return result;
	if (result[start - 1]?.type === "thematicBreak") start--;
	result.splice(start, end - start);
	return result;
}

const isCategoryLine = (
	node: BridgeFlow | undefined,
	state: MediawikiState,
): boolean =>
	node?.type === "paragraph" &&
	node.children.some(({ type }) => type === "pageLink") &&
	node.children.every((child) =>
		child.type === "text"
			? /^[\s,|]*$/.test(child.value)
			: child.type === "pageLink" &&
				child.anchor === undefined &&
				categoryTitle(child.page, state) !== undefined,
	);

/** The title of the category that a page is about. */
function categoryTitle(
	page: string,
	state: MediawikiState,
): string | undefined {
	if (!state.page.categories.has(page)) return undefined;
	const target = state.target({ type: "pageLink", page });
	return target?.type === "title" && target.title.startsWith("Category:")
		? linkTitle(target.title).replace(/^:/, "")
		: undefined;
}

/** `[[Category:…]]` for each category of the page. */
function categories(state: MediawikiState): string {
	const lines: string[] = [];
	for (const page of state.page.categories) {
		const title = categoryTitle(page, state);
		if (title !== undefined) lines.push(`[[${title}]]`);
	}
	return lines.join("\n");
}
