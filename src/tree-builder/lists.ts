/** Nesting of lists by the widths of lines (rule book, 6 and 7). */
import type { List, ListStyle } from "../ast";
import { readCount } from "./count";
import type { Phrasing } from "./phrasing";
import type { Report } from "./report";
import type { Tree } from "./tree";

/** Lists and sections together nest this deep, so that every recursive consumer can take any tree. */
export const MAX_DEPTH = 100;

/** What the line that opens a list says of it. */
export type Opener = ListOpener | "definition";

type ListOpener = Pick<List, "ordered" | "style" | "start">;

/** An open list: its items stand at `width`; its node is at depth `base` of the tree. */
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
		private readonly report: Report,
		/** Lists and sections around. */
		private readonly outer: number,
	) {}

	/** A line of this width: closes the lists that are wider and opens one if none is as wide. */
	indent(width: number, opener: Opener, start: number): void {
		let top = this.levels.at(-1);
		while (top !== undefined && top.width > width) {
			this.phrasing.close();
			this.tree.closeTo(top.base);
			this.levels.pop();
			top = this.levels.at(-1);
		}
		if (width <= (top?.width ?? 0)) return;
		if (top !== undefined && this.outer + this.levels.length >= MAX_DEPTH) {
			this.report("list-too-deep", start, start);
			return;
		}
		this.phrasing.close();
		this.levels.push({ width, opener, base: this.tree.depth });
	}

	/** A marker: ends the open item of its width and opens one. */
	openItem(marker: boolean, start: number, end: number): void {
		this.openList("list", start);
		this.tree.open({ type: "listItem", marker, children: [] }, start, end);
	}

	/** Text without a marker: goes on in the open item of its width, or opens one. */
	openPlain(start: number): void {
		const base = this.levels.at(-1)?.base;
		if (base === this.tree.depth) this.openItem(false, start, start);
	}

	/** A row in a description stands in an item without bullet (8.4). */
	openRow(start: number): void {
		this.phrasing.close();
		this.openPlain(start);
		if (this.tree.top.type !== "definitionDescription") return;
		this.tree.open(createList(UNORDERED), start);
		this.tree.open({ type: "listItem", marker: false, children: [] }, start);
	}

	/** A term; its description follows. */
	openTerm(start: number): void {
		this.openList("definitionList", start);
		this.tree.open({ type: "definitionTerm", children: [] }, start);
	}

	/** What follows a term. */
	openDescription(start: number, end: number): void {
		this.tree.open({ type: "definitionDescription", children: [] }, start, end);
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
		const [outermost] = this.levels;
		if (outermost === undefined) return;
		this.phrasing.close();
		this.tree.closeTo(outermost.base);
		while (this.levels.length > 0) this.levels.pop();
	}

	/** Goes on with the list of the innermost level, or with a neighbour of the other type where items and terms mix. */
	private openList(type: "list" | "definitionList", start: number): void {
		const level = this.levels.at(-1);
		if (level === undefined) return;
		this.phrasing.close();
		if (this.tree.isAt(level.base, type)) {
			this.tree.closeTo(level.base + 1);
			return;
		}
		this.tree.closeTo(level.base);
		const opener = level.opener === "definition" ? UNORDERED : level.opener;
		this.tree.open(
			type === "list" ? createList(opener) : { type, children: [] },
			start,
		);
	}
}

function createList(opener: ListOpener): List {
	return { type: "list", ...opener, children: [] };
}

const STYLES: Readonly<Record<string, ListStyle>> = {
	a: "lower-alpha",
	A: "upper-alpha",
	i: "lower-roman",
	I: "upper-roman",
};

/** What ` i.#4 ` says of the list that it opens. */
export function numberOpener(marker: string): Opener {
	const [, type = "", start] = /(\d+|[aAiI])\.(?:#(\d+))?/.exec(marker) ?? [];
	const style = STYLES[type] ?? "decimal";
	return start === undefined
		? { ordered: true, style }
		: { ordered: true, style, start: readCount(start) };
}

export const bulletOpener: Opener = UNORDERED;
