/** Each site: files where it looks for them, links as it follows them, and no template that it would run. */
import { posix } from "node:path";
import { load } from "js-yaml";
import { afterAll, describe, expect, test } from "vitest";
import { servedFile, servedPath } from "../../src/wiki-map/page-urls";
import { SITES } from "../../src/wiki-map/sites";
import { SITE_NAMES, type SiteName } from "../../src/wiki-map/target-names";
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
			...(row.fileLinks === undefined
				? []
				: filesOf(folder).map((file) => servedFile(file, rules))),
		]);
		let checked = 0;
		for (const page of pages) {
			expect(page.startsWith(row.pages)).toBe(true);
			const text = readIn(folder, page)
				.replaceAll(/ \{#[^}]*\}/g, "")
				.replaceAll("](pathname://", "](");
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
		const { prefix = "", mark }: { prefix?: string; mark?: string } =
			row.fileLinks ?? {};
		let checked = 0;
		for (const page of pagesOf(folder)) {
			const text = readIn(folder, page);
			for (const link of readMarkdown(text).links) {
				if (!/(?:^|\/)attachments\//.test(link)) continue;
				checked++;
				const isMarked =
					mark !== undefined && text.includes(`](${link})${mark}`);
				const url = link.startsWith(prefix) ? link.slice(prefix.length) : link;
				expect(url.startsWith("/"), link).toBe(
					row.fileUrls === "root" && !isMarked,
				);
			}
		}
		expect(checked).toBeGreaterThan(0);
	});

	/** Links to files of sites that take some for pages. */
	const MARKED: Readonly<Partial<Record<SiteName, RegExp>>> = {
		docusaurus: /^\]\(pathname:\/\/\/attachments\/.*\)$/,
		vitepress: /^\]\(\.\.\/attachments\/.*\)\{target="_self"\}$/,
	};

	test("marks links to files where the site would take them for pages, whatever their names", async () => {
		const files = ["Makefile", "plan.tdraw", "notes.md", "a.html", "b.pdf"];
		const { folder } = await siteOf(
			folderOf({
				...pageFiles("Area/Notes", [
					{ text: files.map((file) => `[[attachment:${file}]]\n`).join("") },
				]),
				...Object.fromEntries(
					files.map((file) => [
						`data/pages/Area(2f)Notes/attachments/${file}`,
						file,
					]),
				),
			}),
			{ site: name },
		);
		const [page = ""] = pagesOf(folder).filter((path) =>
			/\barea[/-]notes\.md$/i.test(path),
		);
		const links = readIn(folder, page).match(/\]\([^)]*\)\S*/g) ?? [];
		expect(links).toHaveLength(files.length);
		for (const link of links)
			expect(link).toMatch(MARKED[name] ?? /^\]\([./]*\w.*\)$/);
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

test("vitepress gets no end of a script in front matter, which becomes part of one", async () => {
	const { folder } = await siteOf(
		folderOf(pageFiles("A</script>", [{ text: "text\n" }])),
		{ site: "vitepress" },
	);
	const pages = filesOf(folder)
		.filter((path) => path.endsWith(".md"))
		.map((path) => readIn(folder, path));
	expect(pages.join("")).toMatch(/^page: A&lt;\/script>$/m);
	for (const text of pages) {
		const [, yaml = ""] = /^---\n(.*?)\n---\n/s.exec(text) ?? [];
		expect(yaml).not.toMatch(/<\/script/i);
	}
});
