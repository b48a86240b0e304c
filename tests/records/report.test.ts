/** The report is the sum of the records, whatever could not be read. */
import fc from "fast-check";
import { expect, test } from "vitest";
import { dataDirectory } from "../../src/arbitraries/dumps/data-directory";
import type { Dump } from "../../src/dump/dump";
import { isLoss } from "../../src/dump/problems";
import {
	type ConvertDumpOptions,
	convertDump,
	type DumpRecord,
	type PageRecord,
	type ReportRecord,
} from "../../src/records";
import {
	type Accounted,
	type NameCount,
	RECORDS_VERSION,
} from "../../src/records/records";
import { latest } from "../../src/records/times";
import { all } from "../support/dumps/dump-model";
import { memoryDump } from "../support/dumps/memory-files";
import {
	namesOf,
	unknownOf,
	unknownWikisOf,
} from "../support/dumps/name-counts";
import { checkSums, ofType, reportOf } from "../support/dumps/record-checks";
import { yearsOf } from "../support/dumps/years-of";

const EVERYTHING: ConvertDumpOptions = {
	revisions: "all",
	includeUnderlay: true,
	includePrivate: true,
};

type Problem = ReportRecord["problems"][number];

/** Counts that are none. */
const withoutNone = (counts: object): Record<string, number> =>
	Object.fromEntries(Object.entries(counts).filter(([, count]) => count > 0));

function countsOf(names: readonly string[]): Record<string, number> {
	const counts: Record<string, number> = {};
	for (const name of names) counts[name] = (counts[name] ?? 0) + 1;
	return counts;
}

function sumOf(accounts: readonly Accounted[]): Accounted {
	const skipped: Record<string, number> = {};
	for (const each of accounts)
		for (const [reason, count] of Object.entries(each.skipped))
			skipped[reason] = (skipped[reason] ?? 0) + count;
	return {
		seen: accounts.reduce((sum, { seen }) => sum + seen, 0),
		written: accounts.reduce((sum, { written }) => sum + written, 0),
		skipped,
	};
}

const byPlace = (a: Problem, b: Problem): number =>
	a.file !== b.file
		? a.file < b.file
			? -1
			: 1
		: (a.line ?? 0) - (b.line ?? 0);

/** The macros or parsers of pages, of which none is the wiki's own. */
const usedIn = (pages: readonly PageRecord[], kind: "macros" | "parsers") =>
	namesOf(
		pages.flatMap((page) =>
			Object.entries(page[kind]).map(([name, count]) => ({
				name,
				count,
				page: page.name,
			})),
		),
	).map((each) => ({
		...each,
		status: pages.some(({ unknown }) => Object.hasOwn(unknown[kind], each.name))
			? "unknown"
			: "known",
	}));

/** Attachments that pages link to and that no record has. */
function missingAttachmentsOf(records: readonly DumpRecord[]): NameCount[] {
	const attached = new Set(
		ofType(records, "attachment").map(({ page, name }) => `${page}/${name}`),
	);
	return namesOf(
		ofType(records, "page").flatMap(({ name: page, links }) =>
			links.attachments.map((target, index) => ({
				name: target.includes("/") ? target : `${page}/${target}`,
				count: 1,
				page,
				line: links.lines.attachments[index],
			})),
		),
	).filter(
		({ name }) =>
			!["", ".tdraw", ".adraw", ".draw"].some((end) =>
				attached.has(name + end),
			),
	);
}

/** What is known of a run besides its records. */
interface RunFacts {
	entries: Accounted;
	dump: Dump;
	started: string;
}

/** How many pages have which dialect, and how it is known. */
const countDialects = (pages: readonly PageRecord[]) =>
	Object.entries(
		countsOf(
			pages.flatMap(({ dialect, dialectSource }) =>
				dialect === undefined ? [] : `${dialect} ${dialectSource}`,
			),
		),
	)
		.sort(([a], [b]) => (a < b ? -1 : 1))
		.map(([key, count]) => {
			const [dialect, source] = key.split(" ");
			return { dialect, source, pages: count };
		});

/** When the last change was, by page records. */
const lastChangeOf = (pages: readonly PageRecord[]): string | undefined =>
	pages
		.flatMap(({ changed }) => changed ?? [])
		.reduce<string | undefined>((last, each) => latest(last, each), undefined);

