/** The playground as its users see it. */
import { readFileSync } from "node:fs";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { CountingServer } from "../support/playground/counting-server";
import { harmfulMarkup } from "../support/playground/harmful-markup";
import { longestTask } from "../support/playground/longest-task";
import { OpenPlayground } from "../support/playground/open-playground";
import { openWikiZip } from "../support/playground/wiki-zip";
import {
	hasBrowser,
	needsBrowser,
	violationsOf,
} from "../support/reports/browser";
import { isLong } from "../support/runs";
import { wikiTests } from "./in-browser/wiki-tests";

const sample = readFileSync(
	"fixtures/pages/PythonGroupsSample.moin19.txt",
	"utf8",
);

/** Parts of which there are many of a kind: some of them will do. */
const REPEATED = [
	"#panel-grammar figure:nth-of-type(n + 8)",
	"#panel-examples details:nth-of-type(n + 3)",
	"#panel-tree li li li",
	"#panel-groups path:nth-of-type(n + 8)",
].join();

/** Ways to show the page; the first one has the most to go wrong. */
const VIEWS = (
	[
		["dark and narrow", "dark", 390],
		["light", "light", 1280],
		["dark", "dark", 1280],
		["narrow", "light", 390],
	] as const
).slice(0, isLong ? undefined : 1);

