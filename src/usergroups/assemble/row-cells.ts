/** What each cell of a table row holds, and the name of the row. */

import { isDate, isNoValue } from "../classify/cell-values";
import { withoutStatus } from "../classify/names/written-names";
import {
	isChannelCell,
	isNameCell,
	isPlaceCell,
	type TableShape,
} from "../classify/table-columns";
import type { ColumnRole } from "../dictionaries/dictionary";
import { certainCountry } from "../places";
import { isPlaceName } from "../places/stated-place";
import { cleanName } from "../read/clean-name";
import type { Context } from "../read/context";
import { isBare } from "../read/span";
import type { Cell } from "../read/tables";
import { splitUrl } from "../read/urls";
import type { LinkKind, NameSource } from "../result/schema";
import type { PlaceScope } from "./place-scope";

export type CellRole = ColumnRole | "other";

export interface RoleCell {
	cell: Cell;
	role: CellRole;
	/** What the header calls the column. */
	header?: ColumnRole | undefined;
	/** What the header says of its addresses. */
	kind?: LinkKind | undefined;
}

/** What each cell of a row holds: as the header says, else as it looks. */
export function rolesOf(
	cells: readonly Cell[],
	{ roles, hasHeader, kinds, nameColumn }: TableShape,
	place: PlaceScope,
	context: Context,
): RoleCell[] {
	let hasName = false;
	const assigned = cells.map((cell): RoleCell => {
		const { column } = cell;
		const role: CellRole =
			column === nameColumn
				? isChannelCell(cell, context) && !hasHeader
					? "channel"
					: "name"
				: hasHeader
					? (roles.get(column) ?? "other")
					: lookOf(cell, place, context);
		hasName ||= role === "name" && !isNoValue(cell.prose.text);
		return {
			cell,
			role: role === "name" && column !== nameColumn ? "other" : role,
			header: roles.get(column),
			kind: kinds.get(column),
		};
	});
	if (hasName || hasHeader) return assigned;
	const other = assigned.find(
		({ cell, role }) => role === "other" && isNameCell(cell, context),
	);
	if (other !== undefined) other.role = "name";
	return assigned;
}

/** What a cell is by its look. In a country, "Peru" and "Lebanon" are towns. */
function lookOf(
	cell: Cell,
	{ countryCode, codes }: PlaceScope,
	context: Context,
): CellRole {
	const { text } = cell.prose;
	if (isNoValue(text)) return "other";
	if (isChannelCell(cell, context)) return "channel";
	if (isDate(text)) return "date";
	if (!isPlaceCell(cell)) return "other";
	return countryCode === undefined &&
		certainCountry(cleanName(text), codes) !== undefined
		? "country"
		: "place";
}

/** Whether the name of a row is in a cell that begins in a row above. */
export const isNameCovered = (cells: readonly RoleCell[]): boolean =>
	cells.some(({ role, cell }) => role === "name" && cell.isCovered);

export interface RowName {
	name: string;
	nameSource: NameSource;
}

/** A place with an address beside it is where a group is being started, or has no name yet. */
function nameByPlace(cells: readonly RoleCell[]): RowName | undefined {
	const name = cells.find(({ role }) => role === "place")?.cell.prose.text;
	return name !== undefined &&
		isPlaceName(name) &&
		cells.some(({ cell: { prose } }) => prose.spans.length > 0)
		? { name, nameSource: "place" }
		: undefined;
}

/** The name of a row: of its name's cell, else of a place with an address, else none. */
export function nameOfRow(cells: readonly RoleCell[]): RowName | undefined {
	const own = cells.find(
		({ role, cell }) => role === "name" && !isNoValue(cell.prose.text),
	);
	if (own === undefined) return nameByPlace(cells);
	const { prose } = own.cell;
	const first = prose.spans.find((span) => !isBare(span) && span.label);
	if (first?.label !== undefined)
		return {
			name: cleanName(first.label) || first.label,
			nameSource: "label",
		};
	const [span] = prose.spans;
	const text = cleanName(
		withoutStatus(
			span !== undefined && isBare(span)
				? prose.text.slice(0, span.start) || prose.text.slice(span.end)
				: prose.text,
		),
	);
	if (text !== "")
		return {
			name: text,
			nameSource:
				own.header === "place"
					? "place"
					: span?.page === undefined
						? "text"
						: "page",
		};
	const url = span?.url;
	if (url === undefined) return undefined;
	const atPlace = own.header === "website" ? nameByPlace(cells) : undefined;
	return atPlace ?? { name: splitUrl(url).host || url, nameSource: "host" };
}
