/** A wiki that was at the top of its server: its old URLs leave alone what the site has now. */
import fc from "fast-check";
import { afterAll, describe, expect, test } from "vitest";
import { servedPath } from "../../src/wiki-map/page-urls";
import { urlRulesOf } from "../../src/wiki-map/targets";
import { pageFiles } from "../support/dumps/tiny-wiki";
import { runs } from "../support/runs";
import { filesOf } from "../support/sites/check-links";
import {
	folderOf,
	readIn,
	removeFolders,
	siteOf,
} from "../support/sites/generated-site";

afterAll(removeFolders);

const OLD_URL = "https://w.example";

/** Names that are easily those of other pages and files. */
const NAMES = [
	...["Help", "help", "HELP", "Help.html", "help.html", "help-2.html"],
	...["Help/A", "help/a", "help/a.html", "a", "A", "A B", "a-b.html"],
	...["FrontPage", "index", "index.html", "style.css", "report.json"],
	...["attachments/help/x.txt", "redirects.json", "docs/help", "docs"],
];

const wikiOf = (names: readonly string[]): Record<string, string> =>
	Object.assign(
		{},
		...names.map((name) => pageFiles(name, [{ text: `text of ${name}\n` }])),
		names.includes("Help") && { "data/pages/Help/attachments/x.txt": "x" },
	);

const linesOf = (folder: string, file: string): string[] =>
	readIn(folder, file).split("\n");

/** Sources of the rules of pages for Netlify and Cloudflare. */
const netlifyRules = (folder: string, file: string): [string, string][] =>
	linesOf(folder, file).flatMap((line) => {
		const [from, to, code, ...others] = line.split(" ");
		return code === "301" && others.length === 0
			? [[from ?? "", to ?? ""] as [string, string]]
			: [];
	});

const jsonRules = (folder: string): { from: string; to: string }[] =>
	JSON.parse(readIn(folder, "redirects.json"));

/** Strings and patterns of the pages for nginx, as it compares them. */
function nginxKeys(folder: string): RegExp[] {
	const [, map = ""] =
		/map \$uri \$moin_page \{\n(.*?)\n?\}/s.exec(
			readIn(folder, "redirects.nginx.conf"),
		) ?? [];
	return [...map.matchAll(/^\t"((?:[^"\\]|\\.)*)" /gm)].map(([, raw = ""]) => {
		const key = raw.replace(/\\(["\\])/g, "$1");
		return key.startsWith("~")
			? new RegExp(key.slice(1))
			: new RegExp(`^${key.replace(/[.()]/g, "\\$&")}$`, "i");
	});
}

test("has no rule from a path that the site has", async () => {
	await fc.assert(
		fc.asyncProperty(
			fc.uniqueArray(fc.constantFrom(...NAMES), { minLength: 4, maxLength: 8 }),
			fc.constantFrom("slug", "title", "quoted"),
			async (pages, names) => {
				const { folder, report } = await siteOf(folderOf(wikiOf(pages)), {
					...({ to: "html", names, oldUrl: OLD_URL, oldPrefix: "" } as const),
				});
				const files = filesOf(folder).map((file) => `/${file}`);
				const rules = jsonRules(folder);
				expect(report.site.redirects).toBe(rules.length);
				const sources = rules.map(({ from }) => decodeURIComponent(from));
				expect(sources.filter((path) => files.includes(path))).toEqual([]);
				const served = [
					...files,
					...files.map((file) => file.replace(/\.html$/, "")),
				];
				for (const [from, to] of netlifyRules(folder, "_redirects")) {
					expect(from).not.toBe(to);
					expect(served).not.toContain(decodeURIComponent(from));
				}
				for (const key of nginxKeys(folder))
					expect(files.filter((file) => key.test(file))).toEqual([]);
			},
		),
		runs(8),
	);
});

test("counts old URLs that other pages have now, and not those that stay as they are", async () => {
	const pages = ["Help", "help", "Other"];
	const { folder, report } = await siteOf(folderOf(wikiOf(pages)), {
		...({ to: "html", oldUrl: OLD_URL, oldPrefix: "" } as const),
	});
	const to = new Map(jsonRules(folder).map((rule) => [rule.from, rule.to]));
	expect(to.get("/Help.html")).toBe("/help.html");
	expect(to.get("/help")).toBe("/help-2.html");
	expect(to.has("/help.html")).toBe(false);
	// That of the page `help`, which is `help-2.html` now.
	expect(report.site.redirectsTaken).toBe(1);
	const [comment] = linesOf(folder, "_redirects").filter((line) =>
		line.startsWith("#"),
	);
	expect(comment).toContain("# 1 old URLs are those of pages");
	expect(readIn(folder, "redirects.nginx.conf")).toContain(
		'"~^/Help\\\\.html$" "/help.html";',
	);
});

test("still leads old URLs of attachments to them, whatever is at their path now", async () => {
	const { folder } = await siteOf(folderOf(wikiOf(["Help"])), {
		...({ to: "html", names: "title", oldPrefix: "" } as const),
	});
	expect(jsonRules(folder)).toContainEqual({
		from: "/Help.html?action=AttachFile&do=get&target=x.txt",
		to: "/attachments/Help/x.txt",
	});
});

describe.each(["hugo", "mkdocs", "docusaurus", "vitepress"] as const)(
	"%s",
	(site) => {
		test("has no rule from a page to itself, with or without a slash", async () => {
			const { folder } = await siteOf(
				folderOf(wikiOf(["docs", "docs/help", "help", "help/a"])),
				{ site, oldUrl: OLD_URL, oldPrefix: "" },
			);
			const rules = urlRulesOf({ to: "markdown", site });
			const withoutSlash = (path: string): string => path.replace(/\/$/, "");
			const pages = filesOf(folder)
				.filter((file) => file.endsWith(".md"))
				.map((file) => withoutSlash(`/${servedPath(file, rules)}`));
			for (const { from } of jsonRules(folder))
				expect(pages).not.toContain(withoutSlash(from));
		});
	},
);
