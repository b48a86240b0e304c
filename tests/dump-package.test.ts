/** Packages: what their scripts make of an empty wiki. */
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { packageFiles } from "../src/arbitraries/dumps/packages";
import {
	joinFields,
	readScript,
	splitFields,
} from "../src/dump/package-script";
import { inFolder, zipOf } from "./dump-files";
import { all, codesOf, pageModel, withDump } from "./dump-model";

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
		fc.asyncProperty(packageFiles(), async ({ entries, ...model }) => {
			const { pages, notRun, problems, entryCount, kind } =
				await readPackage(entries);
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
		{ numRuns: Number(process.env.RUNS ?? 100) },
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
			{ numRuns: 500 },
		);
	});

	test("are read up to Exit, without comments and what is skipped", () => {
		const lines = readScript(
			[
				"\uFEFFmoinmoinpackage|1",
				"",
				"# Print|no",
				" PRINT|a\\|b\\\\ ",
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
			{ line: 4, command: "print", fields: ["a|b\\"] },
			{ line: 5, command: "ensureversion", fields: ["1.9.12", "2"] },
			{ line: 8, command: "ensureversion", fields: ["1.9.11", "1"] },
			{ line: 9, command: "print", fields: ["kept"] },
			{ line: 10, command: "exit", fields: [] },
		]);
	});

	test.each([
		"",
		"MoinMoinPackage|2",
		"MoinMoin|1",
		"Print|1",
		"a\nMoinMoinPackage|1",
	])("of %j are none", (text) => {
		expect(readScript(text)).toBeUndefined();
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
