/** Pages are recognized by what folders hold, in every container; files of MoinMoin are never pages. */
import { describe, expect, test } from "vitest";
import type { Dump } from "../../../src/dump/index";
import {
	everywhere,
	inContainers,
	type LinkedFiles,
} from "../../support/dumps/containers";
import { tree } from "../../support/dumps/dump-files";
import { all, codesOf } from "../../support/dumps/dump-model";

type Paths = Record<string, string>;

/** Files of a page. */
const page = (folder: string, text = "text\n"): Paths => ({
	[`${folder}/revisions/00000001`]: text,
	[`${folder}/current`]: "00000001\n",
	[`${folder}/edit-log`]: `${LOG_LINE}\n`,
	[`${folder}/attachments/a.txt`]: "attached",
	[`${folder}/cache/text_html`]: "cached",
});

const LOG_LINE =
	"1100000000000001\t00000001\tSAVENEW\tFrontPage\t192.0.2.77\tgateway.example.org\t1100000000.12.345\t\tfirst";
const USER =
	"# saved\nname=Jane\nemail=jane@example.org\nenc_password={SSHA}secret\n";

/** Files of a wiki as a whole. */
const wikiFiles = (data: string): Paths => ({
	[`${data}meta`]: "data_format_revision: 1091100\n",
	[`${data}edit-log`]: `${LOG_LINE}\n`,
	[`${data}event-log`]: "1100000000000001\tVIEWPAGE\tpagename=FrontPage\n",
	[`${data}user/1100000000.12.345`]: USER,
	[`${data}user/1100000000.12.345.trail`]: "FrontPage\tHelp\n",
	[`${data}cache/surgeprotect/surge-log`]: "192.0.2.77\t1\n",
	[`${data}intermap.txt`]: "Ours http://example.org/\n",
});

/** Names of pages and their texts, with the reason of what is no page; `+` for attachments. */
async function summary(dump: Dump): Promise<string[]> {
	const entries = await all(dump.entries());
	const lines = await Promise.all(
		entries.map(async (entry) => {
			if (entry.skipped !== undefined)
				return `${entry.skipped} ${entry.directory}`;
			const { name, revisions, attachments } = await entry.read();
			const texts = await Promise.all(
				revisions.map(async (revision) => (await revision.read()).text.trim()),
			);
			return [
				name,
				...texts,
				...attachments.map((each) => `+${each.name}`),
			].join(" ");
		}),
	);
	return [...codesOf(dump.problems), ...lines.sort()];
}

const FRONT = "FrontPage text +a.txt";

