/** The nodes of a page as it was written, found again by their places. */
import { readSource } from "../../grammar/source";
import type { Nodes, Root } from "../ast";
import { type ParseOptions, parse } from "../parse";
import { isBlank } from "./white-space";

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
		const original = this.#byPlace.get(placeOf(node) ?? "");
		return original?.node.type === node.type ? original : undefined;
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
		const feed = this.text.lastIndexOf("\n", start - 1);
		return isBlank(this.text.slice(feed + 1, start)) ? feed : undefined;
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
			start: read.type === "root" ? 0 : start,
			end,
			width,
			index,
			node: written,
			parent,
			children: [],
		};
		this.#byPlace.set(placeOf(written) ?? "", original);
		if ("children" in written && "children" in read) {
			const within = this.#widthWithin(read, start, width);
			for (const [at, child] of written.children.entries()) {
				const same = read.children[at];
				if (same !== undefined)
					original.children.push(this.#add(child, same, original, at, within));
			}
		}
		return original;
	}

	#widthWithin({ type }: Nodes, start: number, width: number): number {
		if (type === "root" || type === "section") return 0;
		return type === "definitionList" ? this.#indentAt(start) : width;
	}

	#indentAt(offset: number): number {
		const feed = this.text.lastIndexOf("\n", offset - 1);
		const line = this.text.slice(feed + 1, offset);
		return isBlank(line) ? line.length : 0;
	}
}

/** Whether one stood right behind the other. */
export const follows = (
	last: Original | undefined,
	next: Original | undefined,
	span = 1,
): boolean =>
	last !== undefined &&
	next !== undefined &&
	last.parent === next.parent &&
	last.index + span === next.index;

function placeOf({ type, position }: Nodes): string | undefined {
	const start = position?.start.offset;
	const end = position?.end.offset;
	return start === undefined || end === undefined
		? undefined
		: `${type} ${start} ${end}`;
}

/** Whether two nodes say the same, to the letter; only places may differ. */
export function isEqual(one: unknown, other: unknown): boolean {
	if (one === other) return true;
	if (typeof one !== "object" || typeof other !== "object") return false;
	if (one === null || other === null) return false;
	const fields = fieldsOf(one);
	const others = new Map(fieldsOf(other));
	return (
		fields.length === others.size &&
		fields.every(
			([key, value]) => others.has(key) && isEqual(value, others.get(key)),
		)
	);
}

const fieldsOf = (value: object): [string, unknown][] =>
	Object.entries(value).filter(
		([key, inner]) =>
			key !== "position" && key !== "data" && inner !== undefined,
	);
