/** A page of one dialect in the other (specification, section 23). */

import type { Position } from "unist";
import { readSource, withLineFeed } from "../../grammar/source";
import { DIALECT, MARKUP_OPTIONS } from "../arguments/markup-options";
import { Signature } from "../arguments/signature";
import { optionsOf, STRING } from "../arguments/value-checks";
import type { Dialect, FlowContent, Nodes, Root } from "../ast";
import { factsOf } from "../dialect-facts";
import type { OnMessage } from "../messages";
import { parse } from "../parse";
import { isSameAcrossDialects } from "../stringify/compare-nodes";
import { createWriting, reusable, type Writing } from "../stringify/context";
import { type Piece, verbatim } from "../stringify/escape/pieces";
import { isBlank, trimEnd } from "../stringify/escape/white-space";
import { block } from "../stringify/flow";
import {
	type ListSlot,
	ListSlots,
	withListsApart,
} from "../stringify/list-slots";
import { comesWith } from "../stringify/lists";
import { lazilyLowered } from "../stringify/lower/blocks";
import { LineFeeds } from "../stringify/merge/line-feeds";
import { restoreLines } from "../stringify/merge/restore-lines";
import { type Report, reporter } from "../stringify/messages";
import type { PageBlock, Version } from "../stringify/page/drafts";
import { writeForeignPage } from "../stringify/page/foreign-page";
import type { IsSame } from "../stringify/page/page-draft";
import { writePage } from "../stringify/page/write-page";
import { reportUnknownMacros } from "../stringify/unknown-macros";
import { adaptMacros } from "./adapt-macros";
import { InPlace, rangeOf } from "./in-place";

/** Options of {@link convertMarkup}. */
export interface ConvertOptions {
	/** The dialect of the page; default 1.5. */
	from?: Dialect | undefined;
	/** The dialect to write; default 1.9. */
	to?: Dialect | undefined;
	/** Name of the page: names of other pages are read and written as seen from it. */
	pageName?: string | undefined;
	/** The wiki map that both pages are read with. Default: MoinMoin's own of each dialect. */
	interwiki?: Readonly<Record<string, string>> | undefined;
	/** The names that 1.5 reads as macros. Default: MoinMoin's own. */
	macros?: Iterable<string> | undefined;
	/** Receives what the new dialect cannot say. */
	onMessage?: OnMessage | undefined;
}

const convertMarkupSignature = new Signature("convertMarkup", {
	source: STRING,
	options: optionsOf<ConvertOptions>({
		...MARKUP_OPTIONS,
		from: DIALECT,
		to: DIALECT,
	}),
});

/**
 * Writes a page of MoinMoin 1.5 as one of 1.9 (or the other way round) that parses to the same tree. Only what the new dialect
 * writes otherwise is changed; where that is not enough, the block is written anew. What the new dialect cannot say is reported.
 *
 * @param source the page's text, with any line ends.
 * @returns the page in the other dialect; the source itself if that is its own.
 * @example
 * convertMarkup("see [http://a.org A] and [:FrontPage:home]", { from: "1.5", to: "1.9" })
 * // "see [[http://a.org|A]] and [[FrontPage|home]]"
 */
export function convertMarkup(
	source: string,
	options: ConvertOptions = {},
): string {
	convertMarkupSignature.check(source, options);
	const { from = "1.5", to = "1.9", onMessage, ...shared } = reusable(options);
	if (from === to) return source;
	const { text: page, isPlain } = readSource(source);
	const text = withLineFeed(page);
	const reading = { ...shared, dialect: from };
	const written = parse(page, reading);
	const inSource = isPlain ? written : parse(source, reading);
	const toSource = reporter(onMessage);
	const report = isPlain ? toSource : reportAt(inSource, written, toSource);
	if (factsOf(reading).needsKnownMacros)
		reportUnknownMacros(inSource, source, toSource);
	const convertInline = (markup: string): string =>
		convertMarkup(LEAD + markup, { ...shared, from, to }).slice(LEAD.length);
	const tree = adaptMacros(written, to, convertInline, report);
	const writing = createWriting(
		to,
		false,
		{ ...shared, dialect: to, onMessage },
		report,
	);
	const isSame: IsSame = (expected, read) =>
		isSameAcrossDialects(expected, read, options.pageName);
	const foreign = writeForeignPage(tree, writing, isSame, linesIn(tree, text));
	if (foreign !== undefined) return restoreLines(foreign.markup, source);
	const { blocks, head } = blocksOf(tree, text);
	const { markup } = writePage(blocks, head, "", writing, isSame);
	return restoreLines(markup.slice(1), source);
}

