/** Tables as grids, for formats in which every row has as many cells. */
import type { Attributes } from "../ast";
import { MAX_COLSPAN } from "../tree-builder/count";
import type { BridgeTable, BridgeTableCell, BridgeTableRow } from "./nodes";

/** A row of a grid. */
export interface GridRow {
	row: BridgeTableRow;
	/** `undefined` where a cell spans, and where the row is short. */
	cells: (BridgeTableCell | undefined)[];
	/** How many cells the row is short of the width of the grid. */
	missing: number;
}

/** Rows of the same width. */
export interface TableGrid {
	width: number;
	rows: GridRow[];
}

export type Alignment = "left" | "center" | "right";

/** How many slots a grid may have, so that a few wide cells do not take quadratic space. */
const maxSlots = (rows: readonly BridgeTableRow[]): number =>
	1000 + 10 * rows.reduce((sum, row) => sum + row.children.length, rows.length);

/** The rows of a table, without its comments. */
export const rowsOf = (table: BridgeTable): BridgeTableRow[] =>
	table.children.filter((row) => row.type === "tableRow");

/**
 * Lays a table out.
 *
 * @returns one grid; several, without spans, if the rows are so different that filling them up would take too much space.
 */
export function layOut(table: BridgeTable): TableGrid[] {
	const rows = rowsOf(table);
	const limit = maxSlots(rows);
	for (const hasSpans of [true, false]) {
		const grid = place(rows, hasSpans, limit);
		if (grid !== undefined && grid.width * grid.rows.length <= limit)
			return [fill(grid)];
	}
	return splitByWidth(rows);
}

function place(
	rows: readonly BridgeTableRow[],
	hasSpans: boolean,
	limit: number,
): TableGrid | undefined {
	/** By column, how many more rows the cell above covers. */
	const covered: number[] = [];
	const grid: TableGrid = { width: 0, rows: [] };
	let slots = 0;
	for (const row of rows) {
		const cells: (BridgeTableCell | undefined)[] = [];
		const skipCovered = (): boolean => {
			const count = covered[cells.length] ?? 0;
			if (count === 0) return false;
			covered[cells.length] = count - 1;
			cells.push(undefined);
			return true;
		};
		for (const cell of row.children) {
			while (skipCovered());
			const placed = hasSpans
				? withColspan(cell, freeColumns(covered, cells.length, cell.colspan))
				: withoutSpans(cell);
			const { colspan = 1, rowspan = 1 } = placed;
			for (let offset = 0; offset < colspan; offset++) {
				covered[cells.length] = rowspan - 1;
				cells.push(offset === 0 ? placed : undefined);
			}
			if (slots + cells.length > limit) return undefined;
		}
		let missing = 0;
		// After the last cell a cell above can cover a column beyond a gap.
		while (cells.length < covered.length) {
			if (skipCovered()) continue;
			cells.push(undefined);
			missing++;
		}
		slots += cells.length;
		if (slots > limit) return undefined;
		grid.rows.push({ row, cells, missing });
		grid.width = Math.max(grid.width, cells.length);
	}
	return grid;
}

function fill(grid: TableGrid): TableGrid {
	for (const row of grid.rows) {
		row.missing += grid.width - row.cells.length;
		while (row.cells.length < grid.width) row.cells.push(undefined);
	}
	return grid;
}

/** How many columns a cell can have before one that a cell above covers. */
function freeColumns(
	covered: readonly number[],
	column: number,
	colspan = 1,
): number {
	let count = 1;
	while (
		count < Math.min(colspan, MAX_COLSPAN) &&
		(covered[column + count] ?? 0) === 0
	)
		count++;
	return count;
}

const withColspan = (
	cell: BridgeTableCell,
	colspan: number,
): BridgeTableCell =>
	(cell.colspan ?? 1) === colspan ? cell : { ...cell, colspan };

function withoutSpans(cell: BridgeTableCell): BridgeTableCell {
	const { colspan: _colspan, rowspan: _rowspan, ...rest } = cell;
	return rest;
}

/** Neighboring rows of the same width. */
function splitByWidth(rows: readonly BridgeTableRow[]): TableGrid[] {
	const grids: TableGrid[] = [];
	for (const row of rows) {
		const cells = row.children.map(withoutSpans);
		const placed = { row, cells, missing: 0 };
		const last = grids.at(-1);
		if (last?.width === cells.length) last.rows.push(placed);
		else grids.push({ width: cells.length, rows: [placed] });
	}
	return grids;
}

const ALIGN = /(?:^|;)\s*text-align\s*:\s*(left|center|right)\s*(?:;|$)/i;

/** How the text of a cell is aligned, by its own attributes or those of its row. */
export function alignmentOf(
	cell: { attributes?: Attributes },
	row?: { attributes?: Attributes },
): Alignment | undefined {
	for (const attributes of [cell.attributes, row?.attributes]) {
		if (attributes === undefined) continue;
		const { align, style } = attributes;
		const value = (align ?? ALIGN.exec(style ?? "")?.[1])?.toLowerCase();
		if (value === "left" || value === "center" || value === "right")
			return value;
	}
	return undefined;
}

/** The alignment that all cells of each column have, where they have one. */
export function columnAlignments({
	rows,
	width,
}: TableGrid): (Alignment | undefined)[] {
	/** By column: `null` before the first cell, `undefined` where there is no alignment that all cells have. */
	const alignments = new Array<Alignment | null | undefined>(width).fill(null);
	for (const { row, cells } of rows) {
		for (let column = 0; column < width; column++) {
			const cell = cells[column];
			if (cell === undefined || cell.children.length === 0) continue;
			const before = alignments[column];
			const alignment = alignmentOf(cell, row);
			if (before !== alignment)
				alignments[column] = before === null ? alignment : undefined;
		}
	}
	return alignments.map((alignment) => alignment ?? undefined);
}
