/** What is left out of records, and how it is counted. */
import { describe, expect, test } from "vitest";
import { formatLogLine } from "../../src/dump";
import { checkSums, reportOf } from "../support/dumps/record-checks";
import {
	convert,
	everything,
	pageOf,
	pagesOf,
} from "../support/dumps/tiny-records";
import {
	ADDRESS,
	EMAIL,
	type Files,
	HOST,
	pageFiles,
	tinyWiki,
} from "../support/dumps/tiny-wiki";

describe("privacy", () => {
	test("people and pages with restricted access stay out, and are counted", async () => {
		const records = await convert({
			...everything,
			includePrivate: false,
			includePeople: false,
		});
		const json = JSON.stringify(records);
		for (const secret of [ADDRESS, HOST, EMAIL, "JaneDoe", "hush", "SSHA"])
			expect(json).not.toContain(secret);
		expect(reportOf(records).peopleSkipped).toEqual({
			addresses: 6,
			hosts: 6,
			userFiles: 1,
		});
		expect(reportOf(records).revisions.skipped).toEqual({ pageSkipped: 1 });
	});

	test("they are there when they are asked for; passwords never", async () => {
		const records = await convert(everything);
		const json = JSON.stringify(records);
		for (const asked of [ADDRESS, HOST, EMAIL, "JaneDoe", "hush"])
			expect(json).toContain(asked);
		expect(json).not.toContain("SSHA");
		expect(pageOf(records, "Secret").private).toBe(true);
	});
});

describe("a name that a page had before", () => {
	const rename = (page: string, extra: string): Files => ({
		...pageFiles(page, [{ text: "public\n" }]),
		[`data/pages/${page}/edit-log`]: `${formatLogLine({
			time: 1_100_000_000_000_000n,
			revision: 1,
			action: "SAVE/RENAME",
			page,
			extra,
			comment: `Renamed from '${extra}'.`,
		})}\n`,
	});
	const files: Files = {
		...tinyWiki,
		...pageFiles("Merger", [{ text: "#acl Nobody:read\n" }]),
		...rename("Plan", "Merger"),
		...rename("Start", "Beginning"),
	};

	test("is in the records unless a private page has it now", async () => {
		const json = JSON.stringify(await convert({ text: true }, files));
		expect(json).not.toContain("Merger");
		expect(json).toContain("Beginning");
	});

	test.each([
		["the rename was", ["open\n", "#acl Nobody:read\n", "open\n"], false],
		["what had it was", ["#acl Nobody:read\n", "open\n", "open\n"], false],
		[
			"something else was",
			["open\n", "open\n", "#acl Nobody:read\n", "open\n"],
			true,
		],
		["nothing was", ["open\n", "open\n", "open\n"], true],
		[
			"nothing was, and the rename is the newest revision",
			["open\n", "open\n"],
			true,
		],
		[
			"the rename is the newest revision, what had it was",
			["#acl Nobody:read\n", "open\n"],
			false,
		],
	])(
		"is not in the records if the page had it only while it was private: %s",
		async (_what, texts, isKnown) => {
			const renamed: Files = {
				...tinyWiki,
				...pageFiles(
					"Plan",
					texts.map((text) => ({ text })),
				),
				"data/pages/Plan/edit-log": `${formatLogLine({
					time: 1_100_000_000_000_000n,
					revision: 2,
					action: "SAVE/RENAME",
					page: "Plan",
					extra: "Merger",
					comment: "Renamed from 'Merger'.",
				})}\n`,
			};
			const all = await convert({ revisions: "all" }, renamed);
			expect(JSON.stringify(all).includes("Merger")).toBe(isKnown);
			const newest = await convert({}, renamed);
			expect(JSON.stringify(newest).includes("Merger")).toBe(
				isKnown && texts.length === 2,
			);
			const withPrivate = { includePrivate: true, revisions: "all" } as const;
			expect(JSON.stringify(await convert(withPrivate, renamed))).toContain(
				'"extra":"Merger"',
			);
		},
	);

	test("is there with private pages", async () => {
		const records = await convert({ includePrivate: true }, files);
		expect(JSON.stringify(records)).toContain('"extra":"Merger"');
	});
});

describe("log lines", () => {
	test("count once where two folders have the same page name", async () => {
		const records = await convert(
			{},
			{
				...tinyWiki,
				"data/pages/(4e)ewPage/current": "00000001\n",
				"data/pages/(4e)ewPage/revisions/00000001": "again\n",
			},
		);
		checkSums(records);
		expect(
			pagesOf(records)
				.filter(({ name }) => name === "NewPage")
				.map(({ sharedLogLines, problems }) => [
					sharedLogLines,
					problems.length,
				]),
		).toEqual([
			[0, 0],
			[1, 1],
		]);
	});

	test("are used, or left out for a reason", async () => {
		const { logLines } = reportOf(await convert());
		expect(logLines.skipped).toEqual({
			noPage: 1,
			pageSkipped: 1,
			sameRevision: 1,
			blank: 1,
			nul: 1,
		});
	});
});
