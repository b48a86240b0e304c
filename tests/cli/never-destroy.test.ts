/** Whatever a run reads, no output goes there: every option that writes, with everything that is read. */
import {
	linkSync,
	mkdirSync,
	mkdtempSync,
	readdirSync,
	readFileSync,
	rmSync,
	symlinkSync,
	writeFileSync,
} from "node:fs";
import { join, relative } from "node:path";
import fc from "fast-check";
import { afterAll, describe, expect, test } from "vitest";
import { COMMANDS } from "../../src/cli/help/command-table";
import { COMMAND_NAMES, optionsOf } from "../../src/cli/options/option-table";
import { tinyWiki, writeFiles } from "../support/dumps/tiny-wiki";
import { run } from "../support/run-cli";
import { runs } from "../support/runs";

const wiki = writeFiles(tinyWiki);
const folder = writeFiles({});
afterAll(() => {
	rmSync(wiki, { recursive: true });
	rmSync(folder, { recursive: true });
});

/** All files below a folder with their contents. */
const contentOf = (path: string): Map<string, string> =>
	new Map(
		readdirSync(path, { recursive: true, withFileTypes: true })
			.filter((entry) => entry.isFile())
			.map(({ parentPath, name }) => join(parentPath, name))
			.sort()
			.map((file) => [relative(path, file), readFileSync(file, "latin1")]),
	);

/** What `--authors` reads. */
const AUTHORS = "Jane = Jane Doe <jane@example.org>\n";

const report = (await run(["convert", wiki, "-q"])).out;

/** What a command reads: its operands, and the values of options. */
const READ = COMMAND_NAMES.filter(
	(command) => COMMANDS[command].completes === "file",
).flatMap((command) => [
	{ command, option: undefined, type: "file" },
	...optionsOf(command).flatMap(([option, { access, completes }]) =>
		access === "read" ? [{ command, option, type: completes }] : [],
	),
]);
const CASES = READ.flatMap(
	(read) =>
		optionsOf(read.command).flatMap(([output, { access }]) =>
			access === "write" ? [{ ...read, output }] : [],
		),
	// There is no link map of a part of a wiki, and a history has one output.
).filter(
	({ option, output }) =>
		(option !== "since" || output !== "link-map") &&
		(option !== "authors" || output === "output"),
);

test("every command that reads files has options that write", () => {
	expect(CASES.length).toBeGreaterThan(READ.length);
	expect(CASES).toContainEqual({
		command: "convert",
		option: "user-dir",
		type: "folder",
		output: "graph",
	});
});

describe.each(CASES)(
	"$command --$output",
	({ command, option, type, output }) => {
		test(`does not go to what ${option === undefined ? "it reads" : `--${option} reads`}, even by force`, async () => {
			const here = mkdtempSync(join(folder, "case-"));
			const input = join(here, "input.json");
			const inside = join(input, "1.json");
			if (type === "file")
				writeFileSync(input, option === "authors" ? AUTHORS : report);
			else mkdirSync(input);
			const file = type === "file" ? input : inside;
			if (type === "folder") writeFileSync(inside, "name=Jane\n");
			linkSync(file, join(here, "hard.json"));
			symlinkSync(file, join(here, "soft.json"));
			symlinkSync(here, join(here, "around"));
			// Another hard link of a file in a folder is replaced, and that file stays as it is.
			const own = type === "file" ? "hard.json" : "input.json/new.json";
			const outputs = [file, own, "soft.json", "around/soft.json"];
			const before = contentOf(here);
			const operands = option === undefined ? [input] : [wiki];
			const operand = command === "convert" ? operands : [input];
			const read = option === undefined ? [] : [`--${option}`, input];
			for (const name of outputs) {
				const path = join(name.startsWith("/") ? "" : here, name);
				const { code, err } = await run([
					command,
					...operand,
					...read,
					...(output === "link-map" ? ["--to", "markdown"] : []),
					...(option === "authors"
						? ["--to", "moin", "--history", "--include-people"]
						: []),
					`--${output}`,
					path,
					"--force",
				]);
				expect([path, code, err]).toEqual([
					path,
					1,
					expect.stringContaining("(INPUT)"),
				]);
				expect(contentOf(here)).toEqual(before);
			}
		});
	},
);

