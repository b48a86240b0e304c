/** What is known of a wiki beside its pages, and dumps that know no wiki. */
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { FileTree, type LooseEntry } from "../../../src/dump/files/file-tree";
import type { DumpEntry, DumpFolder } from "../../../src/dump/files/files";
import { decodeText } from "../../../src/dump/formats/decode";
import {
	readIntermap,
	readPerson,
	readWikiFacts,
} from "../../../src/dump/pages/wiki";
import type { Problem } from "../../../src/dump/problems";
import {
	inFolder,
	partsOf,
	tarOf,
	tree,
	writeTree,
	zipOf,
} from "../../support/dumps/dump-files";
import { all, readWiki, withDump } from "../../support/dumps/dump-model";
import {
	memoryDump,
	memoryFile,
	memoryFolder,
} from "../../support/dumps/memory-files";
import { runs } from "../../support/runs";

type Paths = Parameters<typeof tree>[0];

const childrenOf = (paths: Paths): Promise<DumpEntry[]> =>
	memoryFolder(tree(paths)).children();

async function factsOf(paths: Paths) {
	const problems: Problem[] = [];
	const facts = await readWikiFacts(
		await childrenOf(paths),
		decodeText,
		problems,
	);
	return { facts, codes: problems.map(({ code }) => code) };
}

describe("a data directory", () => {
	test.each<[string, number | undefined]>([
		["data_format_revision: 1091100\n", 1_091_100],
		["data_format_revision:01050300  \r\nx: 1", 1_050_300],
		["x: 1\ndata_format_revision:\t1060000", 1_060_000],
		["data_format_revision: 1060000x\n", undefined],
		["data_format_revision: 1060000 1\n", undefined],
		["old_data_format_revision: 1060000\n", undefined],
		[`data_format_revision: ${"1".repeat(16)}\n`, undefined],
		["", undefined],
	])("has the format that meta says: %j", async (meta, format) => {
		expect(await factsOf({ meta })).toEqual({
			facts: format === undefined ? {} : { format },
			codes: format === undefined ? ["format-unreadable"] : [],
		});
	});

	test("without meta has no format, and that is no problem", async () => {
		expect(await factsOf({ "meta/x": "", "intermap.txt/x": "" })).toEqual({
			facts: {},
			codes: [],
		});
	});

	test("has plugins of its own: files of Python that have a name", async () => {
		const { facts } = await factsOf({
			"plugin/macro/Own.py": "",
			"plugin/macro/a_2.py": "",
			"plugin/macro/__init__.py": "",
			"plugin/macro/2.py": "",
			"plugin/macro/Own.pyc": "",
			"plugin/macro/Own.py.old": "",
			"plugin/macro/OwnXpy": "",
			"plugin/macro/not a name.py": "",
			"plugin/parser/text_x_text_y.py": "",
			"plugin/parser/sql.py": "",
			"plugin/action/Own.py": "",
		});
		expect(facts).toEqual({
			plugins: { macros: ["Own", "a_2"], parsers: ["sql", "x_text_y"] },
		});
		expect((await factsOf({ "plugin/parser/sql.py": "" })).facts).toEqual({
			plugins: { macros: [], parsers: ["sql"] },
		});
		expect((await factsOf({ "plugin/macro/x.txt": "" })).facts).toEqual({});
	});

	test("has a file for each user, by number", async () => {
		const dump = await memoryDump(
			tree({
				"pages/": "",
				"user/1111.22.3": "name=a",
				"user/1": "name=b",
				"user/1111.22.3.trail": "name=c",
				"user/1111.22.3.bookmark": "name=d",
				"user/1..2": "name=e",
				"user/x1": "name=f",
				"user/22.22/x": "name=g",
			}),
		);
		expect(dump.userCount).toBe(2);
		const names = ["1111.22.3", "1", "1111.22.3.trail", "1..2", "x1", "22.22"];
		const persons = await Promise.all(names.map((id) => dump.person(id)));
		expect(persons.map((person) => person?.name)).toEqual([
			"a",
			"b",
			...Array(4).fill(undefined),
		]);
	});
});

test("a wiki map has a name and a prefix a line; the last line of a name counts", () => {
	const word = fc.constantFrom("A", "Wiki", "http://x/", "$PAGE", "#", "#x");
	const blanks = fc.constantFrom(" ", "\t", "  ");
	const line = fc.tuple(
		fc.constantFrom("", " "),
		fc.array(fc.tuple(word, blanks), { maxLength: 4 }),
	);
	fc.assert(
		fc.property(fc.array(line), fc.constantFrom("\n", "\r\n"), (lines, end) => {
			const text = lines
				.map(([start, words]) => start + words.flat().join(""))
				.join(end);
			const expected = lines.flatMap(([, words]) => {
				const [name, url] = words.map(([each]) => each);
				return name === undefined || url === undefined || name.startsWith("#")
					? []
					: [[name, url]];
			});
			expect(readIntermap(text)).toEqual(Object.fromEntries(expected));
		}),
		runs(200),
	);
});

test("of a user only name and address are read, in any order", async () => {
	const read = (text: string) =>
		readPerson(
			{
				type: "file",
				name: "1",
				path: "user/1",
				...memoryFile(Buffer.from(text)),
			},
			decodeText,
		);
	const person = { name: "Jane Doe", email: "jane@example.org" };
	expect(await read("name= Jane Doe \nemail=jane@example.org")).toEqual(person);
	expect(
		await read("# x\r\nemail=jane@example.org\r\nname=Jane Doe\r\n"),
	).toEqual(person);
	expect(await read("aliasname=Jane\nxemail=a\nname\nenc_password=b")).toEqual(
		{},
	);
	expect(await read("name=\nemail= \n")).toEqual({});
	expect(await readPerson(undefined, decodeText)).toBeUndefined();
});

