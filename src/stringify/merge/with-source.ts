/** A page that was parsed, changed as a tree and is written again: what was not changed stays byte for byte. */
import type { Root } from "../../ast";
import { isSameContent } from "../compare-nodes";
import { parseOptionsOf, type Writing } from "../context";
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
	const { blocks, head, tail } = mergePage(tree, { originals, writing });
	const { markup } = writePage(blocks, head, tail, writing, isSameContent);
	return restoreLines(markup.replace(/^\n/, ""), source);
}
