/** Nesting of lists and definition lists, ` term:: description`, by the widths of lines (specification, 6 and 7). */
import type { Position } from "unist";
import type { List, ListStyle } from "../ast";
import { readCount } from "./count";
import type { Phrasing } from "./phrasing";
import type { Report } from "./report";
import { PENDING, type Positioned, type Tree } from "./tree";

/** Lists and sections together nest this deep, so that every recursive consumer can take any tree. */
export const MAX_DEPTH = 100;

/** What the line that opens a list says about it. */
export type Opener = ListOpener | "definition";

type ListOpener = Pick<List, "ordered" | "style" | "start">;

/** An open list: its items are at `width`; its node is at depth `base` of the tree. */
interface Level {
	width: number;
	opener: Opener;
	base: number;
}

const UNORDERED: ListOpener = { ordered: false };

/**
 * The open lists, outermost first. Only widths count:
 *
 *      * a          width 1   opens a list
 *         * b       width 4   opens one inside the item "a"
 *       * c         width 2   closes it, opens another inside "a"
 */
export class Lists {
	private readonly levels: Level[] = [];

	constructor(
		private readonly tree: Tree,
		private readonly phrasing: Phrasing,
		private readonly report: Report | undefined,
		/** Lists and sections around. */
		private readonly outer: number,
	) {}

	/** A line of this width: closes the lists that are wider and opens one if none is as wide. */
	indent(width: number, opener: Opener, start: number): void {
		let top = this.levels[this.levels.length - 1];
		while (top !== undefined && top.width > width) {
			this.phrasing.close();
			this.tree.closeTo(top.base);
			this.levels.pop();
			top = this.levels[this.levels.length - 1];
		}
		if (width <= (top?.width ?? 0)) return;
		if (top !== undefined && this.outer + this.levels.length >= MAX_DEPTH) {
			this.report?.("list-too-deep", start, start);
			return;
		}
		this.phrasing.close();
		this.levels.push({ width, opener, base: this.tree.depth });
	}

	/** A marker: ends the open item of its width and opens one. */
	openItem(marker: boolean, start: number, end: number): void {
		this.openList("list", start);
		this.openItemNode(marker, start, end);
	}

	private openItemNode(marker: boolean, start: number, end: number): void {
		const position = this.tree.begin(start);
		this.tree.open(
			{ type: "listItem", marker, children: PENDING, position },
			end,
		);
	}

	/** Text without a marker: goes on in the open item of its width, or opens one. */
	openPlain(start: number): void {
		const base = this.levels[this.levels.length - 1]?.base;
		if (base === this.tree.depth) this.openItem(false, start, start);
	}

	/** A row in a description is in an item without bullet (8.4). */
	openRow(start: number): void {
		this.phrasing.close();
		this.openPlain(start);
		if (this.tree.top.type !== "definitionDescription") return;
		this.tree.open(createList(UNORDERED, this.tree.begin(start)), start);
		this.openItemNode(false, start, start);
	}

	/** A term; its description follows. */
	openTerm(start: number): void {
		this.openList("definitionList", start);
		const position = this.tree.begin(start);
		this.tree.open(
			{ type: "definitionTerm", children: PENDING, position },
			start,
		);
	}

	/** What follows a term. */
	openDescription(start: number, end: number): void {
		const position = this.tree.begin(start);
		this.tree.open(
			{ type: "definitionDescription", children: PENDING, position },
			end,
		);
	}

	/** Whether no list is open. */
	get isEmpty(): boolean {
		return this.levels.length === 0;
	}

	/** Number of open lists and of the sections around. */
	get depth(): number {
		return this.outer + this.levels.length;
	}

	/** Ends all lists. */
	closeAll(): void {
		const outermost = this.levels[0];
		if (outermost === undefined) return;
		this.phrasing.close();
		this.tree.closeTo(outermost.base);
		while (this.levels.length > 0) this.levels.pop();
	}

	/** Goes on with the list of the innermost level, or with a neighbor of the other type where items and terms mix. */
	private openList(type: "list" | "definitionList", start: number): void {
		const level = this.levels[this.levels.length - 1];
		if (level === undefined) return;
		this.phrasing.close();
		if (this.tree.isAt(level.base, type)) {
			this.tree.closeTo(level.base + 1);
			return;
		}
		this.tree.closeTo(level.base);
		const opener = level.opener === "definition" ? UNORDERED : level.opener;
		const position = this.tree.begin(start);
		this.tree.open(
			type === "list"
				? createList(opener, position)
				: { type, children: PENDING, position },
			start,
		);
	}
}

const createList = (
	opener: ListOpener,
	position: Position,
): Positioned<List> =>
	opener.ordered
		? { type: "list", ...opener, children: PENDING, position }
		: { type: "list", ordered: false, children: PENDING, position };

const STYLES: Readonly<Record<string, ListStyle>> = {
	a: "lower-alpha",
	A: "upper-alpha",
	i: "lower-roman",
	I: "upper-roman",
};

/** What ` i.#4 ` says about the list that it opens. */
export function numberOpener(marker: string): Opener {
	const [, type = "", start] = /(\d+|[aAiI])\.(?:#(\d+))?/.exec(marker) ?? [];
	const style = STYLES[type] ?? "decimal";
	return start === undefined
		? { ordered: true, style }
		: { ordered: true, style, start: readCount(start) };
}

export const bulletOpener: Opener = UNORDERED;
