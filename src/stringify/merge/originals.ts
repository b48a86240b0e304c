/** The nodes of a page as it was written, found again by their positions. */
import { skipBlanks } from "../../../grammar/chars";
import { headStart } from "../../../grammar/page-head";
import { readSource, withLineFeed } from "../../../grammar/source";
import type { Nodes, Root } from "../../ast";
import { type ParseOptions, parse } from "../../parse";
import { isEqual } from "../compare-nodes";
import { LineFeeds } from "./line-feeds";

/** A node as it was written. */
export interface Original {
	/** Its range in {@link Originals.text}; the end is exclusive. */
	readonly start: number;
	readonly end: number;
	/** How far the lines of the block that it is in are indented; of a list, those around it. */
	readonly width: number;
	/** Its index among its siblings. */
	readonly index: number;
	readonly node: Nodes;
	readonly parent: Original | undefined;
	readonly children: readonly Original[];
}

/** A block of the page: most are not changed, so what is in it is taken only when it is asked for. */
class BlockOriginal implements Original {
	#children: readonly Original[] | undefined;

	constructor(
		readonly start: number,
		readonly end: number,
		readonly width: number,
		readonly index: number,
		readonly node: Nodes,
		readonly parent: Original,
		private readonly take: (block: Original) => readonly Original[],
	) {}

	get children(): readonly Original[] {
		this.#children ??= this.take(this);
		return this.#children;
	}
}

/** A source and what is read in it. */
export class Originals {
	/** A line feed, then the source without CR and tabs. */
	readonly text: string;
	readonly root: Original;
	readonly #feeds: LineFeeds;
	/** How much larger offsets in the text are than in what was read. */
	readonly #shift: number;
	/** What is in the blocks of the page, by the offset in the source where it starts. */
	readonly #byStart = new Map<number, Original[]>();
	/** Blocks of the page, in order. */
	readonly #blocks: readonly Original[];
	/** What nodes are known to be equal to. */
	readonly #equal = new Map<Nodes, Original>();

