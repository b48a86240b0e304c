/** Every link of the documentation leads somewhere. */
import { existsSync } from "node:fs";
import { posix } from "node:path";
import { describe, expect, test } from "vitest";
import { siteHref } from "../../docs/.vitepress/markdown";
import { pages, readPage, root } from "../support/docs/fences";
import { type LinkedFile, readMarkdown } from "../support/sites/check-links";

const files: ReadonlyMap<string, LinkedFile> = new Map(
	pages.map((page) => [page, readMarkdown(readPage(page))]),
);

const isExternal = (link: string): boolean => /^[a-z]+:/i.test(link);

test.each(pages)(
	"%s has links to files and headings that are there",
	(page) => {
		const broken = files
			.get(page)
			?.links.filter((link) => !isExternal(link))
			.filter((link) => {
				const [path = "", anchor] = link.split("#");
				const target =
					path === "" ? page : posix.join(posix.dirname(page), path);
				const isThere = existsSync(`${root}/${target}`);
				return (
					!isThere ||
					(anchor !== undefined && !files.get(target)?.ids.has(anchor))
				);
			});
		expect(broken).toEqual([]);
	},
);

test("has links to the web that are URLs", () => {
	const links = [...files.values()].flatMap((each) =>
		each.links.filter(isExternal),
	);
	expect(links.length).toBeGreaterThan(30);
	for (const link of links) {
		const { protocol, hostname } = new URL(link);
		expect([link, protocol]).toEqual([
			link,
			expect.stringMatching(/^(?:https?|mailto):$/),
		]);
		expect(hostname).not.toBe("localhost");
	}
});

describe("a link on the site", () => {
	const repository = "https://github.com/o/r";
	const onSite = (page: string, href: string): string =>
		siteHref(page, href, repository);

	test("leads to the same page and heading as in the file", () => {
		expect(onSite("api.md", "cli.md#messages")).toBe("cli.md#messages");
		expect(onSite("api.md", "#rules")).toBe("#rules");
		expect(onSite("api.md", "https://a.b/c.md")).toBe("https://a.b/c.md");
	});

	test("leads to the page of the site that shows the file", () => {
		expect(onSite("design.md", "../CONTRIBUTING.md#modules")).toBe(
			"reference/contributing.md#modules",
		);
		expect(onSite("reference/contributing.md", "docs/ast.md")).toBe(
			"../ast.md",
		);
		expect(
			onSite("api.md", `${repository}/blob/main/bench/README.md#results`),
		).toBe("reference/benchmarks.md#results");
	});

	test("leads to the repository where the site has no such page", () => {
		expect(onSite("design.md", "../src/ast.ts")).toBe(
			`${repository}/blob/main/src/ast.ts`,
		);
		expect(onSite("reference/contributing.md", "LICENSE")).toBe(
			`${repository}/blob/main/LICENSE`,
		);
	});
});
