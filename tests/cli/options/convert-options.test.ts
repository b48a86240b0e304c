/** What `moinmoin convert` makes of its options. */
import { describe, expect, test } from "vitest";
import {
	type ConvertCommandOptions,
	readConvertOptions,
} from "../../../src/cli/options/convert-options";
import { readArguments, UsageError } from "../../../src/cli/options/options";

const read = (...argv: string[]): Promise<ConvertCommandOptions> =>
	readConvertOptions(readArguments(argv).values);

describe("convert without options", async () => {
	const { convert, open, workers, ...others } = await read();

	test("leaves all else to the library, and keeps the order of pages and the positions of trees", () => {
		const given = Object.entries(convert).filter(
			([, value]) => value !== undefined,
		);
		expect(Object.fromEntries(given)).toEqual({
			dialect: "auto",
			positions: true,
			ordered: true,
			macros: [],
			interwiki: {},
			patterns: {},
		});
		expect(open).toEqual({ limits: {} });
		expect(others).toMatchObject({ resume: false, output: undefined });
	});

	test("has threads, but no more than eight", () => {
		expect(workers).toBeGreaterThanOrEqual(1);
		expect(workers).toBeLessThanOrEqual(8);
	});
});

test.each<[string[], object]>([
	[["--text"], { text: true }],
	[["--ast"], { ast: true }],
	[["--groups"], { groups: true }],
	[["--no-positions"], { positions: false }],
	[["--unordered"], { ordered: false }],
	[["--include-underlay"], { includeUnderlay: true }],
	[["--include-private"], { includePrivate: true }],
	[["--include-people"], { includePeople: true }],
	[["--dialect", "1.5"], { dialect: "1.5" }],
	[["--pages", "Help*"], { pages: "Help*" }],
	[["--dict-pattern", "*Lexikon"], { patterns: { dict: "*Lexikon" } }],
	[["--acl-default", "Known:read All:"], { aclDefault: "Known:read All:" }],
	[["--interwiki-name", "Ours"], { interwikiName: "Ours" }],
	[["--since", "2026-01-01"], { since: "2026-01-01" }],
	[["--revisions", "latest"], { revisions: "latest" }],
	[["--revisions", "all"], { revisions: "all" }],
	[["--revisions", "12"], { revisions: 12 }],
	[["--revisions", "999999999"], { revisions: 999_999_999 }],
])("%j is passed to the library", async (argv, expected) => {
	expect((await read(...argv)).convert).toMatchObject(expected);
});

test.each<[string, string, object]>([
	["--max-file-bytes", "1", { fileBytes: 1 }],
	["--max-page-bytes", "22", { pageBytes: 22 }],
	["--max-entries", "333", { entries: 333 }],
	["--max-ratio", "4444", { ratio: 4444 }],
])("%s is a limit", async (option, value, limits) => {
	expect((await read(option, value)).open.limits).toEqual(limits);
});

test("the dump is opened with an encoding and a folder of users", async () => {
	const options = ["--encoding", "koi8-r", "--user-dir", "farm/user"];
	expect((await read(...options, "--page-name", "A")).open).toMatchObject({
		encoding: "koi8-r",
		userDir: "farm/user",
		pageName: "A",
	});
});

test("a number of threads is taken as it is, none among them", async () => {
	expect((await read("--workers", "0")).workers).toBe(0);
	expect((await read("--workers", "12")).workers).toBe(12);
});

test("output may be resumed", async () => {
	expect(await read("-o", "a.ndjson", "--resume")).toMatchObject({
		output: "a.ndjson",
		resume: true,
	});
});

test.each([
	[["--resume"], "--resume needs --output"],
	[["-o", ""], '--output must be a name (got "")'],
	[
		["--revisions", "1234567890"],
		"--revisions must be latest, all or a number",
	],
	[["--force"], "--force needs --output, --graph, --report or --link-map"],
	[["-o", "a", "--resume", "--dry-run"], "--dry-run exclude each other"],
	[["--raw-csv", "--graph", "a.json"], "--raw-csv needs --graph FILE.csv"],
	[["--revisions", "a1"], '(got "a1")'],
	[["--revisions", "1a"], '(got "1a")'],
	[["--pages", "Help[a"], "--pages must be a glob in which each [ has its ]"],
	[["--group-pattern", "[!"], "--group-pattern must be a glob in which each ["],
	[["--workers", "1x"], '--workers must be a number from 0 on (got "1x")'],
	[["--workers", "x1"], '--workers must be a number from 0 on (got "x1")'],
	[
		["--max-entries", "0"],
		'--max-entries must be a number from 1 on (got "0")',
	],
	[
		["--max-ratio", "1234567890123456"],
		"--max-ratio must be a number from 1 on",
	],
])("%j is wrong usage", async (argv, message) => {
	await expect(read(...argv)).rejects.toThrow(UsageError);
	await expect(read(...argv)).rejects.toThrow(message);
});