test("format --write does not write to what an option reads", async () => {
	const map = join(folder, "map.txt");
	writeFileSync(map, "=a=\n");
	const { code, err } = await run([
		"format",
		"--write",
		map,
		"--interwiki",
		map,
	]);
	expect([code, err]).toEqual([1, expect.stringContaining("(INPUT)")]);
	expect(readFileSync(map, "utf8")).toBe("=a=\n");
});

describe("a wiki", () => {
	/** Whatever is in it, and names that are not there yet. */
	const paths = readdirSync(join(wiki, "data"), { recursive: true })
		.map((path) => join("data", path.toString()))
		.concat("data", "underlay/pages");
	const anywhere = fc.constantFrom(...paths);
	const output = fc
		.tuple(anywhere, fc.constantFrom("", "/new.json", "/new/"))
		.map(([path, end]) => path + end);

	test("is not written to while any part of it is read", async () => {
		const before = contentOf(wiki);
		await fc.assert(
			fc.asyncProperty(
				fc.constantFrom("convert", "parse"),
				anywhere,
				output,
				async (command, input, to) => {
					const { code } = await run([
						command,
						join(wiki, input),
						"--output",
						join(wiki, to),
						"--force",
						"-q",
					]);
					expect(code).toBe(1);
					expect(contentOf(wiki)).toEqual(before);
				},
			),
			runs(60),
		);
	});

	test.each([
		["data/pages/OldPage", "data/edit-log"],
		["data/pages/OldPage/revisions/00000001", "data/user/new"],
		["data/pages", "data/new.ndjson"],
		["underlay/pages/HelpContents", "data/event-log"],
		["data", "underlay/pages/HelpContents/current"],
	])("of which %s is read keeps %s", async (input, to) => {
		const path = join(wiki, to);
		for (const command of ["parse", "convert"]) {
			const { code, err } = await run([
				command,
				join(wiki, input),
				"-o",
				path,
				"--force",
			]);
			expect([code, err]).toEqual([1, expect.stringContaining("(INPUT)")]);
		}
	});

	test("may have output beside it", async () => {
		for (const to of ["out.ndjson", "data-out/"]) {
			const { code } = await run([
				"convert",
				join(wiki, "data/pages/OldPage"),
				"-q",
				"-o",
				join(wiki, to),
			]);
			expect([to, code]).toEqual([to, 0]);
			rmSync(join(wiki, to), { recursive: true });
		}
	});
});

describe("two outputs", () => {
	test.each([
		["out.csv", "out.csv"],
		["old.csv", "./link.csv"],
		["x.csv.partial", "x.csv"],
		["out/", "out/report.json"],
		["out/", "out/wiki.json"],
		["out/", "out/pages/Page.json"],
	])("-o %s and --graph %s are never one", async (records, graph) => {
		const here = mkdtempSync(join(folder, "two-"));
		writeFileSync(join(here, "old.csv"), "yesterday");
		symlinkSync(join(here, "old.csv"), join(here, "link.csv"));
		const at = (name: string): string => `${here}/${name}`;
		for (const dry of [[], ["--dry-run"]]) {
			if (dry.length > 0 && records.endsWith("/")) continue;
			const { code, err } = await run([
				"convert",
				wiki,
				...dry,
				"-o",
				at(records),
				"--graph",
				at(graph),
				"--force",
			]);
			expect([code, err]).toEqual([1, expect.stringContaining("(OUTPUT)")]);
			expect([...readdirSync(here)]).toEqual(["link.csv", "old.csv"]);
		}
	});

	test("leave nothing behind where the dump cannot be read", async () => {
		const here = mkdtempSync(join(folder, "none-"));
		const { code } = await run([
			"convert",
			join(here, "missing"),
			"--dry-run",
			"-o",
			join(here, "a.json"),
			"--graph",
			join(here, "b.json"),
		]);
		expect(code).toBe(1);
		expect(readdirSync(here)).toEqual([]);
	});
});
