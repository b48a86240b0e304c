/** The stack of open nodes. */
import type { Point, Position } from "unist";
import type { Nodes, Parents } from "../ast";
import type { PositionIndex } from "../position";

/** A node with its position, which is part of the literal that makes it: properties that come later cost memory. */
export type Positioned<T extends Nodes = Nodes> = T & { position: Position };

/** A node that is still open. It joins its parent when it is closed. */
interface Frame {
	node: Parents;
	/** Offset in the text of the end of what it holds so far. */
	end: number;
	/** Index of its first child among the children of all open nodes. */
	first: number;
}

/** The children of a node that is open; it gets its own when it is closed. */
export const PENDING: never[] = [];

/**
 * Builds a tree from the outside in, without recursion.
 *
 * The children of all open nodes are in one array, those of the innermost node last; a node gets an array of its own, of
 * just the right size, when it is closed.
 */
export class Tree {
	private readonly frames: Frame[] = [];
	private size = 0;
	private readonly children: Nodes[] = [];
	private count = 0;

	constructor(
		private readonly positions: PositionIndex,
		root: Parents,
	) {
		this.push(root, 0);
	}

	/** Number of open nodes, the root included. */
	get depth(): number {
		return this.size;
	}

	/** The innermost open node; its children are not in it yet. */
	get top(): Parents {
		return this.at(this.size - 1);
	}

	/** The open node at a depth, the root being 0. */
	at(depth: number): Parents {
		return this.frameAt(depth).node;
	}

	/** Whether the open node at a depth is of a type. */
	isAt(depth: number, type: Parents["type"]): boolean {
		return depth < this.size && this.at(depth).type === type;
	}

	/** Whether the open node at a depth has no finished child yet. */
	isEmptyAt(depth: number): boolean {
		const next =
			depth + 1 < this.size ? this.frameAt(depth + 1).first : this.count;
		return next === this.frameAt(depth).first;
	}

	/** Whether the innermost node has no child. */
	get isEmpty(): boolean {
		return this.count === this.frameAt(this.size - 1).first;
	}

	/** The point of an offset. */
	point(offset: number): Point {
		return this.positions.point(offset);
	}

	/** The position between two offsets. */
	span(start: number, end: number): Position {
		return this.positions.span(start, end);
	}

	/** The position of a node that is to be opened: where it ends is set when it is closed. */
	begin(start: number): Position {
		const point = this.positions.point(start);
		return { start: point, end: point };
	}

	/** Opens a node; `end` is where its own mark ends. */
	open(node: Positioned<Parents>, end: number): void {
		this.push(node, end);
	}

	/** Closes the innermost node, at an offset or where its last child ends, and puts it into its parent. */
	close(at?: number): void {
		const frame = this.frameAt(this.size - 1);
		const { node } = frame;
		const end = at ?? frame.end;
		if (node.position !== undefined)
			node.position.end = this.positions.point(end);
		this.takeChildren(frame);
		this.size--;
		this.append(node, end);
	}

	/** Drops the innermost node, which has no children. */
	drop(): void {
		this.size--;
	}

	/** Closes nodes until `depth` of them are open. */
	closeTo(depth: number): void {
		while (this.size > depth) this.close();
	}

	/** Closes everything but the root, which gets its children. */
	finish(): void {
		this.closeTo(1);
		this.takeChildren(this.frameAt(0));
	}

	/**
	 * Takes the finished children of the root out of the tree, in order. The last one stays, because what comes next depends on whether
	 * the root is empty.
	 */
	takeFinished(): Nodes[] {
		const finished = this.size > 1 ? this.frameAt(1).first : this.count;
		const taken = this.children.splice(0, Math.max(0, finished - 1));
		this.count -= taken.length;
		for (let depth = 1; depth < this.size; depth++)
			this.frameAt(depth).first -= taken.length;
		return taken;
	}

	/** Adds a finished node, which ends at an offset, to the innermost one. */
	add(node: Positioned, end: number): void {
		this.append(node, end);
	}

	private push(node: Parents, end: number): void {
		const frame = this.frames[this.size];
		if (frame === undefined) {
			this.frames.push({ node, end, first: this.count });
		} else {
			frame.node = node;
			frame.end = end;
			frame.first = this.count;
		}
		this.size++;
	}

	private append(node: Nodes, end: number): void {
		this.children[this.count] = node;
		this.count++;
		const frame = this.frameAt(this.size - 1);
		if (end > frame.end) frame.end = end;
	}

	/** Short lists are literals, which are of the right size and quick to make. */
	private takeChildren({ node, first }: Frame): void {
		const parent: { children: Nodes[] } = node;
		const { children } = this;
		const length = this.count - first;
		const one = children[first] as Nodes;
		const two = children[first + 1] as Nodes;
		if (length === 0) parent.children = [];
		else if (length === 1) parent.children = [one];
		else if (length === 2) parent.children = [one, two];
		else parent.children = children.slice(first, this.count);
		this.count = first;
	}

	private frameAt(depth: number): Frame {
		const frame = this.frames[depth];
		if (frame === undefined)
			throw new RangeError(`nothing is open at depth ${depth}`);
		return frame;
	}
}
