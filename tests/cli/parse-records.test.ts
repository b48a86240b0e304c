/** `moinmoin parse --ndjson`: records with markup in, the same with trees out. */
import { rmSync } from "node:fs";
import { join } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { tinyWiki, writeFiles } from "../support/dumps/tiny-wiki";
import { run } from "../support/run-cli";

const wiki = writeFiles(tinyWiki);
afterAll(() => rmSync(wiki, { recursive: true }));

const ALL = ["--revisions", "all", "--text", "--ast", "--workers", "0"];

const linesOf = (text: string): { type: string; ast?: unknown }[] =>
	text
		.trimEnd()
		.split("\n")
		.map((line) => JSON.parse(line));

describe("parse --ndjson", () => {
	test("adds trees to records with markup, and passes on all others", async () => {
		const { out } = await run([
			"convert",
			wiki,
			"--text",
			"--revisions",
			"all",
		]);
		const { out: parsed, code } = await run(["parse", "--ndjson"], out);
		expect(code).toBe(0);
		const { out: direct } = await run(["convert", wiki, ...ALL]);
		const without = (text: string) =>
			linesOf(text).filter(({ type }) => type !== "wiki");
		const trees = (text: string) =>
			linesOf(text).flatMap((record) => ("ast" in record ? [record.ast] : []));
		expect(without(parsed)).toHaveLength(without(direct).length);
		expect(trees(parsed)).toHaveLength(5);
		expect(linesOf(parsed).map(({ type }) => type)).toEqual(
			linesOf(out).map(({ type }) => type),
		);
	});

	test("a line that is no record is reported by its position; the others are read", async () => {
		const { code, out, err } = await run(
			["parse", "--ndjson", "--no-positions"],
			'{"text":"a"}\n[1]\n\n{"markup":"b","name":"B"}\n{"text":',
		);
		expect(code).toBe(1);
		expect(linesOf(out)).toHaveLength(2);
		expect(err).toBe(
			"moinmoin: <stdin>:2: expected a JSON object on each line\nmoinmoin: <stdin>:5: expected a JSON object on each line\n",
		);
	});

	test.each([
		['{"text":7}', '"text" must be a string (got 7)'],
		['{"markup":null}', '"markup" must be a string (got null)'],
		['{"text":["a"]}', '"text" must be a string (got an array)'],
	])(
		"a record whose text is not a string is reported, and written as it is: %s",
		async (line, message) => {
			const { code, out, err } = await run(["parse", "--ndjson"], line);
			expect([code, out]).toEqual([1, `${line}\n`]);
			expect(err).toBe(
				`moinmoin: <stdin>:1: ${message}; the record is written as it is\n`,
			);
		},
	);

	test("a record says its page and dialect itself, unless an option does", async () => {
		const records = [
			{ text: "[[/Sub]]", page: "A", name: "Z", own: [1] },
			{ markup: "[[/Sub]]", name: "B" },
			{ text: "[:C]", markup: "[[/Sub]]", dialect: "1.5" },
			{ text: 1, markup: "[:C]", dialect: "2.0" },
			{ page: "A" },
		];
		const lines = records.map((record) => JSON.stringify(record)).join("\n");
		const pagesOf = async (...options: string[]): Promise<unknown[]> => {
			const { out } = await run(["parse", "--ndjson", ...options], lines);
			const read = linesOf(out);
			expect(read.map(({ ast, ...record }) => record)).toEqual(records);
			expect("ast" in (read.at(-1) ?? {})).toBe(false);
			return read.map(
				({ ast }) => /"page":"([^"]*)"/.exec(JSON.stringify(ast ?? {}))?.[1],
			);
		};
		const none = undefined;
		expect(await pagesOf()).toEqual(["A/Sub", "B/Sub", "C", "C", none]);
		expect(await pagesOf("--page-name", "P")).toEqual([
			...["P/Sub", "P/Sub", "C", "C", none],
		]);
		expect(await pagesOf("--dialect", "1.9")).toEqual([
			...["A/Sub", "B/Sub", none, none, none],
		]);
	});

	test("has positions in its trees by default, and is not for --pretty", async () => {
		const line = '{"text":"a"}';
		const { out } = await run(["parse", "--ndjson"], line);
		expect(out).toContain('"position"');
		const bare = await run(["parse", "--ndjson", "--no-positions"], line);
		expect(bare.out).not.toContain("position");
		const { code, err } = await run(["parse", "--ndjson", "--pretty"], line);
		expect(code).toBe(2);
		expect(err).toContain("--ndjson and --pretty exclude each other");
	});

	test("a file that is missing is reported", async () => {
		const { code, err } = await run(["parse", "--ndjson", join(wiki, "no")]);
		expect([code, err]).toEqual([1, expect.stringContaining("no such file")]);
	});
});
