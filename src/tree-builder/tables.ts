/** Tables, rows and cells (specification, 8). */
import type { Position } from "unist";
import type { CellMark } from "../../grammar/payloads";
import type { Attributes, Table, TableCell, TableRow } from "../ast";
import { setAttribute } from "./attribute";
import { MAX_COLSPAN, MAX_ROWSPAN, readCount } from "./count";
import type { Phrasing } from "./phrasing";
import type { Report } from "./report";
import { readCellAttributes } from "./table-attributes";
import { PENDING, type Positioned, type Tree } from "./tree";

/** The table of the present line, if it is a row. */
export class Tables {
	/** Depth of the open table; 0 if none is open. */
	private base = 0;
	private width = 0;

	constructor(
		private readonly tree: Tree,
		private readonly phrasing: Phrasing,
		private readonly report: Report | undefined,
	) {}

	get isOpen(): boolean {
		return this.base > 0;
	}

	/** Whether a row of this width belongs to the open table. */
	isContinuedBy(width: number): boolean {
		return this.isOpen && this.width === width;
	}

	openTable(width: number, start: number): void {
		this.close();
		this.base = this.tree.depth;
		this.width = width;
		const position = this.tree.begin(start);
		this.tree.open({ type: "table", children: PENDING, position }, start);
	}

	/** A row; opens a table where none goes on. */
	openRow(width: number, start: number): void {
		this.phrasing.close();
		if (!this.isContinuedBy(width)) this.openTable(width, start);
		this.tree.closeTo(this.base + 1);
		const position = this.tree.begin(start);
		this.tree.open({ type: "tableRow", children: PENDING, position }, start);
	}

	/** A cell. `table…` attributes of the table's first cell and `row…` attributes of a row's first go there. */
	openCell(mark: CellMark, start: number, end: number): void {
		this.phrasing.close();
		this.tree.closeTo(this.base + 2);
		const position = this.tree.begin(start);
		if (mark.attributes === undefined) {
			this.#openCell(mark, {}, position, start, end);
			return;
		}
		const { attributes, error } = readCellAttributes(mark.attributes);
		if (error !== undefined) this.report?.("cell-attribute", start, end, error);
		const table = this.tree.at(this.base);
		const row = this.tree.at(this.base + 1);
		const isFirst = this.tree.isEmptyAt(this.base + 1);
		const own: Attributes = {};
		for (const [key, value] of Object.entries(attributes)) {
			if (key.startsWith("table")) {
				if (isFirst && table.type === "table" && this.tree.isEmptyAt(this.base))
					setAttributeOf(table, key.slice(5), value);
			} else if (key.startsWith("row") && key !== "rowspan") {
				if (isFirst && row.type === "tableRow")
					setAttributeOf(row, key.slice(3), value);
			} else {
				setAttribute(own, key, value);
			}
		}
		this.#openCell(mark, own, position, start, end);
	}

	#openCell(
		mark: CellMark,
		own: Attributes,
		position: Position,
		start: number,
		end: number,
	): void {
		const cell = createCell(mark, own, position);
		const { colspan = 1, rowspan = 1 } = cell;
		if (colspan > MAX_COLSPAN) {
			cell.colspan = MAX_COLSPAN;
			this.report?.("cell-span", start, end, `colspan ${colspan}`);
		}
		if (rowspan > MAX_ROWSPAN) {
			cell.rowspan = MAX_ROWSPAN;
			this.report?.("cell-span", start, end, `rowspan ${rowspan}`);
		}
		this.tree.open(cell, end);
	}

	/** The last `||` of a row. */
	closeRow(end: number): void {
		this.phrasing.close();
		this.tree.closeTo(this.base + 2);
		if (this.tree.depth > this.base + 1) this.tree.close(end);
	}

	close(): void {
		if (!this.isOpen) return;
		this.phrasing.close();
		this.tree.closeTo(this.base);
		this.base = 0;
	}
}

function setAttributeOf(
	node: Table | TableRow,
	key: string,
	value: string,
): void {
	node.attributes ??= {};
	setAttribute(node.attributes, key, value);
}

/** MoinMoin counts columns by the `|` of the whole mark, attributes included, and centers what spans more than two. */
function createCell(
	{ pairs, attributes }: CellMark,
	own: Attributes,
	position: Position,
): Positioned<TableCell> {
	if (pairs === 1 && attributes === undefined)
		return { type: "tableCell", children: PENDING, position };
	const { colspan, rowspan, ...rest } = own;
	const pipes = pairs * 2 + (attributes?.match(/\|/g)?.length ?? 0);
	const isAligned =
		rest.align !== undefined || /text-align/i.test(rest.style ?? "");
	if (pipes > 2 && !isAligned) rest.align = "center";
	const columns =
		colspan === undefined ? Math.trunc(pipes / 2) : readCount(colspan);
	const rows = rowspan === undefined ? 1 : readCount(rowspan);
	return {
		type: "tableCell",
		...(columns > 1 && { colspan: columns }),
		...(rows > 1 && { rowspan: rows }),
		...(Object.keys(rest).length > 0 && { attributes: rest }),
		children: PENDING,
		position,
	};
}
