/** A generated wiki, built by Hugo: every page is there, and every link leads somewhere. */
import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, statSync, writeFileSync } from "node:fs";
import { join, posix } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { filesOf, readHtml } from "../support/sites/check-links";
import {
	folderOf,
	readIn,
	removeFolders,
	siteOf,
} from "../support/sites/generated-site";
import { makeSiteWiki } from "../support/sites/site-wiki";

afterAll(removeFolders);

const hasHugo = spawnSync("hugo", ["version"]).status === 0;

const CONFIG = `baseURL = "https://example.org/wiki/"
disableKinds = ["taxonomy", "term", "RSS", "sitemap"]
markup.goldmark.renderer.unsafe = true
`;
const LAYOUT = "<!doctype html><title>{{ .Title }}</title>{{ .Content }}";

/** Whether a site has what a path asks for. */
function isServed(folder: string, path: string): boolean {
	const file = join(folder, path);
	return (
		existsSync(file) &&
		(!statSync(file).isDirectory() || existsSync(join(file, "index.html")))
	);
}

describe.skipIf(!hasHugo)("Hugo (skipped where it is not installed)", () => {
	test("builds a wiki without a broken link", async () => {
		const wiki = makeSiteWiki({ pages: 40, revisions: 1 });
		const { folder } = await siteOf(folderOf(wiki.files), { site: "hugo" });
		writeFileSync(join(folder, "hugo.toml"), CONFIG);
		mkdirSync(join(folder, "layouts/_default"), { recursive: true });
		for (const kind of ["single", "list"])
			writeFileSync(join(folder, `layouts/_default/${kind}.html`), LAYOUT);
		const { status, stderr, stdout } = spawnSync("hugo", ["--quiet"], {
			cwd: folder,
			encoding: "utf8",
		});
		expect([status, stderr, stdout]).toEqual([0, "", ""]);
		const built = join(folder, "public");
		const pages = filesOf(built).filter((file) => file.endsWith(".html"));
		expect(pages.length).toBeGreaterThan(wiki.pages.length);
		const broken: string[] = [];
		let checked = 0;
		for (const page of pages) {
			const { links } = readHtml(readIn(built, page));
			for (const link of links) {
				if (/^(?:[a-z]+:|#)/i.test(link)) continue;
				checked++;
				const [path = ""] = link.split("#");
				const target = posix.resolve("/", posix.dirname(page), decodeURI(path));
				// The site is in a folder: a path from the root leads out of it.
				const isInside = !link.startsWith("/");
				if (!isInside || !isServed(built, decodeURIComponent(target)))
					broken.push(`${page}: ${link}`);
			}
		}
		expect(broken).toEqual([]);
		expect(checked).toBeGreaterThan(wiki.pages.length);
	});
});
