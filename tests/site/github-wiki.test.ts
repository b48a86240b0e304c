/** A generated wiki as one of GitHub: links are resolved as GitHub does, and by Gollum, which shows its wikis. */
import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { join } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { filesOf, readMarkdown } from "../support/sites/check-links";
import {
	folderOf,
	readIn,
	removeFolders,
	siteOf,
} from "../support/sites/generated-site";
import { makeSiteWiki } from "../support/sites/site-wiki";

afterAll(removeFolders);

const site = siteOf(folderOf(makeSiteWiki({ pages: 24, revisions: 1 }).files), {
	site: "github-wiki",
});

const pagesIn = (folder: string): string[] =>
	filesOf(folder).filter((path) => path.endsWith(".md"));

/** Gollum reads these in a text, whatever Markdown says, and GitHub's wikis have no footnotes. */
const TAGS = /\[\[|\[\^/;

const withoutCode = (text: string): string =>
	text.replace(/^```.*?^```$/gms, "").replace(/(`+)[^`].*?\1/g, "");

describe("a wiki of GitHub", () => {
	test("has its pages in one folder, under names that GitHub takes, and a home", async () => {
		const { folder } = await site;
		const names = pagesIn(folder);
		expect(names).toContain("Home.md");
		for (const name of names)
			expect(name).not.toMatch(/[\\/:*?"<>|]|^_(?:Sidebar|Footer|Header)\./i);
		const keys = names.map((name) => name.toLowerCase());
		expect(new Set(keys).size).toBe(names.length);
	});

	test("links to pages by their names, to their headings, and to files", async () => {
		const { folder } = await site;
		const names = pagesIn(folder);
		const files = new Map(
			names.map((name) => [
				name.slice(0, -".md".length),
				readMarkdown(readIn(folder, name)),
			]),
		);
		const broken: string[] = [];
		let checked = 0;
		for (const [name, { links, ids }] of files)
			for (const link of links) {
				if (/^[a-z]+:/i.test(link)) continue;
				checked++;
				const [path = "", anchor] = decodeURIComponent(link).split("#");
				const target = path === "" ? { ids } : files.get(path);
				const isFile =
					path.startsWith("attachments/") && existsSync(join(folder, path));
				const hasAnchor =
					anchor === undefined || target?.ids.has(anchor) === true;
				if (!isFile && (target === undefined || !hasAnchor))
					broken.push(`${name}: ${link}`);
			}
		expect(broken).toEqual([]);
		expect(checked).toBeGreaterThan(100);
	});

	test("has nothing that Gollum would read as a tag", async () => {
		const { folder } = await site;
		for (const name of pagesIn(folder))
			expect(withoutCode(readIn(folder, name))).not.toMatch(TAGS);
	});
});

/** Prints what pages link to, as Gollum shows them, and which links lead to no page and no file. */
const GOLLUM = `
require "gollum-lib"
wiki = Gollum::Wiki.new(ARGV[0])
urls = wiki.pages.flat_map do |page|
  page.formatted_data.scan(/(?:href|src)="([^"]*)"/).flatten
end
urls.reject! { |url| url.match?(/\\A(?:[a-z]+:|#)/i) }
broken = urls.uniq.reject do |url|
  path = URI.decode_www_form_component(url.sub(/#.*/, "").gsub("+", "%2B"))
  wiki.file(path) || wiki.page(path)&.path == path + ".md"
end
puts urls.size, broken
`;

const hasGollum =
	spawnSync("ruby", ["-e", 'require "gollum-lib"; require "commonmarker"'])
		.status === 0;

describe.skipIf(!hasGollum)(
	"Gollum (skipped where it is not installed)",
	() => {
		test("finds the page or the file of every link", async () => {
			const { folder } = await site;
			const git = (...args: string[]): void => {
				const { status, stderr } = spawnSync("git", args, { cwd: folder });
				expect([status, String(stderr)]).toEqual([0, ""]);
			};
			git("init", "-q");
			git("add", ".");
			const person = ["-c", "user.name=wiki", "-c", "user.email=wiki@invalid"];
			git(...person, "commit", "-qm", "wiki");
			const { stdout } = spawnSync("ruby", ["-e", GOLLUM, folder], {
				encoding: "utf8",
			});
			const [checked, ...broken] = stdout.trimEnd().split("\n");
			expect(broken).toEqual([]);
			expect(Number(checked)).toBeGreaterThan(100);
		});
	},
);
