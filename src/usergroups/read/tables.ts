/** Tables as a reader takes them in: rows of cells, each with its text and links. */
import type { Nodes, Table, TableCell, TableRow } from "../../ast";
import type { Position } from "../result/schema";
import type { Context } from "./context";
import { positionOf } from "./links";
import { toProse } from "./prose";
import type { Prose } from "./span";

/** A cell, with the number of the column that it begins in, from 0. */
export interface Cell {
	prose: Prose;
	column: number;
	/** Whether all of its text is bold, as in a header. */
	isBold: boolean;
}

export interface Row {
	cells: Cell[];
	position: Position;
}

/** Reads the rows of a table; a cell that spans columns counts for all of them. */
export function readTable(table: Table, context: Context): Row[] {
	return table.children.flatMap((row) =>
		row.type === "tableRow" ? [readRow(row, context)] : [],
	);
}

function readRow(row: TableRow, context: Context): Row {
	const cells: Cell[] = [];
	let column = 0;
	for (const cell of row.children) {
		cells.push({
			prose: toProse(cell.children, positionOf(cell), context),
			column,
			isBold: isBold(cell),
		});
		column += cell.colspan ?? 1;
	}
	return { cells, position: positionOf(row) };
}

/** Whether what a cell shows is bold. */
function isBold({ children }: TableCell): boolean {
	const shown = children
		.flatMap((node): readonly Nodes[] =>
			"children" in node ? node.children : [],
		)
		.filter((node) => node.type !== "text" || node.value.trim() !== "");
	return (
		shown.length > 0 &&
		shown.every(({ type }) => type === "strong" || type === "emphasis")
	);
}
