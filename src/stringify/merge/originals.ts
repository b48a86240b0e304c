/** The nodes of a page as it was written, found again by their places. */
import { readSource } from "../../../grammar/source";
import type { Nodes, Root } from "../../ast";
import { type ParseOptions, parse } from "../../parse";
import { isBlank } from "../escape/white-space";

/** A node as it was written. */
export interface Original {
	/** Where it stands in {@link Originals.text}; the end is exclusive. */
	start: number;
	end: number;
	/** How far the lines of the block that it stands in are indented; of a list, those around it. */
	width: number;
	/** Its own place among its siblings. */
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
	readonly #byPlace = new Map<string, Original>();

	constructor(source: string, options: ParseOptions) {
		const { text, isPlain } = readSource(source);
		this.text = text;
		const written: Root = parse(source, options);
		const read = isPlain ? written : parse(text.slice(1), options);
		this.root = this.#add(written, read, undefined, 0, 0);
	}

	/** What stands in the source where a node says it does, if that is of its type. */
	of(node: Nodes): Original | undefined {
		return this.#byPlace.get(placeOf(node));
	}

	/** Its markup. */
	slice({ start, end }: Original): string {
		return this.text.slice(start, end);
	}

	/** Whether a line feed is the last of it. */
	endsLine({ end }: Original): boolean {
		return this.text[end - 1] === "\n";
	}

	/** The line feed of the line that it begins; `undefined` if something stands in front of it. */
	lineStart({ start }: Original): number | undefined {
		return this.#feedBefore(start);
	}

	/** The end of its last line; its own end if something stands behind it. */
	lineEnd({ end }: Original): number {
		const feed = this.text.indexOf("\n", end);
		const lineEnd = feed < 0 ? this.text.length : feed;
		return isBlank(this.text.slice(end, lineEnd)) ? lineEnd : end;
	}

	/** The blank lines in front of it, behind its sibling. */
	gapBefore(original: Original): string | undefined {
		const before = original.parent?.children[original.index - 1];
		const lineStart = this.lineStart(original);
		if (before === undefined || lineStart === undefined) return undefined;
		return this.text.slice(this.lineEnd(before), lineStart);
	}

	/**
	 * Takes a node and all in it.
	 *
	 * @param written the node with its place in the source.
	 * @param read the same with its place in the text.
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
		this.#byPlace.set(placeOf(written), original);
		const within = this.#widthWithin(read, start, width);
		const same = childrenOf(read);
		for (const [at, child] of childrenOf(written).entries())
			original.children.push(
				this.#add(child, same[at] ?? child, original, at, within),
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

	/** The line feed that nothing but blanks stands behind, up to an offset. */
	#feedBefore(offset: number): number | undefined {
		const feed = this.text.lastIndexOf("\n", offset - 1);
		return isBlank(this.text.slice(feed + 1, offset)) ? feed : undefined;
	}
}

const childrenOf = (node: Nodes): readonly Nodes[] =>
	"children" in node ? node.children : [];

/** Whether one stood right behind the other. */
export const follows = (last: Original, next: Original, span = 1): boolean =>
	last.parent === next.parent && last.index + span === next.index;

/** A node made by hand has none, and what is read always has one. */
const placeOf = ({ type, position }: Nodes): string =>
	`${type} ${position?.start.offset} ${position?.end.offset}`;

/** Whether two nodes say the same, to the letter; only places and data may differ. */
export function isEqual(one: unknown, other: unknown): boolean {
	if (!isObject(one) || !isObject(other)) return one === other;
	const fields = fieldsOf(one);
	const others = new Map(fieldsOf(other));
	return (
		fields.length === others.size &&
		fields.every(([key, value]) => isEqual(value, others.get(key)))
	);
}

const isObject = (value: unknown): value is object =>
	typeof value === "object" && value !== null;

/** A string is no place and no data, but an attribute of that name. */
const fieldsOf = (value: object): [string, unknown][] =>
	Object.entries(value).filter(
		([key, inner]) =>
			inner !== undefined &&
			(typeof inner === "string" || (key !== "position" && key !== "data")),
	);