/** Text in front of markup in a line, so that nothing in it is read as the beginning of a line. */
const LEAD = "x ";

/**
 * The blocks of a page with the lines that each is in: first in place, at last written anew.
 *
 * @param source begins with a line feed.
 */
function blocksOf(
	{ children }: Root,
	source: string,
): { blocks: PageBlock[]; head: string } {
	const starts = blockStarts(children, source);
	const slots = new ListSlots(children);
	const blocks = children.flatMap((node, index): PageBlock[] => {
		const next = children[index + 1];
		if (next !== undefined && comesWith(node, next)) return [];
		const above = children[index - 1];
		const alongside =
			above !== undefined && comesWith(above, node) ? [above] : [];
		const start = starts[index - alongside.length] ?? 0;
		const lines = { source, start, end: starts[index + 1] ?? source.length };
		const slot = (own: Writing) => slots.of(index, own);
		return [blockOf(node, lines, { slot, alongside })];
	});
	const head = source.slice(0, starts[0] ?? source.length);
	return isBlank(head)
		? { blocks, head }
		: { blocks: [unseenBlock(head), ...blocks], head: "" };
}

/** The lines of a block in its source. */
interface Lines {
	source: string;
	start: number;
	end: number;
}

/** Where a block is among others. */
interface Place {
	/** Where it is among lists. */
	slot: (writing: Writing) => ListSlot | undefined;
	/** Blocks that are read in its lines besides. */
	alongside: readonly FlowContent[];
}

function blockOf(
	node: FlowContent,
	{ source, start, end }: Lines,
	{ slot, alongside }: Place,
): PageBlock {
	const lowerNode = lazilyLowered(node);
	const inPlace = (
		nodes: readonly FlowContent[],
		writing: Writing,
	): Version => {
		const range = new InPlace(source, start, writing);
		range.visit(node);
		return {
			pieces: range.finish(end),
			expected: [...alongside, ...nodes],
		};
	};
	const anew = (own: Writing): Version => {
		const lowered = lowerNode(own);
		const blocks = lowered.flatMap((each) => block(each, 0, slot(own), own));
		return {
			pieces: [...blocks, ...gapAfter(source.slice(start, end))],
			expected: [...alongside, ...lowered],
		};
	};
	return {
		node,
		versions: [
			(own) => inPlace([node], own),
			(own) => inPlace(lowerNode(own), { ...own, report: () => undefined }),
			anew,
			...withListsApart(node, anew),
		],
	};
}

/** Markup in front of the first block that shows nothing: it is left out where the other dialect shows it. */
function unseenBlock(markup: string): PageBlock {
	const blank = markup.replace(/[^\n]+/g, "");
	return {
		node: { type: "paragraph", children: [] },
		versions: [markup, blank].map((each) => () => ({
			pieces: [verbatim(each)],
			expected: [],
		})),
	};
}

/** Where the line of each block begins, or the block itself if it continues the line of another one. */
function blockStarts(nodes: readonly FlowContent[], source: string): number[] {
	const feeds = new LineFeeds(source);
	let last = 0;
	return nodes.map((node) => {
		const { start, end } = rangeOf(node);
		const feed = Math.max(0, feeds.before(start));
		const from = feed < last ? start : feed;
		last = end;
		return from;
	});
}

/** The blank lines at the end of a block's lines. */
function gapAfter(lines: string): Piece[] {
	const feed = lines.indexOf("\n", trimEnd(lines).length);
	return feed < 0 ? [] : [verbatim(lines.slice(feed))];
}

/** Returns the lines of the blocks of a page, each up to the next block; the source begins with a line feed. */
const linesIn =
	({ children }: Root, source: string) =>
	(node: FlowContent, index: number): string | undefined => {
		if (children[index] !== node) return undefined;
		const next = children[index + 1];
		return source.slice(rangeOf(node).start, next && rangeOf(next).start);
	};

/** Reports positions in the source where nodes have those of the text without CR and tabs. */
function reportAt(inSource: Root, tree: Root, report: Report): Report {
	const positions = new Map<Position, Position>();
	const pair = (one: Nodes, other: Nodes | undefined): void => {
		if (one.position !== undefined && other?.position !== undefined)
			positions.set(one.position, other.position);
		if (!("children" in one)) return;
		const others =
			other !== undefined && "children" in other ? other.children : [];
		for (const [index, child] of one.children.entries())
			pair(child, others[index]);
	};
	pair(tree, inSource);
	return (rule, { position }, detail) => {
		const other = position === undefined ? undefined : positions.get(position);
		report(rule, { position: other ?? position }, detail);
	};
}
