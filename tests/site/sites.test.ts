/** Each site: files where it looks for them, links as it follows them, and no template that it would run. */
import { posix } from "node:path";
import { load } from "js-yaml";
import { afterAll, describe, expect, test } from "vitest";
import { servedFile, servedPath } from "../../src/wiki-map/page-urls";
import { SITES } from "../../src/wiki-map/sites";
import { SITE_NAMES } from "../../src/wiki-map/target-names";
import { urlRulesOf } from "../../src/wiki-map/targets";
import { pageFiles } from "../support/dumps/tiny-wiki";
import { filesOf, readMarkdown } from "../support/sites/check-links";
import {
	folderOf,
	readIn,
	removeFolders,
	siteOf,
} from "../support/sites/generated-site";
import { makeSiteWiki } from "../support/sites/site-wiki";

afterAll(removeFolders);

const dump = folderOf(makeSiteWiki({ pages: 24, revisions: 1 }).files);

describe.each(SITE_NAMES)("%s", (name) => {
	const site = siteOf(dump, { site: name });
	const row = SITES[name];
	const rules = urlRulesOf({ to: "markdown", site: name });
	const pagesOf = (folder: string): string[] =>
		filesOf(folder).filter((path) => path.endsWith(".md"));

	test("has links that lead to its pages and files", async () => {
		const { folder } = await site;
		const pages = pagesOf(folder);
		const served = new Set([
			...pages,
			...pages.map((page) => `/${servedPath(page, rules)}`),
			...pages.map((page) => page.replace(/\.md$/, "")),
			...filesOf(folder),
			...filesOf(folder).map((file) => `/${servedFile(file, rules)}`),
		]);
		let checked = 0;
		for (const page of pages) {
			expect(page.startsWith(row.pages)).toBe(true);
			const text = readIn(folder, page).replaceAll(/ \{#[^}]*\}/g, "");
			for (const link of readMarkdown(text).links) {
				if (/^(?:[a-z]+:|#)/i.test(link)) continue;
				checked++;
				const target = decodeURIComponent(link.replace(/#.*/, ""));
				const from =
					row.pageUrls === "folder"
						? `/${servedPath(page, rules)}`
						: `${posix.dirname(page)}/`;
				expect(served, `${page}: ${link}`).toContain(
					target.startsWith("/") ? target : posix.join(from, target),
				);
			}
		}
		expect(checked).toBeGreaterThan(100);
	});

	test("has headings of a depth at which the site gives them ids", async () => {
		const { folder } = await site;
		const pages = pagesOf(folder).map((page) => readIn(folder, page));
		const isAtTop = pages.some((text) => /^# Setup/m.test(text));
		expect(isAtTop).toBe(row.headingDepth === 1);
		expect(pages.some((text) => /^##? Setup/m.test(text))).toBe(true);
	});

	test("has admonitions that the site shows as such", async () => {
		const page = "{{{#!wiki important\nRead this.\n}}}\n";
		const { folder } = await siteOf(
			folderOf(pageFiles("Notice", [{ text: page }])),
			{ site: name },
		);
		const [file = ""] = filesOf(folder).filter((path) =>
			/\bnotice\.md$/i.test(path),
		);
		const text = readIn(folder, file);
		expect(text).toContain(
			{
				alert: "> [!IMPORTANT]\n> Read this.",
				directive: ":::important\nRead this.\n:::",
				quote: "> **Important**\n>\n> Read this.",
			}[row.admonitions],
		);
	});

	test("has links to files that lead to them in a folder of a server, too", async () => {
		const { folder } = await site;
		const toFiles = pagesOf(folder)
			.flatMap((page) => readMarkdown(readIn(folder, page)).links)
			.filter((link) => /(?:^|\/)attachments\//.test(link));
		expect(toFiles.length).toBeGreaterThan(0);
		for (const link of toFiles)
			expect(link.startsWith("/"), link).toBe(row.fileUrls === "root");
	});

	test("has front matter that YAML reads, where the site does not show it", async () => {
		const { folder } = await site;
		for (const page of pagesOf(folder)) {
			const [, yaml] = /^---\n(.*?)\n---\n/s.exec(readIn(folder, page)) ?? [];
			expect(yaml !== undefined).toBe(row.frontMatter !== undefined);
			if (yaml !== undefined) expect(load(yaml)).toHaveProperty("title");
		}
	});

	test("has no text that the site would run, and no footnote that it does not know", async () => {
		const { folder } = await site;
		for (const page of pagesOf(folder)) {
			const text = readIn(folder, page).replace(/`[^`]*`/g, "");
			if (row.template !== undefined)
				expect(text).not.toMatch(row.template.text);
			if (!row.hasFootnotes) expect(text).not.toMatch(/\[\^/);
		}
	});
});
