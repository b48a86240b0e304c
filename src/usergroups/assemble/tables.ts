/** Groups from the rows of a table (`docs/usergroups.md`, "Tables"). */

import { withoutStatus } from "../classify/names";
import type { Listing } from "../classify/subject";
import {
	isChannelCell,
	isDate,
	isNameCell,
	isNoValue,
	isPlaceCell,
	shapeOf,
	type TableShape,
} from "../classify/table-columns";
import { isOnlyRole } from "../dictionaries/columns";
import type { ColumnRole } from "../dictionaries/dictionary";
import { isFounding, statusOf } from "../dictionaries/vocabulary";
import { findRegion } from "../places";
import { cleanName } from "../read/clean-name";
import type { Context } from "../read/context";
import { linksOf } from "../read/prose";
import { isBare, type Prose } from "../read/span";
import type { Cell, Row } from "../read/tables";
import { splitUrl } from "../read/urls";
import type { Member, NameSource, UserGroup } from "../result/schema";
import { contactsOf } from "./contacts";
import { describe, withNotes } from "./descriptions";
import { emptyGroup } from "./groups";
import type { PlaceScope } from "./place-scope";

/** The groups that a table lists, and what of it is text of the section. */
export interface TableGroups {
	groups: UserGroup[];
	text: Prose[];
}

type CellRole = ColumnRole | "other";

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
		const cells = rolesOf(filled, shape, context);
		const name = nameOfRow(cells);
		const isContinued =
			last !== undefined &&
			(isNameCovered(cells) ||
				((name === undefined || name.nameSource === "host") &&
					!cells.some(
						({ role, cell }) => role === "place" && !isNoValue(cell.prose.text),
					)));
		if (isPlaceholder(filled))
			result.text.push(...filled.map(({ prose }) => prose));
		else if (isContinued && last !== undefined)
			addCells(last, cells, undefined);
		else if (name === undefined)
			result.text.push(
				...filled.flatMap(({ prose, isCovered }) => (isCovered ? [] : [prose])),
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

interface RoleCell {
	cell: Cell;
	role: CellRole;
}

/** What each cell of a row holds: as the header says, else as it looks. */
function rolesOf(
	cells: readonly Cell[],
	{ roles, hasHeader, nameColumn }: TableShape,
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
					: lookOf(cell, context);
		hasName ||= role === "name" && !isNoValue(cell.prose.text);
		return {
			cell,
			role: role === "name" && column !== nameColumn ? "other" : role,
		};
	});
	if (hasName || hasHeader) return assigned;
	const other = assigned.find(
		({ cell, role }) => role === "other" && isNameCell(cell, context),
	);
	if (other !== undefined) other.role = "name";
	return assigned;
}

function lookOf(cell: Cell, context: Context): CellRole {
	const { text } = cell.prose;
	if (isNoValue(text)) return "other";
	if (isChannelCell(cell, context)) return "channel";
	if (isDate(text)) return "date";
	return isPlaceCell(cell) ? "place" : "other";
}

/** Whether the name of a row is in a cell that begins in a row above. */
const isNameCovered = (cells: readonly RoleCell[]): boolean =>
	cells.some(({ role, cell }) => role === "name" && cell.isCovered);

interface RowName {
	name: string;
	nameSource: NameSource;
}

/** The name of a row: of its name's cell, else of a place with an address, else none. */
function nameOfRow(cells: readonly RoleCell[]): RowName | undefined {
	const own = cells.find(
		({ role, cell }) => role === "name" && !isNoValue(cell.prose.text),
	);
	if (own === undefined) return undefined;
	const { prose } = own.cell;
	const first = prose.spans.find((span) => !isBare(span) && span.link.label);
	if (first?.link.label !== undefined)
		return {
			name: cleanName(first.link.label) || first.link.label,
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
			nameSource: span?.link.page === undefined ? "text" : "page",
		};
	const url = span?.link.url;
	if (url === undefined) return undefined;
	return { name: splitUrl(url).host || url, nameSource: "host" };
}

function groupOfRow(
	row: Row,
	cells: readonly RoleCell[],
	{ name, nameSource }: RowName,
	place: PlaceScope,
	section: string | undefined,
): UserGroup {
	const group = emptyGroup(name, nameSource, row.position, place);
	if (section !== undefined) group.section = section;
	group.status = statusOf(cells.map(({ cell }) => cell.prose.text).join(" | "));
	if (
		cells.some(
			({ role, cell }) => role === "status" && isFounding(cell.prose.text),
		)
	)
		group.status = "forming";
	addCells(group, cells, place);
	return inOrder(group);
}

/** The name of a channel of IRC. */
const IRC = /^#{1,2}[\w.+-]+$/;

/** Gives a group what cells hold. A country gives the code, and no place. */
function addCells(
	group: UserGroup,
	cells: readonly RoleCell[],
	place: PlaceScope | undefined,
): void {
	for (const { cell, role } of cells) {
		const { prose } = cell;
		// A cell that spans rows says of the rows below where they are, and all else once.
		const isWhere = role === "place" || role === "country";
		if (cell.isCovered && !(isWhere && place !== undefined)) continue;
		group.links.push(...linksOf(prose));
		group.contacts.push(...contactsOf(prose, group.name));
		if ((role === "contact" || role === "channel") && IRC.test(prose.text)) {
			group.contacts.push({ irc: prose.text, position: prose.position });
			continue;
		}
		const text = cleanName(prose.text);
		if (isNoValue(prose.text)) continue;
		if (role === "country" && place !== undefined) {
			const code = findRegion(text, place.codes);
			if (code !== undefined && code.kind !== "world-region") {
				group.countryCode = code.code.slice(0, 2);
				continue;
			}
		}
		if (role === "place" && place !== undefined && group.place === undefined) {
			if (!place.isRegion(text)) group.place = text;
			if (prose.notes.length > 0) describe(group, withNotes(prose, ""));
			continue;
		}
		describe(group, textBeside(prose, role, group));
	}
}

/** What a cell says beside its links, its contacts and the group's name. */
function textBeside(
	prose: Prose,
	role: CellRole,
	{ name, contacts }: UserGroup,
): string {
	let rest = "";
	let from = 0;
	for (const { start, end, link } of prose.spans) {
		rest += prose.text.slice(from, start);
		if (
			role !== "name" &&
			role !== "website" &&
			role !== "channel" &&
			link.label !== undefined &&
			!link.url?.startsWith("mailto:")
		)
			rest += prose.text.slice(start, end);
		from = end;
	}
	rest += prose.text.slice(from);
	if (role === "name" && prose.spans.length === 0)
		rest = rest.replace(name, "");
	for (const { original, irc, name: person } of contacts)
		rest = rest
			.replace(original ?? irc ?? "", "")
			.replace(role === "contact" ? (person ?? "") : "", "");
	const said = /[\p{L}\p{N}]/u.test(rest)
		? rest.replace(/^[\s,;:/|–—-]+|[\s,;:/|–—-]+$/gu, "")
		: "";
	return withNotes(prose, said);
}

/** The same group with its fields in the order of the schema. */
function inOrder(group: UserGroup): UserGroup {
	const {
		id,
		name,
		nameSource,
		description,
		section,
		status,
		place,
		countryCode,
	} = group;
	const members: Member[] = group.members;
	return {
		id,
		name,
		nameSource,
		...(description !== undefined && { description }),
		...(section !== undefined && { section }),
		status,
		...(place !== undefined && { place }),
		...(countryCode !== undefined && { countryCode }),
		links: group.links,
		contacts: group.contacts,
		groups: group.groups,
		members,
		position: group.position,
	};
}
