import { existsSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { pageFiles, tinyWiki, writeFiles } from "../support/dumps/tiny-wiki";
import { folder, removeFolder, run, write } from "../support/run-cli";

const wiki = writeFiles({
	...tinyWiki,
	...pageFiles("A", [{ text: "[[NewPage]]\n" }]),
});
afterAll(() => {
	rmSync(wiki, { recursive: true });
	removeFolder();
});
const dump = join(wiki, "data");

describe("convert --to mediawiki", () => {
	test("writes an export and a report into a folder", async () => {
		write("x", "");
		const output = join(folder, "export");
		const { code, out } = await run([
			"convert",
			dump,
			"--to",
			"mediawiki",
			"-o",
			`${output}/`,
			"--quiet",
		]);
		expect([code, out]).toEqual([0, ""]);
		expect(readFileSync(join(output, "wiki.xml"), "utf8")).toContain(
			"[[NewPage]]",
		);
		const report = JSON.parse(
			readFileSync(join(output, "report.json"), "utf8"),
		);
		expect(report.mediawiki.pages).toBe(3);
	});

	test("writes a page as wikitext", async () => {
		const { code, out } = await run([
			"convert",
			write("P.txt", "'''a''' [[B]]\n"),
			"--to",
			"mediawiki",
			"--quiet",
		]);
		expect([code, out]).toEqual([0, "'''a''' B\n"]);
	});

	test.each([
		[["--site", "hugo"], "--site is for sites: it excludes --to mediawiki"],
		[["--resume"], "it excludes --resume"],
	])("refuses %j", async (options, message) => {
		const output = join(folder, "refused");
		const { code, err } = await run([
			"convert",
			dump,
			"--to",
			"mediawiki",
			"-o",
			`${output}/`,
			...options,
		]);
		expect(code).toBe(2);
		expect(err).toContain(message);
		expect(existsSync(output)).toBe(false);
	});
});
