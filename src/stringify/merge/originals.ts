/** The nodes of a page as it was written, found again by their positions. */
import { skipBlanks } from "../../../grammar/chars";
import { readSource } from "../../../grammar/source";
import type { Nodes, Root } from "../../ast";
import { type ParseOptions, parse } from "../../parse";
import { LineFeeds } from "./line-feeds";

/** A node as it was written. */
export interface Original {
	/** Its range in {@link Originals.text}; the end is exclusive. */
	start: number;
	end: number;
	/** How far the lines of the block that it is in are indented; of a list, those around it. */
	width: number;
	/** Its index among its siblings. */
	index: number;
	node: Nodes;
	parent: Original | undefined;
	children: Original[];
}

/** A source and what is read in it. */
export class Originals {
	/** A line feed, then the source without CR and tabs. */
	readonly text: string;
	readonly root: Original;
	readonly #feeds: LineFeeds;
	readonly #byStart = new Map<number, Original[]>();

	constructor(source: string, options: ParseOptions) {
		const { text, isPlain } = readSource(source);
		this.text = text;
		this.#feeds = new LineFeeds(text);
		const written: Root = parse(source, options);
		const read = isPlain ? written : parse(text.slice(1), options);
		this.root = this.#add(written, read, undefined, 0, 0);
	}

	/** The node in the source at the position of a node, if that is of its type. */
	of(node: Nodes): Original | undefined {
		const start = node.position?.start.offset;
		const end = node.position?.end.offset;
		if (start === undefined || end === undefined) return undefined;
		return this.#byStart
			.get(start)
			?.findLast(
				(original) =>
					original.node.type === node.type &&
					original.node.position?.end.offset === end,
			);
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

	/**
	 * Takes a node and all in it.
	 *
	 * @param written the node with its position in the source.
	 * @param read the same with its position in the text.
	 */
	#add(
		written: Nodes,
		read: Nodes,
		parent: Original | undefined,
		index: number,
		around: number,
	): Original {
		const start = (read.position?.start.offset ?? 0) + 1;
		const end = (read.position?.end.offset ?? 0) + 1;
		const width = read.type === "listItem" ? this.#indentAt(start) : around;
		const original: Original = {
			start,
			end,
			width,
			index,
			node: written,
			parent,
			children: [],
		};
		const offset = written.position?.start.offset ?? 0;
		const same = this.#byStart.get(offset);
		if (same === undefined) this.#byStart.set(offset, [original]);
		else same.push(original);
		const within = this.#widthWithin(read, start, width);
		const children = childrenOf(read);
		for (const [at, child] of childrenOf(written).entries())
			original.children.push(
				this.#add(child, children[at] ?? child, original, at, within),
			);
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

const childrenOf = (node: Nodes): readonly Nodes[] =>
	"children" in node ? node.children : [];

/** Whether one came right after the other. */
export const follows = (last: Original, next: Original, span = 1): boolean =>
	last.parent === next.parent && last.index + span === next.index;
