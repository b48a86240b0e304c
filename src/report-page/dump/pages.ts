/** What pages there are. */
import { type Content, element, type Section } from "../html/elements";
import { table } from "../html/table";
import { barPlot } from "../plots/bar-plot";
import type { PlotValue } from "../plots/svg";
import { toWords } from "../words";
import { MAX_ROWS, REST, type WikiReport } from "./wiki-report";

/** Maximum number of categories that are bars; all are rows. */
const MAX_BARS = 15;

/** Returns the section: states, dialects, categories. */
export function pagesSection({ report }: WikiReport): Section {
	const { states, dialects, categories } = report;
	return {
		id: "pages",
		title: "Pages",
		content: [
			element(
				"div.plots",
				{},
				barsOf(
					"Pages by state",
					Object.entries(states).map(([state, value]) => ({
						label: toWords(state),
						value,
					})),
				),
				barsOf(
					"Pages by dialect and how it is known",
					dialects.map(({ dialect, source, pages }) => ({
						label: `${dialect} by ${source}`,
						value: pages,
					})),
				),
				barsOf(
					"Pages by category",
					categories
						.slice(0, MAX_BARS)
						.map(({ name, count }) => ({ label: name, value: count })),
				),
			),
			categories.length === 0
				? undefined
				: table({
						id: "categories-table",
						caption: "Categories",
						columns: [
							{
								title: "Category",
								names: "category",
								cell: ({ name }) => name,
							},
							{ title: "Pages", isNumber: true, cell: ({ count }) => count },
						],
						rows: categories,
						limit: MAX_ROWS,
						rest: REST,
					}),
		],
	};
}

const barsOf = (title: string, bars: readonly PlotValue[]): Content =>
	bars.length === 0
		? undefined
		: barPlot(
				title,
				bars.toSorted((a, b) => b.value - a.value),
			);
