/** Tables for pandoc. */

import type { BridgeTableCell } from "../bridge/nodes";
import {
	alignmentOf,
	columnAlignments,
	layOut,
	type TableGrid,
} from "../bridge/table-grid";
import { MAX_COLSPAN } from "../tree-builder/count";
import { attr } from "./elements";
import type { PandocHandler, PandocState } from "./state";
import type { Alignment, Block, Cell, Row } from "./types";

const ALIGNMENTS = {
	left: "AlignLeft",
	center: "AlignCenter",
	right: "AlignRight",
} as const;

const alignment = (value: keyof typeof ALIGNMENTS | undefined): Alignment => ({
	t: value === undefined ? "AlignDefault" : ALIGNMENTS[value],
});

export const table: PandocHandler<"table"> = (node, state) =>
	layOut(node)
		.filter(({ width }) => width > 0)
		.map((grid) => tableOf(grid, state));

function tableOf(grid: TableGrid, state: PandocState): Block {
	const rows = grid.rows.map((row, index): Row => {
		const { cells, missing } = row;
		const content = cells.flatMap((cell) =>
			cell === undefined
				? []
				: cellOf(clipped(cell, grid.rows.length - index), state),
		);
		for (let count = 0; count < missing; count++) content.push(emptyCell());
		return [attr(), content];
	});
	return {
		t: "Table",
		c: [
			attr(),
			[null, []],
			columnAlignments(grid).map((each) => [
				alignment(each),
				{ t: "ColWidthDefault" },
			]),
			[attr(), []],
			[[attr(), 0, [], rows]],
			[attr(), []],
		],
	};
}

/** A cell that does not go on below the table. */
function clipped(cell: BridgeTableCell, rows: number): BridgeTableCell {
	return cell.rowspan === undefined || cell.rowspan <= rows
		? cell
		: { ...cell, rowspan: rows };
}

function cellOf(cell: BridgeTableCell, state: PandocState): Cell[] {
	const content = state.one<"tableCell">(cell);
	return content === undefined ? [] : [content];
}

const emptyCell = (): Cell => [attr(), alignment(undefined), 1, 1, []];

export const tableRow: PandocHandler<"tableRow"> = (node, state) => [
	attr(),
	node.children.flatMap((cell) => cellOf(cell, state)),
];

export const tableCell: PandocHandler<"tableCell"> = (node, state) => [
	attr(),
	alignment(alignmentOf(node)),
	Math.max(1, node.rowspan ?? 1),
	Math.min(Math.max(1, node.colspan ?? 1), MAX_COLSPAN),
	plain(state.flow(node.children)),
];

/** A paragraph alone is not set off from what is around it. */
export function plain(blocks: Block[]): Block[] {
	const [first, ...rest] = blocks;
	return first?.t === "Para" &&
		rest.every(({ t }) => t === "BulletList" || t === "OrderedList")
		? [{ t: "Plain", c: first.c }, ...rest]
		: blocks;
}
