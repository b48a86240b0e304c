/** URLs within HTML, which site generators leave as they are. */
import { expect, test } from "vitest";
import { htmlUrl } from "../../src/wiki-map/page-urls";

const rules = (site: "mkdocs" | "docusaurus" | "vitepress" | "plain") => ({
	site,
	extension: ".md",
});

test.each([
	["mkdocs", "docs/a.md", "b.md#c", "../b/#c"],
	["mkdocs", "docs/index.md", "b.md", "b/"],
	["mkdocs", "docs/a/b.md", "../index.md", "../../"],
	["mkdocs", "docs/a.md", "a.md", "./"],
	[
		"mkdocs",
		"docs/a.md",
		"attachments/a/p%201.png",
		"../attachments/a/p%201.png",
	],
	["docusaurus", "docs/a/b.md", "../c.md#d", "/docs/c#d"],
	["docusaurus", "docs/a.md", "/attachments/p.png", "/attachments/p.png"],
	["vitepress", "a/b.md", "../c.md", "../c.html"],
	["vitepress", "a/b.md", "../index.md", "../"],
	["plain", "a/b.md", "../c.md", "../c.md"],
	[
		"mkdocs",
		"docs/a.md",
		"https://example.org/b.md",
		"https://example.org/b.md",
	],
	["mkdocs", "docs/a.md", "#b", "#b"],
] as const)("of %s lead from %s to %s as %s", (site, from, url, expected) => {
	expect(htmlUrl(from, url, rules(site))).toBe(expected);
});
