import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { BridgeTable, BridgeTableCell } from "../../src/bridge/nodes";
import { layOut, type TableGrid } from "../../src/bridge/table-grid";

type Span = [colspan: number, rowspan: number];

const tableOf = (rows: readonly (readonly Span[])[]): BridgeTable => ({
	type: "table",
	children: rows.map((cells) => ({
		type: "tableRow",
		children: cells.map(
			([colspan, rowspan]): BridgeTableCell => ({
				type: "tableCell",
				children: [],
				...(colspan > 1 && { colspan }),
				...(rowspan > 1 && { rowspan }),
			}),
		),
	})),
});

const shape = (rows: readonly (readonly Span[])[]): string[] =>
	layOut(tableOf(rows)).flatMap((grid) =>
		grid.rows.map(({ cells }) =>
			cells
				.map((cell) => (cell === undefined ? "." : (cell.colspan ?? 1)))
				.join(""),
		),
	);

/** Slots that cells cover, and those that are missing. */
function slotsOf(grid: TableGrid | undefined): number {
	let slots = 0;
	for (const [index, { cells, missing }] of (grid?.rows ?? []).entries()) {
		slots += missing;
		const below = (grid?.rows.length ?? 0) - index;
		for (const cell of cells)
			if (cell !== undefined)
				slots += (cell.colspan ?? 1) * Math.min(cell.rowspan ?? 1, below);
	}
	return slots;
}

describe("a grid", () => {
	test("has a place for what cells span", () => {
		expect(
			shape([
				[[2, 1]],
				[
					[1, 2],
					[1, 1],
				],
				[[1, 1]],
			]),
		).toEqual(["2.", "11", ".1"]);
	});

	test("fills short rows up", () => {
		expect(
			shape([
				[
					[1, 1],
					[1, 1],
				],
				[[1, 1]],
			]),
		).toEqual(["11", "1."]);
	});

	test("clips cells that would overlap", () => {
		expect(
			shape([
				[
					[1, 1],
					[1, 2],
				],
				[[2, 1]],
			]),
		).toEqual(["11", "1."]);
	});

	test("takes space in proportion to the cells, however wide they are", () => {
		const wide: Span = [1000, 60_000];
		const grids = layOut(
			tableOf(Array.from({ length: 500 }, () => [wide, wide])),
		);
		expect(grids.map(({ width, rows }) => [width, rows.length])).toEqual([
			[2, 500],
		]);
		const ragged = layOut(
			tableOf([
				Array.from({ length: 2000 }, (): Span => [1, 1]),
				...Array.from({ length: 2000 }, (): Span[] => [[1, 1]]),
			]),
		);
		expect(ragged.map(({ width, rows }) => [width, rows.length])).toEqual([
			[2000, 1],
			[1, 2000],
		]);
	});

	test("has every cell once, in its order, and says how many slots are left", () => {
		const span = fc.tuple(
			fc.integer({ min: 1, max: 4 }),
			fc.integer({ min: 1, max: 4 }),
		);
		fc.assert(
			fc.property(
				fc.array(fc.array(span, { maxLength: 4 }), {
					minLength: 1,
					maxLength: 5,
				}),
				(rows) => {
					const [grid, ...others] = layOut(tableOf(rows));
					expect(others).toEqual([]);
					expect(slotsOf(grid)).toBe((grid?.width ?? 0) * rows.length);
					for (const [index, { cells }] of (grid?.rows ?? []).entries()) {
						expect(cells).toHaveLength(grid?.width ?? 0);
						expect(cells.filter((cell) => cell !== undefined)).toHaveLength(
							rows[index]?.length ?? 0,
						);
					}
				},
			),
		);
	});
});
