/** What is read from a dump, step by step, before any markup is. */
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Dump } from "../../src/dump/dump";
import { type ConvertDumpOptions, convertDump } from "../../src/records";
import { Accounts } from "../../src/records/accounts/accounts";
import { prepareConversion } from "../../src/records/conversion";
import { RECORDS_VERSION } from "../../src/records/records";
import { readSteps } from "../../src/records/steps";
import { tree } from "../support/dumps/dump-files";
import { all } from "../support/dumps/dump-model";
import { memoryDump } from "../support/dumps/memory-files";
import { ofType, reportOf } from "../support/dumps/record-checks";

const KIB = 1024;

/** Files of a page whose revisions have these sizes. */
const pageFiles = (name: string, sizes: readonly number[]) =>
	Object.fromEntries([
		[`pages/${name}/current`, `${sizes.length}\n`],
		...sizes.map((size, index) => [
			`pages/${name}/revisions/${String(index + 1).padStart(8, "0")}`,
			"x".repeat(size),
		]),
		[`pages/${name}/attachments/a.png`, "a"],
	]);

/** The same dump, which notes the files of revisions that are read. */
function noting(dump: Dump, read: string[]): Dump {
	async function* entries() {
		for await (const entry of dump.entries())
			yield Object.assign(Object.create(entry) as typeof entry, {
				read: async () => {
					const page = await entry.read();
					const revisions = page.revisions.map((revision) => ({
						...revision,
						read: () => {
							read.push(revision.file);
							return revision.read();
						},
					}));
					return { ...page, revisions };
				},
			});
	}
	return { ...dump, entries };
}

describe("revisions", () => {
	const sizes = fc.array(fc.nat(9 * KIB), { maxLength: 6 });

	test("are read once each", () =>
		fc.assert(
			fc.asyncProperty(
				sizes,
				fc.constantFrom<ConvertDumpOptions>(
					{},
					{ revisions: "all" },
					{ revisions: "all", includePrivate: true },
				),
				async (page, options) => {
					const read: string[] = [];
					const dump = await memoryDump(tree(pageFiles("P", page)));
					const conversion = await prepareConversion(
						noting(dump, read),
						options,
					);
					read.length = 0;
					await all(readSteps(conversion, new Accounts(), {}));
					const count = options.revisions === "all" ? page.length : 1;
					expect(read).toHaveLength(Math.min(count, page.length));
					expect(new Set(read).size).toBe(read.length);
				},
			),
		));

	test("come in batches of 12 KiB, attachments after the last", () =>
		fc.assert(
			fc.asyncProperty(
				fc.array(sizes, { minLength: 1, maxLength: 3 }),
				async (pages) => {
					const files = pages.map((page, at) => pageFiles(`P${at}`, page));
					const dump = await memoryDump(tree(Object.assign({}, ...files)));
					const steps = await all(
						readSteps(
							await prepareConversion(dump, { revisions: "all" }),
							new Accounts(),
							{},
						),
					);
					for (const [at, page] of pages.entries()) {
						const own = steps.filter((step) => step.page === at + 1);
						expect(own.map(({ isLast }) => isLast)).toEqual(
							own.map((_, index) => index === own.length - 1),
						);
						expect(own.map(({ attachments }) => attachments.length)).toEqual(
							own.map(({ isLast }) => (isLast ? 1 : 0)),
						);
						expect(own.map(({ job }) => job.pageName)).toEqual(
							own.map(() => `P${at}`),
						);
						expect(own.map(({ job }) => job.page === undefined)).toEqual(
							own.map((_, index) => index > 0),
						);
						const batches = own
							.map(({ job }) =>
								job.revisions.map(({ record }) => record.size ?? 0),
							)
							.filter((batch) => batch.length > 0);
						expect(batches.flat()).toEqual(page);
						const sum = (batch: readonly number[]): number =>
							batch.reduce((total, size) => total + size, 0);
						for (const batch of batches.slice(0, -1))
							expect(sum(batch)).toBeGreaterThanOrEqual(12 * KIB);
						for (const batch of batches)
							expect(sum(batch.slice(0, -1))).toBeLessThan(12 * KIB);
					}
					expect(steps).toEqual(steps.toSorted((a, b) => a.page - b.page));
				},
			),
		));

	test("give the same records, however many batches there are", async () => {
		const text = (at: number): string =>
			`[[Target${at}]]\n${"x ".repeat(at * 3 * KIB)}`;
		const dump = await memoryDump(
			tree({
				"pages/A/current": "5",
				...Object.fromEntries(
					[1, 2, 3, 4, 5].map((at) => [
						`pages/A/revisions/0000000${at}`,
						text(at),
					]),
				),
			}),
		);
		const records = await all(
			convertDump(dump, { revisions: "all", text: true }),
		);
		expect(ofType(records, "revision").map((each) => each.text)).toEqual(
			[1, 2, 3, 4, 5].map(text),
		);
		const [page] = ofType(records, "page");
		expect(page?.links.pages).toEqual(["Target5"]);
		expect(page?.dialect).toBe("1.9");
		expect(ofType(records, "page")).toHaveLength(1);
	});
});