	constructor(source: string, options: ParseOptions) {
		const { text: body, isPlain } = readSource(source);
		this.text = withLineFeed(body);
		this.#feeds = new LineFeeds(this.text);
		const written: Root = parse(source, options);
		// A byte order mark after one that was skipped is text, and would be skipped here.
		const skipped = headStart(body);
		this.#shift = 1 - skipped;
		const read = isPlain
			? written
			: parse(body.slice(0, skipped) + body, options);
		const blocks: Original[] = [];
		this.root = {
			...this.#rangeOf(read),
			width: 0,
			index: 0,
			node: written,
			parent: undefined,
			children: blocks,
		};
		for (const [index, node] of written.children.entries())
			blocks.push(this.#block(node, read.children[index] ?? node, index));
		this.#blocks = blocks;
	}

	/**
	 * The node in the source at the position of a node, if that is of its type.
	 *
	 * @param before what is in front of it, after which it is looked for first.
	 */
	of(node: Nodes, before?: Original): Original | undefined {
		const start = node.position?.start.offset;
		const end = node.position?.end.offset;
		if (start === undefined || end === undefined) return undefined;
		const isFound = (original: Original): boolean =>
			original.node.type === node.type && endOf(original.node) === end;
		const next = before?.parent?.children[before.index + 1];
		if (next !== undefined && startOf(next.node) === start && isFound(next))
			return next;
		if (node.type === "root") return isFound(this.root) ? this.root : undefined;
		let index = this.#lastBlockUpTo(start);
		for (; index >= 0; index--) {
			const block = this.#blocks[index];
			if (block === undefined || endOf(block.node) < start) break;
			if (startOf(block.node) === start && isFound(block)) return block;
			// What is in it is known from now on.
			void block.children;
		}
		return this.#byStart.get(start)?.findLast(isFound);
	}

	/** Whether a node is the same as one of the source, which is compared once. */
	isEqual(node: Nodes, original: Original): boolean {
		// What has no children is compared faster than it is looked up.
		if (!("children" in node)) return isEqual(node, original.node);
		if (this.#equal.get(node) === original) return true;
		const isSame = isEqual(node, original.node);
		if (isSame) this.#equal.set(node, original);
		return isSame;
	}

	/** Whether what a node ends with is what its original ended with. */
	endsAs(node: Nodes, original: Original): boolean {
		let end = childrenOf(node).at(-1);
		let was = original.children.at(-1);
		while (end !== undefined && was !== undefined && this.of(end) === was) {
			end = childrenOf(end).at(-1);
			was = was.children.at(-1);
		}
		return end === undefined && was === undefined;
	}

	/** Whether a page is that of the source. */
	isUnchanged({ children }: Root): boolean {
		const blocks = this.#blocks;
		if (children.length !== blocks.length) return false;
		for (const [index, node] of children.entries()) {
			const block = blocks[index];
			if (block === undefined || !this.isEqual(node, block)) return false;
		}
		return true;
	}

	/** Index of the last block that starts at an offset of the source or before it; -1 if none does. */
	#lastBlockUpTo(offset: number): number {
		let low = 0;
		let high = this.#blocks.length;
		while (low < high) {
			const middle = (low + high) >> 1;
			if (startOf(this.#blocks[middle]?.node) <= offset) low = middle + 1;
			else high = middle;
		}
		return low - 1;
	}

	/** Its markup. */
	slice({ start, end }: Original): string {
		return this.text.slice(start, end);
	}

	/** Whether it ends in a line feed. */
	endsLine({ end }: Original): boolean {
		return this.text[end - 1] === "\n";
	}

	/** The line feed of the line that it begins; `undefined` if something is in front of it. */
	lineStart({ start }: Original): number | undefined {
		return this.#feedBefore(start);
	}

	/** The end of its last line; its own end if something is after it. */
	lineEnd({ end }: Original): number {
		const lineEnd = this.#feeds.after(end);
		return skipBlanks(this.text, end) >= lineEnd ? lineEnd : end;
	}

	/** The blank lines between its sibling and it. */
	gapBefore(original: Original): string | undefined {
		const before = original.parent?.children[original.index - 1];
		const lineStart = this.lineStart(original);
		if (before === undefined || lineStart === undefined) return undefined;
		return this.text.slice(this.lineEnd(before), lineStart);
	}

	/** The range in the text of a node with its position in what was read. */
	#rangeOf(read: Nodes): { start: number; end: number } {
		return {
			start: startOf(read) + this.#shift,
			end: endOf(read) + this.#shift,
		};
	}

	/** A block of the page. */
	#block(written: Nodes, read: Nodes, index: number): Original {
		const { start, end } = this.#rangeOf(read);
		return new BlockOriginal(start, end, 0, index, written, this.root, (own) =>
			this.#takeChildren(own, written, read),
		);
	}

	/** Takes what is in a node. */
	#takeChildren(own: Original, written: Nodes, read: Nodes): Original[] {
		const within = this.#widthWithin(read, own.start, own.width);
		const children = childrenOf(read);
		return childrenOf(written).map((child, index) =>
			this.#take(child, children[index] ?? child, own, index, within),
		);
	}

	/**
	 * Takes a node and all in it.
	 *
	 * @param written the node with its position in the source.
	 * @param read the same with its position in the text.
	 */
	#take(
		written: Nodes,
		read: Nodes,
		parent: Original,
		index: number,
		around: number,
	): Original {
		const { start, end } = this.#rangeOf(read);
		const width = read.type === "listItem" ? this.#indentAt(start) : around;
		const original = {
			start,
			end,
			width,
			index,
			node: written,
			parent,
			children: NONE,
		};
		const offset = startOf(written);
		const same = this.#byStart.get(offset);
		if (same === undefined) this.#byStart.set(offset, [original]);
		else same.push(original);
		original.children = this.#takeChildren(original, written, read);
		return original;
	}

	#widthWithin({ type }: Nodes, start: number, width: number): number {
		if (type === "section") return 0;
		return type === "definitionList" ? this.#indentAt(start) : width;
	}

	#indentAt(offset: number): number {
		const feed = this.#feedBefore(offset);
		return feed === undefined ? 0 : offset - feed - 1;
	}

	/** The line feed before an offset, if only blanks are between. */
	#feedBefore(offset: number): number | undefined {
		const feed = this.#feeds.before(offset);
		return skipBlanks(this.text, feed + 1) >= offset ? feed : undefined;
	}
}

const NONE: readonly Original[] = [];

/** Offsets of a node in the source. */
const startOf = (node: Nodes | undefined): number =>
	node?.position?.start.offset ?? 0;
const endOf = (node: Nodes): number => node.position?.end.offset ?? 0;

const childrenOf = (node: Nodes): readonly Nodes[] =>
	"children" in node ? node.children : [];

/** Whether one came right after the other. */
export const follows = (last: Original, next: Original, span = 1): boolean =>
	last.parent === next.parent && last.index + span === next.index;
