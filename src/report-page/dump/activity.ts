/** Who edited when, as numbers. */
import { element, type Section } from "../html/elements";
import { table } from "../html/table";
import { columnPlot } from "../plots/column-plot";
import type { WikiReport } from "./wiki-report";

/** Returns the section, if any log says when somebody edited. */
export function activitySection({
	report: { years },
}: WikiReport): Section | undefined {
	if (years.length === 0) return undefined;
	return {
		id: "activity",
		title: "Activity",
		content: [
			element(
				"div.plots",
				{},
				columnPlot(
					"Edits by year",
					years.map(({ year, edits }) => ({
						label: String(year),
						value: edits,
					})),
				),
				columnPlot(
					"Logged-in editors by year",
					years.map(({ year, users }) => ({
						label: String(year),
						value: users,
					})),
					"second",
				),
			),
			table({
				id: "years-table",
				caption: "Edits by year (UTC); editors are those who were logged in",
				columns: [
					{
						title: "Year",
						cell: ({ year }) => ({ content: String(year) }),
					},
					{ title: "Edits", isNumber: true, cell: ({ edits }) => edits },
					{ title: "Pages", isNumber: true, cell: ({ pages }) => pages },
					{ title: "Editors", isNumber: true, cell: ({ users }) => users },
				],
				rows: years,
			}),
		],
	};
}
