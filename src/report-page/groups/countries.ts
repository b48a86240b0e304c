/** Where the groups are: a map, and a table that says the same. */
import { element, type Section } from "../html/elements";
import { table } from "../html/table";
import { type CountryCount, countryName, worldMap } from "../world/world-map";
import { GROUPS_TABLE } from "./groups-table";
import type { PageRow } from "./page";

/** Returns how many groups each country has, the most first. */
export function countCountries(rows: readonly PageRow[]): CountryCount[] {
	const counts = new Map<string, number>();
	for (const { countryCode } of rows)
		if (countryCode !== undefined)
			counts.set(countryCode, (counts.get(countryCode) ?? 0) + 1);
	return [...counts]
		.map(([code, count]) => ({ code, name: countryName(code), count }))
		.sort((a, b) => b.count - a.count || (a.name < b.name ? -1 : 1));
}

/** Returns the section, if any group has a country. */
export function countriesSection(
	counts: readonly CountryCount[],
	groups: number,
): Section | undefined {
	if (counts.length === 0) return undefined;
	const placed = counts.reduce((sum, { count }) => sum + count, 0);
	return {
		id: "countries",
		title: "Countries",
		content: [
			worldMap("Groups by country", counts, "group", GROUPS_TABLE),
			table({
				id: "countries-table",
				caption: "Groups by country; a link shows only those groups",
				columns: [
					{
						title: "Country",
						cell: ({ name }) => ({
							content: element(
								"a",
								{
									href: "#groups",
									dataTable: GROUPS_TABLE.table,
									dataColumn: GROUPS_TABLE.column,
									dataValue: name,
								},
								name,
							),
						}),
					},
					{ title: "Code", cell: ({ code }) => code },
					{ title: "Groups", isNumber: true, cell: ({ count }) => count },
				],
				rows: counts,
			}),
			placed === groups
				? undefined
				: element(
						"p.muted",
						{},
						`${groups - placed} of ${groups} groups are in no country that the page states.`,
					),
		],
	};
}
