/** Packages: what their scripts make of an empty wiki. */
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { packageFiles } from "../../../src/arbitraries/dumps/packages";
import {
	joinFields,
	readScript,
	splitFields,
} from "../../../src/dump/formats/package-script";
import { inFolder, zipOf } from "../../support/dumps/dump-files";
import {
	all,
	codesOf,
	pageModel,
	withDump,
} from "../../support/dumps/dump-model";
import { runs } from "../../support/runs";

/** Reads the package of these entries. */
const readPackage = (entries: Record<string, string | Uint8Array>) =>
	inFolder(async (folder) => {
		const path = join(folder, "package.zip");
		const files = Object.entries(entries).map(
			([name, content]) => [name, Buffer.from(content)] as const,
		);
		writeFileSync(
			path,
			await zipOf({ files: Object.fromEntries(files), folders: [] }),
		);
		return withDump(path, async (dump) => ({
			kind: dump.kind,
			entryCount: dump.entryCount,
			notRun: dump.notRun,
			problems: dump.problems,
			pages: await Promise.all((await all(dump.pages())).map(pageModel)),
		}));
	});

test("generated packages make the pages that they say", () =>
	fc.assert(
		fc.asyncProperty(packageFiles(), async ({ entries, folder, ...model }) => {
			const placed = Object.entries(entries).map(([name, bytes]) => [
				folder + name,
				bytes,
			]);
			const { pages, notRun, problems, entryCount, kind } = await readPackage(
				Object.fromEntries(placed),
			);
			expect(kind).toBe("package");
			expect(entryCount).toBe(model.pages.length);
			expect(notRun).toEqual(model.notRun);
			expect(problems.map(({ code }) => code)).toEqual(model.problems);
			expect(pages).toMatchObject(model.pages);
			for (const [index, { tally, ...page }] of pages.entries()) {
				const { revisions, attachments } = tally;
				expect(page.deletion).toEqual(model.pages[index]?.deletion);
				expect([revisions.seen, revisions.taken]).toEqual(
					Array(2).fill(page.revisions.length),
				);
				expect([attachments.seen, attachments.taken]).toEqual(
					Array(2).fill(page.attachments.length),
				);
			}
		}),
		runs(100),
	));

describe("lines", () => {
	test("are split as they were joined", () => {
		const field = fc.oneof(
			fc.string(),
			fc
				.array(fc.constantFrom("|", "\\", "a", " "))
				.map((parts) => parts.join("")),
		);
		fc.assert(
			fc.property(fc.array(field, { minLength: 1 }), (fields) => {
				expect(splitFields(joinFields(fields))).toEqual(fields);
			}),
			runs(500),
		);
	});

	test("are read up to Exit, without comments and what is skipped", () => {
		const lines = readScript(
			[
				"\uFEFFmoinmoinpackage|1",
				"",
				"# Print|no",
				" PRINT|a\\|b\\\\|\uFEFFc ",
				"EnsureVersion|1.9.12|2",
				"Print|skipped",
				"",
				"EnsureVersion|1.9.11|1",
				"Print|kept",
				"Exit",
				"Print|late",
			].join("\r\n"),
		);
		expect(lines).toEqual([
			{ line: 4, command: "print", fields: ["a|b\\", "\uFEFFc"] },
			{ line: 5, command: "ensureversion", fields: ["1.9.12", "2"] },
			{ line: 8, command: "ensureversion", fields: ["1.9.11", "1"] },
			{ line: 9, command: "print", fields: ["kept"] },
			{ line: 10, command: "exit", fields: [] },
		]);
	});

	test.each(["", "MoinMoin|1", "Print|1", "a\nMoinMoinPackage|1"])(
		"of %j are none",
		(text) => {
			expect(readScript(text)).toBeUndefined();
		},
	);

	test.each(["2", "1.1", "x"])("of version %s are not known", (version) => {
		expect(readScript(`MoinMoinPackage|${version}`)).toBe(version);
	});
});

