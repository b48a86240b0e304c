/** `moinmoin convert`: where records go, and what is left when a run is cut off. */
import {
	existsSync,
	mkdirSync,
	readdirSync,
	readFileSync,
	rmSync,
	statSync,
	truncateSync,
	writeFileSync,
} from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { afterAll, describe, expect, test } from "vitest";
import { main } from "../../src/cli/main";
import { tinyWiki, writeFiles } from "../support/dumps/tiny-wiki";
import { ioOf, run } from "../support/run-cli";
import { runs } from "../support/runs";

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

async function convertTo(
	output: string,
	...options: string[]
): Promise<{ code: number; err: string }> {
	return run(["convert", wiki, ...ALL, "-o", output, ...options]);
}

describe("standard output", () => {
	test("has a record a line; the account goes to standard error", async () => {
		const { code, out, err } = await run(["convert", wiki]);
		expect(code).toBe(0);
		expect(linesOf(out).map(({ type }) => type)).toEqual([
			"wiki",
			...["page", "revision", "page", "revision", "page", "revision"],
			...["page", "attachment"],
			"report",
		]);
		expect(err).toContain(
			"Pages: 4 of 9 written (2 live, 1 deleted, 1 never saved); skipped: 2 not a page, 1 private, 1 shadowed, 1 underlay\n",
		);
		expect((await run(["convert", wiki, "-q"])).err).toBe("");
	});

	test("standard input may be a page or an archive", async () => {
		const { out, code } = await run(
			["convert", "-", "--page-name", "Help/Links", "--text"],
			"see [[/More]]\r\n",
		);
		expect(code).toBe(0);
		expect(linesOf(out)[1]).toMatchObject({
			name: "Help/Links",
			links: { pages: ["Help/Links/More"] },
		});
		const zip = readFileSync(await zipOf());
		const { out: packed } = await run(["convert", "-"], zip);
		expect(linesOf(packed)[0]).toMatchObject({ container: "zip" });
	});
});

/** A package of one page. */
async function zipOf(): Promise<string> {
	const { ZipFile } = await import("yazl");
	const file = newFile();
	const zip = new ZipFile();
	zip.addBuffer(
		Buffer.from("MoinMoinPackage|1\nAddRevision|1|Start\n"),
		"MOIN_PACKAGE",
	);
	zip.addBuffer(Buffer.from("hello"), "1");
	zip.end();
	const chunks: Buffer[] = [];
	for await (const chunk of zip.outputStream) chunks.push(Buffer.from(chunk));
	writeFileSync(file, Buffer.concat(chunks));
	return file;
}

describe("a file", () => {
	test("has the lines that standard output has", async () => {
		const file = newFile();
		expect((await convertTo(file)).code).toBe(0);
		const { out } = await run(["convert", wiki, ...ALL]);
		expect(readFileSync(file, "utf8")).toBe(out);
		expect(existsSync(`${file}.partial`)).toBe(false);
	});

	test("cut off anywhere and resumed, is the same", async () => {
		const whole = newFile();
		await convertTo(whole);
		const bytes = readFileSync(whole);
		await fc.assert(
			fc.asyncProperty(fc.nat(bytes.length), async (length) => {
				const file = newFile();
				writeFileSync(`${file}.partial`, bytes.subarray(0, length));
				const { code } = await convertTo(file, "--resume");
				expect(code).toBe(0);
				expect(readFileSync(file).equals(bytes)).toBe(true);
				expect(existsSync(`${file}.partial`)).toBe(false);
			}),
			{ ...runs(40), examples: [[0], [bytes.length], [bytes.length - 1]] },
		);
	});

	test("is not begun anew where one was cut off, unless it is removed", async () => {
		const file = newFile();
		writeFileSync(`${file}.partial`, "precious");
		const { code, err } = await convertTo(file);
		expect(code).toBe(1);
		expect(err).toContain("use --resume to continue it");
		expect(readFileSync(`${file}.partial`, "utf8")).toBe("precious");
	});

	test("of other options or another dump is not resumed", async () => {
		const whole = newFile();
		await convertTo(whole);
		const file = newFile();
		const before = readFileSync(whole).subarray(0, -200);
		writeFileSync(`${file}.partial`, before);
		const { code, err } = await convertTo(
			file,
			"--resume",
			"--include-private",
		);
		expect(code).toBe(1);
		expect(err).toContain("OTHER_RUN");
		expect(readFileSync(`${file}.partial`).equals(before)).toBe(true);
	});

	test("keeps what had its name until the end", async () => {
		const file = newFile();
		writeFileSync(file, "yesterday");
		mkdirSync(`${file}.partial`);
		const { code, err } = await convertTo(file);
		expect(code).toBe(1);
		expect(err).toContain(
			`${file} exists; use --force to overwrite it (EXISTS)`,
		);
		expect((await convertTo(file, "--force")).err).toContain(
			"is not a regular file",
		);
		expect(readFileSync(file, "utf8")).toBe("yesterday");
	});

	test("in a folder that is not there: a clear error", async () => {
		const { code, err } = await convertTo(join(folder, "none", "a.ndjson"));
		expect(code).toBe(1);
		expect(err).toMatch(/cannot be written: ENOENT.*\(UNWRITABLE\)/);
	});
});

