/** What a link or a script leads to is a page only if it is one by its place and by what is in it. */
import { linkSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import type { Dump } from "../../../src/dump/index";
import { convertDump } from "../../../src/records";
import {
	CONTAINERS,
	everywhere,
	inContainers,
	type LinkedFiles,
	withContainer,
} from "../../support/dumps/containers";
import { inFolder, tree, writeTree } from "../../support/dumps/dump-files";
import { all, withDump } from "../../support/dumps/dump-model";

const LOG_LINE =
	"1100000000000001\t00000001\tSAVENEW\tA\t192.0.2.77\tgateway.example.org\t1100000000.12.345\t\tfirst\n";
const USER = "# saved\nemail=jane@example.org\nenc_password={SSHA}secret\n";
const SECRETS = ["192.0.2.77", "gateway.example.org", "SSHA", "jane@"];

const WIKI = {
	"data/pages/A/current": "00000001\n",
	"data/pages/A/revisions/00000001": "text\n",
	"data/edit-log": LOG_LINE,
	"data/user/1100000000.12.345": USER,
	"data/user/1100000000": USER,
	"data/old/revisions/00000001": LOG_LINE,
	"data/old/revisions/00000002": USER,
};

/** Everything that is written by default, in all revisions. */
async function output(dump: Dump): Promise<string> {
	const options = { revisions: "all", text: true } as const;
	return JSON.stringify(await all(convertDump(dump, options)));
}

const hasSecret = async (dump: Dump): Promise<boolean> => {
	const written = await output(dump);
	return SECRETS.some((secret) => written.includes(secret));
};

describe("links within a wiki", () => {
	test.each<[string, NonNullable<LinkedFiles["links"]>]>([
		[
			"from a revision to a user",
			{ "data/pages/A/revisions/00000002": "../../../user/1100000000" },
		],
		[
			"from a revision to a log",
			{ "data/pages/A/revisions/00000002": "../../../edit-log" },
		],
		[
			"from a revision to what is named as one",
			{
				"data/pages/A/revisions/00000002": "../../../old/revisions/00000001",
				"data/pages/B/revisions/00000001": "../../../old/revisions/00000002",
			},
		],
		["from revisions to users", { "data/pages/B/revisions": "../../user" }],
		["from a page to a folder of logs", { "data/pages/B": "../old" }],
		[
			"over several links",
			{ "data/x": "old/revisions", "data/pages/B/revisions": "../../x" },
		],
	])("%s: nothing of it is written", async (_, links) => {
		const outcomes = await inContainers({ ...tree(WIKI), links }, hasSecret);
		expect(outcomes).toEqual(everywhere(false));
	});

	test("from a revision to one of another page are followed", async () => {
		const paths = {
			...WIKI,
			"store/B/revisions/00000001": "shared\n",
			"data/pages/C/current": "00000002\n",
		};
		const links = {
			"data/pages/B": "../../store/B",
			"data/pages/C/revisions/00000002": "../../B/revisions/00000001",
		};
		const outcomes = await inContainers({ ...tree(paths), links }, output);
		for (const container of CONTAINERS)
			expect(outcomes[container].match(/"text":"shared\\n"/g)).toHaveLength(2);
	});

	test("that are hard links of a disk show nothing of logs and users, and everything of revisions", () =>
		inFolder(async (folder) => {
			writeTree(folder, tree(WIKI));
			const pages = join(folder, "data/pages");
			writeTree(pages, tree({ "B/revisions/": "", "C/revisions/": "" }));
			linkSync(
				join(folder, "data/user/1100000000"),
				join(pages, "B/revisions/00000001"),
			);
			linkSync(
				join(pages, "A/revisions/00000001"),
				join(pages, "C/revisions/00000001"),
			);
			await withDump(folder, async (dump) => {
				const written = await output(dump);
				for (const secret of SECRETS) expect(written).not.toContain(secret);
				expect(written.match(/"text":"text\\n"/g)).toHaveLength(2);
			});
		}));
});

test("a revision by itself is a page, whatever is in it", async () => {
	const paths = { ...WIKI, "data/pages/A/revisions/00000001": LOG_LINE };
	const outcomes = await inContainers(tree(paths), async (dump) => {
		const [page] = await all(dump.pages());
		return (await page?.revisions[0]?.read())?.text ?? "";
	});
	expect(outcomes).toEqual(everywhere(LOG_LINE));
});

describe("page files", () => {
	test.each<[string, NonNullable<LinkedFiles["links"]>]>([
		["to a user", { "B.txt": "people/jane" }],
		["to a log", { "B.txt": "log" }],
		["to a dot-folder", { "B.txt": ".git/config" }],
		["in folders that are links", { B: ".git" }],
	])("that are links %s are refused or skipped", async (_, links) => {
		const paths = {
			"A.txt": "a\n",
			"people/jane.rst": USER,
			"people/jane": USER,
			log: LOG_LINE,
			".git/config": "[remote]\n\turl = https://jane@example.org/\n",
		};
		for (const path of Object.values(links)) {
			const files = {
				...tree(
					Object.fromEntries(
						Object.entries(paths).filter(
							([name]) =>
								!name.includes("/") === !path.includes("/") ||
								name.startsWith("."),
						),
					),
				),
				links,
			};
			const outcomes = await inContainers(files, hasSecret);
			for (const container of CONTAINERS)
				expect([false, "DumpError UNSUPPORTED"]).toContain(outcomes[container]);
		}
	});
});

describe("entries that the script of a package names", () => {
	test.each<[string, Record<string, string>, LinkedFiles["links"]?]>([
		["edit-log", { "edit-log": LOG_LINE }],
		["user", {}, { user: "people/jane" }],
		["MOIN_PACKAGE", {}],
		["2", { 2: USER }],
		["2", { 2: "(dp0\nS'192.0.2.77'\np1\nI1\ns." }],
		["2", { 2: "<html>192.0.2.77" }],
		["2", { 2: "192.0.2.77\0" }],
	])(
		"%s: are no revisions if they are no pages",
		async (entry, paths, links) => {
			const files = {
				...tree({
					MOIN_PACKAGE: `MoinMoinPackage|1\nAddRevision|1|A|192.0.2.77\nAddRevision|${entry}|B\n`,
					1: "text\n",
					"people/jane": USER,
					...paths,
				}),
				links,
			};
			const outcomes = await inContainers(files, async (dump) => {
				const records = await all(
					convertDump(dump, { text: true, includePrivate: true }),
				);
				return records.flatMap((record) =>
					record.type === "revision"
						? [`${record.page} ${record.text ?? record.error?.code}`]
						: [],
				);
			});
			expect(outcomes).toEqual(everywhere(["A text\n", "B wiki-file"]));
			expect(await inContainers(files, hasSecret)).toEqual(everywhere(false));
		},
	);
});

test("a link that leads nowhere is named where there are no pages", async () => {
	const files = {
		...tree({ "wiki/README.md": "x" }),
		links: { "wiki/data": "../../elsewhere" },
	};
	for (const container of CONTAINERS)
		await expect(
			withContainer(container, files, async () => {}),
		).rejects.toMatchObject({
			code: "NOT_A_DUMP",
			message: expect.stringMatching(/\(wiki\/data\)/),
		});
});

test("pages that a package hides are reported", async () => {
	const files = tree({
		MOIN_PACKAGE: "MoinMoinPackage|1\nAddRevision|1|A\n",
		1: "text\n",
		...WIKI,
	});
	const outcomes = await inContainers(files, async ({ problems }) =>
		problems.map(({ code, file }) => `${code} ${file}`),
	);
	expect(outcomes).toEqual(everywhere(["pages-elsewhere data/pages"]));
});
