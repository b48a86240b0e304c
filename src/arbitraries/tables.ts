/** Tables, rows and cells. */
import fc from "fast-check";
import type { Table, TableCell, TableRow } from "../ast";
import {
	cellAttributes,
	rowAttributes,
	seldom,
	tableAttributes,
} from "./attributes";
import { paragraph } from "./blocks";
import { type Given, several } from "./options";

const span = () => fc.integer({ min: 2, max: 4 });

/** A cell holds a paragraph or nothing. One that spans rows is aligned: MoinMoin centres it if the page does not say. */
export const tableCell = (given: Given): fc.Arbitrary<TableCell> =>
	fc
		.tuple(
			seldom(span().map((colspan) => ({ colspan }))),
			seldom(span().map((rowspan) => ({ rowspan }))),
			cellAttributes(),
			fc.array(paragraph(given), { maxLength: 1 }),
		)
		.map(([columns, rows, { attributes }, children]) => {
			const own =
				rows.rowspan === undefined
					? attributes
					: { align: "center", ...attributes };
			return {
				type: "tableCell",
				...columns,
				...rows,
				...(own !== undefined && { attributes: own }),
				children,
			};
		});

const EMPTY_CELL: TableCell = { type: "tableCell", children: [] };

export const tableRow = (given: Given): fc.Arbitrary<TableRow> =>
	fc
		.tuple(rowAttributes(), several(tableCell(given), EMPTY_CELL, 4, given))
		.map(([more, children]) => ({ type: "tableRow", ...more, children }));

const EMPTY_ROW: TableRow = { type: "tableRow", children: [EMPTY_CELL] };

export const table = (given: Given): fc.Arbitrary<Table> =>
	fc
		.tuple(tableAttributes(), several(tableRow(given), EMPTY_ROW, 3, given))
		.map(([more, children]) => ({ type: "table", ...more, children }));
