/** What the playground says of a wiki is what the command says of it. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { buffer } from "node:stream/consumers";
import fc from "fast-check";
import * as tar from "tar-stream";
import { afterAll, expect, test } from "vitest";
import { readWiki } from "../../playground/worker/wiki/read-wiki";
import { Wiki } from "../../playground/worker/wiki/wiki";
import { dataDirectory } from "../../src/arbitraries/dumps/data-directory";
import type { GeneratedFiles } from "../../src/arbitraries/dumps/model";
import { quoteName } from "../../src/dump";
import { ReportRecord } from "../../src/records/records";
import {
	MODIFIED,
	pageFiles,
	partsOf,
	tarOf,
	tree,
	zipOf,
} from "../support/dumps/dump-files";
import {
	renameInZip,
	unflaggedZip,
	withUnicodePath,
	writtenOnWindows,
} from "../support/dumps/patched-zip";
import { folder, removeFolder, run, write } from "../support/run-cli";
import { runs } from "../support/runs";

afterAll(removeFolder);

/** Names of pages that link to each other, and of pages that do not exist. */
const NAMES = ["FrontPage", "Front Page", "A", "A/B", "A/B/C", "NoPage"];

/** Links of both dialects: to pages, to the wiki itself under its names, to other wikis, to files. */
const LINKS = [
	"[[../]]",
	"[[/B]]",
	"/B",
	"[[A#b|text]]",
	'["A/B"]',
	"FrontPage",
	"[[Front_Page]]",
	"NoPage",
	"[[OurWiki:A]]",
	"[[Self:NoPage]]",
	"[wiki:OurWiki/A x]",
	"wiki:Self:FrontPage",
	"[[NoWiki:Page]]",
	"wiki:NoWiki:Page",
	"[[TheirWiki:Page]]",
	"attachment:a.png",
	"{{attachment:A/b.png}}",
	"[[attachment:no.txt]]",
	"{{A}}",
	"<<Include(A)>>",
	"<<NoMacro>>",
	"[[NoMacro]]",
	"CategoryHome",
	"http://a.example/",
];

const text = fc
	.array(fc.constantFrom(...LINKS), { maxLength: 6 })
	.map((links) => `= A =\n${links.join(" and\n")}\n`);

/** A generated wiki with pages that link to each other. */
const linkedWiki: fc.Arbitrary<GeneratedFiles> = fc
	.record({
		wiki: dataDirectory(),
		texts: fc.array(text, { minLength: 2, maxLength: NAMES.length - 1 }),
	})
	.map(({ wiki: { files, folders, root, pages }, texts }) => {
		const bytes = (content: string) => Buffer.from(content);
		const own = texts.flatMap((content, index): [string, Uint8Array][] => {
			const path = `${pages}${quoteName(NAMES[index] ?? "")}`;
			return [
				[`${path}/current`, bytes("00000001\n")],
				[`${path}/revisions/00000001`, bytes(content)],
				[`${path}/attachments/a.png`, bytes("a")],
			];
		});
		const other: [string, Uint8Array][] = [
			[`${root}wikiconfig.py`, bytes("interwikiname = u'OurWiki'\n")],
			[`${root}intermap.txt`, bytes("TheirWiki http://their.example/\n")],
		];
		return {
			files: { ...files, ...Object.fromEntries([...own, ...other]) },
			folders,
		};
	});

/** The report that the command writes of an archive. */
async function commandReport(
	name: string,
	content: Uint8Array,
	options: readonly string[],
): Promise<ReportRecord> {
	const report = join(folder, "report.json");
	await run([
		"convert",
		write(name, content),
		...["--dry-run", "--report", report, "--force"],
		...options,
	]);
	return ReportRecord.parse(JSON.parse(readFileSync(report, "utf8")));
}

