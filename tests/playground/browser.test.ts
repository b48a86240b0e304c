/** The playground as its users see it. */
import { readFileSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { gzipSync } from "node:zlib";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { GeneratedFiles } from "../../src/arbitraries/dumps/model";
import {
	pageFiles,
	partsOf,
	tarOf,
	tree,
	zipOf,
} from "../support/dumps/dump-files";
import { longestTask } from "../support/playground/longest-task";
import { PlaygroundServer } from "../support/playground/playground-server";
import {
	type BrowserSession,
	hasBrowser,
	needsBrowser,
	type ShownPage,
	startBrowser,
	type View,
	violationsOf,
} from "../support/reports/browser";

const sample = readFileSync(
	"fixtures/pages/PythonGroupsSample.moin19.txt",
	"utf8",
);

describe.skipIf(!hasBrowser)(`playground ${needsBrowser}`, () => {
	let session: BrowserSession;
	let server: PlaygroundServer;
	beforeAll(async () => {
		[session, server] = await Promise.all([
			startBrowser(),
			PlaygroundServer.start(),
		]);
	});
	afterAll(async () => {
		await session?.stop();
		await server?.stop();
	});

	/** Opens the playground with a text, and a tab. */
	async function open(
		text: string,
		view: View = {},
		fragment = "",
	): Promise<ShownPage> {
		const shown = await session.visit(server.url + fragment, view);
		await shown.page.getByRole("treeitem").first().waitFor();
		if (text !== "") await paste(shown.page, text);
		return shown;
	}

	const sourceOf = (page: Page) =>
		page.getByRole("textbox", { name: "Markup" });

	const dialectOf = (page: Page) =>
		page.getByRole("combobox", { name: "Dialect" });

	async function paste(page: Page, text: string): Promise<void> {
		await sourceOf(page).focus();
		await page.keyboard.press("Control+A");
		await page.keyboard.insertText(text);
	}

	const showTab = (page: Page, name: string): Promise<void> =>
		page.getByRole("tab", { name }).click();

	/** Hosts that something was asked of, but for that of the playground itself. */
	const otherHosts = ({ requests }: ShownPage): string[] =>
		requests.filter((url) => !url.startsWith(server.url));

	test("shows the tree of what is pasted", async () => {
		const { page, errors } = await open("= A =\n'''b'''");
		await page.getByRole("treeitem", { name: "strong 2:1-2:8" }).waitFor();
		expect(
			await page.getByRole("treeitem", { name: /^text value: "b"/ }).count(),
		).toBe(1);
		expect(errors).toEqual([]);
		await page.close();
	});

	test("a node and its source light each other up, by mouse and by keyboard", async () => {
		const { page } = await open("a '''b''' c");
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
		await page.close();
	});

	test("every tab shows the page, and arrow keys move between them", async () => {
		const shown = await open(sample);
		const { page, errors } = shown;
		await showTab(page, "User groups");
		await page.getByRole("heading", { name: "Decisions" }).waitFor();
		await page.locator("#groups-table").getByText("PyNAM").waitFor();
		await page.getByRole("img", { name: /map of the world/ }).waitFor();
		await showTab(page, "Markdown");
		const panel = page.getByRole("tabpanel");
		await panel.getByText("**Python user groups**").waitFor();
		await page.keyboard.press("ArrowRight");
		const preview = page.frameLocator("iframe");
		await preview.getByRole("heading", { name: "Africa" }).waitFor();
		await page.keyboard.press("ArrowRight");
		await panel.locator(".cm-deletedChunk").first().waitFor();
		await showTab(page, "Messages");
		await panel.getByRole("button", { name: /^line/ }).first().click();
		expect(await page.evaluate("getSelection().toString()")).not.toBe("");
		expect(errors).toEqual([]);
		expect(otherHosts(shown)).toEqual([]);
		await page.close();
	});

	test("a link shows the same text, dialect, name and tab", async () => {
		const text = "Š [http://a.example 'b'] 😀";
		const { page } = await open(text);
		await dialectOf(page).selectOption("1.5");
		await page.getByLabel("Page name").fill("Some/Page");
		await showTab(page, "Messages");
		await page.getByRole("button", { name: "Copy link" }).click();
		await expect.poll(() => page.url()).toContain("#");
		const other = await session.visit(page.url());
		await other.page.getByRole("tab", { selected: true }).waitFor();
		expect(
			await other.page.getByRole("tab", { selected: true }).textContent(),
		).toBe("Messages");
		expect(await sourceOf(other.page).innerText()).toBe(text);
		expect(await dialectOf(other.page).inputValue()).toBe("1.5");
		expect(await other.page.getByLabel("Page name").inputValue()).toBe(
			"Some/Page",
		);
		await page.close();
		await other.page.close();
	});

	test("a broken link says so and shows the first page", async () => {
		const { page, errors } = await open("", {}, "#1broken");
		expect(await page.getByRole("status").textContent()).toMatch(/no page/);
		expect(errors).toEqual([]);
		await page.close();
	});

	test("markup that would run is text, and nothing is loaded", async () => {
		let requests = 0;
		const outside = createServer((_, response) => {
			requests++;
			response.end();
		});
		await new Promise<void>((resolve) =>
			outside.listen(0, "127.0.0.1", resolve),
		);
		const { port } = outside.address() as AddressInfo;
		const { page } = await open(
			[
				"<script>globalThis.isHarmed = 1</script>",
				"[[javascript:globalThis.isHarmed=1|click]]",
				'{{http://127.0.0.1:PORT/x.png|" onerror="globalThis.isHarmed=1}}',
				"<img src=x onerror=globalThis.isHarmed=1>",
				"{{{#!html\n<script>globalThis.isHarmed=1</script>\n}}}",
				" * [[http://b.example/|<img src=x onerror=globalThis.isHarmed=1>]]",
			]
				.join("\n")
				.replaceAll("PORT", String(port)),
		);
		for (const tab of await page.getByRole("tab").all()) {
			await tab.click();
			await page.getByRole("tabpanel").waitFor();
		}
		await showTab(page, "HTML");
		const preview = page.frameLocator("iframe");
		await preview.getByText("click").waitFor();
		expect(await preview.locator("script, [onerror]").count()).toBe(0);
		expect(await preview.locator('a[href^="javascript:"]').count()).toBe(0);
		for (const frame of page.frames())
			expect(await frame.evaluate("globalThis.isHarmed")).toBeUndefined();
		await page.close();
		outside.close();
		expect(requests).toBe(0);
	});

	test("1 MB of text never stops the page for more than 200 ms", async () => {
		const { page } = await open("");
		const text = sample.repeat(Math.ceil(1_000_000 / sample.length));
		const longest = await longestTask(session.browser, page, async () => {
			await pasteAsUsersDo(page, text);
			const first = page.getByRole("treeitem").first();
			await first.getByText("1:1-1:13").waitFor();
			await page.getByRole("button", { name: /more$/ }).waitFor();
			await page.keyboard.type("'''typed'''");
			await first.getByText("paragraph").waitFor();
		});
		expect(longest).toBeGreaterThan(1);
		expect(longest).toBeLessThan(200);
		await page.close();
	});

	/** A paste, which the keyboard of the test would type as one event of input. */
	async function pasteAsUsersDo(page: Page, text: string): Promise<void> {
		await sourceOf(page).focus();
		await page.keyboard.press("Control+A");
		await page.evaluate(`{
			const clipboardData = new DataTransfer();
			clipboardData.setData("text/plain", ${JSON.stringify(text)});
			const options = { clipboardData, bubbles: true, cancelable: true };
			document.activeElement.dispatchEvent(new ClipboardEvent("paste", options));
		}`);
		await page.keyboard.press("Control+Home");
	}

	test("a rule of the grammar lights up what it reads, and an example opens", async () => {
		const { page, errors } = await open("[[A]] '''b''' http://c.example");
		await showTab(page, "Grammar");
		await page.getByRole("button", { name: "construct: links" }).click();
		const lit = page.locator("#source .cm-lit");
		await expect
			.poll(() => lit.allTextContents())
			.toEqual(["[[A]]", "http://c.example"]);
		await page.locator("#diagram-construct-formatting a").nth(1).click();
		await expect.poll(() => lit.allTextContents()).toEqual(["'''", "'''"]);
		await showTab(page, "Examples");
		await page.getByText(/^5 Headings/).click();
		await page
			.getByRole("button", { name: "= A =", exact: true })
			.first()
			.click();
		expect(await sourceOf(page).innerText()).toBe("= A =");
		expect(errors).toEqual([]);
		await page.close();
	});

	test.each([
		["zip", zipOf],
		[
			"tar.gz",
			async (files: GeneratedFiles) => gzipSync(await tarOf(partsOf(files))),
		],
	] as const)(
		"the pages of a wiki in a %s open in the editor",
		async (...row) => {
			const [type, pack] = row;
			const files = tree({
				...pageFiles(
					"FrontPage",
					"Welcome to [[Other]], [[Missing]]. CategoryHome",
				),
				...pageFiles("Other", "'''other'''"),
				...pageFiles("Secret", "#acl All:\nsecret [[Hidden]]"),
			});
			const buffer = await pack(files);
			const shown = await open("");
			const { page, errors } = shown;
			await page
				.getByLabel("Open file")
				.setInputFiles({ name: `wiki.${type}`, mimeType: "", buffer });
			const panel = page.getByRole("tabpanel");
			await panel.getByRole("heading", { name: `wiki.${type}` }).waitFor();
			await panel.getByText(/^2 pages \(data\), .* 1 not shown/).waitFor();
			expect(await panel.getByText(/Secret|Hidden/).count()).toBe(0);
			await panel.getByText("Categories (1)").click();
			await panel.getByText("Links to missing pages (2)").click();
			await panel.getByText(/^Missing/).waitFor();
			await panel.getByLabel("Search").fill("front");
			await panel.getByRole("button", { name: "FrontPage" }).last().click();
			await expect
				.poll(() => sourceOf(page).innerText())
				.toMatch(/^Welcome to/);
			expect(await page.getByLabel("Page name").inputValue()).toBe("FrontPage");
			await panel.getByLabel(/not everybody/).check();
			await panel.getByRole("button", { name: "Secret" }).first().waitFor();
			expect(otherHosts(shown)).toEqual([]);
			expect(errors).toEqual([]);
			await page.close();
		},
	);

	test("works without a network after the first visit", async () => {
		const own = await PlaygroundServer.start();
		const { page } = await session.visit(own.url);
		await page.evaluate("navigator.serviceWorker.ready.then(() => true)");
		await own.close();
		await page.reload();
		await page.getByRole("treeitem").first().waitFor();
		await showTab(page, "Markdown");
		await page.getByRole("tabpanel").getByText("**bold**").waitFor();
		await page.close();
		await own.stop();
	});

	test("what is no archive says so", async () => {
		const { page, errors } = await open("");
		await page.getByLabel("Open file").setInputFiles({
			name: "wiki.zip",
			mimeType: "",
			buffer: Buffer.from("PK is no zip"),
		});
		await expect
			.poll(() => page.locator("#status").textContent())
			.toMatch(/wiki\.zip.* is no zip/);
		expect(errors).toEqual([]);
		await page.close();
	});

	test.each([
		["light and wide", { colorScheme: "light" }, "Other dialect", "Grammar"],
		[
			"dark and narrow",
			{ colorScheme: "dark", width: 360 },
			"User groups",
			"Messages",
		],
	] as const)("%s: accessible, as wide as the window", async (...row) => {
		const [, view, ...titles] = row;
		const { page, errors } = await open(sample, view);
		for (const title of ["Tree", ...titles]) {
			await showTab(page, title);
			await expect
				.poll(() => page.locator('[role="tabpanel"]:visible > *').count())
				.toBeGreaterThan(0);
			expect(await violationsOf(page), title).toEqual([]);
			expect(
				await page.evaluate(
					"document.documentElement.scrollWidth - innerWidth",
				),
			).toBeLessThanOrEqual(0);
		}
		expect(errors).toEqual([]);
		await page.close();
	});
});
