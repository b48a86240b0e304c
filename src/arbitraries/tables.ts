/** Tables, rows and cells. */
import fc from "fast-check";
import type { Table, TableCell, TableRow } from "../ast";
import {
	cellAttributes,
	rarely,
	rowAttributes,
	tableAttributes,
} from "./attributes";
import { paragraph } from "./blocks";
import { type Context, nonEmptyArray } from "./options";
import { sequence } from "./shrinking/sequence";

const span = () => fc.integer({ min: 2, max: 4 });

/** Returns cells with a paragraph or nothing. A cell that spans rows is centered by default, as in MoinMoin. */
export const tableCell = (context: Context): fc.Arbitrary<TableCell> =>
	fc
		.tuple(
			rarely(span().map((colspan) => ({ colspan }))),
			rarely(span().map((rowspan) => ({ rowspan }))),
			cellAttributes(),
			sequence(paragraph(context), { maxLength: 1 }),
		)
		.map(([columns, rows, { attributes }, children]) => {
			const allAttributes =
				rows.rowspan === undefined
					? attributes
					: { align: "center", ...attributes };
			return {
				type: "tableCell",
				...columns,
				...rows,
				...(allAttributes !== undefined && { attributes: allAttributes }),
				children,
			};
		});

const EMPTY_CELL: TableCell = { type: "tableCell", children: [] };

export const tableRow = (context: Context): fc.Arbitrary<TableRow> =>
	fc
		.tuple(
			rowAttributes(),
			nonEmptyArray(tableCell(context), EMPTY_CELL, 4, context),
		)
		.map(([withAttributes, children]) => ({
			type: "tableRow",
			...withAttributes,
			children,
		}));

const EMPTY_ROW: TableRow = { type: "tableRow", children: [EMPTY_CELL] };

export const table = (context: Context): fc.Arbitrary<Table> =>
	fc
		.tuple(
			tableAttributes(),
			nonEmptyArray(tableRow(context), EMPTY_ROW, 3, context),
		)
		.map(([withAttributes, children]) => ({
			type: "table",
			...withAttributes,
			children,
		}));
