/** The stack of open nodes. */
import type { Position } from "unist";
import type { Nodes, Parents } from "../ast";
import type { Places } from "../position";

/** A node that is still open. It joins its parent when it is closed. */
interface Frame {
	node: Parents;
	position: Position;
	/** Offset in the text of the end of what it holds so far. */
	end: number;
	/** Index of its first child among the children of all open nodes. */
	first: number;
}

/** The root gets its place from whoever asked for the tree. */
const NOWHERE: Position = {
	start: { line: 1, column: 1, offset: 0 },
	end: { line: 1, column: 1, offset: 0 },
};

/**
 * Builds a tree from the outside in, without recursion.
 *
 * The children of all open nodes stand in one array, those of the innermost node last; a node gets an array of its own,
 * of just the right size, when it is closed.
 */
export class Tree {
	private readonly frames: Frame[] = [];
	private size = 0;
	private readonly children: Nodes[] = [];
	private count = 0;

	constructor(
		private readonly places: Places,
		root: Parents,
	) {
		this.push(root, NOWHERE, 0);
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
		return this.isEmptyAt(this.size - 1);
	}

	/** Opens a node; `end` is where its own mark ends. */
	open(node: Parents, start: number, end: number = start): void {
		const point = this.places.point(start);
		const position = { start: point, end: point };
		node.position = position;
		this.push(node, position, end);
	}

	/** Closes the innermost node, at an offset or where its last child ends, and puts it into its parent. */
	close(at?: number): void {
		const frame = this.frameAt(this.size - 1);
		const { node, position } = frame;
		const end = at ?? frame.end;
		position.end = this.places.point(end);
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

	/** Adds a finished node to the innermost one. */
	add(node: Nodes, start: number, end: number): void {
		this.place(node, start, end);
		this.append(node, end);
	}

	/** Gives a node its place, which is then added within another. */
	place(node: Nodes, start: number, end: number): void {
		node.position = {
			start: this.places.point(start),
			end: this.places.point(end),
		};
	}

	private push(node: Parents, position: Position, end: number): void {
		const frame = this.frames[this.size];
		if (frame === undefined) {
			this.frames.push({ node, position, end, first: this.count });
		} else {
			frame.node = node;
			frame.position = position;
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

	private takeChildren({ node, first }: Frame): void {
		const parent: { children: Nodes[] } = node;
		const only = this.children[first];
		if (this.count === first) parent.children = [];
		else if (this.count === first + 1 && only !== undefined)
			parent.children = [only];
		else parent.children = this.children.slice(first, this.count);
		this.count = first;
	}

	private frameAt(depth: number): Frame {
		const frame = this.frames[depth];
		if (frame === undefined)
			throw new RangeError(`nothing is open at depth ${depth}`);
		return frame;
	}
}
