/** Writes the blocks of a page, and verifies that they are read as they should be. */
import type { Writing } from "../context";
import type { PageBlock } from "./drafts";
import { type IsSame, PageDraft } from "./page-draft";

/** A page as it was written. */
export interface WrittenPage {
	/** Its markup with a line feed in front. */
	markup: string;
	/** Whether all of it is read as it should be. */
	isSafe: boolean;
	/** Whether something of it says other than the tree, which was reported. */
	isReported: boolean;
}

/** Maximum number of times that blocks are written otherwise and read again. */
const ROUNDS = 8;

/**
 * Writes blocks that follow each other.
 *
 * First nothing is escaped, because most text needs no escapes. The page is read again: blocks that do not parse back to the same
 * nodes are escaped; where that is not enough, they are written in their next version, and if none is left those beside them. What
 * cannot be written is reported.
 *
 * @param head markup in front of the first block, with the line feed that every page begins with.
 * @param tail markup after the last block.
 * @param skipped the byte order mark that will be in front of the page, if there is one.
 * @returns the page, and whether it is read as it should be.
 */
export function writePage(
	blocks: readonly PageBlock[],
	head: string,
	tail: string,
	writing: Writing,
	isSame: IsSame,
	skipped = "",
): WrittenPage {
	const page = new PageDraft(blocks, head, tail, writing, isSame, skipped);
	page.verifyChanged();
	page.write(new Map([...page.wrong].map((index) => [index, 0])));
	let changes = 0;
	for (let round = 0; changes < ROUNDS && page.wrong.size > 0; round++) {
		const next = page.nextVersions(round);
		if (next.size === 0) break;
		if (page.write(next)) changes++;
	}
	page.lower();
	page.report();
	const { markup, wrong, isReported } = page;
	return { markup, isSafe: wrong.size === 0, isReported };
}
