/** What records take from the wiki as a whole: its own name, its format, whether it has pages. */
import { expect, test } from "vitest";
import { reportOf } from "../support/dumps/record-checks";
import { convert, pageOf, pagesOf } from "../support/dumps/tiny-records";
import { type Files, pageFiles } from "../support/dumps/tiny-wiki";

const META = { "data/meta": "data_format_revision: 1091100\n" };
const LINKS = "[[OurWiki:Start#here]] [[Self:Other]]\n";

test("links to the interwiki name of the configuration are local, unless an option says another", async () => {
	const files: Files = {
		...META,
		...pageFiles("A", [{ text: LINKS }]),
		"wikiconfig.py": "class Config:\n    interwikiname = u'OurWiki'\n",
	};
	expect(pageOf(await convert({}, files), "A").links).toMatchObject({
		pages: ["Start", "Other"],
		interwiki: [],
	});
	const others = await convert({ interwikiName: "Theirs" }, files);
	expect(pageOf(others, "A").links).toMatchObject({
		pages: ["OurWiki:Start", "Other"],
	});
});

test("the dialect is known by the log where the page was converted, else by the format", async () => {
	const converted = { text: "two\n", comment: "converted to 1.6 markup" };
	const edits = [{ text: "one\n" }, converted];
	for (const [meta, source] of [
		[META, "format"],
		[{}, "signs"],
	] as const) {
		const files = {
			...meta,
			...pageFiles("Converted", edits),
			...pageFiles("New", [{ text: "one\n" }]),
		};
		const records = await convert({}, files);
		expect(pagesOf(records)).toMatchObject([
			{ name: "Converted", dialect: "1.9", dialectSource: "log" },
			{ name: "New", dialect: "1.9", dialectSource: source },
		]);
	}
});

test("a wiki without any page is reported", async () => {
	const files = { ...META, "data/pages/README": "no page" };
	expect(reportOf(await convert({}, files))).toMatchObject({
		complete: false,
		problemCounts: { "no-pages": 1 },
	});
	const underlay = pageFiles("Help", [{ text: "help\n" }]);
	const withHelp = Object.fromEntries(
		Object.entries(underlay).map(([path, content]) => [
			path.replace("data/", "underlay/"),
			content,
		]),
	);
	expect(reportOf(await convert({}, { ...files, ...withHelp }))).toMatchObject({
		complete: true,
	});
});
