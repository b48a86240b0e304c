/** Tree to source text. */

import { Signature } from "../arguments/signature";
import { ROOT_OF_PAGE } from "../arguments/trees";
import type { FlowContent, Root } from "../ast";
import { dialectOf, factsOf } from "../dialect-facts";
import { parse } from "../parse";
import { isSameAcrossDialects, isSameContent } from "./compare-nodes";
import {
	createWriting,
	parseOptionsOf,
	reusable,
	STRINGIFY_OPTIONS,
	type StringifyOptions,
	type Writing,
} from "./context";
import { append, entity, type Piece, text } from "./escape/pieces";
import { block } from "./flow";
import { carriesAfter, gapBetween } from "./gaps";
import { ListSlots, withListsApart } from "./list-slots";
import { comesWith } from "./lists";
import { lazilyLowered } from "./lower/blocks";
import { writeWithSource } from "./merge/with-source";
import { reporter } from "./messages";
import type { PageBlock, Version } from "./page/drafts";
import { writeForeignPage } from "./page/foreign-page";
import type { IsSame } from "./page/page-draft";
import { type WrittenPage, writePage } from "./page/write-page";
import { reportUnknownMacros } from "./unknown-macros";
import { visible } from "./visible";

const stringifySignature = new Signature("stringify", {
	tree: ROOT_OF_PAGE,
	options: STRINGIFY_OPTIONS,
});

/**
 * Writes a tree as MoinMoin markup that parses back to the same tree (`docs/ast.md`, “Canonical form”).
 *
 * Text that would be read as markup is escaped, and only that. What the dialect cannot say is written as near as possible and
 * reported. Never throws on a tree of the documented shape, and takes time in proportion to its size.
 *
 * With the `source` that the tree was parsed from, everything that was not changed stays byte for byte: a node is known by its
 * position, and stays where it still says what it said there. Without it all of the page is written in the usual style; only
 * blank lines, the blanks in cells, and brackets, quotes and backticks stay as they were where the nodes have positions.
 *
 * @param tree a page, from {@link parse} or made by hand.
 * @returns the text; that of a tree without positions ends in a line feed.
 * @example
 * stringify(parse("[http://a.org A]", { dialect: "1.5" }), { dialect: "1.9" }) // "[[http://a.org|A]]"
 * @example
 * const source = "  *  a [[ http://a.org | A ]]\r\n  *  b\r\n";
 * const tree = parse(source);
 * tree.children[0].children.pop();
 * stringify(tree, { source }) // "  *  a [[ http://a.org | A ]]\r\n"
 */
export function stringify(tree: Root, options: StringifyOptions = {}): string {
	return stringifySignature.call(write, tree, options);
}

function write(tree: Root, given: StringifyOptions): string {
	const options = reusable(given);
	const dialect = options.dialect ?? dialectOf(tree);
	const from = tree.data?.dialect;
	const writing = createWriting(
		dialect,
		dialect === from,
		options,
		reporter(options.onMessage),
	);
	// In its own dialect it is what it was.
	if (
		from !== undefined &&
		from !== dialect &&
		factsOf({ dialect: from }).needsKnownMacros
	)
		reportUnknownMacros(tree, options.source, writing.report);
	return options.source === undefined
		? writeAnew(tree, writing)
		: writeWithSource(tree, options.source, writing);
}

/** How often a page that says other than its tree is written at most. */
const WRITINGS = 4;

/** All of the page in the usual style; what cannot be written as it should be, as it is usual for what it is read as. */
function writeAnew(tree: Root, writing: Writing): string {
	let written = writeOnce(tree, writing);
	const again: Writing = {
		...writing,
		isOwnDialect: true,
		options: { ...writing.options, onMessage: undefined },
		report: () => undefined,
	};
	for (let count = 1; written.isReported && count < WRITINGS; count++) {
		const next = writeOnce(
			parse(written.markup, parseOptionsOf(writing)),
			again,
		);
		if (!next.isSafe || next.markup === written.markup) break;
		written = next;
	}
	return written.markup;
}

/** The page, and whether it is read as it should be. */
function writeOnce(tree: Root, writing: Writing): WrittenPage {
	const isSame: IsSame = writing.isOwnDialect
		? isSameContent
		: (expected, read) =>
				isSameAcrossDialects(expected, read, writing.options.pageName);
	const foreign = writeForeignPage(tree, writing, isSame);
	if (foreign !== undefined) return foreign;
	const { markup, isSafe, isReported } = writePage(
		blocksOf(tree.children),
		"",
		"",
		writing,
		isSame,
	);
	return {
		// Joined before it is cut: a long page is copied once.
		markup: markup.length < 2 ? "" : (markup + ending(tree)).slice(1),
		isSafe,
		isReported,
	};
}

/** Blocks one below the other. */
function blocksOf(children: readonly FlowContent[]): PageBlock[] {
	const nodes = visible(children);
	const page: BlockSequence = { nodes, slots: new ListSlots(nodes) };
	const blocks: PageBlock[] = [];
	for (const [index, node] of nodes.entries()) {
		const next = nodes[index + 1];
		if (next === undefined || !comesWith(node, next))
			blocks.push(new UsualBlock(node, index, page));
	}
	return blocks;
}

/** Neighboring blocks, and where the lists among them are. */
interface BlockSequence {
	nodes: readonly FlowContent[];
	slots: ListSlots;
}

/** A block in the usual style. There are as many as the page has blocks, so what they are written with is not kept. */
class UsualBlock implements PageBlock {
	constructor(
		readonly node: FlowContent,
		private readonly index: number,
		private readonly page: BlockSequence,
	) {}

	get versions(): PageBlock["versions"] {
		const { node } = this;
		const lowerNode = lazilyLowered(node);
		const lowered = (own: Writing): Version =>
			this.#version(lowerNode(own), own);
		return [
			(own) => this.#version([node], own),
			lowered,
			...withListsApart(node, lowered),
		];
	}

	#version(own: readonly FlowContent[], writing: Writing): Version {
		const { node, index, page } = this;
		const slot = page.slots.of(index, writing);
		const above = page.nodes[index - 1];
		const alongside =
			above !== undefined && comesWith(above, node) ? [above] : [];
		const first = index - alongside.length;
		const before = page.nodes[first - 1];
		const gap = before === undefined ? [] : gapBetween(before, node, 0);
		const pieces: Piece[] = [];
		for (const each of own) {
			append(pieces, gap);
			append(pieces, block(each, 0, slot, writing));
		}
		return {
			pieces: first === 0 ? withoutByteOrderMark(pieces) : pieces,
			expected: alongside.length === 0 ? own : [...alongside, ...own],
		};
	}
}

/** A byte order mark at the very start of a page would be none of its text. */
function withoutByteOrderMark(pieces: Piece[]): Piece[] {
	const [line, first] = pieces;
	if (line === undefined || first?.kind !== "text") return pieces;
	if (!first.value.startsWith("\ufeff")) return pieces;
	const rest = text(first.value.slice(1));
	return [line, entity("\ufeff"), rest, ...pieces.slice(2)];
}

/** The line feeds at the end of the page, as many as there were if that is known. */
function ending({ position, children }: Root): string {
	const last = children.at(-1);
	if (position === undefined || last?.position === undefined) return "\n";
	const lines = position.end.line - last.position.end.line;
	// After a heading that formatting is carried into there is a line that is none of the page's.
	const own = carriesAfter(last) ? lines - 1 : lines;
	return "\n".repeat(Math.max(0, Math.min(own, 5)));
}