describe("files by path", () => {
	const names = fc.array(fc.constantFrom("a", "b", "c"), {
		minLength: 1,
		maxLength: 3,
	});
	const entries = fc.array(fc.tuple(names, fc.boolean()), { maxLength: 8 });

	/** All that is in a folder, folders with a `/` at their ends. */
	async function pathsIn(folder: DumpFolder): Promise<string[]> {
		const found: string[] = [];
		const children = await folder.children();
		expect(children.map(({ name }) => name)).toEqual(
			children.map(({ name }) => name).sort(),
		);
		for (const entry of children) {
			expect(entry.path.endsWith(`/${entry.name}`)).toBe(true);
			if (entry.type === "folder")
				found.push(`${entry.path}/`, ...(await pathsIn(entry)));
			else found.push(entry.path);
		}
		return found;
	}

	test("are in their folders; what is both is a folder", () =>
		fc.assert(
			fc.asyncProperty(entries, async (generated) => {
				const given = generated.map(
					([names, isFolder]): [string, LooseEntry] => [
						names.join("/"),
						isFolder ? "folder" : memoryFile(new Uint8Array()),
					],
				);
				const folders = new Set(
					generated.flatMap(([names, isFolder]) =>
						names
							.slice(0, isFolder ? undefined : -1)
							.map((_, at) => names.slice(0, at + 1).join("/")),
					),
				);
				const expected = new Set([
					...[...folders].map((path) => `top/${path}/`),
					...given
						.filter(([path]) => !folders.has(path))
						.map(([path]) => `top/${path}`),
				]);
				const files = new FileTree();
				for (const [path, entry] of given) files.add(path, entry);
				const root = files.root("name", "top");
				expect([root.name, root.path]).toEqual(["name", "top"]);
				expect((await pathsIn(root)).sort()).toEqual([...expected].sort());
			}),
		));
});

describe("what a dump is", () => {
	const dumpFiles = tree({
		"data/pages/A/current": "00000001\n",
		"data/pages/A/revisions/00000001": "text",
		"data/pages/A/attachments/a.bin": "bytes",
	});
	const MADE = tree({
		MOIN_PACKAGE: "MoinMoinPackage|1\nAddRevision|1|A",
		1: "text",
	});

	/** Writes a wiki and pages in all the ways that are read. */
	const write = async (folder: string): Promise<void> => {
		writeTree(join(folder, "wiki"), dumpFiles);
		writeTree(join(folder, "files"), tree({ "A.txt": "text" }));
		writeFileSync(join(folder, "A.txt"), "text");
		writeFileSync(join(folder, "wiki.zip"), await zipOf(dumpFiles));
		writeFileSync(join(folder, "wiki.tar"), await tarOf(partsOf(dumpFiles)));
		writeFileSync(join(folder, "package.zip"), await zipOf(MADE));
	};

	test.each([
		["wiki", "data", "folder"],
		["wiki/data/pages", "pages", "folder"],
		["wiki.zip", "data", "zip"],
		["wiki.tar", "data", "tar"],
		["package.zip", "package", "zip"],
		["files", "files", "folder"],
		["A.txt", "page", "file"],
	])("%s: %s, %s", (name, kind, container) =>
		inFolder(async (folder) => {
			await write(folder);
			await withDump(join(folder, name), async (dump) => {
				expect(dump).toMatchObject({
					kind,
					container,
					wiki: {},
					log: {
						lines: 0,
						noEntry: { blank: 0, nul: 0, fields: 0 },
						problems: [],
					},
					notRun: {},
					userCount: 0,
				});
				expect(dump.problems).toEqual([]);
				expect(await dump.person("1")).toBeUndefined();
				expect(await all(dump.pages())).toMatchObject([
					{ name: "A", state: "live", problems: [] },
				]);
			});
		}),
	);

	test("its files are named by their place in it", () =>
		inFolder(async (folder) => {
			await write(folder);
			for (const name of ["wiki", "wiki.zip", "wiki.tar"])
				await withDump(join(folder, name), async (dump) => {
					const [page] = await all(dump.pages());
					expect(page?.revisions[0]?.file).toBe(
						"data/pages/A/revisions/00000001",
					);
					expect(page?.attachments[0]?.file).toBe(
						"data/pages/A/attachments/a.bin",
					);
				});
		}));

	test("what is no page can be read all the same, and there is nothing in it", () =>
		inFolder(async (folder) => {
			const withOther = tree({
				...dumpFiles.files,
				"data/pages/README": "no page",
			});
			writeTree(join(folder, "a"), withOther);
			writeFileSync(join(folder, "a.zip"), await zipOf(withOther));
			writeFileSync(join(folder, "a.tar"), await tarOf(partsOf(withOther)));
			for (const name of ["a", "a.zip", "a.tar"])
				await withDump(join(folder, name), async (dump) => {
					const entries = await all(dump.entries());
					expect(entries).toMatchObject([
						{ name: "A" },
						{ name: "README", skipped: "notAPage" },
					]);
					expect(await entries[1]?.read()).toMatchObject({
						name: "README",
						directory: "README",
						state: "never-saved",
						revisions: [],
						attachments: [],
						problems: [],
					});
				});
		}));

	test("only files beside the pages are the wiki's", () =>
		inFolder(async (folder) => {
			const other = "data_format_revision: 1050300\n";
			const beside = tree({
				...dumpFiles.files,
				"atad/meta": other,
				meta: other,
			});
			const path = join(folder, "a.tar");
			writeFileSync(path, await tarOf(partsOf(beside)));
			expect(await readWiki(path)).not.toHaveProperty("format");
		}));
});