describe.skipIf(!hasBrowser)(`playground ${needsBrowser}`, () => {
	let playground: OpenPlayground;
	let page: Page;
	beforeAll(async () => {
		playground = await OpenPlayground.start();
		page = playground.page;
	}, 120_000);
	afterAll(async () => {
		await playground?.stop();
	});

	test("shows the tree of what is pasted", async () => {
		await playground.reset("= A =\n'''b'''");
		await page.getByRole("treeitem", { name: "strong 2:1-2:8" }).waitFor();
		expect(
			await page.getByRole("treeitem", { name: /^text value: "b"/ }).count(),
		).toBe(1);
		expect(playground.failures).toEqual([]);
	});

	test("a node and its source light each other up, by mouse and by keyboard", async () => {
		await playground.reset("a '''b''' c");
		const strong = page.getByRole("treeitem", { name: "strong 1:3-1:10" });
		const lit = page.locator("#source .cm-lit");
		await strong.locator(".node").first().hover();
		await expect.poll(() => lit.allTextContents()).toEqual(["'''b'''"]);
		await page.locator("#source").getByText("b", { exact: true }).hover();
		const litNode = page.locator(".lit > .node");
		await expect.poll(() => litNode.textContent()).toMatch(/text value: "b"/);
		const tree = page.getByRole("tree");
		await tree.getByRole("treeitem").first().focus();
		await page.keyboard.press("ArrowDown");
		await expect.poll(() => lit.allTextContents()).toEqual(["a "]);
		await page.keyboard.press("ArrowDown");
		await page.keyboard.press("Enter");
		expect(await page.evaluate("getSelection().toString()")).toBe("'''b'''");
		await page.keyboard.press("ArrowRight");
		await expect.poll(() => litNode.count()).toBe(1);
	});

	test("every tab shows the page, and arrow keys move between them", async () => {
		await playground.reset(sample);
		await playground.showTab("User groups");
		await page.getByRole("heading", { name: "Decisions" }).waitFor();
		await page.locator("#groups-table").getByText("PyNAM").waitFor();
		await page.getByRole("img", { name: /map of the world/ }).waitFor();
		await playground.showTab("Markdown");
		const { panel } = playground;
		await panel.getByText("**Python user groups**").waitFor();
		await page.keyboard.press("ArrowRight");
		const preview = page.frameLocator("iframe");
		await preview.getByRole("heading", { name: "Africa" }).waitFor();
		await page.keyboard.press("ArrowRight");
		await panel.locator(".cm-deletedChunk").first().waitFor();
		await playground.showTab("Messages");
		await panel.getByRole("button", { name: /^line/ }).first().click();
		expect(await page.evaluate("getSelection().toString()")).not.toBe("");
		expect(playground.failures).toEqual([]);
	});

	test("a link shows the same text, dialect, name and tab", async () => {
		const text = "Š [http://a.example 'b'] 😀";
		await playground.reset(text);
		await playground.dialect.selectOption("1.5");
		await playground.pageName.fill("Some/Page");
		await playground.showTab("Messages");
		await page.getByRole("button", { name: "Copy link" }).click();
		await expect.poll(() => page.url()).toContain("#");
		const link = page.url();
		await playground.reset("");
		await page.goto("about:blank");
		await page.goto(link);
		await page.getByRole("tab", { selected: true, name: "Messages" }).waitFor();
		expect(await playground.source.innerText()).toBe(text);
		expect(await playground.dialect.inputValue()).toBe("1.5");
		expect(await playground.pageName.inputValue()).toBe("Some/Page");
	});

	test("a broken link says so and keeps what is shown", async () => {
		await playground.reset("kept");
		await page.evaluate("void (location.hash = '1broken')");
		await expect.poll(() => playground.status.textContent()).toMatch(/no page/);
		expect(await playground.source.innerText()).toBe("kept");
		expect(playground.failures).toEqual([]);
	});

	test("a link that cannot be copied is in the address bar alone", async () => {
		await playground.reset("a");
		await page.evaluate(
			"void Object.defineProperty(navigator, 'clipboard', { value: undefined })",
		);
		await page.getByRole("button", { name: "Copy link" }).click();
		await expect
			.poll(() => playground.status.textContent())
			.toMatch(/address bar; .* not allow/);
	});

	test("a file is read in the chosen dialect, without the name of the page before", async () => {
		await playground.reset("before");
		await playground.dialect.selectOption("1.5");
		await playground.pageName.fill("Before");
		const buffer = Buffer.from("[http://a.example b]");
		await playground.openFile({ name: "a.txt", mimeType: "", buffer });
		await page.getByRole("treeitem", { name: /^link .* 1:1-1:21$/ }).waitFor();
		expect(await playground.pageName.inputValue()).toBe("");
		// It can be chosen again.
		expect(await page.getByLabel("Open file").inputValue()).toBe("");
	});

	test("a file that was saved from a wiki has the name of its page", async () => {
		await playground.reset("before");
		const buffer = Buffer.from("saved");
		const name = "Help(2f)Links.txt";
		await playground.openFile({ name, mimeType: "", buffer });
		await page.getByRole("treeitem", { name: /saved/ }).waitFor();
		expect(await playground.pageName.inputValue()).toBe("Help/Links");
		const saved = page.waitForEvent("download");
		await page.getByRole("button", { name: "Save file" }).click();
		expect((await saved).suggestedFilename()).toBe("Help%2FLinks.txt");
	});

	test("a file that is dropped on the editor is its text, once", async () => {
		await playground.reset("before");
		await playground.dropFile("dropped");
		await page.getByRole("treeitem", { name: /dropped/ }).waitFor();
		expect(await playground.source.innerText()).toBe("dropped");
	});

	test.skipIf(!isLong)(
		"the rest of several lists can be asked for at once",
		async () => {
			const list = " * a\n".repeat(201);
			await playground.reset(`${list}----\n${list}`);
			await page.locator("#panel-tree").getByText("thematicBreak").waitFor();
			const click = (elements: string): Promise<unknown> =>
				page.evaluate(
					`for (const each of document.querySelectorAll("${elements}")) each.click()`,
				);
			await click("#panel-tree > ul > li > .node > .toggle");
			const rest = page.locator("#panel-tree button", { hasText: "1 more" });
			await expect.poll(() => rest.count()).toBe(2);
			await click("#panel-tree button");
			const items = page.locator("#panel-tree .node");
			await expect.poll(() => items.count()).toBe(405);
			expect(await rest.count()).toBe(0);
		},
	);

	test("markup that would run is text, and nothing is loaded", async () => {
		const outside = await CountingServer.start();
		await playground.reset(harmfulMarkup(outside.port));
		for (const tab of await page.getByRole("tab").all()) {
			await tab.click();
			await playground.panel.waitFor();
		}
		await playground.showTab("HTML");
		const preview = page.frameLocator("iframe");
		await preview.getByText("click").waitFor();
		await playground.panel.getByText("1 message").waitFor();
		expect(await preview.locator("script, [onerror]").count()).toBe(0);
		expect(await preview.locator('a[href^="javascript:"]').count()).toBe(0);
		for (const frame of page.frames())
			expect(await frame.evaluate("globalThis.isHarmed")).toBeUndefined();
		await outside.stop();
		expect(outside.requests).toBe(0);
	});

	test("links of the preview open in tabs of their own, or say where they lead", async () => {
		await playground.reset(
			`[[http://127.0.0.1:9/|out]] [[InnerPage|in]] [[#here|anchor]]\n\n${"line\n\n".repeat(100)}<<Anchor(here)>>end`,
		);
		await playground.showTab("HTML");
		const preview = page.frameLocator("iframe");
		const opened = page.waitForEvent("popup");
		await preview.getByText("out").click();
		const popup = await opened;
		expect(await popup.evaluate("opener").catch(() => null)).toBeNull();
		await popup.close();
		await preview.getByText("in", { exact: true }).click();
		await expect
			.poll(() => playground.status.textContent())
			.toMatch(/leads to InnerPage/);
		const { height } = page.viewportSize() ?? { height: 0 };
		const end = preview.getByText("end", { exact: true });
		const top = async (): Promise<number | undefined> =>
			(await end.boundingBox())?.y;
		expect(await top()).toBeGreaterThan(height);
		await preview.getByText("anchor").click();
		await expect.poll(top).toBeLessThan(height);
	});

	test.skipIf(!isLong)(
		"a text of 1 MB makes no task of a page long",
		async () => {
			await playground.reset("");
			const text = sample.repeat(Math.ceil(1_000_000 / sample.length));
			const longest = await longestTask(
				playground.session.browser,
				page,
				async () => {
					await playground.pasteFromClipboard(text);
					const first = page.getByRole("treeitem").first();
					await first.getByText("1:1-1:13").waitFor();
					await page.getByRole("button", { name: /more$/ }).waitFor();
					await page.keyboard.type("'''typed'''");
					await first.getByText("paragraph").waitFor();
				},
			);
			expect(longest).toBeGreaterThan(1);
			// Time of the processor, some times what it takes on an idle machine.
			expect(longest).toBeLessThan(500);
		},
	);

	test("a rule of the grammar lights up what it reads, and an example opens", async () => {
		const links = page.getByRole("button", { name: "construct: links" });
		// Shown before, the pane can be used right after the change of the text.
		await playground.showTab("Grammar");
		await links.waitFor();
		await playground.reset("[[A]] '''b''' http://c.example");
		await playground.showTab("Grammar");
		const nothing = { texts: [], pressed: [], status: "" };
		const lit = () => expect.poll(() => playground.lit());
		const lightsUp = async (title: string, ...texts: string[]) => {
			const status = `${title}: ${texts.length} in the page.`;
			await lit().toEqual({ texts, pressed: [title], status });
		};
		await links.click();
		await lightsUp("construct: links", "[[A]]", "http://c.example");
		// What a change starts later must not put it out.
		await page.waitForTimeout(300);
		await lightsUp("construct: links", "[[A]]", "http://c.example");
		await links.click();
		await lit().toEqual(nothing);
		await links.click();
		await playground.source.press("End");
		await page.keyboard.type("/");
		await lit().toEqual(nothing);
		await page.locator("#diagram-construct-formatting a").nth(1).click();
		await lightsUp("Strong in 1.9", "'''", "'''");
		await playground.showTab("Examples");
		await lit().toEqual(nothing);
		const titles = page.locator("#panel-examples summary");
		expect((await titles.allTextContents()).join()).not.toContain("`");
		await titles.filter({ hasText: "5 Headings" }).click();
		await page
			.getByRole("button", { name: "= A =", exact: true })
			.first()
			.click();
		expect(await playground.source.innerText()).toBe("= A =");
		expect(playground.failures).toEqual([]);
	});

	describe("a wiki in an archive", () => wikiTests(() => playground));

	test("a file that cannot be read is named", async () => {
		await playground.reset("kept");
		const open = (name: string, content: string): Promise<void> =>
			playground.openFile({ name, mimeType: "", buffer: Buffer.from(content) });
		const status = () => expect.poll(() => playground.status.textContent());
		await open("a.png", "PNG\0");
		await status().toMatch(/a\.png cannot be read: it is no text/);
		expect(await playground.source.innerText()).toBe("kept");
		await open("wiki.zip", "PK is no zip");
		await status().toMatch(/wiki\.zip.* is no zip/);
	});

	describe("every tab", () => {
		beforeAll(async () => {
			await playground.reset(sample.slice(0, 800));
			await openWikiZip(playground);
			for (const title of await playground.tabs.allTextContents()) {
				await playground.showTab(title);
				await playground.panel.locator("> *:visible").first().waitFor();
			}
			if (!isLong)
				await page.evaluate(
					`for (const each of document.querySelectorAll("${REPEATED}")) each.remove()`,
				);
		}, 60_000);

		test("is reached by the arrow keys, with the focus to be seen", async () => {
			const titles = await playground.tabs.allTextContents();
			await playground.showTab(titles[0] ?? "");
			const reached: string[] = [];
			for (const _ of titles) {
				await page.keyboard.press("ArrowRight");
				const focus = page.locator(":focus");
				expect(await focus.getAttribute("aria-selected")).toBe("true");
				expect(
					await page.evaluate(
						"getComputedStyle(document.activeElement).outlineStyle",
					),
				).toBe("solid");
				reached.push(await focus.innerText());
			}
			expect(reached).toEqual([...titles.slice(1), titles[0]]);
			await page.keyboard.press("End");
			expect(await page.locator(":focus").innerText()).toBe(titles.at(-1));
		});

		test.each(VIEWS)(
			"is accessible and as wide as the window: %s",
			async (...row) => {
				const [, colorScheme, width] = row;
				await page.emulateMedia({ colorScheme });
				await page.setViewportSize({ width, height: 800 });
				const titles = await playground.tabs.allTextContents();
				for (const title of titles) {
					await playground.showTab(title);
					const overflow = "document.documentElement.scrollWidth - innerWidth";
					expect(await page.evaluate(overflow), title).toBeLessThanOrEqual(0);
					if (isLong) expect(await violationsOf(page), title).toEqual([]);
				}
				await playground.showAllPanels(true);
				expect(await violationsOf(page)).toEqual([]);
				await playground.showAllPanels(false);
				expect(playground.failures).toEqual([]);
			},
		);
	});

	// The last one: the host does not answer any more.
	test.each(["", "index.html"])(
		"works without a network after the first visit, as /%s",
		async (name) => {
			await page.evaluate("navigator.serviceWorker.ready.then(() => true)");
			await playground.server.close();
			await page.goto(playground.server.url + name);
			await page.getByRole("treeitem").first().waitFor();
			await playground.showTab("Markdown");
			await playground.panel.getByText("**bold**").waitFor();
		},
	);
});