describe("a folder", () => {
	const read = (output: string): Map<string, string> =>
		new Map(
			readdirSync(output, { recursive: true, withFileTypes: true })
				.filter((entry) => entry.isFile())
				.map(({ parentPath, name }) => join(parentPath, name))
				.map((path) => [path.slice(output.length), readFileSync(path, "utf8")]),
		);

	test("has a JSON file for each page, with what the lines have", async () => {
		const output = `${newFile()}/`;
		expect((await convertTo(output)).code).toBe(0);
		const { out } = await run(["convert", wiki, ...ALL]);
		const found = read(output);
		expect([...found.keys()].sort()).toEqual([
			"pages/Front(20)Page.json",
			"pages/NewPage.json",
			"pages/OldPage.json",
			"pages/OnlyFiles.json",
			"report.html",
			"report.json",
			"wiki.json",
		]);
		const pages = [...found]
			.filter(([name]) => name.startsWith("pages/"))
			.map(([, text]) => JSON.parse(text))
			.flatMap(({ page, revisions, attachments }) => [
				page,
				...revisions,
				...attachments,
			]);
		expect(pages).toEqual(linesOf(out).slice(1, -1));
	});

	test("cut off and resumed, is the same", async () => {
		const whole = `${newFile()}/`;
		await convertTo(whole);
		const names = [...read(whole).keys()].filter(
			(name) => name !== "wiki.json",
		);
		await fc.assert(
			fc.asyncProperty(fc.subarray(names), async (lost) => {
				const output = `${newFile()}/`;
				await convertTo(output);
				for (const name of lost) {
					const path = join(output, name);
					truncateSync(path, statSync(path).size >> 1);
					writeFileSync(`${path}.partial`, readFileSync(path));
					rmSync(path);
				}
				expect((await convertTo(output, "--resume")).code).toBe(0);
				expect(read(output)).toEqual(read(whole));
			}),
			runs(10),
		);
	});

	test("that holds a conversion is not written over", async () => {
		const output = `${newFile()}/`;
		await convertTo(output);
		const { code, err } = await convertTo(output);
		expect([code, err]).toEqual([1, expect.stringContaining("(EXISTS)")]);
	});
});

describe("who interrupts", () => {
	test("finds no half file, and is advised how to resume", async () => {
		const whole = newFile();
		await convertTo(whole);
		const file = newFile();
		const interruption = new AbortController();
		let err = "";
		const io = ioOf({
			err: (text) => {
				err += text;
			},
			catchInterrupt() {
				interruption.abort();
				return interruption.signal;
			},
		});
		const code = await main(["convert", wiki, ...ALL, "-o", file], io);
		expect(code).toBe(1);
		expect(err).toContain("with --resume continues it");
		expect(existsSync(file)).toBe(false);
		await convertTo(file, "--resume");
		expect(readFileSync(file).equals(readFileSync(whole))).toBe(true);
	});
});

test("a glob that matches nothing is a warning", async () => {
	const { code, err } = await run(["convert", wiki, "--pages", "None*"]);
	expect(code).toBe(0);
	expect(err).toContain('warning: --pages "None*" matches no page\n');
});

test("names of macros and of wikis may be given", async () => {
	const map = join(folder, "map.txt");
	writeFileSync(map, "# ours\nNoWiki https://no.example/\n");
	const { out } = await run([
		"convert",
		wiki,
		"--macros",
		"NoMacro, Other",
		"--interwiki",
		map,
	]);
	expect(linesOf(out).at(-1)).toMatchObject({
		unknown: { macros: [], interwiki: [] },
		macros: [
			{ name: "NoMacro", count: 2, status: "own" },
			{ name: "OurMacro", count: 1, status: "own" },
		],
	});
});

describe("wrong usage and unreadable dumps", () => {
	test.each([
		[["convert"], "convert takes one DUMP"],
		[["convert", "a", "b"], "convert takes one DUMP"],
		[
			["convert", "a", "--revisions", "none"],
			"--revisions must be latest, all",
		],
		[["convert", "a", "--revisions", "0"], "--revisions must be latest, all"],
		[
			["convert", "a", "--workers", "x"],
			"--workers must be a number from 0 on",
		],
		[
			["convert", "a", "--max-ratio", "0"],
			"--max-ratio must be a number from 1 on",
		],
		[["convert", "a", "--resume"], "--resume needs --output"],
		[["convert", "a", "--pretty"], "has no option --pretty"],
	])("%j", async (argv, message) => {
		const { code, err } = await run(argv);
		expect(code).toBe(2);
		expect(err).toContain(message);
	});

	test("a dump that is not there, or is none", async () => {
		const none = await run(["convert", join(folder, "none")]);
		expect([none.code, none.err]).toEqual([
			1,
			`moinmoin: ${join(folder, "none")}: no such file or folder (UNREADABLE)\n`,
		]);
		const empty = writeFiles({});
		const { code, err } = await run(["convert", empty]);
		expect([code, err]).toEqual([1, expect.stringContaining("NOT_A_DUMP")]);
		rmSync(empty, { recursive: true });
	});

	test("what cannot be read: exit code 1, and all else is converted", async () => {
		const damaged = writeFiles({
			...tinyWiki,
			"data/pages/NewPage/revisions/00000002/x": "a folder, not a file",
		});
		const { code, out, err } = await run(["convert", damaged]);
		expect(code).toBe(1);
		expect(linesOf(out).at(-1)).toMatchObject({
			type: "report",
			complete: false,
		});
		expect(err).toContain("not-a-file");
		rmSync(damaged, { recursive: true });
	});
});
