/** Slips at the command line: each says what is wrong and what to do, and none is silent. */
import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { afterAll, expect, test } from "vitest";
import { tinyWiki } from "../support/dumps/tiny-wiki";
import { run } from "../support/run-cli";
import {
	folderOf,
	readIn,
	removeFolders,
} from "../support/sites/generated-site";

afterAll(removeFolders);

const dump = join(folderOf(tinyWiki), "data");
const convert = (...args: string[]) => run(["convert", dump, ...args]);

test.each<[string, string[], number, RegExp]>([
	[
		"all revisions of a site",
		["--revisions", "all", "--to", "html", "-o", "x/"],
		2,
		/--revisions is for records, --to mediawiki and --history: --to html/,
	],
	[
		"rules that are none",
		["--acl-default", "Known:read bogus"],
		2,
		/--acl-default must be access rules such as .* \(got "Known:read bogus"\)/,
	],
	[
		"a number that looks like an option",
		["--workers", "-3"],
		2,
		/--workers needs a value; one that begins with "-" is written --workers=-VALUE/,
	],
	[
		"marks that are not there",
		["--to", "moin", "--history", "--import-marks", "none"],
		2,
		/--import-marks none: no such file/,
	],
	[
		"a report in a folder that is not there",
		["--report", join(dump, "../../none/r.html")],
		1,
		/cannot be written: ENOENT: the folder that it is in does not exist/,
	],
	[
		"a folder where the system takes none",
		["--to", "markdown", "-o", "/proc/none/"],
		1,
		/\/proc\/none.* cannot be written: ENOENT/,
	],
	[
		"a link map of a dry run",
		["--to", "html", "--dry-run", "--link-map", "map"],
		2,
		/it excludes --link-map/,
	],
])("names %s", async (_what, args, code, message) => {
	const result = await convert(...args);
	expect([result.code, result.err]).toEqual([
		code,
		expect.stringMatching(message),
	]);
});

test("takes a name that nothing has for the folder of a site", async () => {
	const output = join(folderOf({}), "site");
	expect((await convert("--to", "markdown", "-q", "-o", output)).code).toBe(0);
	expect(existsSync(join(output, "index.md"))).toBe(true);
	const file = join(folderOf({ taken: "mine" }), "taken");
	const { code, err } = await convert("--to", "markdown", "-o", file);
	expect([code, err]).toEqual([1, expect.stringContaining("is not a folder")]);
	expect(readIn(file, "../taken")).toBe("mine");
});

test("reports what a site would be without writing it", async () => {
	const { code, out } = await convert("--to", "html", "--dry-run", "-q");
	expect(code).toBe(0);
	expect(JSON.parse(out)).toMatchObject({
		type: "report",
		unconverted: expect.anything(),
	});
});

test.each([
	["--to", "markdown", "-o", "new/"],
	["--to", "html", "-o", "new"],
	["--to", "mediawiki", "-o", "full"],
	["-o", "new/"],
	["-o", "full"],
])(
	"writes nothing to the folder of a dry run: %s %s %s %s",
	async (...args) => {
		const folder = folderOf({ "full/index.md": "mine" });
		const options = args.slice(0, -1);
		const path = join(folder, args.at(-1) ?? "");
		const result = await convert("--dry-run", "-q", ...options, path);
		expect([result.code, result.err]).toEqual([0, ""]);
		expect(JSON.parse(result.out)).toMatchObject({ type: "report" });
		expect(readdirSync(folder)).toEqual(["full"]);
		expect(readdirSync(join(folder, "full"))).toEqual(["index.md"]);
	},
);

test("writes the report of a dry run to a file that ends with .json", async () => {
	const file = join(folderOf({}), "report.json");
	const args = ["--to", "html", "--dry-run", "-q", "-o", file];
	expect(await convert(...args)).toMatchObject({ code: 0, out: "" });
	expect(JSON.parse(readFileSync(file, "utf8"))).toMatchObject({
		type: "report",
	});
});

test("warns of a country and a kind of link that no group has", async () => {
	const folder = folderOf({ "Groups.txt": "== Germany ==\n * [[X]]\n" });
	const page = join(folder, "Groups.txt");
	for (const args of [
		["--country", "XX"],
		["--kind", "wiki", "--country", "XX", "--format", "html"],
	]) {
		const { code, err } = await run(["groups", page, ...args]);
		expect([code, err]).toEqual([
			0,
			expect.stringMatching(/warning: --country XX.* matches no group/),
		]);
	}
});

test("sends an archive to the command that reads it", async () => {
	const folder = folderOf({});
	writeFileSync(join(folder, "w.tar.gz"), gzipSync("a wiki"));
	for (const command of ["parse", "groups", "format"]) {
		const { code, err } = await run([command, join(folder, "w.tar.gz")]);
		expect([code, err]).toEqual([
			1,
			expect.stringMatching(/is an archive.*"moinmoin convert"/),
		]);
	}
});

test.each(["<!DOCTYPE html>\n<p>a", "\n<html lang='en'>"])(
	"a page saved as HTML is read, with a hint: %j",
	async (page) => {
		const { code, err } = await run(["groups"], page);
		expect(code).toBe(0);
		expect(err).toBe(
			'moinmoin: warning: <stdin> is HTML, not markup; save the page with "?action=raw" at the end of its address\n',
		);
		const quiet = await run(["groups", "--quiet"], page);
		expect(quiet.err).toBe("");
	},
);
