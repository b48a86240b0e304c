/** Tables as a reader takes them in: rows of cells, each with its text and links. */
import type { Nodes, Table, TableCell, TableRow } from "../../ast";
import { columnRole, isOnlyRole } from "../dictionaries/columns";
import type { ColumnRole } from "../dictionaries/dictionary";
import { hasGroupWord } from "../dictionaries/vocabulary";
import type { Position } from "../result/schema";
import type { Context } from "./context";
import { positionOf } from "./links";
import { toProse } from "./prose";
import { isBare, type Prose } from "./span";

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

/**
 * Whether a table is transposed: the first cells of most rows say what is beside them, as the header of a table does. One of
 * offices and those who hold them is not, nor one that has groups in several rows.
 *
 *     ||City||Ulm||
 *     ||Website||http://a.example/||
 */
export function isTransposed(rows: readonly Row[]): boolean {
	const heads = rows.flatMap(({ cells: [first] }) =>
		first !== undefined && isHead(first) ? [first] : [],
	);
	return (
		heads.length > 1 &&
		heads.length * 2 > rows.length &&
		heads.some((head) => OF_ENTRIES.has(roleOf(head))) &&
		!isHead(rows[0]?.cells[1]) &&
		rows.every(({ cells }) => cells.length > 1 && cells.every(isPlainCell)) &&
		rows.filter(hasGroupLink).length <= 1
	);
}

/** Whether a cell says what is beside or below it. */
const isHead = (cell: Cell | undefined): boolean =>
	cell !== undefined &&
	cell.prose.spans.length === 0 &&
	isOnlyRole(cell.prose.text);

const isPlainCell = ({ columns, isCovered }: Cell): boolean =>
	columns === 1 && !isCovered;

/** Whether a row has a group beside a head that says something else of it: "Website". */
const hasGroupLink = ({ cells: [head, ...values] }: Row): boolean =>
	roleOf(head) !== "name" && values.some(isGroupLink);

/** Whether a cell has a link with a word for a group. */
const isGroupLink = ({ prose }: Cell): boolean =>
	prose.spans.some((span) => !isBare(span) && hasGroupWord(span.label ?? ""));

const roleOf = (cell: Cell | undefined): ColumnRole | undefined =>
	columnRole(cell?.prose.text ?? "");

/** What is said of an entry, and seldom of anything else. */
const OF_ENTRIES: ReadonlySet<ColumnRole | undefined> = new Set<ColumnRole>([
	"name",
	"place",
	"country",
	"website",
	"channel",
]);

/** Whether a transposed table says what is listed. */
export const hasNames = (rows: readonly Row[]): boolean =>
	rows.some((row) => roleOf(row.cells[0]) === "name" || hasGroupLink(row));

/** A transposed table in parts, each of which begins with the head that the table begins with. */
export function partsOf(rows: readonly Row[]): Row[][] {
	const [first] = rows;
	const head = first?.cells[0]?.prose.text;
	const parts: Row[][] = [];
	for (const row of rows)
		if (row.cells[0]?.prose.text === head) parts.push([row]);
		else parts.at(-1)?.push(row);
	return parts;
}

/** Makes rows of the columns of a table. */
export function transpose(rows: readonly Row[]): Row[] {
	const rowsOfColumns: Row[] = [];
	for (const [column, { cells }] of rows.entries())
		for (const [row, cell] of cells.entries()) {
			rowsOfColumns[row] ??= { cells: [], position: cell.prose.position };
			rowsOfColumns[row].cells.push({ ...cell, column });
		}
	return rowsOfColumns;
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