describe("fields that are missing at the end", () => {
	/** Commands with as many fields as they take. */
	const COMMANDS: readonly string[][] = [
		["AddRevision", "1", "A", "Jane", "why", "Trivial"],
		["ReplaceUnderlay", "1", "A"],
		["AddAttachment", "1", "a.png", "A", "Jane", "why"],
		["ReplaceUnderlayAttachment", "1", "a.png", "A"],
		["DelAttachment", "a.png", "A", "Jane", "why"],
		["RenamePage", "A", "B", "Jane", "why"],
		["DeletePage", "A", "why"],
		["EnsureVersion", "1.9.12", "1"],
	];
	const read = (line: readonly string[], magic = "MoinMoinPackage|1") =>
		readPackage({
			MOIN_PACKAGE: [
				magic,
				"AddRevision|1|",
				"AddAttachment|1||",
				"AddRevision|1|A",
				joinFields(line),
				"Print|end",
			].join("\n"),
			1: "text",
			"folder/x": "",
		});

	test.each(COMMANDS)("of %s are empty", async (...fields) => {
		for (let count = 1; count < fields.length; count++) {
			const given = fields.slice(0, count);
			const padded = [...given, ...fields.slice(count).map(() => "")];
			expect(await read(given)).toEqual(await read(padded));
		}
	});

	test("of a command that needs an entry are reported", async () => {
		for (const command of ["AddRevision", "AddAttachment"])
			for (const entry of ["none", "folder"]) {
				const { problems, pages } = await read([command, entry, "x", "x"]);
				expect(problems).toMatchObject([
					{ code: "script-missing", line: 5, file: "MOIN_PACKAGE" },
				]);
				expect(problems[0]?.text.endsWith(`: ${entry}`)).toBe(true);
				expect(pages.map(({ name }) => name)).toEqual(["", "A"]);
			}
	});
});

test("attachments are of the page, the last of each name", async () => {
	const { pages } = await readPackage({
		MOIN_PACKAGE: [
			"MoinMoinPackage|1",
			"AddAttachment|1|b.png|A|Jane|first",
			"AddAttachment|1|c.png|A",
			"AddAttachment|2|b.png|A||last",
			"DelAttachment|c.png|A",
			"AddAttachment|2|a.png|A",
		].join("\n"),
		1: "one",
		2: "two",
	});
	expect(pages).toMatchObject([
		{
			state: "never-saved",
			attachments: [
				{ name: "a.png", edit: { action: "ATTNEW", extra: "a.png" } },
				{ name: "b.png", bytes: new Uint8Array(Buffer.from("two")) },
			],
			tally: { attachments: { seen: 2, taken: 2, skipped: {} } },
		},
	]);
	expect(pages[0]?.attachments[1]?.edit).toEqual({
		action: "ATTNEW",
		page: "A",
		comment: "last",
		extra: "b.png",
	});
});

describe("lines after EnsureVersion", () => {
	test.each([
		["1.9.11|1", false],
		["1.9.12|1", true],
		["1.9.10|1", false],
		["1.10|1", true],
		["1.8.99|1", false],
		["2|1", true],
		["2", false],
		["0.99.99|1", false],
		["|1", false],
		["soon|1", false],
		["2|-1", false],
		["2|some", false],
		["1.9|1", false],
	])("%s: skipped: %s", (version, isSkipped) => {
		const lines = readScript(
			`MoinMoinPackage|1\nEnsureVersion|${version}\nPrint|a\nPrint|b`,
		);
		expect(
			Array.isArray(lines) && lines.slice(1).map(({ fields }) => fields[0]),
		).toEqual(isSkipped ? ["b"] : ["a", "b"]);
	});
});

test("a page that is written again after it was deleted goes on counting", async () => {
	const { pages } = await readPackage({
		MOIN_PACKAGE:
			"MoinMoinPackage|1\nAddRevision|1|A\nDeletePage|A|old\nAddRevision|1|A",
		1: "text",
	});
	expect(pages).toMatchObject([
		{
			state: "live",
			current: 3,
			revisions: [
				{ revision: 1, time: "2008-02-29T12:34:56" },
				{ revision: 3, edit: { action: "SAVENEW" } },
			],
		},
	]);
});

test("problems name the line of the script", async () => {
	const { problems } = await readPackage({
		MOIN_PACKAGE: "MoinMoinPackage|1\n\nAddRevision|x|A\n__proto__|1",
	});
	expect(problems).toEqual([
		expect.objectContaining({ code: "script-missing", line: 3 }),
		expect.objectContaining({ code: "script-command", line: 4 }),
	]);
	expect(codesOf(problems)).toHaveLength(2);
});
