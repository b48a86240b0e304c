/** The page `InterWikiMap`: what it adds to the wiki map, and what it must not. */
import { afterAll, describe, expect, test } from "vitest";
import { type Files, pageFiles } from "../support/dumps/tiny-wiki";
import {
	folderOf,
	readIn,
	removeFolders,
	siteOf,
} from "../support/sites/generated-site";

afterAll(removeFolders);

const MAP = `#format wiki
This page has the names.

{{{
Docs https://docs.example.org/
  Paged https://paged.example.org/$PAGE/view
# Comment https://comment.example.org/
Script javascript:alert
}}}
`;

async function linksOf(files: Files): Promise<string> {
	const { folder } = await siteOf(
		folderOf({
			"data/meta": "data_format_revision: 1091100\n",
			...pageFiles("Page", [
				{
					text: "[[Docs:A]] [[Paged:B]] [[This:C]] [[Script:D]] [[Old:E]]\n",
				},
			]),
			...files,
		}),
	);
	return readIn(folder, "page.md");
}

const mapPage = (text: string): Files => pageFiles("InterWikiMap", [{ text }]);

describe("the page InterWikiMap", () => {
	test("has names of wikis, and prose that names none", async () => {
		const text = await linksOf(mapPage(MAP));
		expect(text).toContain("[A](https://docs.example.org/A)");
		expect(text).toContain("[B](https://paged.example.org/B/view)");
		expect(text).not.toMatch(/\]\([^)]*(?:C|D)\)/);
	});

	test("has the last word, before it the file of the wiki", async () => {
		const file = {
			"data/intermap.txt":
				"Docs https://first.example.org/\nOld https://old.example.org/\n",
		};
		expect(await linksOf(file)).toContain("(https://first.example.org/A)");
		const text = await linksOf({ ...file, ...mapPage(MAP) });
		expect(text).toContain("(https://docs.example.org/A)");
		expect(text).toContain("(https://old.example.org/E)");
	});

	test("says nothing if not everybody may read it, or if it is deleted", async () => {
		const hidden = mapPage(`#acl Nobody:read\n${MAP}`);
		const { "data/pages/InterWikiMap/revisions/00000001": _, ...deleted } =
			mapPage(MAP);
		for (const files of [hidden, deleted])
			expect(await linksOf(files)).not.toContain("example.org");
	});
});
