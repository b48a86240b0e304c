/** Searches on pages of categories, as a site has them: the pages of the category. */
import { afterAll, expect, test } from "vitest";
import { type Files, pageWith } from "../support/dumps/tiny-wiki";
import {
	folderOf,
	readIn,
	removeFolders,
	siteOf,
} from "../support/sites/generated-site";

afterAll(removeFolders);

const wiki: Files = {
	...pageWith("A", "text\n----\nCategoryHelp\n"),
	...pageWith("B/C", "text\n----\nCategoryHelp\n"),
	...pageWith("Closed", "#acl All:\ntext\n----\nCategoryHelp\n"),
	...pageWith("CategoryHelp", "<<FullSearch()>>\n----\nCategoryCategory\n"),
	...pageWith("Other", "<<FullSearchCached(category:CategoryHelp)>>\n"),
	...pageWith("Search", "<<FullSearch(anything else)>> <<FullSearch()>>\n"),
};

test("a search for a category is the list of its pages", async () => {
	const { folder, report } = await siteOf(folderOf(wiki));
	const list = "- [A](a.md)\n- [B/C](b/c.md)\n";
	for (const file of ["category-help.md", "other.md"])
		expect(readIn(folder, file)).toContain(list);
	expect(readIn(folder, "category-help.md")).not.toContain("Closed");
	expect(readIn(folder, "search.md")).toContain(
		"\\[FullSearch(anything else)] \\[FullSearch()]",
	);
	expect(report.site.macros).toContainEqual({
		name: "FullSearch",
		used: 3,
		shown: 2,
	});
});
