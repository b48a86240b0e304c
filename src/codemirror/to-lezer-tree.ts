/** MoinMoin tree to Lezer tree. */
import { type NodeSet, Tree } from "@lezer/common";
import type { Nodes, Root } from "../ast";
import { MARK_ID, typeId } from "./node-types";
import type { TextRanges } from "./text-ranges";

/**
 * Builds the tree that an editor works with: each node with the position that it has in the document, and a `Mark` for markup
 * that is in a node but in none of its children.
 *
 *     '''a'''       Strong 0-7: Mark 0-3, Text 3-4, Mark 4-7
 *
 * @param root what `parse` returns.
 * @param ranges the source, and where it is in the document; the tree begins where they begin.
 * @param end offset in the source after which all is cut.
 * @param nodeSet the types, from `createNodeSet`.
 */
export function toLezerTree(
	root: Root,
	ranges: TextRanges,
	end: number,
	nodeSet: NodeSet,
): Tree {
	const writer = new BufferWriter(ranges);
	let at = 0;
	for (const child of root.children) at = writer.write(child, at, end);
	return Tree.build({
		buffer: writer.buffer,
		nodeSet,
		topID: typeId("root"),
		length: ranges.endOf(end) - ranges.from,
	});
}

const NOT_BLANK = /\S/g;

/** Writes nodes as Lezer reads them: four numbers each, children before their parents. */
class BufferWriter {
	readonly buffer: number[] = [];

	constructor(private readonly ranges: TextRanges) {}

	/**
	 * Writes a node that is between two offsets.
	 *
	 * @returns where it ends.
	 */
	write(node: Nodes, from: number, to: number): number {
		const { position } = node;
		if (position === undefined) return from;
		const start = clamp(position.start.offset ?? from, from, to);
		const end = clamp(position.end.offset ?? start, start, to);
		if (start === end) return end;
		const first = this.buffer.length;
		if ("children" in node) {
			let at = start;
			for (const child of node.children) {
				const childStart = child.position?.start.offset ?? at;
				this.#mark(at, clamp(childStart, at, end));
				at = this.write(child, Math.max(at, childStart), end);
			}
			this.#mark(at, end);
		}
		this.#add(typeId(node.type), start, end, first);
		return end;
	}

	/** Writes what is between children, if it is more than white space. */
	#mark(start: number, end: number): void {
		NOT_BLANK.lastIndex = start;
		const match = start < end ? NOT_BLANK.exec(this.ranges.text) : null;
		if (match !== null && match.index < end)
			this.#add(MARK_ID, start, end, this.buffer.length);
	}

	#add(id: number, start: number, end: number, first: number): void {
		const { buffer, ranges } = this;
		const from = ranges.startOf(start) - ranges.from;
		const to = ranges.endOf(end) - ranges.from;
		buffer.push(id, from, to, buffer.length - first + 4);
	}
}

const clamp = (value: number, least: number, most: number): number =>
	Math.min(Math.max(value, least), most);
