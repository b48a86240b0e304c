/** Folders with a file for each page. */
import { join } from "node:path";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { revisionText } from "../../../src/arbitraries/dumps/texts";
import { pageName } from "../../../src/arbitraries/page-name";
import { quoteName } from "../../../src/dump/index";
import { inFolder, tree, writeTree } from "../../support/dumps/dump-files";
import { all, pageModel, withDump } from "../../support/dumps/dump-model";
import { runs } from "../../support/runs";

/** The entries of page files: pages, or why they are none. */
const read = (paths: Parameters<typeof tree>[0], path = "") =>
	inFolder(async (folder) => {
		writeTree(folder, tree(paths));
		return withDump(join(folder, path), async (dump) => {
			const entries = await all(dump.entries());
			return {
				kind: dump.kind,
				skipped: entries
					.filter((entry) => entry.skipped !== undefined)
					.map(({ directory, skipped }) => `${directory}: ${skipped}`),
				pages: await Promise.all((await all(dump.pages())).map(pageModel)),
				problems: dump.problems,
			};
		});
	});

/** Ways to write the name of a page as the path of a file. */
const PATHS: readonly ((name: string) => string)[] = [
	(name) => `${quoteName(name)}.txt`,
	(name) => `${quoteName(name)}`,
	(name) => `${name.split("/").map(quoteName).join("/")}.moin`,
	(name) => `${name}.WIKI`,
];

test("pages are given back, however their files are named", () =>
	fc.assert(
		fc.asyncProperty(
			fc.uniqueArray(
				fc.record({
					name: pageName(),
					write: fc.constantFrom(...PATHS),
					text: revisionText(),
					attachment: fc.option(fc.uint8Array({ maxLength: 9 }), {
						nil: undefined,
					}),
				}),
				{ minLength: 1, maxLength: 3, selector: ({ name }) => name },
			),
			async (generated) => {
				const files = generated.flatMap(({ name, write, text, attachment }) => [
					[write(name), text.bytes] as const,
					...(attachment === undefined
						? []
						: [[`_attachments/${name}/a b.png`, attachment] as const]),
				]);
				const paths = Object.fromEntries(files);
				// A file cannot be a folder, too.
				fc.pre(
					files.every(([path]) =>
						files.every(([other]) => !other.startsWith(`${path}/`)),
					),
				);
				const { kind, pages } = await read({ ...paths, ".git/HEAD": "" });
				expect(kind).toBe("files");
				const byName = <Page extends { name: string }>(all: Page[]): Page[] =>
					all.sort((a, b) => (a.name < b.name ? -1 : 1));
				expect(byName(pages)).toMatchObject(
					byName(
						generated.map(
							({ name, text: { bytes: _, ...text }, attachment }) => ({
								name,
								state: "live",
								current: 1,
								revisions: [{ revision: 1, ...text }],
								attachments:
									attachment === undefined
										? []
										: [{ name: "a b.png", bytes: attachment }],
								problems: [],
							}),
						),
					),
				);
			},
		),
		runs(40),
	));

describe("nothing is lost", () => {
	test("attachments of pages that have no file", async () => {
		const { pages, skipped } = await read({
			"A.txt": "a",
			"_attachments/A/a.png": "1",
			"_attachments/B(20)C/D/b.png": "2",
			"_attachments/README": "3",
		});
		expect(pages).toMatchObject([
			{ name: "A", state: "live", attachments: [{ name: "a.png" }] },
			{
				name: "B C/D",
				directory: "_attachments/B C/D",
				state: "never-saved",
				attachments: [{ name: "b.png" }],
				tally: { attachments: { seen: 1, taken: 1 } },
			},
		]);
		expect(skipped).toEqual(["_attachments/: notAPage"]);
	});

	test("problems of names", async () => {
		const { pages } = await read({
			"A (1).txt": "",
			"A(2).txt": "",
			"B(e9)/C.txt": "",
			"D.txt": "",
			"D.wiki": "",
		});
		expect(pages.map(({ name, problems }) => [name, ...problems])).toEqual([
			["A (1)"],
			["A(2)", "name-odd-digits"],
			["Bé/C", "name-not-utf8"],
			["D"],
			["D"],
		]);
	});

	test("dot-files and dot-folders", async () => {
		const { skipped } = await read({
			"A.txt": "",
			".git/refs/heads/main": "",
			".hidden": "",
			"sub/.x/y": "",
		});
		expect(skipped).toEqual([
			".git: notAPage",
			".hidden: notAPage",
			"sub/.x: notAPage",
		]);
	});

	test("folders as deep as paths can be", async () => {
		const deep = "d/".repeat(300);
		const { pages } = await read({ [`${deep}A.txt`]: "" });
		expect(pages).toMatchObject([{ name: `${deep}A` }]);
	});
});

describe("one page", () => {
	test("is named as its file is", async () => {
		const { pages } = await read(
			{ "Caf(c3a92f)A.txt": "x\r\n" },
			"Caf(c3a92f)A.txt",
		);
		expect(pages).toMatchObject([
			{
				name: "Café/A",
				origin: "file",
				revisions: [{ text: "x\n" }],
			},
		]);
	});

	test("has the name that is given", () =>
		inFolder(async (folder) => {
			writeTree(folder, tree({ x: "" }));
			await withDump(
				join(folder, "x"),
				async (dump) =>
					expect(await all(dump.pages())).toMatchObject([{ name: "A/B" }]),
				{ pageName: "A/B" },
			);
		}));
});
