/** Which rows of a table are headers or titles, and which have links. */
import { columnRole } from "../dictionaries/columns";
import { isBare } from "../read/span";
import type { Cell, Row } from "../read/tables";

/** The cells of a row that hold text. */
export const filledCells = ({ cells }: Row): Cell[] =>
	cells.filter(({ prose }) => prose.text !== "");

/** Whether a row is a header: its cells are names of columns, and lead nowhere. */
export function isHeader(row: Row): boolean {
	const filled = filledCells(row);
	const known = filled.filter(({ prose }) => columnRole(prose.text));
	return (
		filled.length > 1 &&
		row.cells.every(({ prose }) =>
			prose.spans.every(({ wikiName }) => wikiName),
		) &&
		(known.length * 2 > filled.length || (isBoldRow(row) && known.length > 0))
	);
}

/**
 * Whether a row is a header by its shape, in whatever language: all cells are bold and lead nowhere, and those of no row below are,
 * of which most have links.
 */
export function isHeaderByShape(row: Row, below: readonly Row[]): boolean {
	const filled = filledCells(row);
	return (
		filled.length > 1 &&
		isBoldRow(row) &&
		filled.every(({ prose }) => prose.spans.length === 0) &&
		areLinked(below) &&
		!below.some(isBoldRow)
	);
}

/** Whether most rows have links. */
export const areLinked = (rows: readonly Row[]): boolean =>
	rows.filter(({ cells }) => cells.some(({ prose }) => prose.spans.length > 0))
		.length *
		2 >
	rows.length;

const isBoldRow = (row: Row): boolean =>
	filledCells(row).every(({ isBold }) => isBold);

/** Whether a row is one cell that leads nowhere: what the rows under it are. */
export const isTitle = (row: Row): boolean => {
	const [only, ...others] = filledCells(row);
	return others.length === 0 && only?.prose.spans.length === 0;
};

/** Whether all cells of a column are links: beside their states, they are a list of links. */
export const areLinkedIn = (column: number, body: readonly Row[]): boolean =>
	body.every(({ cells }) =>
		cells.some(
			(cell) =>
				cell.column === column &&
				cell.prose.spans.some((span) => !isBare(span)),
		),
	);

/** Whether a row has links, all of them to other sites. */
const isOfSites = ({ cells }: Row): boolean => {
	const spans = cells.flatMap(({ prose }) => prose.spans);
	return spans.length > 0 && spans.every(({ url }) => url !== undefined);
};

/** Whether rows are a box of links beside the text; links to other sites are none under a heading that says that groups are listed. */
export const isBox = (rows: readonly Row[], areGroups: boolean): boolean =>
	rows.every(({ cells }) => cells.length === 1) &&
	!(areGroups && rows.every(isOfSites));