describe("the first record", () => {
	const wiki = async (options?: ConvertDumpOptions) => {
		const dump = await memoryDump(
			tree({
				"pages/A/current": "1",
				meta: "data_format_revision: 1091100\n",
				"intermap.txt": "X http://x/\nY http://y/\n",
				"plugin/macro/Own.py": "",
				"plugin/parser/text_sql.py": "",
			}),
		);
		const [first] = await all(convertDump(dump, options));
		return first;
	};
	const usual = {
		type: "wiki",
		version: RECORDS_VERSION,
		kind: "data",
		container: "folder",
		format: 1_091_100,
		interwikiNames: 2,
		macros: ["Own"],
		parsers: ["sql"],
		options: {
			revisions: 1,
			with: [],
			positions: true,
			dialect: "auto",
			include: [],
		},
	};

	test("says what is usual if nothing is asked for", async () => {
		expect(await wiki()).toStrictEqual(usual);
		expect(await wiki({ revisions: "latest" })).toStrictEqual(usual);
	});

	test.each<[ConvertDumpOptions, object]>([
		[{ revisions: "all" }, { revisions: "all" }],
		[{ revisions: 7 }, { revisions: 7 }],
		[{ text: true }, { with: ["text"] }],
		[{ ast: true, groups: true }, { with: ["ast", "groups"] }],
		[{ positions: false }, { positions: false }],
		[{ macros: ["Ours"] }, { macros: ["Ours"] }],
		[{ interwikiName: "Ours" }, { interwikiName: "Ours" }],
		[{ patterns: { dict: "*Lexikon" } }, { patterns: { dict: "*Lexikon" } }],
		[{ since: "2026-01-01" }, { since: "2026-01-01" }],
		[{ dialect: "1.5" }, { dialect: "1.5" }],
		[{ pages: "A*" }, { pages: "A*" }],
		[{ includeUnderlay: true }, { include: ["underlay"] }],
		[
			{ includePeople: true, includePrivate: true },
			{ include: ["private", "people"] },
		],
		[{ ordered: false }, {}],
	])("says what was asked for: %j", async (options, said) => {
		expect(await wiki(options)).toStrictEqual({
			...usual,
			options: { ...usual.options, ...said },
		});
	});

	test("says nothing of what is not known", async () => {
		const dump = await memoryDump(tree({ "pages/A/current": "1" }));
		const [first] = await all(convertDump(dump));
		const { format: _, ...rest } = usual;
		expect(first).toStrictEqual({
			...rest,
			signs: { dialect: "1.9", pages: 0, votes: { "1.5": 0, "1.9": 0 } },
			interwikiNames: 0,
			macros: [],
			parsers: [],
		});
	});
});

test("a page has the facts of its head", async () => {
	const head = "#acl All:read\n#language de\n## x\n#redirect Other Page\n";
	const dump = await memoryDump(
		tree({ "pages/A/current": "1", "pages/A/revisions/1": `${head}text\n` }),
	);
	const [page] = ofType(await all(convertDump(dump)), "page");
	expect(page).toMatchObject({
		language: "de",
		redirect: "Other Page",
		format: "wiki",
		instructions: [
			{ name: "acl", value: "All:read" },
			{ name: "language", value: "de" },
			{ name: "redirect", value: "Other Page" },
		],
	});
});

test("pages are asked for by name, over slashes only with two stars", async () => {
	const names = ["Home", "Help", "Help(2f)Links", "Help(2f)Links(2f)More"];
	const dump = await memoryDump(
		tree(Object.assign({}, ...names.map((name) => pageFiles(name, [1])))),
	);
	const asked = async (pages: string | undefined) => {
		const records = await all(convertDump(dump, { pages }));
		const found = ofType(records, "page").map(({ name }) => name);
		expect(reportOf(records).entries.skipped).toEqual(
			found.length === 4 ? {} : { notRequested: 4 - found.length },
		);
		return found;
	};
	expect(await asked(undefined)).toHaveLength(4);
	expect(await asked("H*")).toEqual(["Help", "Home"]);
	expect(await asked("Help/*")).toEqual(["Help/Links"]);
	expect(await asked("**")).toHaveLength(4);
	expect(await asked("Help/**")).toEqual([
		"Help",
		"Help/Links",
		"Help/Links/More",
	]);
});
