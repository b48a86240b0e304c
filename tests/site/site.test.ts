/** A generated wiki as a site: every link works, every file arrives, and nothing shows that there are private pages. */
import { afterAll, describe, expect, test } from "vitest";
import { SiteReport } from "../../src/site/output/site-report";
import { sharedName } from "../support/dumps/tiny-wiki";
import { isLong } from "../support/runs";
import {
	filesOf,
	findBrokenLinks,
	readHtml,
	readMarkdown,
} from "../support/sites/check-links";
import {
	folderOf,
	readIn,
	removeFolders,
	siteOf,
} from "../support/sites/generated-site";
import { makeSiteWiki } from "../support/sites/site-wiki";

const SIZE = isLong
	? { pages: 500, revisions: 6 }
	: { pages: 40, revisions: 2 };
const wiki = makeSiteWiki(SIZE);
afterAll(removeFolders);
const dumpFolder = folderOf(wiki.files);

describe.each([
	["markdown", ".md", readMarkdown],
	["html", ".html", readHtml],
] as const)("a site of %s", (to, extension, readLinks) => {
	const site = siteOf(dumpFolder, { to });

	test("has a file for each page, and only links that lead somewhere", async () => {
		const { folder, report } = await site;
		const { broken, checked } = findBrokenLinks(folder, extension, readLinks);
		expect(broken).toEqual([]);
		expect(checked).toBeGreaterThan(wiki.pages.length * 10);
		const pages = filesOf(folder).filter((path) => path.endsWith(extension));
		expect(pages).toHaveLength(wiki.pages.length + wiki.redirects.size + 1);
		expect(report.site.pages).toEqual({
			written: wiki.pages.length + wiki.redirects.size,
			stubs: wiki.redirects.size,
		});
	});

	test("has every attachment of pages that everybody may read", async () => {
		const { folder, report } = await site;
		const contents = filesOf(folder)
			.filter((path) => path.startsWith("attachments/"))
			.map((path) => readIn(folder, path));
		expect(contents.sort()).toEqual(
			wiki.attachments.map(({ content }) => content).sort(),
		);
		expect(report.site.attachments).toMatchObject({
			copied: wiki.attachments.length,
			failed: 0,
		});
	});

	test("is the same as if there were no private pages", async () => {
		const { folder } = await site;
		const open = makeSiteWiki({ ...SIZE, hasPrivate: false });
		const without = await siteOf(folderOf(open.files), { to });
		const files = filesOf(folder);
		expect(files).toEqual(filesOf(without.folder));
		for (const file of files) {
			expect(readIn(folder, file).toLowerCase()).not.toContain("sesame");
			if (file !== "report.json")
				expect(readIn(folder, file)).toBe(readIn(without.folder, file));
		}
		const { missingPages, site: account } = without.report;
		const { report } = await site;
		expect({ missingPages: report.missingPages, site: report.site }).toEqual({
			missingPages,
			// The dumps have different numbers of folders.
			site: { ...account, run: report.site.run },
		});
		expect(report.privatePages.count).toBe(wiki.privatePages.length);
	});

	test("counts what became of every link", async () => {
		const { report } = await site;
		expect(SiteReport.parse(report)).toEqual(report);
		const { links } = report.site;
		const pages = wiki.pages.length;
		expect(links.missingAttachment).toBeGreaterThanOrEqual(pages);
		// To a page that does not exist, to one that not everybody may read, and to the category.
		expect(links.missingPage).toBe(3 * pages);
		const { pageWithoutAnchor = 0, missingAnchor = 0 } = links;
		expect(pageWithoutAnchor + missingAnchor).toBe(pages);
		expect(links.interwiki).toBe(pages);
	});
});

test("shows the markup of pages as it is, with the files that are attached", async () => {
	const { folder } = await siteOf(dumpFolder, { to: "moin", names: "title" });
	const [page = ""] = wiki.pages;
	const newest = String(SIZE.revisions).padStart(8, "0");
	const text = wiki.files[`data/pages/${page}/revisions/${newest}`] as string;
	expect(readIn(folder, `${page}.txt`)).toBe(`${text.replaceAll("\r", "")}\n`);
});

test("writes a page beside a deleted one of the same name", async () => {
	const { folder, report } = await siteOf(folderOf(sharedName));
	expect(report.site.pages.written).toBe(1);
	expect(readIn(folder, "a-b.md")).toContain("live");
});

test("writes no name or address of an editor", async () => {
	const { folder } = await siteOf(dumpFolder);
	for (const file of filesOf(folder))
		expect(readIn(folder, file)).not.toContain("192.0.2.99");
});
