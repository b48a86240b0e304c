/** Pages that only some may read: by their own rules, by those of the wiki, by groups. */
import { describe, expect, test } from "vitest";
import type { ConvertDumpOptions } from "../../src/records";
import { reportOf } from "../support/dumps/record-checks";
import { convert, pagesOf } from "../support/dumps/tiny-records";
import { type Files, pageFiles, pageWith } from "../support/dumps/tiny-wiki";

const namesOf = async (
	files: Files,
	options: ConvertDumpOptions = {},
): Promise<string[]> =>
	pagesOf(await convert(options, files)).map(({ name }) => name);

const PAGES = {
	...pageWith("Free", "text\n"),
	...pageWith("Open", "#acl All:read\ntext\n"),
	...pageWith("Marked", "\uFEFF#acl All:\ntext\n"),
	...pageWith("Blank", "# \n#acl All:\ntext\n"),
};

describe("the default output", () => {
	test("has no page whose rules keep everybody out, however they are written", async () => {
		expect(await namesOf(PAGES)).toEqual(["Free", "Open"]);
	});

	test("has only pages with rules of their own if the wiki is private", async () => {
		expect(await namesOf(PAGES, { aclDefault: "Known:read All:" })).toEqual([
			"Open",
		]);
		const config = {
			"data/wikiconfig.py": 'acl_rights_default = "Known:read"',
		};
		expect(await namesOf({ ...PAGES, ...config })).toEqual(["Open"]);
		expect(
			await namesOf({ ...PAGES, ...config }, { aclDefault: "All:read" }),
		).toEqual(["Free", "Open"]);
	});

	test("resolves groups of the wiki, also those in other groups", async () => {
		expect(
			await namesOf({
				...pageWith("A", "#acl OpenGroup:read\n"),
				...pageWith("B", "#acl ShutGroup:read\n"),
				...pageWith("C", "#acl OuterGroup: All:read\n"),
				...pageWith("D", "#acl MissingGroup: All:read\n"),
				...pageWith("OpenGroup", " * JaneDoe\n * All\n"),
				...pageWith("OuterGroup", " * OpenGroup\n * OuterGroup\n"),
				...pageWith("ShutGroup", " * JaneDoe\n  * All\n"),
			}),
		).toEqual(["A", "D", "OpenGroup", "OuterGroup", "ShutGroup"]);
	});
});

test.each<[string, Record<string, string>, ConvertDumpOptions, string]>([
	["neither a configuration nor an option", {}, {}, "pages"],
	["a configuration", { "wikiconfig.py": "x = 1" }, {}, "wiki"],
	["an option", {}, { aclDefault: "All:read" }, "wiki"],
])(
	"the report says whose rules count: %s",
	async (_, files, options, rules) => {
		const records = await convert(options, { ...PAGES, ...files });
		expect(reportOf(records).privatePages.rules).toBe(rules);
	},
);

describe("a page whose newest revision cannot be read", () => {
	const FILES = {
		...pageWith("Free", "text\n"),
		...pageFiles("Old", [{ text: "#acl All:read\none\n" }, { text: "two\n" }]),
	};
	const convertWithout = (path: string, options?: ConvertDumpOptions) => {
		const { [path]: _, ...files } = FILES;
		return convert(options, { ...files, [`${path}/folder`]: "" });
	};
	const NEWEST = "data/pages/Old/revisions/00000002";

	test("is private, and reported", async () => {
		const records = await convertWithout(NEWEST);
		expect(pagesOf(records).map(({ name }) => name)).toEqual(["Free"]);
		expect(reportOf(records)).toMatchObject({
			complete: false,
			privatePages: { count: 1 },
			problemCounts: { "newest-unreadable": 1, "not-a-file": 1 },
		});
	});

	test("is written if private pages are requested", async () => {
		const records = await convertWithout(NEWEST, { includePrivate: true });
		expect(pagesOf(records)).toMatchObject([
			{ name: "Free" },
			{ name: "Old", private: true, state: "damaged" },
		]);
	});

	test("opens no access by a group that it had", async () => {
		const group = "data/pages/OpenGroup/revisions/00000002";
		const files = {
			...pageWith("A", "#acl OpenGroup:read\n"),
			...pageFiles("OpenGroup", [{ text: " * All\n" }, { text: "x" }]),
		};
		const { [group]: _, ...others } = files;
		expect(await namesOf({ ...others, [`${group}/x`]: "" })).toEqual([]);
	});

	test("has no newer one than `current` names", async () => {
		const records = await convert(
			{},
			{ ...FILES, [`${NEWEST.slice(0, -1)}3/x`]: "" },
		);
		expect(pagesOf(records)).toMatchObject([{ name: "Free" }, { name: "Old" }]);
	});
});

