/** `moinmoin parse --ndjson`: records with markup in, the same with trees out. */
import { rmSync } from "node:fs";
import { join } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { run } from "./run-cli";
import { tinyWiki, writeFiles } from "./tiny-wiki";

const wiki = writeFiles(tinyWiki);
afterAll(() => rmSync(wiki, { recursive: true }));

const ALL = ["--revisions", "all", "--text", "--ast", "--workers", "0"];

const linesOf = (text: string): { type: string }[] =>
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

	test("a line that is no record is told by its place; the others are read", async () => {
		const { code, out, err } = await run(
			["parse", "--ndjson", "--no-positions"],
			'{"text":"a"}\n[1]\n\n{"markup":"b","name":"B"}\n{"text":',
		);
		expect(code).toBe(1);
		expect(linesOf(out)).toHaveLength(2);
		expect(err).toBe(
			"moinmoin: <stdin>:2: is no JSON object\nmoinmoin: <stdin>:5: is no JSON object\n",
		);
	});

	test("a file that is not there is told", async () => {
		const { code, err } = await run(["parse", "--ndjson", join(wiki, "no")]);
		expect([code, err]).toEqual([1, expect.stringContaining("ENOENT")]);
	});
});
