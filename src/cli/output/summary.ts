/** The report of a conversion, for people: the same facts as the record, in lines that can be read. */
import { isLoss, isOfOutput } from "../../dump/problems";
import type { Accounted, NameCount, ReportRecord } from "../../records/records";
import { toWords } from "../../report-page/words";
import type { Io } from "../io";

/** Writes what was converted, what was skipped and why, and what is wrong. */
export function reportSummary(record: ReportRecord, { report }: Io): void {
	for (const line of summaryLines(record)) report(line);
}

/** How many kinds of problems are shown, and how many files that could not be read, or are kept in the output. */
const SHOWN_KINDS = 3;
const SHOWN_FILES = 20;

function summaryLines(record: ReportRecord): string[] {
	const { states, dialects, privatePages, revisionsWithout } = record;
	const pages = Object.entries(states)
		.sort(([, a], [, b]) => b - a)
		.map(([state, count]) => `${count} ${toWords(state)}`);
	const isUnsigned = revisionsWithout.time + revisionsWithout.author > 0;
	const names = privatePages.names ?? [];
	return [
		`Pages: ${account(record.entries, pages)}`,
		`Dialects: ${listOf(
			dialects.map(
				({ dialect, source, pages: count }) =>
					`${count} of ${dialect} (known by ${source})`,
			),
		)}`,
		`Revisions: ${account(
			record.revisions,
			isUnsigned
				? [
						`${revisionsWithout.time} without a time`,
						`${revisionsWithout.author} without an author`,
					]
				: [],
		)}`,
		`Attachments: ${account(record.attachments, [])}${first("linked but missing", record.missingAttachments)}`,
		`Macros: ${usedNames(record.macros)}; parsers: ${usedNames(record.parsers)}`,
		`Links: ${count(record.missingPages, "missing page")}${first("", record.missingPages)}; ${count(record.interwiki, "other wiki")}, ${record.unknown.interwiki.length} unknown; ${count(record.categories, "category", "categories")}`,
		`Private pages: ${privatePages.count}${names.length > 0 ? ` (${some(names, SHOWN_NAMES)})` : ""}${
			privatePages.rules === "pages"
				? "; no configuration of the wiki was found, so pages without #acl count as public (see --acl-default)"
				: ""
		}`,
		`Log lines: ${account(record.logLines, [])}`,
		...problemLines(record),
	];
}

/** Returns `3 of 9 written (2 live, 1 deleted); skipped: 6 not requested`. */
function account(
	{ seen, written, skipped }: Accounted,
	details: readonly string[],
): string {
	const reasons = Object.entries(skipped)
		.filter(([, times]) => times > 0)
		.map(([reason, times]) => `${times} ${toWords(reason)}`);
	return [
		`${written} of ${seen} written`,
		details.length === 0 ? "" : ` (${details.join(", ")})`,
		reasons.length === 0 ? "" : `; skipped: ${reasons.join(", ")}`,
	].join("");
}

const listOf = (items: readonly string[]): string =>
	items.length === 0 ? "none" : items.join(", ");

const count = (
	{ length }: readonly unknown[],
	one: string,
	many = `${one}s`,
): string => `${length} ${length === 1 ? one : many}`;

/** Returns the number of names, with the most frequent one as an example. */
function first(what: string, names: readonly NameCount[]): string {
	const [example] = names;
	if (example === undefined) return "";
	const head = what === "" ? "" : `; ${names.length} ${what}`;
	return `${head} (such as ${example.name}, on ${example.page})`;
}

function usedNames(names: ReportRecord["macros"]): string {
	const known = names.filter(({ status }) => status === "known").length;
	const own = names.filter(({ status }) => status === "own");
	const unknown = names.filter(({ status }) => status === "unknown");
	return [
		`${known} known`,
		`${own.length} of the wiki's own${exampleOf(own)}`,
		`${unknown.length} unknown${exampleOf(unknown)}`,
	].join(", ");
}

const exampleOf = ([example]: readonly NameCount[]): string =>
	example === undefined ? "" : ` (such as ${example.name}, on ${example.page})`;

/** How many names of a list are shown. */
const SHOWN_NAMES = 5;

const some = (names: readonly string[], shown: number): string =>
	names.length > shown
		? `${names.slice(0, shown).join(", ")} and ${names.length - shown} more`
		: names.join(", ");

/** Returns `Problems: 12: 5 log-nul (first: data/edit-log:3), ...`, and a line for each file that could not be read, or is kept in the output. */
function problemLines({ problemExamples, problems }: ReportRecord): string[] {
	const total = problemExamples.reduce((sum, each) => sum + each.count, 0);
	const kinds = problemExamples
		.toSorted((a, b) => b.count - a.count)
		.map(({ code, count: times, page, file, line }) => {
			const place = placeOf(file, line);
			const where = page === undefined ? place : `${page}, ${place}`;
			return `${times} ${code} (first: ${where})`;
		});
	return [
		`Problems: ${total === 0 ? "none" : `${total}: ${some(kinds, SHOWN_KINDS)}`}`,
		...fileLines(problems.filter(isOfOutput)),
		...fileLines(problems.filter(isLoss)),
	];
}

const fileLines = (problems: ReportRecord["problems"]): string[] => [
	...problems
		.slice(0, SHOWN_FILES)
		.map(
			({ code, file, line, text }) =>
				`${placeOf(file, line)}: ${text} (${code})`,
		),
	...(problems.length > SHOWN_FILES
		? [`(${problems.length - SHOWN_FILES} more in "problems" of the report)`]
		: []),
];

const placeOf = (file: string, line: number | undefined): string =>
	line === undefined ? file : `${file}:${line}`;
