/** The account of a conversion, entry by entry. */
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { createPageTally, type DumpPage } from "../../../src/dump/pages/page";
import {
	createProblem,
	isLoss,
	type ProblemCode,
	problemRules,
} from "../../../src/dump/problems";
import { Accounts } from "../../../src/records/accounts/accounts";
import type { ReportRecord } from "../../../src/records/records";
import { tree } from "../../support/dumps/dump-files";
import { memoryDump } from "../../support/dumps/memory-files";
import { emptyPage, REPORT_FACTS } from "../../support/dumps/unreadable-wiki";

type ReportProblem = ReportRecord["problems"][number];

const emptyDump = () => memoryDump(tree({ "pages/A/": "" }));

const isCode = (code: string): code is ProblemCode => code in problemRules;

const problem = fc
	.record({
		code: fc.constantFrom(...Object.keys(problemRules).filter(isCode)),
		file: fc.constantFrom("a", "b", "a/b"),
		line: fc.option(fc.integer({ min: 1, max: 3 }), { nil: undefined }),
	})
	.map(({ code, file, line }) => createProblem(code, file, undefined, line));

const entryOf = (name: string) => ({
	directory: name,
	name,
	origin: "data" as const,
	read: async (): Promise<DumpPage> => ({
		directory: name,
		name,
		origin: "data",
		state: "never-saved",
		revisions: [],
		deletions: [],
		attachments: [],
		log: [],
		tally: createPageTally(),
		problems: [],
	}),
});

test("problems are sorted by file, line and code, counted, and make a run incomplete if they are losses", () =>
	fc.assert(
		fc.asyncProperty(
			fc.array(problem, { maxLength: 6 }),
			fc.array(problem, { maxLength: 3 }),
			async (problems, errors) => {
				const accounts = new Accounts();
				expect(accounts.isComplete).toBe(true);
				for (const each of problems) accounts.addProblem(each);
				for (const each of errors) accounts.addError(each, "Page");
				const isComplete = ![...problems, ...errors].some(isLoss);
				expect(accounts.isComplete).toBe(isComplete);
				const report = accounts.toReport(await emptyDump(), REPORT_FACTS);
				expect(report.complete).toBe(isComplete);
				const keyOf = ({ file, line = 0, code }: ReportProblem) =>
					`${file}\0${line}\0${code}`;
				expect(report.problems.map(keyOf)).toEqual(problems.map(keyOf).sort());
				expect(report.problemCounts).toEqual(
					Object.fromEntries(
						[...problems, ...errors].map(({ code }) => [
							code,
							[...problems, ...errors].filter((each) => each.code === code)
								.length,
						]),
					),
				);
			},
		),
	));

test("pages are there for those that link to them, unless they are deleted or were never saved", async () => {
	const accounts = new Accounts();
	const states = ["live", "deleted", "never-saved", "damaged"] as const;
	for (const state of states)
		accounts.addPage({ ...emptyPage(state), state }, []);
	const { links, ...rest } = emptyPage("Linking");
	accounts.addPage({ ...rest, links: { ...links, pages: [...states] } }, []);
	const report = accounts.toReport(await emptyDump(), REPORT_FACTS);
	expect(report.missingPages).toEqual([
		{ name: "deleted", count: 1, page: "Linking" },
		{ name: "never-saved", count: 1, page: "Linking" },
	]);
	expect(report.states).toEqual({
		damaged: 1,
		deleted: 1,
		live: 2,
		"never-saved": 1,
	});
});

describe("entries that are skipped", () => {
	const REASONS = [
		"notAPage",
		"notAFile",
		"shadowed",
		"underlay",
		"private",
		"notRequested",
	] as const;

	test("are there for those that link to them, if they are pages that everybody may read", async () => {
		const accounts = new Accounts();
		for (const reason of REASONS)
			accounts.skip(entryOf(`Page ${reason}`), reason);
		const pages = REASONS.map((reason) => `Page ${reason}`);
		const { links, ...rest } = emptyPage("Linking");
		accounts.addPage({ ...rest, links: { ...links, pages } }, []);
		const report = accounts.toReport(await emptyDump(), REPORT_FACTS);
		expect(report.missingPages.map(({ name }) => name)).toEqual([
			"Page notAFile",
			"Page notAPage",
			"Page private",
		]);
		expect(report.entries).toEqual({
			seen: 7,
			written: 1,
			skipped: Object.fromEntries(REASONS.map((reason) => [reason, 1])),
		});
	});

	test("say why they cannot be read", async () => {
		const accounts = new Accounts();
		const problem = createProblem("link-outside", "x");
		accounts.skip({ ...entryOf("A"), problem }, "notAFile");
		const report = accounts.toReport(await emptyDump(), REPORT_FACTS);
		expect(report).toMatchObject({ complete: false, problems: [problem] });
	});

	test("are skipped with all that is theirs, if they are private", async () => {
		const accounts = new Accounts();
		const problem = createProblem("log-nul", "x");
		const page: DumpPage = {
			...(await entryOf("A").read()),
			tally: {
				revisions: { seen: 5, taken: 3, skipped: { notNumeric: 2 } },
				attachments: { seen: 4, taken: 4, skipped: {} },
				logLines: { seen: 3, taken: 1, skipped: { blank: 2 } },
				sharedLogLines: 0,
				otherFiles: 7,
			},
			problems: [problem],
		};
		accounts.skipPage(entryOf("A"), page, "private");
		expect(accounts.toReport(await emptyDump(), REPORT_FACTS)).toMatchObject({
			entries: { seen: 1, written: 0, skipped: { private: 1 } },
			states: {},
			revisions: {
				seen: 5,
				written: 0,
				skipped: { notNumeric: 2, pageSkipped: 3 },
			},
			attachments: { seen: 4, written: 0, skipped: { pageSkipped: 4 } },
			logLines: { seen: 3, written: 0, skipped: { blank: 2, pageSkipped: 1 } },
			otherFiles: 7,
			problems: [problem],
			complete: true,
		});
	});
});
