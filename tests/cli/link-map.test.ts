/** Records converted one by one with a link map: the same files as a whole wiki converted at once. */
import { spawnSync } from "node:child_process";
import { existsSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { run } from "../support/run-cli";
import {
	folderOf,
	readIn,
	removeFolders,
	siteOf,
} from "../support/sites/generated-site";
import { makeSiteWiki, WIKI_URL } from "../support/sites/site-wiki";

afterAll(removeFolders);

const wiki = folderOf(makeSiteWiki({ pages: 30, revisions: 2 }).files);
const dump = join(wiki, "data");
const records = join(wiki, "records.ndjson");
const mapOf = (to: string): string => join(wiki, `map-${to}.ndjson`);
const cli = fileURLToPath(new URL("../../dist/cli.js", import.meta.url));

beforeAll(async () => {
	for (const to of ["markdown", "html"]) {
		const { code, err } = await run([
			...["convert", dump, "--to", to, "-q", "--old-url", WIKI_URL],
			...["--link-map", mapOf(to)],
		]);
		expect([code, err]).toEqual([0, ""]);
	}
	const { code, out } = await run(["convert", dump, "--text", "-q"]);
	expect(code).toBe(0);
	writeFileSync(records, out);
});

/** Compares the pages of records with the files of a site. */
async function compare(ndjson: string, to: "markdown" | "html") {
	const { folder } = await siteOf(wiki, { to });
	const files = new Map(
		readIn(wiki, `map-${to}.ndjson`)
			.trimEnd()
			.split("\n")
			.slice(1)
			.map((line) => JSON.parse(line))
			.map(({ name, file }) => [name, file]),
	);
	let compared = 0;
	for (const line of ndjson.trimEnd().split("\n")) {
		const record = JSON.parse(line);
		if (record.type !== "revision") continue;
		compared++;
		expect(record[to]).toBe(readIn(folder, files.get(record.page)));
	}
	expect(compared).toBe(files.size);
}

test.each(["markdown", "html"] as const)(
	"converts records to the same %s as the whole wiki",
	async (to) => {
		const { code, out, err } = await run([
			...["parse", "--ndjson", "--to", to],
			...["--link-map", mapOf(to), records],
		]);
		expect([code, err]).toEqual([0, ""]);
		await compare(out, to);
	},
);

test("refuses a map for something else, and reports pages that are not in it", async () => {
	const other = await run([
		...["parse", "--ndjson", "--to", "html"],
		...["--link-map", mapOf("markdown"), records],
	]);
	expect([other.code, other.err]).toEqual([
		2,
		expect.stringContaining("--to must be markdown"),
	]);
	const unknown = await run(
		["parse", "--ndjson", "--link-map", mapOf("markdown")],
		'{"page":"Nobody","text":"a"}\n',
	);
	expect(unknown.code).toBe(1);
	expect(unknown.err).toContain('"Nobody" is not in the link map');
	expect(unknown.out).toBe('{"page":"Nobody","text":"a"}\n');
	const none = await run(["parse", "--ndjson", "--link-map", records]);
	expect([none.code, none.err]).toEqual([
		1,
		expect.stringContaining("is not a line of a link map"),
	]);
});

test("never overwrites a link map or the dump", async () => {
	const before = readIn(wiki, "map-html.ndjson");
	const args = ["convert", dump, "--to", "html", "-q", "--link-map"];
	expect((await run([...args, mapOf("html")])).code).toBe(1);
	expect(readIn(wiki, "map-html.ndjson")).toBe(before);
	const inside = join(dump, "map.ndjson");
	expect((await run([...args, inside, "--force"])).code).toBe(1);
	expect(existsSync(inside)).toBe(false);
});

const hasParallel =
	spawnSync("parallel", ["--version"], { encoding: "utf8" }).stdout?.includes(
		"GNU parallel",
	) === true;

describe.skipIf(!hasParallel)(
	"under GNU parallel (skipped where it is not installed)",
	() => {
		test("gives the same pages in any order", async () => {
			const { status, stdout, stderr } = spawnSync(
				"parallel",
				[
					...["--pipe", "--block", "30k", "-j", "2", "-q"],
					...[process.execPath, cli, "parse", "--ndjson"],
					...["--to", "markdown", "--link-map", mapOf("markdown")],
				],
				{
					encoding: "utf8",
					input: readIn(wiki, "records.ndjson"),
					maxBuffer: 1e9,
				},
			);
			expect([status, stderr]).toEqual([0, ""]);
			await compare(stdout, "markdown");
		});
	},
);
