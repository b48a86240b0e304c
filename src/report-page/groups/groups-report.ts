/** The groups of pages as a report to look at (`docs/reports.md`). */
import { type Figure, reportDocument } from "../html/document";
import {
	countOf,
	element,
	joined,
	type Section,
	wikiText,
} from "../html/elements";
import { changesSection } from "./changes";
import { countCountries, countriesSection } from "./countries";
import { groupsTable } from "./groups-table";
import { linkKindsSection } from "./link-kinds";
import { messagesSection } from "./messages";
import { type GroupsPage, type PageRow, rowsOf } from "./page";
import { countRegions, regionsSection } from "./regions";

/**
 * Writes the groups of pages as one file of HTML: figures, a map with a table of countries, the regions as a tree, a table of all
 * groups, kinds of links, messages with their source lines. The file loads nothing.
 *
 * @param pages at least one.
 * @returns HTML.
 * @example
 * groupsReport([{ name: "LocalUserGroups", source, tree: toUserGroups(parse(source)), messages: [] }])
 */
export const groupsReport = (pages: readonly GroupsPage[]): string =>
	report(pages, undefined);

/**
 * Writes what changed between versions of a page as such a file, and the groups of the newest one.
 *
 * @param versions at least two, the oldest first.
 */
export function groupsHistoryReport(versions: readonly GroupsPage[]): string {
	return report(versions.slice(-1), changesSection(versions));
}

function report(
	pages: readonly GroupsPage[],
	changes: Section | undefined,
): string {
	const rows = rowsOf(pages);
	const countries = countCountries(rows);
	return reportDocument({
		title: `User groups: ${titleOf(pages)}`,
		lead: leadOf(pages),
		figures: figuresOf(pages, rows, countries.length),
		sections: [
			changes,
			countriesSection(countries, rows.length),
			regionsSection(pages),
			groupsTable(rows, pages.length > 1),
			linkKindsSection(rows),
			messagesSection(pages),
		],
	});
}

const titleOf = (pages: readonly GroupsPage[]): string =>
	pages.length === 1
		? (pages[0]?.tree.page.title ?? pages[0]?.name ?? "")
		: countOf(pages.length, "page");

const leadOf = (pages: readonly GroupsPage[]) =>
	joined(
		pages
			.slice(0, 5)
			.map(({ name, tree }) =>
				element(
					"span",
					{},
					wikiText(name),
					` (MoinMoin ${tree.page.dialect}${tree.page.language === undefined ? "" : ", "}`,
					tree.page.language === undefined
						? undefined
						: wikiText(tree.page.language),
					")",
				),
			),
		", ",
	).concat(pages.length > 5 ? [` and ${pages.length - 5} more`] : []);

const figuresOf = (
	pages: readonly GroupsPage[],
	rows: readonly PageRow[],
	countries: number,
): Figure[] => {
	const sum = (count: (page: GroupsPage) => number): number =>
		pages.reduce((total, page) => total + count(page), 0);
	return [
		{ label: "groups", value: rows.length },
		{ label: "countries", value: countries },
		{ label: "regions", value: sum(({ tree }) => countRegions(tree.regions)) },
		{
			label: "links",
			value: rows.reduce((total, { links }) => total + links.length, 0),
		},
		{
			label: "members",
			value: rows.reduce((total, { members }) => total + members.length, 0),
		},
		{ label: "messages", value: sum(({ messages }) => messages.length) },
	];
};