const isLive = (pages: readonly PageRecord[], wanted: string): boolean =>
	pages.some(
		({ name, state }) =>
			name === wanted && (state === "live" || state === "damaged"),
	);

/** Checks the report of a run that wrote all pages: the compiler asks for the sum of each of its fields. */
function checkReport(
	records: readonly DumpRecord[],
	shadowed: readonly string[],
	{ entries, dump, started }: RunFacts,
): ReportRecord {
	const report = reportOf(records);
	const pages = ofType(records, "page");
	const errors = [
		...ofType(records, "revision"),
		...ofType(records, "attachment"),
	].flatMap(({ error }) => error ?? []);
	const problems = [
		...pages.flatMap((page) => page.problems),
		...errors,
		...report.problems,
	];
	// The record of a page has the problem of its newest revision only.
	const misencoded = ofType(records, "revision").filter(
		({ encoding }) => encoding !== undefined,
	).length;
	const inPages = pages
		.flatMap((page) => page.problems)
		.filter(({ code }) => code === "revision-not-utf8").length;
	const inRevisions = Array.from(
		{ length: Math.max(0, misencoded - inPages) },
		() => "revision-not-utf8",
	);
	const pageLines = sumOf(pages.map(({ logLines }) => logLines));
	const shared = pages.reduce((sum, page) => sum + page.sharedLogLines, 0);
	const {
		noPage: _,
		pageSkipped: __,
		...inLogs
	} = sumOf([
		{ seen: 0, written: 0, skipped: withoutNone(dump.log.noEntry) },
		pageLines,
	]).skipped;
	const until = lastChangeOf(pages);
	// A change during the run may have been missed: the next run begins with this one.
	const isDuring = until !== report.until && until !== undefined;
	if (isDuring) expect(latest(until, started)).toBe(until);
	const existing = new Set([
		...shadowed,
		...pages
			.filter(({ state }) => state === "live" || state === "damaged")
			.map(({ name }) => name),
	]);
	const missing = namesOf(
		pages.flatMap(({ name: page, links }) =>
			links.pages
				.map((name, index) => ({
					name,
					count: 1,
					page,
					line: links.lines.pages[index],
				}))
				.filter(({ name }) => !existing.has(name)),
		),
	);
	const wikis = missing.flatMap(({ name, ...rest }) => {
		const [, wiki] = /^([A-Z][A-Za-z0-9]*):\S/.exec(name) ?? [];
		return wiki === undefined ? [] : [{ name: wiki, ...rest }];
	});
	const sums = {
		type: "report",
		version: RECORDS_VERSION,
		complete: !problems.some(isLoss),
		entries,
		notRun: dump.notRun,
		logLines: {
			seen: pageLines.seen + dump.log.lines - shared,
			written: pageLines.written,
			skipped: expect.objectContaining(inLogs),
		},
		problems: report.problems,
		states: countsOf(pages.map(({ state }) => state)),
		revisions: sumOf(pages.map(({ revisions }) => revisions)),
		attachments: sumOf(pages.map(({ attachments }) => attachments)),
		otherFiles: pages.reduce((sum, { otherFiles }) => sum + otherFiles, 0),
		revisionsWithout: {
			time: pages.reduce((n, page) => n + page.revisionsWithout.time, 0),
			author: pages.reduce((n, page) => n + page.revisionsWithout.author, 0),
		},
		privatePages: {
			count: pages.filter((page) => page.private).length,
			rules: "pages",
			names: pages
				.filter((page) => page.private)
				.map(({ name }) => name)
				.sort(),
		},
		categories: namesOf(
			pages.flatMap(({ name: page, categories }) =>
				categories.map((name) => ({ name, count: 1, page })),
			),
		),
		interwiki: namesOf(
			pages.flatMap(({ name: page, links }) =>
				[
					...new Set(links.interwiki.map((link) => link.split(":")[0] ?? "")),
				].map((name) => ({ name, count: 1, page })),
			),
		),
		macros: usedIn(pages, "macros"),
		parsers: usedIn(pages, "parsers"),
		missingAttachments: missingAttachmentsOf(records),
		problemCounts: countsOf([
			...problems.map(({ code }) => code),
			...inRevisions,
		]),
		peopleSkipped: {
			addresses: pages.reduce((n, page) => n + page.peopleSkipped.addresses, 0),
			hosts: pages.reduce((n, page) => n + page.peopleSkipped.hosts, 0),
			userFiles: dump.userCount,
		},
		dialects: countDialects(pages),
		missingPages: missing,
		unknown: {
			macros: namesOf(unknownOf(pages, "macros")),
			parsers: namesOf(unknownOf(pages, "parsers")),
			instructions: namesOf(unknownOf(pages, "instructions")),
			interwiki: namesOf([...unknownWikisOf(pages), ...wikis]),
		},
		years: yearsOf(pages),
		largestPages: pages
			.flatMap(({ name, size }) => (size === undefined ? [] : { name, size }))
			.sort((a, b) => b.size - a.size || (a.name < b.name ? -1 : 1))
			.slice(0, 100),
		linkedPages: namesOf(
			pages.flatMap(({ name: page, links }) =>
				links.pages
					.filter((name) => isLive(pages, name))
					.map((name) => ({ name, count: 1, page })),
			),
		).slice(0, 100),
		// Nothing was tried.
		unconverted: undefined,
		until: isDuring ? report.until : until,
		problemExamples: report.problemExamples,
	} satisfies Record<keyof ReportRecord, unknown>;
	expect(report).toEqual(sums);
	for (const { code, count, page, file, line } of report.problemExamples) {
		const own = problems.filter((each) => each.code === code);
		if (code === "revision-not-utf8") {
			expect(count).toBe(own.length + inRevisions.length);
			continue;
		}
		expect(count).toBe(own.length);
		expect(own).toContainEqual(
			expect.objectContaining({ file, ...(line !== undefined && { line }) }),
		);
		if (page !== undefined)
			expect(pages.map(({ name }) => name)).toContain(page);
	}
	expect(report.problemExamples.map(({ code }) => code)).toEqual(
		Object.keys(report.problemCounts),
	);
	expect(Object.keys(report.problemCounts)).toEqual(
		Object.keys(sums.problemCounts).sort(),
	);
	return report;
}

