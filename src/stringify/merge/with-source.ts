/** A page that was parsed, changed as a tree and is written again: what was not changed stays byte for byte. */
import { headStart } from "../../../grammar/page-head";
import type { FlowContent, Root } from "../../ast";
import { isSameContent } from "../compare-nodes";
import { parseOptionsOf, type Writing } from "../context";
import { writeForeignPage } from "../page/foreign-page";
import { writePage } from "../page/write-page";
import { mergePage } from "./merge-blocks";
import { Originals } from "./originals";
import { restoreLines } from "./restore-lines";

/**
 * Writes a tree so that its source stays where it still says the same.
 *
 * The page is read again. Blocks that are not read as they should be are written anew, and their neighbors if need be.
 */
export function writeWithSource(
	tree: Root,
	source: string,
	writing: Writing,
): string {
	const originals = new Originals(source, parseOptionsOf(writing));
	if (originals.isUnchanged(tree)) return source;
	const foreign = writeForeignPage(tree, writing, isSameContent, (node) =>
		linesOf(node, originals),
	);
	if (foreign !== undefined) return restoreLines(foreign.markup, source);
	const { blocks, head, tail } = mergePage(tree, { originals, writing });
	const { markup } = writePage(
		blocks,
		head,
		tail,
		writing,
		isSameContent,
		source.slice(0, headStart(source)),
	);
	return restoreLines(markup.replace(/^\n/, ""), source);
}

/** A node of the page as it was, from the start of its line to the next node or the end of the page; `undefined` if it was changed. */
function linesOf(node: FlowContent, originals: Originals): string | undefined {
	const original = originals.of(node);
	if (original === undefined || !originals.isEqual(node, original))
		return undefined;
	const next = originals.root.children[original.index + 1];
	return originals.text.slice(original.start, next?.start);
}
