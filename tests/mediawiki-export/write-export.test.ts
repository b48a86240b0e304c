/** An export of a whole wiki: MediaWiki's schema holds, and what is in it is what the wiki has. */
import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, describe, expect, test } from "vitest";
import { validateXML } from "xmllint-wasm";
import { openDump } from "../../src/dump";
import {
	type ExportReport,
	writeExport,
} from "../../src/mediawiki-export/write-export";
import { sha1Base36 } from "../../src/mediawiki-export/xml";
import type { ConvertDumpOptions } from "../../src/records/options";
import { forWikis } from "../support/dumps/generated-wikis";
import {
	ADDRESS,
	EMAIL,
	type Files,
	HOST,
	pageFiles,
	sharedName,
	tinyWiki,
	writeFiles,
} from "../support/dumps/tiny-wiki";
import { wikitextErrors } from "../support/wikitext/outline";

const folders: string[] = [];
afterAll(() => {
	for (const folder of folders) rmSync(folder, { recursive: true });
});

const readSchema = (name: string) => ({
	fileName: name,
	contents: readFileSync(fileURLToPath(new URL(name, import.meta.url)), "utf8"),
});

/** What is wrong with an export, by its schema. */
async function schemaErrors(xml: string): Promise<string[]> {
	const { errors } = await validateXML({
		xml: { fileName: "wiki.xml", contents: xml },
		schema: readSchema("export-0.11.xsd"),
		preload: readSchema("xml.xsd"),
	});
	return errors.map(({ message }) => message);
}

interface Exported {
	xml: string;
	files: string[];
	folder: string;
	report: ExportReport;
}

async function exportFolder(
	dumpFolder: string,
	convert: ConvertDumpOptions = {},
	oldUrl?: string,
): Promise<Exported> {
	const folder = mkdtempSync(join(tmpdir(), "moinmoin-"));
	folders.push(folder);
	const dump = await openDump(dumpFolder);
	try {
		const report = await writeExport(dump, folder, {
			convert,
			oldUrl,
			force: false,
		});
		if (report === undefined) throw new Error("the run was stopped");
		const names = readdirSync(folder);
		return {
			xml: readFileSync(join(folder, "wiki.xml"), "utf8"),
			files: names.includes("files") ? readdirSync(join(folder, "files")) : [],
			folder,
			report,
		};
	} finally {
		await dump.close();
	}
}

async function exportWiki(
	files: Files,
	convert: ConvertDumpOptions = {},
	oldUrl?: string,
): Promise<Exported> {
	const wiki = writeFiles(files);
	folders.push(wiki);
	return exportFolder(join(wiki, "data"), convert, oldUrl);
}

/** Texts of the pages by their titles, the newest one. */
function textsOf(xml: string): Map<string, string> {
	const decode = (text: string): string =>
		text
			.replaceAll("&lt;", "<")
			.replaceAll("&gt;", ">")
			.replaceAll("&quot;", '"')
			.replaceAll("&amp;", "&");
	return new Map(
		[...xml.matchAll(/<page>\s*<title>(.*?)<\/title>(.*?)<\/page>/gs)].map(
			([, title = "", page = ""]) => [
				decode(title),
				decode(
					[...page.matchAll(/<text[^>]*>(.*?)<\/text>/gs)].at(-1)?.[1] ?? "",
				),
			],
		),
	);
}

const wiki: Files = {
	...tinyWiki,
	...pageFiles("A_b", [{ text: "== One ==\n== one ==\n" }]),
	...pageFiles("a b", [
		{
			text: "[[A_b#one|x]] [[A_b#One]] [[Secret|s]] [[Missing|m]] {{attachment:p.png}} [[attachment:A_b/p.png]]\n----\nCategoryHome\n",
			comment: "first & <last>",
		},
	]),
	...pageFiles("CategoryHome", [
		{ text: "homes\u0001 [[attachment:no.txt]]\n" },
	]),
	"data/pages/a(20)b/attachments/p.png": "1",
	"data/pages/A_b/attachments/p.png": "22",
	"data/pages/Secret/attachments/s.txt": "hush",
};