describe("the same pages in every container", () => {
	test.each<[string, Paths, string[], LinkedFiles["links"]?]>([
		[
			"a data directory",
			{ ...page("data/pages/FrontPage"), ...wikiFiles("data/") },
			[FRONT],
		],
		["an archive of GitHub", page("repo-main/wikistore/FrontPage"), [FRONT]],
		[
			"page folders at the root",
			{ ...page("FrontPage"), ...page("Help(2f)Links") },
			[FRONT, "Help/Links text +a.txt"],
		],
		[
			"a folder of pages by another name in a data directory",
			{ ...page("wiki/old pages/FrontPage"), ...wikiFiles("wiki/") },
			[FRONT],
		],
		[
			"page folders in the data directory itself",
			{ ...page("wiki/FrontPage"), ...wikiFiles("wiki/") },
			[
				FRONT,
				"notAPage cache",
				"notAPage edit-log",
				"notAPage event-log",
				"notAPage intermap.txt",
				"notAPage meta",
				"notAPage user",
			],
		],
		["as deep as paths go", page(`${"d/".repeat(25)}store/FrontPage`), [FRONT]],
		[
			"an underlay beside folders of other names",
			{
				...page("x/store/FrontPage"),
				...page("x/underlay/pages/HelpContents"),
			},
			[FRONT, "HelpContents text +a.txt"],
		],
		[
			"folders without a sign among page folders",
			{
				...page("repo/FrontPage"),
				"repo/scripts/run.py": "x",
				"repo/README.md": "x",
				"repo/Locked/edit-lock": "x",
			},
			[FRONT, "Locked", "notAPage README.md", "notAPage scripts"],
		],
		[
			"a page that has only a log",
			{ "store/FrontPage/edit-log": LOG_LINE },
			["FrontPage"],
		],
		[
			"a page named as a folder of pages",
			page("store/revisions"),
			["revisions text +a.txt"],
		],
		[
			"a link to the folder of a page",
			page("data/pages/FrontPage"),
			["Alias text +a.txt", FRONT],
			{ "data/pages/Alias": "FrontPage" },
		],
		[
			"a link to a page outside of the pages",
			{ ...page("data/pages/FrontPage"), ...page("store/Help") },
			["pages-elsewhere", FRONT, "Help text +a.txt"],
			{ "data/pages/Help": "../../store/Help" },
		],
		[
			"a link to the pages",
			{ ...page("real/FrontPage"), "data/edit-log": LOG_LINE },
			[FRONT],
			{ "data/pages": "../real" },
		],
		[
			"a link to a revision",
			page("data/pages/FrontPage"),
			["FrontPage text text +a.txt"],
			{ "data/pages/FrontPage/revisions/00000002": "00000001" },
		],
		[
			"a link out of the dump",
			page("data/pages/FrontPage"),
			[FRONT, "notAFile Alias"],
			{ "data/pages/Alias": "../../../outside" },
		],
		[
			"a link to nothing",
			page("data/pages/FrontPage"),
			[FRONT, "notAFile Alias"],
			{ "data/pages/Alias": "nothing" },
		],
		[
			"links in a circle",
			page("data/pages/FrontPage"),
			[FRONT, "notAFile A", "notAFile B"],
			{ "data/pages/A": "B", "data/pages/B": "A" },
		],
		[
			"a link to the folder that it is in",
			page("data/pages/FrontPage"),
			[FRONT, "notAFile Loop"],
			{ "data/pages/Loop": "." },
		],
		[
			"a farm's folder of users elsewhere",
			{
				...page("data/pages/FrontPage"),
				"data/meta": "data_format_revision: 1091100\n",
			},
			["link-outside", FRONT],
			{ "data/user": "../../farm/user" },
		],
		[
			"two folders of pages, one named so",
			{
				...page("data/pages/FrontPage"),
				...page("data/backup of pages/FrontPage"),
			},
			["pages-elsewhere", FRONT],
		],
		[
			"files of a Mac",
			{
				...page("data/pages/FrontPage"),
				"data/pages/FrontPage/attachments/._a.txt": "x",
				"data/pages/.DS_Store": "x",
				"data/pages/._FrontPage": "x",
				"__MACOSX/data/pages/FrontPage/current": "00000001\n",
			},
			[FRONT, "notAPage .DS_Store", "notAPage ._FrontPage"],
		],
		[
			"page files",
			{
				"A.txt": "a",
				"B.moin": "b",
				"C.moinmoin": "c",
				"D.mm": "d",
				"E.text": "e",
				"F.wiki": "f",
				"G/H": "h",
				"_attachments/A/x.png": "x",
			},
			["A a +x.png", "B b", "C c", "D d", "E e", "F f", "G/H h"],
		],
		[
			"page files beside others",
			{
				"A.txt": "a",
				"README.md": "x",
				"logo.png": "x",
				"Thumbs.db": "x",
				"desktop.ini": "x",
				"A.txt~": "x",
				"wikiconfig.py": "x",
				"data.bin": "\0\u0001",
				"._A.txt": "x",
			},
			[
				"A a",
				...[
					"._A.txt",
					"A.txt~",
					"README.md",
					"Thumbs.db",
					"data.bin",
					"desktop.ini",
					"logo.png",
					"wikiconfig.py",
				].map((name) => `notAPage ${name}`),
			],
		],
		[
			"page files that are named as MoinMoin's",
			{
				"edit-log": "what we edit\n",
				meta: "about us\n",
				current: "events\n",
				"intermap.txt": "a page about maps\n",
				"user/Jane": "me\n",
				"cache/Help.txt": "help\n",
				"Log.txt": `a log has lines:\n{{{\n${LOG_LINE}\n}}}\n`,
			},
			[
				"Log a log has lines:\n{{{\n".concat(LOG_LINE, "\n}}}"),
				"cache/Help help",
				"current events",
				"edit-log what we edit",
				"intermap a page about maps",
				"meta about us",
				"user/Jane me",
			],
		],
		[
			"a package",
			{ MOIN_PACKAGE: "MoinMoinPackage|1\nAddRevision|1|FrontPage", 1: "text" },
			["FrontPage text"],
		],
		[
			"a package in a folder",
			{
				"x/MOIN_PACKAGE": "MoinMoinPackage|1\nAddRevision|1|FrontPage",
				"x/1": "text",
			},
			["FrontPage text"],
		],
	])("%s", async (_, paths, expected, links) => {
		const files = { ...tree(paths), links };
		expect(await inContainers(files, summary)).toEqual(everywhere(expected));
	});
});

describe("files of MoinMoin without pages are refused, and named", () => {
	test.each<[string, Paths, RegExp]>([
		["a global log", { "edit-log": `\n${LOG_LINE}\n` }, /\(edit-log\)/],
		[
			"a log by another name",
			{ "old/log.1": `${LOG_LINE}\n`, "A.txt": "a" },
			/\(old\/log\.1\)/,
		],
		[
			"a damaged log",
			{ "edit-log.txt": "\tx\n1\tSAVE\tA\t192.0.2.77\n" },
			/\(edit-log\.txt\)/,
		],
		[
			"an event log",
			{
				"event-log":
					"1100000000000001\tVIEWPAGE\tpagename=A&REMOTE_ADDR=192.0.2.77\n",
			},
			/event-log/,
		],
		["a user", { "people/1100000000.12.345": USER }, /people/],
		["a user by another name", { "people/jane": USER }, /people\/jane/],
		["a trail", { "user/1100000000.12.345.trail": "A\n" }, /trail/],
		["meta", { meta: "data_format_revision: 1091100\n", A: "a" }, /\(meta\)/],
		[
			"a map",
			{ "intermap.txt": "# ours\nOurs http://example.org/\n" },
			/intermap/,
		],
		[
			"revisions without their page",
			{
				"x/y/revisions.old/a": "a",
				"revisions/00000001/x": "a",
				"edit-log": LOG_LINE,
			},
			/edit-log/,
		],
		["a cache", { "cache/hitcounts/x": "a" }, /hitcounts/],
		["more than an error names", wikiFiles(""), / …\)/],
	])("%s", async (_, paths, named) => {
		const outcomes = await inContainers(tree(paths), async () => "opened");
		expect(outcomes).toEqual(everywhere("DumpError UNSUPPORTED"));
		await expect(
			import("../../support/dumps/containers").then(({ withContainer }) =>
				withContainer("folder", tree(paths), async () => {}),
			),
		).rejects.toMatchObject({ message: expect.stringMatching(named) });
	});
});
