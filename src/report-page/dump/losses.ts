/** What could not be carried over, and what could not be read. */
import { isLoss, problemRules } from "../../dump/problems";
import { countOf, element, type Section, showNumber } from "../html/elements";
import { table } from "../html/table";
import { MAX_ROWS, REST, type WikiReport } from "./wiki-report";

/** Returns the section of what a format cannot carry over, if its conversion was tried. */
export function unconvertedSection({
	report: { unconverted },
}: WikiReport): Section | undefined {
	if (unconverted === undefined) return undefined;
	const { format, rules, pages, places } = unconverted;
	const { "bridge-html": asHtml = 0, ...lost } = rules;
	const total = Object.values(lost).reduce((sum, count) => sum + count, 0);
	const name = format === "html" ? "HTML" : "Markdown";
	return {
		id: "unconverted",
		title: `Not carried over to ${name}`,
		content: [
			element(
				"p",
				{},
				total === 0
					? `${name} can express everything in these pages.`
					: `${countOf(total, "place")} on ${countOf(pages, "page")}. The text of pages stays; its form changes there, or a comment or setting is dropped.`,
				asHtml === 0
					? undefined
					: ` ${countOf(asHtml, "more place is", "more places are")} written as HTML, which Markdown allows.`,
			),
			places.length === 0
				? undefined
				: table({
						id: "unconverted-table",
						caption: "Places by page and line",
						columns: [
							{ title: "Page", names: "page", cell: ({ page }) => page },
							{
								title: "Line",
								names: "line",
								isNumber: true,
								cell: ({ line }) => line,
							},
							{
								title: "Rule",
								hasChoices: true,
								cell: ({ ruleId }) => ruleId,
							},
							{ title: "What", isWide: true, cell: ({ text }) => text },
						],
						rows: places,
					}),
			total > places.length
				? element(
						"p.muted",
						{},
						`${showNumber(total - places.length)} more are not listed, here and in the report as JSON; records of pages have up to 100 each.`,
					)
				: undefined,
		],
	};
}

/** Returns the section of what is wrong with the dump, if anything is. */
export function problemsSection({
	report: { problemExamples },
}: WikiReport): Section | undefined {
	if (problemExamples.length === 0) return undefined;
	return {
		id: "problems",
		title: "Problems of the dump",
		content: table({
			id: "problems-table",
			caption: "Problems by kind, with the first place of each",
			columns: [
				{
					title: "Problem",
					isWide: true,
					cell: ({ code }) => problemRules[code].text,
				},
				{ title: "Code", cell: ({ code }) => code },
				{
					title: "Not read",
					hasChoices: true,
					cell: ({ code }) => (isLoss({ code }) ? "yes" : "no"),
				},
				{ title: "Count", isNumber: true, cell: ({ count }) => count },
				{ title: "First page", names: "page", cell: ({ page }) => page },
				{
					title: "First file",
					cell: ({ file, line }) =>
						line === undefined ? file : `${file}:${line}`,
				},
			],
			rows: problemExamples,
			limit: MAX_ROWS,
			rest: REST,
		}),
	};
}
