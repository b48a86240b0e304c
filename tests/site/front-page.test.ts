/** What readers see first: the front page of the wiki, and the list of pages under a name of its own. */
import { afterAll, describe, expect, test } from "vitest";
import { type Files, pageWith } from "../support/dumps/tiny-wiki";
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

afterAll(removeFolders);

const wiki: Files = {
	...pageWith("FrontPage", "welcome [[Help]] [[/Sub]] {{attachment:a.png}}\n"),
	...pageWith("FrontPage/Sub", "[[../]] [[FrontPage]]\n"),
	...pageWith("Help", "[[FrontPage]] [[AllPages]]\n"),
	...pageWith("AllPages", "mine\n"),
	"data/pages/FrontPage/attachments/a.png": "png",
};
const config = (name: string): Files => ({
	"data/wikiconfig.py": `page_front_page = u"${name}"\nacl_rights_default = u"All:read"\n`,
});

describe.each([
	["markdown", ".md", readMarkdown],
	["html", ".html", readHtml],
] as const)("a site of %s", (to, extension, readLinks) => {
	test("begins with FrontPage, if there is one", async () => {
		const { folder, report } = await siteOf(folderOf(wiki), { to });
		expect(readIn(folder, `index${extension}`)).toContain("welcome");
		expect(readIn(folder, `all-pages${extension}`)).toContain("All pages");
		expect(readIn(folder, `all-pages-2${extension}`)).toContain("mine");
		expect(filesOf(folder)).not.toContain(`front-page${extension}`);
		expect(findBrokenLinks(folder, extension, readLinks).broken).toEqual([]);
		expect(report.site.numbered.map(({ page: name }) => name)).toEqual([
			"AllPages",
		]);
		expect(report.missingPages).toEqual([]);
	});

	test("begins with the page that the configuration names", async () => {
		const files = { ...wiki, ...config("Help") };
		const { folder } = await siteOf(folderOf(files), { to });
		expect(readIn(folder, `index${extension}`)).not.toContain("All pages of");
		expect(readIn(folder, `front-page${extension}`)).toContain("welcome");
		expect(findBrokenLinks(folder, extension, readLinks).broken).toEqual([]);
	});

	test("begins with the list of pages where nobody may read the front page", async () => {
		const files = { ...wiki, ...pageWith("FrontPage", "#acl All:\nhush\n") };
		const { folder } = await siteOf(folderOf(files), { to });
		expect(readIn(folder, `index${extension}`)).toContain("All pages");
		expect(filesOf(folder)).not.toContain(`all-pages${extension}`);
	});
});

test("is where the old address of the wiki leads", async () => {
	const redirects = async (files: Files, oldPrefix: string) => {
		const { folder } = await siteOf(folderOf(files), { to: "html", oldPrefix });
		const list = JSON.parse(readIn(folder, "redirects.json")) as {
			from: string;
			to: string;
		}[];
		return new Map(list.map(({ from, to }) => [from, to]));
	};
	for (const files of [wiki, pageWith("Other", "text\n")]) {
		const map = await redirects(files, "/moin");
		expect([map.get("/moin"), map.get("/moin/")]).toEqual([
			"/index.html",
			"/index.html",
		]);
	}
	const moved = await redirects(
		{ ...wiki, ...pageWith("FrontPage", "#redirect Help\n") },
		"/moin",
	);
	expect(moved.get("/moin")).toBe("/help.html");
	expect((await redirects(wiki, "")).has("/")).toBe(false);
});

test("lists rules for attachments before those of their pages, as the first rule that matches counts", async () => {
	const { folder } = await siteOf(folderOf(wiki), { to: "html" });
	const rules = readIn(folder, "_redirects").trimEnd().split("\n");
	const isAttachment = rules.map((rule) => rule.includes(" action="));
	expect(isAttachment.lastIndexOf(true)).toBeLessThan(
		isAttachment.indexOf(false),
	);
	expect(rules).toContain(
		"/moin/FrontPage action=AttachFile do=get target=a.png /attachments/front-page/a.png 301",
	);
});
