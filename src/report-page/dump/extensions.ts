/** Macros and parsers in use, and what becomes of each. */
import type { UsedName } from "../../records/report-record";
import { type Content, element, type Section } from "../html/elements";
import { table } from "../html/table";
import { macroOutcome, parserOutcome } from "./outcomes";
import { MAX_ROWS, REST, type WikiReport } from "./wiki-report";

/** What a status says. */
const STATUS: Readonly<Record<UsedName["status"], string>> = {
	known: "MoinMoin's",
	own: "the wiki's own",
	unknown: "unknown",
};

/** Returns the section, if any is in use. */
export function extensionsSection(wiki: WikiReport): Section | undefined {
	const { macros, parsers } = wiki.report;
	if (macros.length + parsers.length === 0) return undefined;
	return {
		id: "extensions",
		title: "Macros and parsers",
		content: [
			usedTable("Macros", macros, macroOutcome),
			usedTable("Parsers", parsers, parserOutcome),
		],
	};
}

function usedTable(
	title: string,
	rows: readonly UsedName[],
	outcomeOf: (name: string) => string,
): Content {
	if (rows.length === 0) return undefined;
	return [
		element("h3", {}, title),
		table({
			id: `${title.toLowerCase()}-table`,
			caption: `${title} in use, the most frequent first`,
			columns: [
				{ title: "Name", cell: ({ name }) => name },
				{ title: "Uses", isNumber: true, cell: ({ count }) => count },
				{
					title: "Known as",
					hasChoices: true,
					cell: ({ status }) => STATUS[status],
				},
				{
					title: "Becomes",
					isWide: true,
					cell: ({ name }) => outcomeOf(name),
				},
				{ title: "First page", names: "page", cell: ({ page }) => page },
			],
			rows,
			limit: MAX_ROWS,
			rest: REST,
		}),
	];
}
