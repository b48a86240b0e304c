/** The stack of open nodes. */
import type { Position } from "unist";
import type { Nodes, Parents } from "../ast";
import type { Places } from "../position";

/** A node that is still open. It joins its parent when it is closed. */
export interface Frame {
	readonly node: Parents;
	readonly position: Position;
	/** Offset in the text of the end of what it holds so far. */
	end: number;
}

/** Builds a tree from the outside in, without recursion. */
export class Tree {
	private readonly frames: Frame[] = [];

	constructor(
		readonly places: Places,
		root: Parents,
	) {
		const start = places.point(0);
		this.frames.push({ node: root, position: { start, end: start }, end: 0 });
	}

	/** Number of open nodes, the root included. */
	get depth(): number {
		return this.frames.length;
	}

	/** The innermost open node. */
	get top(): Frame {
		return this.at(this.frames.length - 1);
	}

	/** The open node at a depth, the root being 0. */
	at(depth: number): Frame {
		const frame = this.frames[depth];
		if (frame === undefined)
			throw new RangeError(`nothing is open at depth ${depth}`);
		return frame;
	}

	/** Whether the open node at `depth` is of a type. */
	isAt(depth: number, type: Parents["type"]): boolean {
		return this.frames[depth]?.node.type === type;
	}

	/** Opens a node; `end` is where its own mark ends. */
	open(node: Parents, start: number, end: number = start): Frame {
		const point = this.places.point(start);
		const position = { start: point, end: point };
		node.position = position;
		const frame = { node, position, end };
		this.frames.push(frame);
		return frame;
	}

	/** Closes the innermost node and puts it into its parent. */
	close(): void {
		const frame = this.frames.pop();
		if (frame === undefined) return;
		frame.position.end = this.places.point(frame.end);
		this.append(frame.node, frame.end);
	}

	/** Drops the innermost node; what it holds is lost with it. */
	drop(): void {
		this.frames.pop();
	}

	/** Closes nodes until `depth` of them are open. */
	closeTo(depth: number): void {
		while (this.frames.length > depth) this.close();
	}

	/** Adds a node without children to the innermost one. */
	add(node: Nodes, start: number, end: number): void {
		node.position = {
			start: this.places.point(start),
			end: this.places.point(end),
		};
		this.append(node, end);
	}

	private append(node: Nodes, end: number): void {
		const { top } = this;
		const children: Nodes[] = top.node.children;
		children.push(node);
		if (end > top.end) top.end = end;
	}
}
