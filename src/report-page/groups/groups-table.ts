/** All groups as a table. */
import { inlineList, type Section } from "../html/elements";
import { type Column, PAGE_COLUMN, table } from "../html/table";
import { countryName } from "../world/world-map";
import { linkByKind } from "./links";
import type { PageRow } from "./page";

/** Where a click on the map leads. */
export const GROUPS_TABLE = { table: "groups-table", column: "Country" };

const COLUMNS: readonly Column<PageRow>[] = [
	{ title: "Name", cell: ({ name }) => name },
	{
		title: GROUPS_TABLE.column,
		hasChoices: true,
		cell: ({ countryCode }) => countryCode && countryName(countryCode),
	},
	{ title: "Place", cell: ({ place }) => place },
	{
		title: "Region",
		cell: ({ regions, parents }) => [...regions, ...parents].join(" › "),
	},
	{ title: "Status", hasChoices: true, cell: ({ status }) => status },
	{
		title: "Links",
		hasChoices: true,
		cell: ({ links }) => ({ content: inlineList(links.map(linkByKind)) }),
	},
	{
		title: "Members",
		isNumber: true,
		cell: ({ members }) => (members.length === 0 ? undefined : members.length),
	},
	{
		title: "Line",
		isNumber: true,
		cell: ({ position }) => position.start.line,
	},
];

/** Returns the section with a row for each group. */
export const groupsTable = (
	rows: readonly PageRow[],
	hasSeveralPages: boolean,
): Section => ({
	id: "groups",
	title: "Groups",
	content: table({
		id: GROUPS_TABLE.table,
		caption: "Groups in the order of the page",
		columns: hasSeveralPages ? [...COLUMNS, PAGE_COLUMN] : COLUMNS,
		rows,
	}),
});
