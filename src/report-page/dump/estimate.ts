/** An estimate of the work by hand. Its assumptions are in the page, and readers can change them there. */
import type { BridgeRuleId } from "../../bridge/messages";
import { isLoss } from "../../dump/problems";
import type { ReportRecord } from "../../records/report-record";
import {
	type Content,
	element,
	type Section,
	showNumber,
} from "../html/elements";
import { isConverted } from "./outcomes";
import type { WikiReport } from "./wiki-report";

/** A kind of work. */
interface Work {
	task: string;
	/** Minutes for each. */
	minutes: number;
	count(wiki: WikiReport): number;
}

/** Kinds of work with assumptions from experience with other wikis; readers know theirs better. */
const WORK: readonly Work[] = [
	{
		task: "Replace a macro or parser that MoinMoin does not have",
		minutes: 60,
		count: ({ report: { macros, parsers } }) =>
			[...macros, ...parsers].filter(({ status }) => status !== "known").length,
	},
	{
		task: "Look at a use of a macro of MoinMoin that has no counterpart",
		minutes: 3,
		count: ({ report: { macros } }) =>
			sum(
				macros
					.filter(
						({ name, status }) => status === "known" && !isConverted(name),
					)
					.map(({ count }) => count),
			),
	},
	{
		task: "Look at another place that the format cannot express",
		minutes: 1,
		count: ({ report: { unconverted } }) =>
			sum(
				Object.entries(unconverted?.rules ?? {})
					.filter(([rule]) => !WITHOUT_WORK.has(rule))
					.map(([, count]) => count),
			),
	},
	{
		task: "Correct or remove links to a missing page",
		minutes: 1,
		count: ({ report }) => report.missingPages.length,
	},
	{
		task: "Look for a missing attachment",
		minutes: 3,
		count: ({ report }) => report.missingAttachments.length,
	},
	{
		task: "Give the address of an unknown wiki",
		minutes: 5,
		count: ({ report }) => report.unknown.interwiki.length,
	},
	{
		task: "Look into what could not be read",
		minutes: 15,
		count: ({ report: { problemExamples } }) =>
			sum(problemExamples.filter(isLoss).map(({ count }) => count)),
	},
	{
		task: "Check a page whose dialect is in doubt",
		minutes: 5,
		count: ({ report }) => countProblems(report, "dialect-contradicted"),
	},
	{
		task: "Decide who may read a private page",
		minutes: 1,
		count: ({ report }) => report.privatePages.count,
	},
];

/** Rules whose messages are counted with the macros, or about what nobody looks at again. */
const WITHOUT_WORK: ReadonlySet<string> = new Set<BridgeRuleId>([
	"bridge-macro",
	"bridge-comment",
	"bridge-html",
	"bridge-instruction",
	"bridge-toc",
]);

const sum = (numbers: readonly number[]): number =>
	numbers.reduce((total, each) => total + each, 0);

const countProblems = (
	{ problemExamples }: ReportRecord,
	code: ReportRecord["problemExamples"][number]["code"],
): number => problemExamples.find((each) => each.code === code)?.count ?? 0;

/** Returns the section. */
export function estimateSection(wiki: WikiReport): Section {
	const rows = WORK.map((work) => ({
		...work,
		count: work.count(wiki),
	})).filter(({ count }) => count > 0);
	return {
		id: "estimate",
		title: "Work by hand",
		content: [
			element(
				"p",
				{},
				"An estimate of the work that no program does. It assumes that one person does each thing once and knows the wiki; the minutes are assumptions, and you can change them here. Reading all pages again, training and a new design are not in it.",
			),
			rows.length === 0
				? element("p", {}, "Nothing to do.")
				: estimateTable(rows),
		],
	};
}

const estimateTable = (
	rows: readonly (Omit<Work, "count"> & { count: number })[],
): Content =>
	element(
		"div.scroll",
		{ tabIndex: 0, role: "region", ariaLabel: "Estimate" },
		element(
			"table",
			{ id: "estimate-table", dataEstimate: "" },
			element("caption", {}, "Estimate: count × minutes, in hours"),
			element(
				"thead",
				{},
				element(
					"tr",
					{},
					element("th", { scope: "col" }, "Task"),
					["Count", "Minutes each", "Hours"].map((title) =>
						element("th.number", { scope: "col" }, title),
					),
				),
			),
			element(
				"tbody",
				{},
				rows.map(({ task, minutes, count }) =>
					element(
						"tr",
						{ dataCount: String(count) },
						element("th", { scope: "row" }, task),
						element("td.number", {}, showNumber(count)),
						element(
							"td.number",
							{ dataMinutes: String(minutes) },
							String(minutes),
						),
						element("td.number", { dataHours: "" }, showHours(count * minutes)),
					),
				),
			),
			element(
				"tfoot",
				{},
				element(
					"tr",
					{},
					element("th", { scope: "row", colSpan: 3 }, "All"),
					element(
						"td.number",
						{ dataTotal: "" },
						showHours(sum(rows.map(({ count, minutes }) => count * minutes))),
					),
				),
			),
		),
	);

const showHours = (minutes: number): string =>
	(minutes / 60).toLocaleString("en", { maximumFractionDigits: 1 });
