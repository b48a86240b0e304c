/** What the columns of a table hold, and whether its rows are groups (`docs/usergroups.md`, "Tables"). */
import { isGeneric } from "../dictionaries/channel-words";
import { columnRole } from "../dictionaries/columns";
import type { ColumnRole } from "../dictionaries/dictionary";
import { hasGroupWord, hasTopic } from "../dictionaries/vocabulary";
import { isKnownPlace } from "../places";
import { isPlaceName } from "../places/stated-place";
import { cleanName } from "../read/clean-name";
import type { Context } from "../read/context";
import { besideSpans, isBare } from "../read/span";
import type { Cell, Row } from "../read/tables";
import type { LinkKind } from "../result/schema";
import { isDate, isNoValue } from "./cell-values";
import type { Listing } from "./subject";
import {
	areLinked,
	areLinkedIn,
	filledCells,
	isBox,
	isHeader,
	isHeaderByShape,
	isTitle,
} from "./table-headers";

/** What is known of a table that lists groups. */
export interface TableShape {
	/** Rows of the table's body. */
	body: readonly Row[];
	/** The role of each column that the header names, by number. */
	roles: ReadonlyMap<number, ColumnRole>;
	/** Whether a header names what columns hold. */
	hasHeader: boolean;
	/** Without a header: the column that most names are in. */
	nameColumn: number | undefined;
	/** What the header says of the addresses in a column: "Mailing list". */
	kinds: ReadonlyMap<number, LinkKind>;
	/** The row over the body, also one whose words are unknown. */
	header: readonly Row[];
}

/** Whether a cell holds nothing but addresses and channels. */
export const isChannelCell = (
	{ prose }: Cell,
	{ channels }: Context,
): boolean =>
	prose.text !== "" &&
	((prose.spans.length > 0 &&
		prose.spans.every(
			(span) => isBare(span) || channels.isChannel(span.label ?? ""),
		) &&
		/^[\s,;/|·-]*$/.test(besideSpans(prose, ""))) ||
		prose.contacts.length > 0 ||
		/^\S+@\S+$|^#\S+$/.test(prose.text) ||
		channels.isChannel(prose.text));

/** Whether a label says "page" or "here", which names nothing. */
const isHere = (label: string): boolean =>
	label !== "" && isGeneric(label) && !hasGroupWord(label);

/** Whether a cell names a group by a link with a label, or by a word. */
export const isNameCell = (cell: Cell, context: Context): boolean => {
	const { text, spans } = cell.prose;
	if (text === "" || isNoValue(text) || isDate(text)) return false;
	const first = spans.find((span) => !isBare(span));
	if (first !== undefined && !isChannelCell(cell, context))
		return !first.isMail && !isHere(first.label ?? "");
	return spans.length === 0 && hasGroupWord(text) && text.length < 80;
};

/** Columns that a table of anything has: a name, and what is said of it. */
const OF_ANYTHING: ReadonlySet<ColumnRole> = new Set<ColumnRole>([
	"name",
	"description",
	"status",
]);

const isOfGroups = (role: ColumnRole): boolean => !OF_ANYTHING.has(role);

/**
 * The shape of a table whose rows are groups; `undefined` if it is one of something else, such as a schedule, a legend or a
 * layout.
 */
export function shapeOf(
	rows: readonly Row[],
	{ lists, region, hasOthers, isStrict }: Listing,
	context: Context,
): TableShape | undefined {
	if (lists === "group") return undefined;
	const filled = rows.filter((row) => filledCells(row).length > 0);
	const [first, second] = filled;
	if (first === undefined) return undefined;
	// A title may be over the header, and is then over the body.
	const header =
		second !== undefined && isTitle(first) && isHeader(second) ? second : first;
	const hasHeader = isHeader(header);
	const below = filled.filter((row) => row !== header);
	const isOver = hasHeader || isHeaderByShape(header, below);
	const body = isOver ? below : filled;
	const roles = new Map<number, ColumnRole>();
	const kinds = new Map<number, LinkKind>();
	if (hasHeader)
		for (const { prose, column } of header.cells) {
			const role = columnRole(prose.text);
			if (role !== undefined) roles.set(column, role);
			const kind = context.channels.kindOf(prose.text);
			if (role === "channel" && kind !== undefined) kinds.set(column, kind);
		}
	if (lists === "nothing" && !(saysGroups(header, roles) && areLinked(body)))
		return undefined;
	if (isSchedule(body, context)) return undefined;
	const shape: TableShape = {
		body,
		roles,
		hasHeader,
		kinds,
		nameColumn: hasHeader
			? nameByHeader(roles, body, context)
			: nameColumnOf(body, context, lists),
		header: isOver ? [header] : [],
	};
	const values = [...roles.values()];
	const isListing = hasHeader
		? shape.nameColumn !== undefined &&
			(lists === "groups" ||
				values.some(isOfGroups) ||
				(roles.size > 1 && hasGroupsIn(shape.nameColumn, [header, ...body])) ||
				(values.includes("status") &&
					!(hasOthers || isStrict) &&
					areLinkedIn(shape.nameColumn, body)))
		: shape.nameColumn !== undefined &&
			isListOfLinks(body, lists, region, context);
	return isListing ? shape : undefined;
}

/** Whether the header of a column or most of its cells have a word for a group. */
function hasGroupsIn(
	column: number,
	[header, ...body]: readonly Row[],
): boolean {
	const says = (row: Row | undefined): boolean =>
		row?.cells.some(
			(cell) => cell.column === column && hasGroupWord(cell.prose.text),
		) ?? false;
	return says(header) || body.filter(says).length * 2 > body.length;
}

