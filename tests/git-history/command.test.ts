import { readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { EMAIL, tinyWiki, writeFiles } from "../support/dumps/tiny-wiki";
import { folder, removeFolder, run, write } from "../support/run-cli";

const wiki = writeFiles(tinyWiki);
afterAll(() => {
	rmSync(wiki, { recursive: true });
	removeFolder();
});
const dump = join(wiki, "data");
const history = ["convert", dump, "--to", "moin", "--history", "--quiet"];

describe("convert --history", () => {
	test("writes a stream with an end, and marks for the next run", async () => {
		const marks = join(folder, "marks");
		write("x", "");
		const first = await run([
			...history,
			"--branch",
			"wiki",
			"--export-marks",
			marks,
		]);
		expect([first.code, first.err]).toEqual([0, ""]);
		expect(first.out).toMatch(
			/^feature done\ncommit refs\/heads\/wiki\nmark :1\n/,
		);
		expect(first.out).toMatch(/\ndone\n$/);
		const lines = readFileSync(marks, "utf8");
		expect(lines).toMatch(/^(?::\d+ [\da-f]{40}(?: "[^"]+")?\n)+$/);
		const second = await run([
			...history,
			"--import-marks",
			marks,
			"--export-marks",
			marks,
		]);
		expect([second.code, second.out]).toEqual([0, "feature done\ndone\n"]);
		expect(readFileSync(marks, "utf8")).toBe(lines);
	});

	test("reads and prepares a file of authors", async () => {
		const people = [...history, "--include-people"];
		const template = await run([...people, "--authors-template"]);
		expect(template.out).toBe("JaneDoe = JaneDoe <>\n");
		const authors = write(
			"authors",
			"# ours\nJaneDoe = Jane <j@example.org>\n",
		);
		const { out } = await run([...people, "--authors", authors]);
		expect(out).toContain("author Jane <j@example.org> ");
		expect(out).not.toContain(EMAIL);
	});

	test.each([
		[["--to", "html", "--history"], "--history needs --to markdown or moin"],
		[["--to", "moin", "--branch", "x"], "--branch needs --history"],
		[
			["--to", "moin", "--history", "--authors", "x"],
			"--authors needs --include-people",
		],
		[
			["--to", "moin", "--history", "--branch", "a..b"],
			"--branch must be a name that git takes",
		],
		[
			["--to", "moin", "--history", "--revisions", "all"],
			"it excludes --revisions",
		],
		[
			["--to", "moin", "--history", "--text"],
			"--text is for records: it excludes --history",
		],
		[
			["--to", "moin", "--history", "--import-marks", "/nowhere/x"],
			"--import-marks /nowhere/x: ",
		],
	])("refuses %j", async (options, message) => {
		const { code, err, out } = await run(["convert", dump, ...options]);
		expect([code, out]).toEqual([2, ""]);
		expect(err).toContain(message);
	});

	test("names the line of a file that is not as it must be", async () => {
		const marks = write("bad-marks", ":1 x\n");
		const { err } = await run([...history, "--import-marks", marks]);
		expect(err).toContain(
			'line 1 must be a mark, an id and perhaps a path between quotes (got ":1 x")',
		);
	});
});
