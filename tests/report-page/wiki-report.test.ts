/** The report of a wiki as a file, without a browser. */
import fc from "fast-check";
import { fromHtml } from "hast-util-from-html";
import { toString as textOf } from "hast-util-to-string";
import { expect, test } from "vitest";
import { anyCharacter } from "../../src/arbitraries/any-markup/character";
import { dataDirectory } from "../../src/arbitraries/dumps/data-directory";
import { escapeControls } from "../../src/escape-controls";
import { convertDump } from "../../src/records";
import { wikiReport } from "../../src/report-page/dump/dump-report";
import { all } from "../support/dumps/dump-model";
import { memoryDump } from "../support/dumps/memory-files";
import { reportOf } from "../support/dumps/record-checks";
import { countElements, mistakesIn } from "../support/reports/html-check";
import { HOSTILE_NAMES, wikiReportRecord } from "../support/reports/pages";
import { runs } from "../support/runs";

test("of a wiki is valid HTML, whatever its dump is like", () =>
	fc.assert(
		fc.asyncProperty(dataDirectory(), async (generated) => {
			const dump = await memoryDump(generated, []);
			const records = await all(convertDump(dump, { tries: "markdown" }));
			const html = wikiReport({ name: "wiki", report: reportOf(records) });
			expect(await mistakesIn(html)).toEqual([]);
		}),
		runs(10),
	));

test("shows names of a wiki as text", () => {
	const name = fc.oneof(
		fc.constantFrom(...HOSTILE_NAMES),
		fc.string({ unit: anyCharacter(), minLength: 1, maxLength: 12 }),
	);
	fc.assert(
		fc.property(name, name, (page, macro) => {
			const report = wikiReportRecord({
				macros: [{ name: macro, count: 1, page, status: "unknown" }],
				missingPages: [{ name: page, count: 2, page: macro }],
				largestPages: [{ name: page, size: 1 }],
				categories: [{ name: macro, count: 1, page }],
			});
			const html = wikiReport({ name: page, report });
			const tree = fromHtml(html);
			const text = textOf(tree);
			// The page itself is too long for a message.
			expect(text.includes(escapeControls(page))).toBe(true);
			expect(text.includes(escapeControls(macro))).toBe(true);
			expect(countElements(tree, "script")).toBe(1);
			expect(countElements(tree, "img")).toBe(0);
			expect(html.match(/[\p{Cs}\p{Bidi_Control}]|(?!\n)\p{Cc}/u)).toBeNull();
		}),
		runs(40),
	);
});

test("stays under 5 MB with a million links, and says how many are not shown", () => {
	const names = Array.from({ length: 1_000_000 }, (_, index) => ({
		name: `Some rather long name of a page that does not exist ${index}`,
		count: 1,
		page: "Page",
	}));
	const places = Array.from({ length: 1000 }, (_, index) => ({
		page: `Page ${index}`,
		line: index + 1,
		ruleId: "bridge-macro",
		text: `macro has no handler: its name and arguments are shown: Macro${index}`,
	}));
	const html = wikiReport({
		name: "wiki",
		report: wikiReportRecord({
			missingPages: names,
			missingAttachments: names,
			categories: names,
			unconverted: {
				format: "markdown",
				rules: { "bridge-macro": 400_000 },
				pages: 1000,
				places,
			},
		}),
	});
	expect(html.length).toBeLessThan(5_000_000);
	expect(html.match(/999,000 more rows not shown/g)).toHaveLength(3);
	expect(html.includes("399,000 more are not listed")).toBe(true);
});

test("adds up the work by hand", () => {
	const html = wikiReport({
		name: "wiki",
		report: wikiReportRecord({
			macros: [
				{ name: "Ours", count: 9, page: "P", status: "own" },
				{ name: "TableOfContents", count: 9, page: "P", status: "known" },
				{ name: "FullSearch", count: 10, page: "P", status: "known" },
			],
			missingAttachments: [{ name: "P/a.png", count: 4, page: "P" }],
		}),
	});
	const [, hours] = /data-total="">([^<]*)</.exec(html) ?? [];
	// An hour for the own macro, 3 minutes for each search and for the attachment.
	expect(hours).toBe("1.6");
});
