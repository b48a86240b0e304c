/** Blocks of a page in the versions that are tried. */
import type { VFileMessage } from "vfile-message";
import type { FlowContent } from "../../ast";
import { isHead } from "../comment";
import type { Writing } from "../context";
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
	/** The markup of its first version if that, and what is in front of it, was parsed before: where it is, that needs no proof. */
	unchanged?: string | undefined;
}

/** A block in the version that is tried. */
export interface Draft extends Omit<Version, "pieces"> {
	block: PageBlock;
	level: number;
	/** Its pieces as they are, or escaped. */
	markup: string;
	/** Whether it holds markup of the source, which may leave formatting on. */
	hasVerbatim: boolean;
	/** `undefined`: none, as of most blocks. */
	messages: VFileMessage[] | undefined;
}

/** Characters after which the next heading ends a part; trees of such parts die young. */
const PART_LENGTH = 64_000;

/** What may begin or end a block of code far from where it is. */
export const BLOCK_END = /\{\{\{|\}\}\}/;

/** Nodes of the head of a page. */
const HEAD: ReadonlySet<FlowContent["type"]> = new Set([
	"processingInstruction",
	"comment",
]);

/** Whether a block may be in the head of a page. */
export const isInHead = ({ markup, expected }: Draft): boolean =>
	isHead(markup) && expected.every(({ type }) => HEAD.has(type));

/** A heading of text without formatting: it ends whatever is before it, and shows that no formatting is carried over it. */
export const isPlainHeading = (draft: Draft | undefined): boolean => {
	const [heading, ...others] = draft?.expected ?? [];
	return (
		heading?.type === "heading" &&
		others.length === 0 &&
		heading.children.length > 0 &&
		heading.children.every(({ type }) => type === "text")
	);
};

/** Returns a block as it was; nothing in it is written. */
export const unchangedDraft = (block: PageBlock, markup: string): Draft => ({
	block,
	level: 0,
	expected: [block.node],
	markup,
	hasVerbatim: true,
	messages: undefined,
});

/**
 * Writes a block in one of its versions.
 *
 * @param toMarkup gives the markup of its pieces. They are not kept: those of all blocks would be larger than the tree.
 */
export function createDraft(
	block: PageBlock,
	level: number,
	writing: Writing,
	toMarkup: (pieces: readonly Piece[]) => string,
): Draft {
	let messages: VFileMessage[] | undefined;
	const report: Report = reporter((message) => {
		messages ??= [];
		messages.push(message);
	});
	const { versions } = block;
	const version = versions[level] ?? versions.at(-1);
	const { pieces, expected } = version?.({
		...writing,
		isCareful: level > 0,
		report,
	}) ?? { pieces: [], expected: [] };
	return {
		block,
		level,
		expected,
		markup: toMarkup(pieces),
		hasVerbatim: pieces.some(({ kind }) => kind === "verbatim"),
		messages,
	};
}

/**
 * Cuts blocks into parts that are read one after the other, so that two trees of all of the page need not be in memory at once.
 *
 * @returns the first block of each part, and the one after its last; a heading that ends a part begins the next one as well.
 */
export function partsOf(
	drafts: readonly Draft[],
	from: number,
	to: number,
): [start: number, end: number][] {
	const parts: [number, number][] = [];
	let start = from;
	let length = 0;
	for (let index = from; index < to; index++) {
		const { markup = "" } = drafts[index] ?? {};
		if (BLOCK_END.test(markup)) return [[from, to]];
		if (length > PART_LENGTH && isPlainHeading(drafts[index])) {
			parts.push([start, index + 1]);
			start = index;
			length = 0;
		}
		length += markup.length;
	}
	return [...parts, [start, to]];
}
