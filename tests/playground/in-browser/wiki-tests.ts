/** A wiki in an archive, as users of the playground see it. */
import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import {
	intercept,
	intercepted,
} from "../../support/playground/intercepted-requests";
import type { OpenPlayground } from "../../support/playground/open-playground";
import { openWikiZip, wikiZip } from "../../support/playground/wiki-zip";

/** @param opened returns the playground. */
export function wikiTests(opened: () => OpenPlayground): void {
	test("shows its pages, links and report, which open in the editor", async () => {
		const playground = opened();
		const { page } = playground;
		await playground.reset("");
		await openWikiZip(playground);
		const { panel } = playground;
		expect(await panel.getByText(/Secret|Hidden/).count()).toBe(0);
		await panel.getByText("Broken links by page and line").click();
		const broken = panel.locator("#broken-links-table tbody tr");
		await expect
			.poll(() => broken.allInnerTexts())
			.toEqual([
				"FrontPage\t2\tCategoryHome\tmissing page",
				"FrontPage\t3\tMissing\tmissing page",
			]);
		await broken.getByRole("button", { name: "line 3 of" }).click();
		await expect
			.poll(() => page.evaluate("getSelection().toString()"))
			.toBe("[[Missing]].");
		expect(await playground.pageName.inputValue()).toBe("FrontPage");
		const linksOut = panel.locator("#links-out-table tbody tr");
		await expect.poll(() => linksOut.count()).toBe(3);
		await linksOut.getByRole("button", { name: "Other" }).click();
		await expect.poll(() => playground.source.innerText()).toBe("'''other'''");
		await panel
			.locator("#links-in-table")
			.getByRole("button", { name: "FrontPage" })
			.waitFor();
		await panel.getByText("Pages", { exact: true }).last().click();
		await panel
			.locator("#categories-table")
			.getByRole("button", { name: "CategoryHome" })
			.click();
		await panel.getByText("1 page", { exact: true }).waitFor();
		const saved = page.waitForEvent("download");
		await panel.getByRole("button", { name: "Save report.html" }).click();
		expect(readFileSync(await (await saved).path(), "utf8")).toMatch(
			/<title>Wiki report: wiki.zip/,
		);
		await panel.getByLabel(/not everybody/).check();
		await panel.getByRole("button", { name: "Secret" }).first().waitFor();
		expect(playground.failures).toEqual([]);
	});

	test("is not shown if another one replaces it before", async () => {
		const playground = opened();
		const { page } = playground;
		await playground.reset("");
		await intercept(page, { wikiPages: "wait" });
		const file = await wikiZip();
		await playground.openFile({ ...file, name: "first.zip" });
		await expect.poll(() => intercepted(page)).toEqual(["wikiPages"]);
		await intercept(page, { wiki: "wait" });
		await playground.openFile({ ...file, name: "second.zip" });
		await expect.poll(() => intercepted(page)).toEqual(["wiki"]);
		expect(await playground.status.textContent()).toMatch(/^Reading second/);
		const { panel } = playground;
		expect(await panel.getByText("first.zip").count()).toBe(0);
		await panel.getByRole("button", { name: "Stop" }).click();
		await intercept(page, {});
	});

	test("says which of its parts cannot be shown, and they can be opened again", async () => {
		const playground = opened();
		const { page } = playground;
		await playground.reset("");
		await openWikiZip(playground);
		const { panel } = playground;
		await intercept(page, {
			wikiSection: "fail",
			wikiReport: "fail",
			wikiPages: "fail",
		});
		const status = () => expect.poll(() => playground.status.textContent());
		const title = panel.getByText("Broken links by page and line");
		await title.click();
		await status().toBe(
			"Broken links by page and line cannot be shown: it has failed",
		);
		await panel.getByRole("button", { name: "Save report" }).click();
		await status().toMatch(/^The report cannot be shown/);
		await panel.getByRole("searchbox").first().fill("x");
		await status().toMatch(/^The list of pages cannot be shown/);
		await intercept(page, {});
		await title.click();
		await page.evaluate(
			"for (const part of document.querySelectorAll('#panel-wiki details')) part.open = true",
		);
		await panel.locator("#broken-links-table").waitFor();
		const empty = panel.locator("details[open] > div:empty");
		await expect.poll(() => empty.count()).toBe(0);
		expect(playground.failures).toEqual([]);
	});
}
