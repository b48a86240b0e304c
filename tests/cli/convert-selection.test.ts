/** `moinmoin convert`: the report alone, changed pages alone, and the graph of links. */
import { readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { PageRecord } from "../../src/records";
import { tinyWiki, writeFiles } from "../support/dumps/tiny-wiki";
import { run } from "../support/run-cli";

const wiki = writeFiles(tinyWiki);
const folder = writeFiles({});
afterAll(() => {
	rmSync(wiki, { recursive: true });
	rmSync(folder, { recursive: true });
});

let files = 0;
const newFile = (): string => join(folder, `out-${files++}.ndjson`);

const ALL = ["--revisions", "all", "--text", "--ast", "--workers", "0"];

const linesOf = (text: string): { type: string }[] =>
	text
		.trimEnd()
		.split("\n")
		.map((line) => JSON.parse(line));

const convertTo = (
	output: string,
	...options: string[]
): Promise<{ code: number; err: string }> =>
	run(["convert", wiki, ...ALL, "-o", output, ...options]);

describe("a dry run", () => {
	test("reads everything and writes the report alone, as a whole run has it", async () => {
		const { out } = await run(["convert", wiki, ...ALL]);
		const lines = out.trimEnd().split("\n");
		const dry = await run(["convert", wiki, ...ALL, "--dry-run"]);
		expect(dry.out).toBe(`${lines.at(-1)}\n`);
		expect(dry.err).toContain("Pages: 4 of 9 written");
		const file = newFile();
		expect((await convertTo(file, "--dry-run")).code).toBe(0);
		expect(readFileSync(file, "utf8")).toBe(dry.out);
		expect((await convertTo(file, "--dry-run")).err).toContain("(EXISTS)");
	});
});

describe("runs since a time", () => {
	test("write nothing the second time, by whatever the first one has written", async () => {
		const output = newFile();
		await convertTo(output);
		const directory = `${newFile()}/`;
		await convertTo(directory);
		for (const earlier of [output, directory, join(directory, "report.json")]) {
			const { out, code } = await run(["convert", wiki, "--since", earlier]);
			expect(code).toBe(0);
			expect(linesOf(out).map(({ type }) => type)).toEqual(["wiki", "report"]);
			expect(linesOf(out).at(-1)).toMatchObject({
				entries: { written: 0, skipped: { unchanged: 4 } },
			});
		}
	});

	test("write pages that were changed, deletions as such", async () => {
		const changing = writeFiles(tinyWiki);
		const output = newFile();
		await run(["convert", changing, "-o", output]);
		const past = new Date(Date.now() - 1000);
		const pages = join(changing, "data", "pages");
		writeFileSync(join(pages, "NewPage", "current"), "00000002\n");
		writeFileSync(
			join(pages, "NewPage", "edit-log"),
			`${BigInt(past.getTime() + 1000) * 1000n}\t00000002\tSAVE\tNewPage\t\t\t\t\tbye\n`,
		);
		const { out } = await run(["convert", changing, "--since", output]);
		expect(linesOf(out).filter(({ type }) => type === "page")).toMatchObject([
			{ name: "NewPage", state: "deleted", deletion: { comment: "bye" } },
		]);
		rmSync(changing, { recursive: true });
	});

	test("begin with a time, or with a file that has one", async () => {
		const all = await run(["convert", wiki, "--since", "2001-01-01"]);
		expect(linesOf(all.out)).toHaveLength(10);
		const none = await run(["convert", wiki, "--since", "2101-01-01T00:00Z"]);
		expect(linesOf(none.out)).toHaveLength(2);
		for (const value of ["yesterday", join(wiki, "data", "meta")]) {
			const { code, err } = await run(["convert", wiki, "--since", value]);
			expect([code, err]).toEqual([
				1,
				expect.stringMatching(/no such file|expected an ISO 8601 time/),
			]);
		}
	});
});

describe("the link graph", () => {
	const graphOf = async (name: string, ...options: string[]) => {
		const file = join(folder, `${files++}-${name}`);
		const { out } = await run(["convert", wiki, "--graph", file, ...options]);
		return { pages: linesOf(out).filter(({ type }) => type === "page"), file };
	};

	test("has the links of the page records as edges, and their pages as nodes", async () => {
		const { pages, file } = await graphOf("graph.json");
		const { nodes, edges } = JSON.parse(readFileSync(file, "utf8"));
		const links = pages
			.map((page) => PageRecord.parse(page))
			.flatMap(
				({ name: from, links: { repeated: _, lines: _lines, ...kinds } }) =>
					Object.values(kinds).flatMap((targets) =>
						targets.map((to) => ({ from, to })),
					),
			);
		expect(
			edges.map(({ from, to }: { from: string; to: string }) => ({ from, to })),
		).toEqual(links);
		expect(nodes).toContainEqual({
			name: "NewPage",
			state: "live",
			size: 22,
			linksIn: 1,
			linksOut: 0,
		});
		expect(nodes).toContainEqual(
			expect.objectContaining({ name: "HelpContents", state: "skipped" }),
		);
		expect(nodes).toContainEqual(
			expect.objectContaining({ name: "OldPage", state: "deleted" }),
		);
	});

	test("is CSV with the same rows", async () => {
		const { file } = await graphOf("graph.csv");
		const json = await graphOf("same.json");
		const { nodes, edges } = JSON.parse(readFileSync(json.file, "utf8"));
		const lines = readFileSync(file, "utf8").trimEnd().split("\r\n");
		expect(lines[0]).toBe(
			"record,name,state,size,linksIn,linksOut,to,kind,count",
		);
		expect(lines).toHaveLength(1 + nodes.length + edges.length);
		expect(lines).toContain("node,NewPage,live,22,1,0,,,");
		expect(lines).toContain("edge,Front Page,,,,,OldPage,page,1");
	});

	test("is no file of another kind, and overwrites nothing", async () => {
		const { code, err } = await run(["convert", wiki, "--graph", "a.txt"]);
		expect([code, err]).toEqual([
			2,
			expect.stringContaining("must be a file that ends in .csv or .json"),
		]);
		const file = join(folder, "taken.json");
		writeFileSync(file, "mine");
		const taken = await run(["convert", wiki, "--graph", file]);
		expect(taken.err).toContain("(EXISTS)");
		expect(readFileSync(file, "utf8")).toBe("mine");
	});
});
