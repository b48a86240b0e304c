/** The files of an HTML site: valid, without scripts, and with a style sheet that loads nothing. */
import { HtmlValidate } from "html-validate";
import { afterAll, expect, test } from "vitest";
import { STYLE } from "../../src/site/html/style";
import { filesOf } from "../support/sites/check-links";
import {
	folderOf,
	readIn,
	removeFolders,
	siteOf,
} from "../support/sites/generated-site";
import { makeSiteWiki } from "../support/sites/site-wiki";

afterAll(removeFolders);

const dump = folderOf(makeSiteWiki({ pages: 24, revisions: 1 }).files);
const site = siteOf(dump, { to: "html" });

const validator = new HtmlValidate({
	extends: ["html-validate:standard"],
	rules: {
		// What hast-util-to-html writes: equal to what the rules prefer.
		"doctype-style": "off",
		"void-style": "off",
		// Cells of tables have the alignment that their pages say.
		"no-inline-style": "off",
		"require-sri": "off",
		"long-title": "off",
		// Stubs send browsers on at once.
		"meta-refresh": "off",
	},
});

test("has valid files without scripts", async () => {
	const { folder } = await site;
	const files = filesOf(folder).filter((path) => path.endsWith(".html"));
	expect(files.length).toBeGreaterThan(20);
	for (const file of files) {
		const html = readIn(folder, file);
		expect(html).not.toMatch(/<script|\son\w+=|javascript:/i);
		const { results } = await validator.validateString(html);
		expect(
			results.flatMap(({ messages }) =>
				messages.map(({ ruleId, message }) => `${file}: ${ruleId} ${message}`),
			),
		).toEqual([]);
	}
});

test("sends browsers from stubs to the pages that they redirect to", async () => {
	const { folder } = await site;
	const stubs = filesOf(folder)
		.filter((path) => path.endsWith(".html"))
		.map((file) => readIn(folder, file))
		.filter((html) => html.includes('http-equiv="refresh"'));
	expect(stubs).toHaveLength(2);
	for (const html of stubs) {
		const [, url] = /content="0; url=([^"]*)"/.exec(html) ?? [];
		expect(html).toContain(`<link rel="canonical" href="${url}">`);
		expect(html).toContain(`href="${url}"`);
	}
});

test("has a style sheet for light, dark and paper that loads nothing", () => {
	expect(STYLE).toContain("prefers-color-scheme: dark");
	expect(STYLE).toContain("@media print");
	expect(STYLE).not.toMatch(/url\(|@import/);
});
