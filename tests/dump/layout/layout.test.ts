/** What is a dump, and where in it the pages are. */
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { openDump } from "../../../src/dump/index";
import {
	inFolder,
	partsOf,
	tarOf,
	tree,
	writeTree,
	zipOf,
} from "../../support/dumps/dump-files";
import { all, withDump } from "../../support/dumps/dump-model";

/** Files of a page. */
const page = (folder: string, text = "text") => ({
	[`${folder}/revisions/00000001`]: text,
	[`${folder}/current`]: "00000001\n",
});

type Paths = Parameters<typeof tree>[0];

/** Kind and names of pages of a dump in a folder, a zip and a tar. */
const inAll = (paths: Paths) =>
	inFolder(async (folder) => {
		const dumpFiles = tree(paths);
		const files = [
			writeTree(join(folder, "folder"), dumpFiles),
			join(folder, "a.zip"),
			join(folder, "a.tar"),
		];
		writeFileSync(join(folder, "a.zip"), await zipOf(dumpFiles));
		writeFileSync(join(folder, "a.tar"), await tarOf(partsOf(dumpFiles)));
		return Promise.all(
			files.map((file) =>
				withDump(file, async (dump) => [
					dump.kind,
					...(await all(dump.pages())).map(({ name, origin }) =>
						origin === "underlay" ? `${name} (underlay)` : name,
					),
				]).catch(({ name, code }) => [name, code]),
			),
		);
	});

describe("the same in a folder, a zip and a tar", () => {
	test.each<[string, Paths, string[]]>([
		["a data directory", page("pages/A"), ["data", "A"]],
		["at any depth", page("x/y/z/data/pages/A"), ["data", "A"]],
		[
			"below a folder that is named pages",
			{ ...page("pages/wiki/data/pages/A"), "pages/wiki/data/edit-log": "" },
			["data", "A"],
		],
		["a page that is named pages", page("data/pages/pages"), ["data", "pages"]],
		[
			"with an underlay",
			{
				...page("wiki/data/pages/A"),
				...page("wiki/underlay/pages/A"),
				...page("wiki/underlay/pages/B"),
			},
			["data", "A", "B (underlay)"],
		],
		["an underlay alone", page("underlay/pages/A"), ["data", "A"]],
		[
			"several wikis",
			{ ...page("a/pages/A"), ...page("b/pages/A") },
			["DumpError", "AMBIGUOUS"],
		],
		[
			"several underlays",
			{ ...page("a/underlay/pages/A"), ...page("b/underlay/pages/A") },
			["DumpError", "AMBIGUOUS"],
		],
		[
			"a folder pages of something else",
			{ ...page("data/pages/A"), "htdocs/pages/a.html": "" },
			["data", "A"],
		],
		[
			"a folder pages of something else, beside pages with nothing but texts",
			{ "data/pages/A/revisions/00000001": "", "htdocs/pages/a/x.html": "" },
			["data", "A"],
		],
		[
			"a folder pages of something that has revisions by another name",
			{
				"data/pages/A/attachments/x": "",
				"a/pages/x/revisions-old/x": "",
			},
			["data", "A"],
		],
		["a wiki without pages", { "data/pages/": "" }, ["data"]],
		[
			"pages without revisions",
			{ "data/pages/A/": "", "data/pages/B/cache/x": "" },
			["data", "A", "B"],
		],
	])("%s", async (_, paths, expected) => {
		const [folder, zip, tar] = await inAll(paths);
		expect(folder).toEqual(expected);
		expect(zip).toEqual(expected);
		expect(tar?.toSorted()).toEqual(expected.toSorted());
	});
});

describe("folders", () => {
	const openTree = (paths: Paths, path = "") =>
		inFolder(async (folder) => {
			writeTree(folder, tree(paths));
			return withDump(join(folder, path), async (dump) => [
				dump.kind,
				...(await all(dump.pages())).map(({ name }) => name),
			]);
		});

	test.each<[string, Paths, string, string[]]>([
		["pages", page("pages/A"), "pages", ["pages", "A"]],
		["pages by another name", page("old/A"), "old", ["pages", "A"]],
		["pages without any", { "pages/": "" }, "pages", ["pages"]],
		[
			"pages without revisions",
			{ "pages/A/cache/x": "" },
			"pages",
			["pages", "A"],
		],
		["page files", { "pages/A.txt": "" }, "pages", ["files", "A"]],
		["one page file", { "A(2f)B.txt": "" }, "A(2f)B.txt", ["page", "A/B"]],
	])("%s", async (_, paths, path, expected) => {
		expect(await openTree(paths, path)).toEqual(expected);
	});

	test.each<[string, Paths, string]>([
		["empty", {}, ""],
		["nothing but dot-files", { ".git/x": "" }, ""],
	])("%s: no dump", async (_, paths, path) => {
		await expect(openTree(paths, path)).rejects.toMatchObject({
			name: "DumpError",
			code: "NOT_A_DUMP",
		});
	});
});

describe("files that are refused, with advice", () => {
	test.each([
		["bzip2", "BZh91AY", /bunzip2/],
		["xz", "\xfd7zXZ\0", /xz -dc/],
		["zstd", "\x28\xb5\x2f\xfd", /zstd -dc/],
		["a pickle", "\x80\x02}q\0.", /pickle/],
	])("%s", (_, start, advice) =>
		inFolder(async (folder) => {
			const file = join(folder, "backup");
			writeFileSync(file, Buffer.from(start, "latin1"));
			await expect(openDump(file)).rejects.toMatchObject({
				name: "DumpError",
				code: "UNSUPPORTED",
				file,
				message: expect.stringMatching(advice),
			});
		}),
	);

	test.each(["absent", "file/below"])("%s", (name) =>
		inFolder(async (folder) => {
			writeFileSync(join(folder, "file"), "");
			await expect(openDump(join(folder, name))).rejects.toMatchObject({
				name: "DumpError",
				code: "UNREADABLE",
				message: expect.stringMatching(/no such file/),
			});
		}),
	);
});
