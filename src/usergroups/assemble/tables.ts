/** Groups from the rows of a table (`docs/usergroups.md`, "Tables"). */

import { appendAll } from "../../append-all";
import { isNoValue } from "../classify/cell-values";
import type { Listing } from "../classify/subject";
import { shapeOf } from "../classify/table-columns";
import { isOnlyRole } from "../dictionaries/columns";
import type { Context } from "../read/context";
import { linksOf } from "../read/prose";
import type { Prose } from "../read/span";
import type { Cell, Row } from "../read/tables";
import type { UserGroup } from "../result/schema";
import type { PlaceScope } from "./place-scope";
import { isNameCovered, nameOfRow, rolesOf } from "./row-cells";
import { addCells, groupOfRow } from "./row-group";

/** The groups that a table lists, and what of it is text of the section. */
export interface TableGroups {
	groups: UserGroup[];
	text: Prose[];
}

/**
 * Reads a table as a list of groups.
 *
 * @param section a line in bold over the table.
 * @returns `undefined` if it lists none.
 */
export function groupsOfTable(
	rows: readonly Row[],
	listing: Listing,
	place: PlaceScope,
	section: string | undefined,
	context: Context,
): TableGroups | undefined {
	const shape = shapeOf(rows, listing, context);
	if (shape === undefined) return undefined;
	const result: TableGroups = { groups: [], text: [] };
	for (const { cells } of shape.header)
		for (const { prose } of cells)
			if (linksOf(prose).length > 0 || !isOnlyRole(prose.text))
				result.text.push(prose);
	let own = section;
	let title: Prose | undefined;
	let last: UserGroup | undefined;
	for (const row of shape.body) {
		const filled = row.cells.filter(({ prose }) => !isEmpty(prose));
		const [only, ...others] = filled.filter(({ isCovered }) => !isCovered);
		if (only === undefined) continue;
		if (others.length === 0 && isSeparator(only, row)) {
			if (title !== undefined) result.text.push(title);
			title = only.prose;
			own = title.text;
			continue;
		}
		// A note across the columns that the header names.
		if (shape.hasHeader && row.cells.length === 1 && only.columns > 1) {
			result.text.push(only.prose);
			continue;
		}
		const cells = rolesOf(filled, shape, place, context);
		const name = nameOfRow(cells);
		const isContinued =
			last !== undefined &&
			(isNameCovered(cells) ||
				((name === undefined || name.nameSource === "host") &&
					!cells.some(
						({ role, cell }) => role === "place" && !isNoValue(cell.prose.text),
					)));
		if (isPlaceholder(filled))
			appendAll(
				result.text,
				filled.map(({ prose }) => prose),
			);
		else if (isContinued && last !== undefined)
			addCells(last, cells, undefined);
		else if (name === undefined)
			appendAll(
				result.text,
				filled.flatMap(({ prose, isCovered }) => (isCovered ? [] : [prose])),
			);
		else {
			last = groupOfRow(row, cells, name, place, own);
			result.groups.push(last);
			title = undefined;
		}
	}
	if (title !== undefined) result.text.push(title);
	return result;
}

const isEmpty = (prose: Prose): boolean =>
	prose.text === "" && linksOf(prose).length === 0 && prose.notes.length === 0;

/** A row of one cell with a short text, over the rows that it is the title of. */
const isSeparator = (cell: Cell, { cells }: Row): boolean =>
	linksOf(cell.prose).length === 0 &&
	cell.prose.text.length < 60 &&
	(cell.isBold || cells.length === 1 || cell.column === 0) &&
	!/[.:]$/.test(cell.prose.text);

/** A row that asks for an entry: "your company?" beside cells without values. */
const isPlaceholder = ([first, ...others]: readonly Cell[]): boolean =>
	first !== undefined &&
	/\?$/.test(first.prose.text) &&
	[first, ...others].every(({ prose }) => prose.spans.length === 0) &&
	others.every(({ prose }) => isNoValue(prose.text));
