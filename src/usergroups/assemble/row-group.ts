/** The group that a table row describes. */

import { appendAll } from "../../append-all";
import { isNoValue } from "../classify/cell-values";
import { isPersonName } from "../classify/people";
import { isFounding, statusOf } from "../dictionaries/vocabulary";
import { findRegion } from "../places";
import { cleanName } from "../read/clean-name";
import { linksOf } from "../read/prose";
import { besideSpans, type Prose } from "../read/span";
import type { Row } from "../read/tables";
import type { Member, UserGroup } from "../result/schema";
import { contactsOf } from "./contacts";
import { describe, withNotes } from "./descriptions";
import { emptyGroup } from "./groups";
import type { PlaceScope } from "./place-scope";
import type { CellRole, RoleCell, RowName } from "./row-cells";

export function groupOfRow(
	row: Row,
	cells: readonly RoleCell[],
	{ name, nameSource }: RowName,
	place: PlaceScope,
	section: string | undefined,
): UserGroup {
	const group = emptyGroup(name, nameSource, row.position, place);
	if (section !== undefined) group.section = section;
	if (nameSource === "place" && !place.isRegion(name)) group.place = name;
	group.status = statusOf(cells.map(({ cell }) => cell.prose.text).join(" | "));
	if (
		cells.some(
			({ role, cell }) => role === "status" && isFounding(cell.prose.text),
		)
	)
		group.status = "forming";
	else if (cells.some((cell) => isStruckOut(cell, name)))
		group.status = "defunct";
	addCells(group, cells, place);
	return inOrder(group);
}

/** Whether a cell has the name of a row, struck out. */
function isStruckOut({ cell, role }: RoleCell, name: string): boolean {
	const { text, struck } = cell.prose;
	if (role !== "name" || struck === undefined) return false;
	const start = text.indexOf(name);
	return start >= struck.start && start + name.length <= struck.end;
}

/** The name of a channel of IRC. */
const IRC = /^#{1,2}[\w.+-]+$/;

/** Gives a group what cells hold. A country gives the code, and no place. */
export function addCells(
	group: UserGroup,
	cells: readonly RoleCell[],
	place: PlaceScope | undefined,
): void {
	for (const { cell, role, kind } of cells) {
		const { prose } = cell;
		// A cell that spans rows says of the rows below where they are, and all else once.
		const isWhere = role === "place" || role === "country";
		if (cell.isCovered && !(isWhere && place !== undefined)) continue;
		for (const link of linksOf(prose))
			group.links.push(
				kind !== undefined && link.kind === "website"
					? { ...link, kind }
					: link,
			);
		const contacts = contactsOf(prose, group.name);
		if (role === "contact" && contacts.length === 0 && isPersonName(prose.text))
			contacts.push({ name: prose.text, position: prose.position });
		appendAll(group.contacts, contacts);
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
	const isOfLinks = role === "name" || role === "website" || role === "channel";
	const spans = prose.spans.filter(
		({ label, isMail }) => isOfLinks || label === undefined || isMail,
	);
	let rest = besideSpans({ text: prose.text, spans }, "");
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