/** A wiki, and a few of its files. */
const faulty = fc
	.tuple(dataDirectory(), fc.array(fc.nat(), { maxLength: 3 }))
	.map(([generated, picks]) => {
		const paths = Object.keys(generated.files);
		const broken = picks.flatMap((pick) => paths[pick % paths.length] ?? []);
		return { generated, broken };
	});

test("adds up what records say, also where files cannot be read", () =>
	fc.assert(
		fc.asyncProperty(faulty, async ({ generated, broken }) => {
			const dump = await memoryDump(generated, broken);
			const started = new Date().toISOString();
			const records = await all(convertDump(dump, EVERYTHING));
			checkSums(records);
			const shadowed = generated.wiki.entries.filter(
				({ skipped: reason }) => reason === "shadowed",
			);
			const report = checkReport(
				records,
				shadowed.map(({ name }) => name),
				{
					entries: {
						seen: generated.wiki.entries.length,
						written: ofType(records, "page").length,
						skipped: countsOf(
							generated.wiki.entries.flatMap(
								({ skipped: reason }) => reason ?? [],
							),
						),
					},
					dump,
					started,
				},
			);
			expect(report.problems).toEqual(report.problems.toSorted(byPlace));
			expect(report.problems).toHaveLength(dump.problems.length);
			expect(report.problems).toEqual(expect.arrayContaining(dump.problems));
		}),
	));

test("has seen what it would have seen, whatever is left out", () =>
	fc.assert(
		fc.asyncProperty(faulty, async ({ generated, broken }) => {
			const reportFor = async (options: ConvertDumpOptions) => {
				const dump = await memoryDump(generated, broken);
				const records = await all(convertDump(dump, options));
				checkSums(records);
				return reportOf(records);
			};
			const whole = await reportFor({ includeUnderlay: true });
			const open = { includeUnderlay: true, includePrivate: true };
			const everything = await reportFor(open);
			for (const what of [
				"entries",
				"revisions",
				"attachments",
				"logLines",
			] as const)
				expect(whole[what].seen).toBe(everything[what].seen);
			expect(whole.otherFiles).toBe(everything.otherFiles);
			expect(
				(await reportFor({ ...open, includePeople: true })).peopleSkipped,
			).toEqual({
				addresses: 0,
				hosts: 0,
				userFiles: 0,
			});
		}),
	));
