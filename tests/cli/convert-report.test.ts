/** `moinmoin convert --report`: the report as a file of its own. */
import {
	mkdtempSync,
	readdirSync,
	readFileSync,
	rmSync,
	writeFileSync,
} from "node:fs";
import { join } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { DumpRecord, ReportRecord } from "../../src/records/records";
import {
	ADDRESS,
	EMAIL,
	HOST,
	tinyWiki,
	writeFiles,
} from "../support/dumps/tiny-wiki";
import { run } from "../support/run-cli";

const wiki = writeFiles(tinyWiki);
const folder = writeFiles({ "there.html": "mine" });
afterAll(() => {
	rmSync(wiki, { recursive: true });
	rmSync(folder, { recursive: true });
});

const isIn = (text: string, part: string): boolean => text.includes(part);

describe("convert --report", () => {
	test("with --dry-run writes a page to look at, and nothing else", async () => {
		const file = join(folder, "report.html");
		const argv = ["convert", wiki, "--dry-run", "--report", file];
		const { code, out } = await run(argv);
		expect({ code, out }).toEqual({ code: 0, out: "" });
		const html = readFileSync(file, "utf8");
		expect(html.startsWith("<!doctype html>")).toBe(true);
		for (const part of ["Front Page", "OurMacro", "NoMacro", "CategoryHome"])
			expect(isIn(html, part)).toBe(true);
		expect(isIn(html, "1 page may not be read by everybody")).toBe(true);
	});

	test("names no private page and nobody", async () => {
		for (const extension of ["html", "json"]) {
			const file = join(folder, `private.${extension}`);
			await run(["convert", wiki, "--dry-run", "--report", file]);
			const text = readFileSync(file, "utf8");
			for (const secret of ["Secret", "JaneDoe", ADDRESS, HOST, EMAIL])
				expect(isIn(text, secret)).toBe(false);
		}
	});

	test("as JSON is the report record, with what Markdown cannot say", async () => {
		const file = join(folder, "report.json");
		const { out } = await run(["convert", wiki, "--report", file]);
		const report = ReportRecord.parse(JSON.parse(readFileSync(file, "utf8")));
		const lines = out
			.trimEnd()
			.split("\n")
			.map((line) => DumpRecord.parse(JSON.parse(line)));
		expect(lines.at(-1)).toEqual(report);
		expect(report.unconverted?.rules).toMatchObject({ "bridge-macro": 3 });
		expect(report.unconverted?.places).toContainEqual({
			page: "Front Page",
			line: 2,
			ruleId: "bridge-macro",
			text: expect.stringContaining("OurMacro"),
		});
		expect(report.years).toEqual([
			{ year: 2004, edits: expect.any(Number), pages: 3, users: 1 },
		]);
	});

	test("can be what a later run begins after", async () => {
		const file = join(folder, "first.json");
		await run(["convert", wiki, "--dry-run", "--report", file]);
		const { out } = await run(["convert", wiki, "--since", file]);
		expect(out.match(/"type":"page"/g)).toBeNull();
	});

	test("is not written over a file, an input or another output", async () => {
		const there = join(folder, "there.html");
		const argv = ["convert", wiki, "--dry-run", "--report"];
		expect(await run([...argv, there])).toMatchObject({ code: 1, out: "" });
		expect(readFileSync(there, "utf8")).toBe("mine");
		const same = join(folder, "same.json");
		for (const option of ["--graph", "--output"]) {
			const { code, err } = await run([...argv, same, option, same]);
			expect(code).toBe(1);
			expect(err).toContain("would overwrite the other output");
		}
		const inside = join(wiki, "data/pages/report.html");
		expect((await run([...argv, inside])).code).toBe(1);
		expect((await run([...argv, there, "--force"])).code).toBe(0);
	});

	test("must be a file of a form that there is", async () => {
		const { code, err } = await run(["convert", wiki, "--report", "a.pdf"]);
		expect(code).toBe(2);
		expect(err).toContain("must be a file that ends in .html or .json");
	});
});

describe("convert --to", () => {
	test("puts the report into the folder, in terms of its format", async () => {
		const site = join(folder, "site/");
		const argv = ["convert", wiki, "--to", "html", "-o", site];
		expect((await run(argv)).code).toBe(0);
		const html = readFileSync(join(site, "report.html"), "utf8");
		expect(isIn(html, "Not carried over to HTML")).toBe(true);
		expect(isIn(html, "Secret")).toBe(false);
		expect((await run([...argv, "--force"])).code).toBe(0);
	});

	test.each([
		["json", "report.html"],
		["json", "report.json"],
		["markdown", "report.html"],
		["markdown", "report.json"],
	])(
		"%s never replaces a %s that is not its own, however often it is resumed",
		async (to, name) => {
			const output = mkdtempSync(join(folder, "own-"));
			const file = join(output, name);
			writeFileSync(file, "mine");
			const argv = ["convert", wiki, "--to", to, "-o", `${output}/`];
			for (let runs = 0; runs < 3; runs++) {
				const { code, err } = await run([...argv, "--resume"]);
				expect(code).toBe(1);
				expect(err).toContain(`${name} exists`);
				expect(readFileSync(file, "utf8")).toBe("mine");
				// It is refused before anything is written.
				expect(readdirSync(output)).toEqual([name]);
			}
			expect((await run([...argv, "--resume", "--force"])).code).toBe(0);
			expect((await run([...argv, "--resume"])).code).toBe(0);
		},
	);

	test("leaves a file alone that is named as a report that is not complete", async () => {
		const output = mkdtempSync(join(folder, "partial-"));
		const file = join(output, "report.html.partial");
		writeFileSync(file, "mine");
		const argv = ["convert", wiki, "--to", "html", "-o", `${output}/`];
		expect((await run([...argv, "--resume"])).code).toBe(0);
		expect(readFileSync(file, "utf8")).toBe("mine");
	});

	test("keeps a report that somebody has changed", async () => {
		const output = join(folder, "changed/");
		const file = join(output, "report.html");
		const argv = ["convert", wiki, "-o", output];
		expect((await run(argv)).code).toBe(0);
		const changed = readFileSync(file, "utf8").replace("<h1", "<h1 id=mine");
		writeFileSync(file, changed);
		const { code, err } = await run([...argv, "--resume"]);
		expect([code, err]).toEqual([1, expect.stringContaining("(EXISTS)")]);
		expect(readFileSync(file, "utf8")).toBe(changed);
	});
});
