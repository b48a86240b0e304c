/** Reports as readers see them. */
import { readFileSync } from "node:fs";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { wikiReport } from "../../src/report-page/dump/dump-report";
import {
	groupsHistoryReport,
	groupsReport,
} from "../../src/report-page/groups/groups-report";
import {
	type BrowserSession,
	hasBrowser,
	needsBrowser,
	startBrowser,
	type View,
	violationsOf,
} from "../support/reports/browser";
import {
	groupsPage,
	HOSTILE_NAMES,
	wikiReportRecord,
} from "../support/reports/pages";
import { isLong } from "../support/runs";

const sample = readFileSync(
	"fixtures/pages/PythonGroupsSample.moin19.txt",
	"utf8",
);

/** A report with every section. */
const wholeReport = wikiReportRecord({
	states: { live: 90, deleted: 4 },
	revisions: { seen: 33_300, written: 33_300, skipped: {} },
	dialects: [{ dialect: "1.9", source: "format", pages: 90 }],
	categories: [{ name: "CategoryHome", count: 3, page: "A" }],
	years: [
		{ year: 2006, edits: 20, pages: 3, users: 2 },
		{ year: 2007, edits: 120, pages: 30, users: 12 },
	],
	largestPages: [{ name: "Large", size: 12_345 }],
	linkedPages: [{ name: "FrontPage", count: 80, page: "A" }],
	macros: [
		{ name: "Ours", count: 9, page: "A", status: "own" },
		{ name: "BR", count: 90, page: "A", status: "known" },
	],
	parsers: [{ name: "python", count: 9, page: "A", status: "known" }],
	missingPages: Array.from({ length: 30 }, (_, index) => ({
		name: `Missing${index}`,
		count: 30 - index,
		page: "A",
	})),
	missingAttachments: [{ name: "A/a.png", count: 1, page: "A" }],
	unconverted: {
		format: "markdown",
		rules: { "bridge-macro": 9, "bridge-html": 5 },
		pages: 1,
		places: [{ page: "A", line: 3, ruleId: "bridge-macro", text: "Ours" }],
	},
	problemExamples: [
		{ code: "revision-missing", count: 2, page: "A", file: "f", line: 3 },
	],
});

/** Reports with the views in which they are checked: both color schemes; wide windows, too, in the long run. */
const REPORTS: readonly (readonly [string, View, () => string])[] = [
	[
		"changes of a page, dark and narrow",
		{ colorScheme: "dark", width: 360 },
		() =>
			groupsHistoryReport([
				groupsPage("old", "= Chile =\n * [[http://a.example|A]]\n"),
				groupsPage("middle", "= Chile =\n * [[http://b.example|B]]\n"),
				groupsPage("new", sample),
			]),
	],
	[
		"of a wiki, light and narrow",
		{ colorScheme: "light", width: 360 },
		() => wikiReport({ name: "wiki", report: wholeReport }),
	],
];

const LONG_REPORTS: typeof REPORTS = [
	[
		"groups of a page, light and wide",
		{ colorScheme: "light" },
		() => groupsReport([groupsPage("Sample", sample)]),
	],
	[
		"of a wiki, dark and wide",
		{ colorScheme: "dark" },
		() => wikiReport({ name: "wiki", report: wholeReport }),
	],
];

/** In the browser: numbers that are broken into several lines. */
const BROKEN_NUMBERS = `[...document.querySelectorAll("td.number")]
	.filter((cell) => {
		const range = document.createRange();
		range.selectNodeContents(cell);
		return new Set([...range.getClientRects()].map(({ top }) => top)).size > 1;
	})
	.map((cell) => cell.textContent)`;

describe.skipIf(!hasBrowser)(`reports ${needsBrowser}`, () => {
	let session: BrowserSession;
	beforeAll(async () => {
		session = await startBrowser();
	});
	afterAll(() => session?.stop());

	test.each(isLong ? [...REPORTS, ...LONG_REPORTS] : REPORTS)(
		"%s: accessible, quiet, as wide as the window",
		async (_, view, make) => {
			const { page, requests, errors } = await session.show(make(), view);
			expect(await violationsOf(page)).toEqual([]);
			expect(
				await page.evaluate(
					"document.documentElement.scrollWidth - innerWidth",
				),
			).toBeLessThanOrEqual(0);
			expect(await page.evaluate(BROKEN_NUMBERS)).toEqual([]);
			expect(requests).toEqual([]);
			expect(errors).toEqual([]);
			await page.close();
		},
	);

	test("tables sort by the keyboard and filter", async () => {
		const { page } = await session.show(
			groupsReport([groupsPage("Sample", sample)]),
		);
		const table = page.locator("#groups-table");
		const names = (): Promise<string[]> =>
			table.locator("tbody tr:visible th").allTextContents();
		const all = await names();
		const header = table.getByRole("columnheader", { name: "Name" });
		await header.getByRole("button").focus();
		await page.keyboard.press("Enter");
		const collator = new Intl.Collator("en", {
			numeric: true,
			sensitivity: "base",
		});
		const sorted = all.toSorted(collator.compare);
		expect(await names()).toEqual(sorted);
		expect(await header.getAttribute("aria-sort")).toBe("ascending");
		await page.keyboard.press("Enter");
		expect(await names()).not.toEqual(sorted);
		const tools = page.getByRole("group", { name: /^Filters: Groups in/ });
		const [first = ""] = all;
		await tools.getByRole("searchbox").fill(first);
		expect(await names()).toContain(first);
		expect((await names()).length).toBeLessThan(all.length);
		await tools.getByRole("searchbox").fill("");
		const country = page.locator("#countries-table tbody th a").first();
		const chosen = await country.textContent();
		await country.click();
		expect(await tools.getByLabel("Country").inputValue()).toBe(chosen);
		expect((await names()).length).toBeLessThan(all.length);
		await page.close();
	});

	test("the estimate of work follows the minutes that a reader gives", async () => {
		const { page } = await session.show(
			wikiReport({ name: "wiki", report: wholeReport }),
		);
		const table = page.locator("#estimate-table");
		const total = table.locator("[data-total]");
		const before = Number(await total.textContent());
		const missing = table.getByRole("row", { name: /links to a missing page/ });
		expect(await missing.getByRole("cell").first().textContent()).toBe("30");
		await missing.getByRole("spinbutton").fill("13");
		expect(Number(await total.textContent())).toBeCloseTo(before + 6, 1);
		await page.close();
	});

	test("hostile names are text", async () => {
		const groupPage = groupsPage(
			"Page",
			"= Chile =\n * [[http://a.example|A]]\n",
		);
		const [region] = groupPage.tree.regions;
		const [group] = region?.groups ?? [];
		if (region === undefined || group === undefined)
			throw new Error("no group");
		region.groups = HOSTILE_NAMES.map((name, index) => ({
			...group,
			id: `g${index}`,
			name,
			place: name,
		}));
		const { page, errors } = await session.show(groupsReport([groupPage]));
		expect(await page.evaluate("globalThis.isHarmed")).toBeUndefined();
		expect(await page.locator("img").count()).toBe(0);
		expect(await page.locator("script").count()).toBe(1);
		expect(errors).toEqual([]);
		await page.close();
	});
});
