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
	/** The number of columns that it spans. */
	columns: number;
	/** Whether all of its text is bold, as in a header. */
	isBold: boolean;
	/** Whether it begins in a row above, which has its links. */
	isCovered: boolean;
}

export interface Row {
	cells: Cell[];
	position: Position;
}

/** A cell that spans rows, by its column: how many rows below it still covers. */
type Spanning = Map<number, { cell: Cell; rows: number }>;

/** Reads the rows of a table; a cell that spans columns or rows counts for all of them. */
export function readTable(table: Table, context: Context): Row[] {
	const spanning: Spanning = new Map();
	return table.children.flatMap((row) =>
		row.type === "tableRow" ? [readRow(row, spanning, context)] : [],
	);
}

function readRow(row: TableRow, spanning: Spanning, context: Context): Row {
	const cells: Cell[] = [];
	let column = 0;
	const addCovered = (): void => {
		for (
			let above = spanning.get(column);
			above !== undefined;
			above = spanning.get(column)
		) {
			cells.push(coveredBy(above.cell));
			above.rows--;
			if (above.rows === 0) spanning.delete(column);
			column++;
		}
	};
	for (const node of row.children) {
		addCovered();
		const { rowspan = 1, colspan = 1 } = node;
		const cell: Cell = {
			prose: toProse(node.children, positionOf(node), context),
			column,
			columns: colspan,
			isBold: isBold(node),
			isCovered: false,
		};
		cells.push(cell);
		if (rowspan > 1) spanning.set(column, { cell, rows: rowspan - 1 });
		column += colspan;
	}
	addCovered();
	return { cells, position: positionOf(row) };
}

/** What a cell that spans rows shows in those below: its text, and none of its links again. */
const coveredBy = ({ prose, ...cell }: Cell): Cell => ({
	...cell,
	prose: { ...prose, spans: [], hidden: [], notes: [], contacts: [] },
	isCovered: true,
});

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