describe("writeExport", () => {
	test("writes what MediaWiki's schema demands, and each page once", async () => {
		const { xml, report } = await exportWiki(wiki, { revisions: "all" });
		expect(await schemaErrors(xml)).toEqual([]);
		expect([...textsOf(xml).keys()].sort()).toEqual([
			"A b",
			"A b (2)",
			"Category:Home",
			"Front Page",
			"NewPage",
		]);
		expect(report.mediawiki).toMatchObject({
			pages: 5,
			revisions: 7,
			redirects: 1,
			files: { copied: 3, failed: 0 },
			messages: { "bridge-character": 1 },
			withoutTime: 0,
		});
	});

	test("notices what the schema forbids", async () => {
		const { xml } = await exportWiki(wiki);
		const broken = xml.replace("<ns>0</ns>", "<ns>x</ns>");
		expect(await schemaErrors(broken)).not.toEqual([]);
	});

	test("writes links that lead to titles, anchors and files of the export", async () => {
		const { xml, files } = await exportWiki(wiki);
		expect(textsOf(xml).get("A b (2)")).toBe(
			"[[A b#one 2|x]] [[A b#One|A_b#One]] s m [[File:A b-p (2).png]] [[Media:A b-p.png|A_b/p.png]]\n\n[[Category:Home]]",
		);
		expect(files.sort()).toEqual(
			["A b.txt", "A b-p (2).png", "A b-p.png"].sort(),
		);
	});

	test("writes links for absolute URLs of the wiki itself", async () => {
		const old = "https://wiki.example.org/moin";
		const { xml } = await exportWiki(
			{
				...wiki,
				...pageFiles("Absolute", [
					{
						text: `[[${old}/A_b#One|x]] [[${old}/Secret|y]] [[${old}/A_b?action=AttachFile&do=get&target=p.png|z]] [[${old}x/A|w]]\n`,
					},
				]),
			},
			{},
			old,
		);
		expect(textsOf(xml).get("Absolute")).toBe(
			`[[A b#One|x]] y [[Media:A b-p.png|z]] [${old}x/A w]`,
		);
	});

	test("writes links to files for links to pages that ask for a file", async () => {
		const text =
			"[[A_b|x|&action=AttachFile,&do=get,&target=p.png]] [[Self:A_b|y|&do=get,&target=p.png]] [[A_b|z|&do=get,&target=no.png]]\n";
		const { xml } = await exportWiki({
			...wiki,
			...pageFiles("Queries", [{ text }]),
		});
		expect(textsOf(xml).get("Queries")).toBe(
			"[[Media:A b-p.png|x]] [[Media:A b-p.png|y]] z",
		);
	});

	test("writes redirects and categories as MediaWiki has them", async () => {
		const { xml } = await exportWiki(wiki);
		expect(textsOf(xml).get("NewPage")).toBe("#REDIRECT [[Front Page]]");
		expect(xml).toContain('<redirect title="Front Page" />');
		expect(xml).toContain("<title>Category:Home</title>\n    <ns>14</ns>");
	});

	test("writes a page beside a deleted one of the same name", async () => {
		const convert = { revisions: "all" } as const;
		const { xml } = await exportWiki(sharedName, convert);
		expect([...textsOf(xml)]).toEqual([["A-B", "live"]]);
		expect(xml).not.toContain("former");
	});

	test("has all revisions if they are requested, in their order", async () => {
		const { xml } = await exportWiki(wiki, { revisions: "all" });
		const [, page = ""] =
			/<title>Front Page<\/title>(.*?)<\/page>/s.exec(xml) ?? [];
		const times = [...page.matchAll(/<timestamp>(.*?)</g)].map(
			([, time]) => time,
		);
		expect(times).toHaveLength(3);
		expect(times).toEqual([...times].sort());
		expect(page).toContain("<comment>converted to 1.6 markup</comment>");
		const [, id] =
			/<id>(\d+)<\/id>/.exec(page.split("<revision>")[1] ?? "") ?? [];
		expect(page).toContain(`<parentid>${id}</parentid>`);
	});

	test("has nothing of private pages, and of people only what is requested", async () => {
		const hidden = ["hush", EMAIL, HOST, ADDRESS, "JaneDoe"];
		const { xml, report } = await exportWiki(wiki, { revisions: "all" });
		for (const word of hidden)
			for (const text of [xml, JSON.stringify(report)])
				expect(text).not.toContain(word);
		expect(xml).not.toContain("Secret");
		// For the report, a page that is private is one that is missing.
		const { pages, ...others } = report.mediawiki;
		expect([pages, JSON.stringify(others)]).toEqual([
			5,
			expect.not.stringContaining("Secret"),
		]);
		const people = await exportWiki(wiki, { includePeople: true });
		expect(people.xml).toContain("<username>JaneDoe</username>");
	});

	test("has no revision that was private when it was written", async () => {
		const files = pageFiles("Page", [
			{ text: "#acl Staff:read All:\nhush\n", comment: "psst" },
			{ text: "open\n" },
		]);
		const { xml, report } = await exportWiki(files, { revisions: "all" });
		expect(xml).not.toMatch(/hush|psst/);
		expect(report.revisions.skipped).toEqual({ private: 1 });
	});

	test("hashes texts as MediaWiki does", () => {
		expect(sha1Base36("")).toBe("phoiac9h4m842xq45sp7s6u21eteeq1");
	});

	test("exports generated wikis that the schema and a parser of wikitext take", async () => {
		await forWikis(async (folder) => {
			const { xml, report } = await exportFolder(folder, { revisions: "all" });
			expect(await schemaErrors(xml)).toEqual([]);
			for (const text of textsOf(xml).values())
				expect(wikitextErrors(text)).toEqual([]);
			expect(report.mediawiki.pages).toBe(xml.split("<page>").length - 1);
		});
	});
});

test("writes nothing of the export if it is stopped", async () => {
	const dumpFolder = writeFiles(wiki);
	const folder = mkdtempSync(join(tmpdir(), "moinmoin-"));
	folders.push(dumpFolder, folder);
	const dump = await openDump(join(dumpFolder, "data"));
	const controller = new AbortController();
	const report = await writeExport(
		dump,
		folder,
		{ convert: {}, force: false },
		{
			signal: controller.signal,
			onPage: (pass) => {
				if (pass === 2) controller.abort();
			},
		},
	);
	await dump.close();
	expect(report).toBeUndefined();
	expect(readdirSync(folder)).not.toContain("wiki.xml");
});