/** Whether a header says that rows are groups in places, whatever the heading over the table is: "Group", "City". */
function saysGroups(
	{ cells }: Row,
	roles: ReadonlyMap<number, ColumnRole>,
): boolean {
	const values = new Set(roles.values());
	const name = cells.find(({ column }) => roles.get(column) === "name");
	return (
		name !== undefined &&
		hasGroupWord(name.prose.text) &&
		(values.has("place") || values.has("country") || values.has("region"))
	);
}

/** "18:30", "7h30 – 8h", "9.15 am": a time of day. */
const CLOCK = /^\d{1,2}[:.h]\d{2}(?!\d|[./-]\d)/;

const isTimed = (cell: Cell | undefined): boolean =>
	cell !== undefined &&
	cell.prose.spans.length === 0 &&
	(CLOCK.test(cell.prose.text) || isDate(cell.prose.text));

/** At least this number of rows that begin with a time of day is a schedule. */
const ENOUGH_TIMES = 2;

/** Whether most rows begin with a time of day or a date, and few have an address, or a place beside a name. */
function isSchedule(body: readonly Row[], context: Context): boolean {
	const filled = body.map(filledCells);
	const timed = filled.filter(([first]) => isTimed(first)).length;
	if (timed < ENOUGH_TIMES || timed * 2 <= filled.length) return false;
	const listed = filled.filter(
		(cells) =>
			cells.some((cell) => isChannelCell(cell, context)) ||
			(cells.some((cell) => isNameCell(cell, context)) &&
				(cells.some(isPlaceCell) || !CLOCK.test(cells[0]?.prose.text ?? ""))),
	);
	return listed.length * 2 < timed;
}

/** The column that the header calls the name's, else the one that names are in, if a place or an address is beside it. */
function nameByHeader(
	roles: ReadonlyMap<number, ColumnRole>,
	body: readonly Row[],
	context: Context,
): number | undefined {
	for (const [column, role] of roles) if (role === "name") return column;
	const values = new Set(roles.values());
	const isOfPlaces =
		values.has("place") || values.has("country") || values.has("website");
	if (!isOfPlaces) return undefined;
	return (
		nameColumnOf(
			body.map((row) => ({
				...row,
				cells: row.cells.filter(({ column, prose }) => {
					const role = roles.get(column);
					return (
						role === undefined ||
						role === "website" ||
						role === "description" ||
						// Under "Host" may be groups, too.
						(role === "contact" && hasGroupWord(prose.text))
					);
				}),
			})),
			context,
		) ?? [...roles].find(([, role]) => role === "place")?.[0]
	);
}

/** The column that most cells are in which name a group; else the first that holds text that is no place. */
function nameColumnOf(
	body: readonly Row[],
	context: Context,
	lists?: Listing["lists"],
): number | undefined {
	const counts = new Map<number, number>();
	for (const { cells } of body)
		for (const cell of cells)
			if (isNameCell(cell, context))
				counts.set(cell.column, (counts.get(cell.column) ?? 0) + 1);
	const [best] = [...counts].sort(([, one], [, other]) => other - one);
	const isText = (cell: Cell): boolean =>
		/^\p{Lu}/u.test(cell.prose.text) &&
		cell.prose.spans.length === 0 &&
		!isDate(cell.prose.text) &&
		!isNoValue(cell.prose.text) &&
		!context.channels.isChannel(cell.prose.text);
	// Pages and labels such as "page" here and there, or none, beside a first column of names.
	const isNamed = ({ cells: [first, ...others] }: Row): boolean =>
		first !== undefined &&
		first.column !== best?.[0] &&
		isText(first) &&
		(!isPlaceCell(first) || others.some((cell) => isTownIn(first, cell)));
	if (
		lists === "groups" &&
		(best?.[1] ?? 0) * 2 < body.length &&
		body.filter(isNamed).length * 2 > body.length
	)
		return body.find(isNamed)?.cells[0]?.column;
	if (best !== undefined) return best[0];
	return body
		.flatMap(({ cells }) => cells)
		.find(
			(cell) => isText(cell) && !isPlaceCell(cell) && hasTopic(cell.prose.text),
		)?.column;
}

/** Whether a cell is a place that another one has in what is more: "Ulm" beside "Alpha Ulm". */
const isTownIn = ({ prose: { text } }: Cell, town: Cell): boolean =>
	isPlaceCell(town) &&
	town.prose.text.length < text.length &&
	text.includes(town.prose.text);

/** Whether a cell is nothing but a place. */
export const isPlaceCell = ({ prose: { text, spans } }: Cell): boolean =>
	spans.every(({ page }) => page !== undefined) &&
	!isNoValue(text) &&
	!isHere(text) &&
	(isPlaceName(cleanName(text)) || isKnownPlace(text));

/** Without a header: whether at least half of the rows have a name and a link, a place or an address beside it. */
function isListOfLinks(
	body: readonly Row[],
	lists: Listing["lists"],
	region: string | undefined,
	context: Context,
): boolean {
	const filled = body.filter(({ cells }) =>
		cells.some(({ prose }) => !isNoValue(prose.text)),
	);
	if (region === undefined && isBox(filled, lists === "groups")) return false;
	const good = filled.filter(({ cells }) => {
		const names = cells.filter((cell) => isNameCell(cell, context));
		const others = cells.filter(
			(cell) =>
				!names.includes(cell) &&
				(isPlaceCell(cell) || isChannelCell(cell, context)),
		);
		// "1 || The first theorem" is no more than words.
		if (lists === "unknown" && names.length === 0)
			return others.some(
				({ prose }) => prose.spans.length > 0 || isKnownPlace(prose.text),
			);
		return (
			others.length > 0 ||
			(lists === "groups" && names.some(({ prose }) => prose.spans.length > 0))
		);
	});
	return good.length * 2 >= filled.length && good.length > 0;
}
