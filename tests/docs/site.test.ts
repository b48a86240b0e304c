/** The site of the documentation in a real browser; building it takes long. */
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { BuiltSite } from "../support/docs/built-site";
import {
	type BrowserSession,
	hasBrowser,
	needsBrowser,
	startBrowser,
	type View,
	violationsOf,
} from "../support/reports/browser";
import { isLong } from "../support/runs";

const BUILD_TIMEOUT = 600_000;

/** One page of each kind. */
const KINDS = [
	"index.html",
	"getting-started.html",
	"moinmoin.html",
	"reference/grammar.html",
	"reference/benchmarks.html",
	"reference/api/moinmoin-parser.html",
	"reference/schemas/ast.html",
];

const VIEWS: readonly View[] = [
	{ colorScheme: "light", width: 1280 },
	{ colorScheme: "dark", width: 1280 },
	{ colorScheme: "light", width: 390 },
];

describe.skipIf(!isLong)("the site (takes long: npm run test:long)", () => {
	let site: BuiltSite;
	beforeAll(() => {
		site = new BuiltSite();
	}, BUILD_TIMEOUT);
	afterAll(() => site?.stop());

	test("has no link that leads nowhere", () => {
		const { broken, checked } = site.brokenLinks();
		expect(broken).toEqual([]);
		expect(checked).toBeGreaterThan(1000);
	});

	describe.skipIf(!hasBrowser)(needsBrowser, () => {
		let browser: BrowserSession;
		beforeAll(async () => {
			browser = await startBrowser();
		});
		afterAll(() => browser?.stop());

		/** Shows a page, which must need nothing but the site and report no error. */
		const open = async (path: string, view?: View) => {
			const { page, requests, errors } = await browser.visit(
				site.urlOf(path),
				view,
			);
			await page.waitForLoadState("networkidle");
			const { origin } = new URL(site.urlOf(path));
			expect([path, errors]).toEqual([path, []]);
			expect(requests.filter((url) => !url.startsWith(origin))).toEqual([]);
			return page;
		};

		test("shows every page without an error and without the network", async () => {
			for (const path of site.pages) await (await open(path)).close();
		});

		test.each(VIEWS)("is accessible and not too wide: %o", async (view) => {
			for (const path of KINDS) {
				const page = await open(path, view);
				expect([path, await violationsOf(page)]).toEqual([path, []]);
				const isTooWide = await page.evaluate(
					"document.documentElement.scrollWidth > innerWidth",
				);
				expect([path, isTooWide]).toEqual([path, false]);
				await page.close();
			}
		});

		test("finds the specification of table attributes first", async () => {
			const page = await open("getting-started.html");
			await page.click(".VPNavBarSearch button");
			await page.fill("#localsearch-input", "table attributes");
			const results = page.locator(".result");
			await results.first().waitFor();
			await results.first().click();
			await page.waitForURL(/moinmoin\.html#8-tables/);
			await page.close();
		});
	});
});
