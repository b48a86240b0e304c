/** Writes the blocks of a page, and verifies that they are read as they should be. */
import type { VFileMessage } from "vfile-message";
import type { FlowContent, Nodes } from "../../ast";
import { parse } from "../../parse";
import { escapeOptionsOf, parseOptionsOf, type Writing } from "../context";
import {
	type EscapedBlock,
	escapeBlock,
	escapeUntilStable,
	formattingBefore,
} from "../escape/escape-until-stable";
import type { Piece } from "../escape/pieces";
import { type Report, reporter } from "../messages";

/** A block in one of the ways in which it can be written. */
export interface Version {
	pieces: Piece[];
	/** What must be read where it is. */
	expected: readonly FlowContent[];
}

/** A block of the page and the ways to write it, the one that changes least first. */
export interface PageBlock {
	node: FlowContent;
	versions: readonly ((writing: Writing) => Version)[];
}

/** Whether what was read is what was expected. */
type IsSame = (expected: readonly Nodes[], read: readonly Nodes[]) => boolean;

/** A block in the version that is tried. */
interface Draft extends Version {
	block: PageBlock;
	level: number;
	markup: string;
	/** Formatting that is on where the block begins; `undefined` if nobody looked. */
	on: EscapedBlock["on"];
	messages: VFileMessage[];
}

/** Maximum number of times that the page is read. */
const ROUNDS = 8;

/**
 * Writes blocks that follow each other. The page is read again: blocks that are not read as they should are written in their
 * next version, and if none is left those beside them. What cannot be written is reported.
 *
 * @param head markup in front of the first block, with the line feed that every page begins with.
 * @param tail markup after the last block.
 * @returns the page with a line feed in front.
 */
export function writePage(
	blocks: readonly PageBlock[],
	head: string,
	tail: string,
	writing: Writing,
	isSame: IsSame,
): string {
	const drafts = blocks.map((block) => draftOf(block, 0, writing));
	const options = escapeOptionsOf(writing, "page");
	const escaped = escapeUntilStable(
		drafts.map(({ pieces }) => pieces),
		head,
		options,
	);
	for (const [index, draft] of drafts.entries())
		Object.assign(draft, escaped[index]);
	let wrong = new Set<number>();
	for (let round = 0; round < ROUNDS; round++) {
		wrong = differing(drafts, head, tail, writing, isSame);
		if (wrong.size === 0) break;
		const next = nextVersions(drafts, wrong, round);
		if (next.size === 0) break;
		if (drafts.some(({ on }) => on === undefined)) lookForFormatting();
		for (const [index, level] of next) write(index, level);
	}
	// What no version says right is better changed as little as possible.
	for (const index of wrong)
		if ((drafts[index]?.level ?? 0) > LOWERED) write(index, LOWERED);
	if (wrong.size > 0) wrong = differing(drafts, head, tail, writing, isSame);
	for (const [index, { block, messages }] of drafts.entries()) {
		for (const message of messages) writing.options.onMessage?.(message);
		if (wrong.has(index)) writing.report("write-unsafe", block.node);
	}
	return pageOf(drafts, head, tail);

	function lookForFormatting(): void {
		const markups = drafts.map(({ markup }) => markup);
		const all = formattingBefore(markups, head, options);
		for (const [index, draft] of drafts.entries()) draft.on = all[index] ?? [];
	}

	function write(index: number, level: number): void {
		const draft = drafts[index];
		if (draft === undefined) return;
		const { on = [] } = draft;
		const other = draftOf(draft.block, level, writing);
		const isFirst = index === 0 && head === "";
		other.markup = escapeBlock(other.pieces, on, isFirst, options);
		drafts[index] = { ...other, on };
	}
}

/** The version in which what the dialect cannot say is replaced, and nothing else is written anew. */
const LOWERED = 1;

function draftOf(block: PageBlock, level: number, writing: Writing): Draft {
	const messages: VFileMessage[] = [];
	const report: Report = reporter((message) => messages.push(message));
	const version = block.versions[level] ?? block.versions.at(-1);
	const { pieces, expected } = version?.({
		...writing,
		isCareful: level > 0,
		report,
	}) ?? { pieces: [], expected: [] };
	return { block, level, pieces, expected, markup: "", on: [], messages };
}

const pageOf = (drafts: readonly Draft[], head: string, tail: string): string =>
	[head, ...drafts.map(({ markup }) => markup), tail].join("");

/** The blocks at whose range of the page something else is read than expected. */
function differing(
	drafts: readonly Draft[],
	head: string,
	tail: string,
	writing: Writing,
	isSame: IsSame,
): Set<number> {
	const page = pageOf(drafts, head, tail);
	const { children } = parse(page.slice(1), parseOptionsOf(writing));
	const wrong = new Set<number>();
	let at = 0;
	let end = head.length;
	for (const [index, { markup, expected }] of drafts.entries()) {
		end += markup.length;
		const from = at;
		// Offsets in the page are one less without the line feed in front.
		while (startOf(children[at]) + 1 < end) at++;
		if (!isSame(expected, children.slice(from, at))) wrong.add(index);
	}
	if (at < children.length && drafts.length > 0) wrong.add(drafts.length - 1);
	return wrong;
}

const startOf = (node: FlowContent | undefined): number =>
	node?.position?.start.offset ?? Number.POSITIVE_INFINITY;

/** Which versions to try next: of the blocks that differ, or of their neighbors when those have no more. */
function nextVersions(
	drafts: readonly Draft[],
	wrong: ReadonlySet<number>,
	round: number,
): Map<number, number> {
	const next = new Map<number, number>();
	const advance = (index: number): void => {
		const draft = drafts[index];
		if (draft !== undefined && draft.level + 1 < draft.block.versions.length)
			next.set(index, draft.level + 1);
	};
	for (const index of wrong) advance(index);
	for (let reach = 1; next.size === 0 && reach <= 2 ** round; reach *= 2)
		for (const index of wrong)
			for (let near = index - reach; near <= index + reach; near++)
				advance(near);
	return next;
}
