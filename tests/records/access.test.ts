/** Pages that only some may read: by their own rules, by those of the wiki, by groups. */
import { describe, expect, test } from "vitest";
import type { ConvertDumpOptions } from "../../src/records";
import { convert, pagesOf } from "../support/dumps/tiny-records";
import { type Files, pageFiles } from "../support/dumps/tiny-wiki";

const page = (name: string, text: string): Files => pageFiles(name, [{ text }]);

const namesOf = async (
	files: Files,
	options: ConvertDumpOptions = {},
): Promise<string[]> =>
	pagesOf(await convert(options, files)).map(({ name }) => name);

const PAGES = {
	...page("Free", "text\n"),
	...page("Open", "#acl All:read\ntext\n"),
	...page("Marked", "\uFEFF#acl All:\ntext\n"),
	...page("Blank", "# \n#acl All:\ntext\n"),
};

describe("the default output", () => {
	test("has no page whose rules keep everybody out, however they are written", async () => {
		expect(await namesOf(PAGES)).toEqual(["Free", "Open"]);
	});

	test("has only pages with rules of their own if the wiki is private", async () => {
		expect(await namesOf(PAGES, { aclDefault: "Known:read All:" })).toEqual([
			"Open",
		]);
		const config = {
			"data/wikiconfig.py": 'acl_rights_default = "Known:read"',
		};
		expect(await namesOf({ ...PAGES, ...config })).toEqual(["Open"]);
		expect(
			await namesOf({ ...PAGES, ...config }, { aclDefault: "All:read" }),
		).toEqual(["Free", "Open"]);
	});

	test("resolves groups of the wiki, also those in other groups", async () => {
		expect(
			await namesOf({
				...page("A", "#acl OpenGroup:read\n"),
				...page("B", "#acl ShutGroup:read\n"),
				...page("C", "#acl OuterGroup: All:read\n"),
				...page("D", "#acl MissingGroup: All:read\n"),
				...page("OpenGroup", " * JaneDoe\n * All\n"),
				...page("OuterGroup", " * OpenGroup\n * OuterGroup\n"),
				...page("ShutGroup", " * JaneDoe\n  * All\n"),
			}),
		).toEqual(["A", "D", "OpenGroup", "OuterGroup", "ShutGroup"]);
	});
});