describe("in a wiki with hierarchic rules", () => {
	const FILES = {
		...pageWith("Open", "text\n"),
		...pageWith("Open/Sub", "text\n"),
		...pageWith("Secret", "#acl Staff:read All:\n"),
		...pageWith("Secret/Plans", "text\n"),
		...pageWith("Secret/Plans/Old", "#acl Staff:write\n"),
		...pageWith("Secret/Shown", "#acl All:read\n"),
		...pageWith("Missing/Sub", "text\n"),
	};

	test.each(["True", "1", "is_private()"])(
		"(%s) pages have the rules of those above them, too",
		async (value) => {
			const config = {
				"data/wikiconfig.py": `class Config:\n    acl_hierarchic = ${value} # all\n`,
			};
			expect(await namesOf({ ...FILES, ...config })).toEqual([
				"Missing/Sub",
				"Open",
				"Open/Sub",
				"Secret/Shown",
			]);
		},
	);

	test.each(["acl_hierarchic = False", "acl_hierarchic = False # yet", ""])(
		"pages have their own rules only without it (%s)",
		async (line) => {
			const config = { "data/wikiconfig.py": `${line}\n` };
			const names = await namesOf({ ...FILES, ...config });
			expect(names).toContain("Secret/Plans");
			expect(names).not.toContain("Secret");
		},
	);
});

test("a page is private by the rules of the revision that it shows, too", async () => {
	const edits = [
		{ text: "#acl Staff:read All:\n" },
		{ text: "left by a crash\n" },
	];
	const current = { "data/pages/A/current": "00000001\n" };
	expect(await namesOf({ ...pageFiles("A", edits), ...current })).toEqual([]);
});

describe("revisions that were private when they were written", () => {
	const files: Files = {
		"data/wikiconfig.py": 'acl_rights_default = "All:read"',
		...pageFiles("Free", [
			{ text: "first\n" },
			{ text: "#acl Staff:read All:\nsalaries\n" },
			{ text: "#acl All:read\nopen\n" },
			{ text: "newest\n" },
		]),
	};
	const textsOf = async (options: ConvertDumpOptions, wiki = files) =>
		(await convert({ text: true, ...options }, wiki)).flatMap((record) =>
			record.type === "revision" ? record.text : [],
		);

	test("are skipped and counted, unless private pages are requested", async () => {
		const all = { revisions: "all" } as const;
		const texts = await textsOf(all);
		expect(texts.join("")).not.toContain("salaries");
		expect(texts).toHaveLength(3);
		const records = await convert(all, files);
		const expected = { seen: 4, written: 3, skipped: { private: 1 } };
		expect(pagesOf(records)[0]?.revisions).toEqual(expected);
		expect(reportOf(records).revisions).toEqual(expected);
		expect(await textsOf({ ...all, includePrivate: true })).toHaveLength(4);
	});

	test("are among those that are counted from the newest one", async () => {
		expect(await textsOf({ revisions: 3 })).toEqual([
			"#acl All:read\nopen\n",
			"newest\n",
		]);
	});

	test("have no deletion of theirs", async () => {
		const { "data/pages/Free/revisions/00000003": _deleted, ...rest } = files;
		const records = await convert({ revisions: "all" }, rest);
		expect(JSON.stringify(records)).not.toContain('"deleted":true');
		const open = await convert(
			{ revisions: "all", includePrivate: true },
			rest,
		);
		expect(JSON.stringify(open)).toContain('"deleted":true');
	});
});
