/** What must not be in a history, and what two pages must not share in it. */

import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { openDump } from "../../src/dump";
import { Marks } from "../../src/git-history/marks";
import { writeHistory } from "../../src/git-history/write-history";
import {
	at,
	folders,
	pageWith,
	removeFolders,
	stream,
} from "../support/dumps/git-import";
import {
	type Files,
	sharedName,
	tinyWiki,
	writeFiles,
} from "../support/dumps/tiny-wiki";
import {
	folderOf,
	readIn,
	removeFolders as removeSites,
	siteOf,
} from "../support/sites/generated-site";

afterAll(removeFolders);
afterAll(removeSites);

async function textOf(files: Files): Promise<string> {
	const root = writeFiles(files);
	folders.push(root);
	return (await stream(join(root, "data"))).toString();
}

test("has no former name that a private page has now", async () => {
	const text = await textOf({
		...pageWith(
			"Open",
			["one\n", "two\n", "three\n"],
			[
				{ time: at(1), revision: 1, action: "SAVENEW" },
				{
					...{ time: at(2), revision: 2, action: "SAVE/RENAME" },
					...{ extra: "Salaries", comment: "Renamed from 'Salaries'." },
				},
				{ time: at(3), revision: 3 },
			],
		),
		...pageWith(
			"Salaries",
			["#acl All:\nhush\n"],
			[{ time: at(4), revision: 1, action: "SAVENEW" }],
		),
	});
	expect(text).not.toMatch(/salaries|hush/i);
	expect(text.match(/^M 100644 inline open\.md$/gm)).toHaveLength(3);
});

test.each([
	[
		"the rename",
		["#acl Staff:read All:\n", "#acl Staff:read All:\n", "open\n"],
		false,
	],
	["what had the name", ["#acl Staff:read All:\n", "open\n", "more\n"], false],
	["nothing", ["one\n", "two\n", "three\n"], true],
])(
	"has the former name of a page, in redirects, too, unless the page had it only while it was private: %s was",
	async (_what, texts, isKnown) => {
		const files = pageWith("Now", texts, [
			{ time: at(1), revision: 1, action: "SAVENEW" },
			{ time: at(2), revision: 2, action: "SAVE/RENAME", extra: "Projectx" },
			{ time: at(3), revision: 3 },
		]);
		expect(/projectx/i.test(await textOf(files))).toBe(isKnown);
		const { folder } = await siteOf(folderOf(files));
		for (const file of ["redirects.json", "redirects.nginx.conf", "now.md"])
			expect(/projectx/i.test(readIn(folder, file))).toBe(isKnown);
	},
);

test.each([
	["private", "#acl Staff:read All:\n", false],
	["open", "one\n", true],
])(
	"has none of two names that a damaged log has before one revision, if the page was private: it was %s",
	async (_what, before, isKnown) => {
		const rename = { time: at(2), revision: 2, action: "SAVE/RENAME" };
		const files = pageWith(
			"Now",
			[before, "open\n"],
			[
				{ time: at(1), revision: 1, action: "SAVENEW" },
				{ ...rename, extra: "Projectx" },
				{ ...rename, extra: "Projecty" },
			],
		);
		expect(/projectx/i.test(await textOf(files))).toBe(isKnown);
		const { folder } = await siteOf(folderOf(files));
		const redirects = readIn(folder, "redirects.json");
		for (const name of ["Projectx", "Projecty"])
			expect(redirects.includes(name)).toBe(isKnown);
	},
);

test("has no revision that was private when it was written, and counts it", async () => {
	const root = writeFiles(
		pageWith(
			"Page",
			["#acl Staff:read All:\nhush\n", "open\n", "more\n"],
			[
				{ time: at(1), revision: 1, action: "SAVENEW", comment: "psst" },
				{ time: at(2), revision: 2, comment: "opened" },
				{ time: at(3), revision: 3 },
			],
		),
	);
	folders.push(root);
	const dump = await openDump(join(root, "data"));
	try {
		const chunks = writeHistory(dump, {
			...{ to: "markdown", site: "plain", names: "slug", convert: {} },
			...{ oldUrl: undefined, editUrl: undefined, branch: "main" },
			...{ authors: new Map(), marks: new Marks() },
		} as const);
		let text = "";
		for (;;) {
			const { done, value } = await chunks.next();
			if (done) {
				expect(value?.revisions).toEqual({
					seen: 3,
					written: 2,
					skipped: { private: 1 },
				});
				break;
			}
			text += Buffer.from(value).toString();
		}
		expect(text).not.toMatch(/hush|psst/);
		expect(text).toContain("opened");
	} finally {
		await dump.close();
	}
});

test("has commits for each of two folders of one page name", async () => {
	const page = (folder: string, text: string): Files => ({
		[`data/pages/${folder}/current`]: "00000001\n",
		[`data/pages/${folder}/revisions/00000001`]: `${text}\n`,
	});
	const text = await textOf({
		...page("A(2d)B", "one"),
		...page("A-B", "two"),
	});
	expect(text.match(/^commit /gm)).toHaveLength(2);
	expect(await textOf(sharedName)).toContain("live");
});

test("has messages that git reads to their end", async () => {
	const text = await textOf({
		...tinyWiki,
		...pageWith(
			"Page",
			["one\n"],
			[{ time: at(1), revision: 1, action: "SAVENEW", comment: "a\0b" }],
		),
	});
	expect(text).not.toContain("\0");
});

test("shows where an old redirect led, also if that page redirects back now", async () => {
	const text = await textOf({
		...pageWith(
			"Here",
			["#redirect There\n", "text\n"],
			[
				{ time: at(1), revision: 1, action: "SAVENEW" },
				{ time: at(3), revision: 2 },
			],
		),
		...pageWith(
			"There",
			["#redirect Here\n"],
			[{ time: at(2), revision: 1, action: "SAVENEW" }],
		),
	});
	expect(text).toContain("See [There](here.md).");
	expect(text).toContain("See [Here](here.md).");
});