/** Of what is broken, how many pages link to each. */
async function brokenCounts(wiki: Wiki): Promise<Record<string, number>> {
	const counts: Record<string, number> = {};
	const { links, moreLinks, morePages } = await wiki.brokenLinks();
	expect([moreLinks, morePages]).toEqual([0, 0]);
	for (const { state, target, wiki: other, page } of links) {
		const path =
			state === "missing attachment" && !target.includes("/")
				? `${page}/${target}`
				: target;
		const name =
			state === "unknown wiki" ? (other ?? target.split(":")[0]) : path;
		const key = `${state} ${name}`;
		counts[key] = (counts[key] ?? 0) + 1;
	}
	return counts;
}

test("the report of a generated wiki is that of the command, and the broken links are those of the report", () =>
	fc.assert(
		fc.asyncProperty(
			linkedWiki,
			fc.constantFrom("zip", "tar"),
			fc.boolean(),
			async (files, type, withPrivate) => {
				const content =
					type === "zip" ? await zipOf(files) : await tarOf(partsOf(files));
				const name = `wiki.${type}`;
				const parts = await readWiki(
					new File([new Uint8Array(content)], name),
					withPrivate,
				);
				const { report } = parts;
				const options = withPrivate ? ["--include-private"] : [];
				expect(report).toEqual(await commandReport(name, content, options));
				const broken = await brokenCounts(new Wiki(parts));
				for (const { name, count } of report.missingPages)
					expect(broken[`missing page ${name}`]).toBe(count);
				for (const { name, count } of report.missingAttachments)
					expect(broken[`missing attachment ${name}`]).toBe(count);
				for (const { name } of report.unknown.interwiki)
					expect(broken[`unknown wiki ${name}`]).toBeGreaterThan(0);
				for (const key of Object.keys(broken))
					expect(JSON.stringify(report)).toContain(
						JSON.stringify(key.replace(/^\w+ \w+ /, "")),
					);
			},
		),
		runs(6),
	));

const PAGE = pageFiles("Front");

/** The path of the only revision of a page. */
const revisionOf = (page: string): string =>
	`data/pages/${page}/revisions/00000001`;

/** Archives of two pages as other programs write them, with the name of the second one. */
const FOREIGN: readonly [string, string, () => Promise<Buffer>][] = [
	[
		"zip from Windows that mixes backslashes and slashes",
		"Other",
		async () => {
			const path = revisionOf("Other");
			const zip = await zipOf(tree({ ...PAGE, [path]: "other" }));
			const written = path.replaceAll("/", "\\").replace("\\", "/");
			return writtenOnWindows(renameInZip(zip, path, written));
		},
	],
	[
		"zip whose names are in CP437",
		"üb",
		async () => {
			const name = Buffer.from(revisionOf("??"));
			name.set([0x81, 0x62], name.indexOf("??"));
			return unflaggedZip(PAGE, "", name);
		},
	],
	[
		"zip with the Unicode path of Info-ZIP",
		"Ünder",
		async () => {
			const name = Buffer.from(revisionOf("Under"));
			const zip = await unflaggedZip(PAGE, "", name);
			return withUnicodePath(zip, name, revisionOf("Ünder"));
		},
	],
	[
		"tar with a sparse file",
		"Other",
		() => {
			const pack = tar.pack();
			for (const [name, text] of Object.entries({
				...PAGE,
				"data/pages/Other/revisions/00000002": "other",
			}))
				pack.entry({ name, mtime: MODIFIED }, text);
			const pax = {
				"GNU.sparse.major": "1",
				"GNU.sparse.name": revisionOf("Other"),
			};
			pack.entry({ name: "sparse/0", mtime: MODIFIED, pax }, "1\n0\n4\n");
			pack.finalize();
			return buffer(pack);
		},
	],
];

test.each(FOREIGN)(
	"the report of a %s is that of the command",
	async (...row) => {
		const [, page, pack] = row;
		const content = await pack();
		const { report, index } = await readWiki(
			new File([new Uint8Array(content)], "wiki"),
			false,
		);
		expect(report).toEqual(await commandReport("wiki", content, []));
		expect(index.sorted().map(({ record }) => record.name)).toContain(page);
	},
);
