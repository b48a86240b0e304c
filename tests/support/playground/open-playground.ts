/** The playground in a browser, and what its users do with it. */
import type { Locator, Page } from "playwright-core";
import {
	type BrowserSession,
	type ShownPage,
	startBrowser,
} from "../reports/browser";
import { PlaygroundServer } from "./playground-server";

/** A file as a user opens it. */
export interface OpenedFile {
	name: string;
	mimeType: string;
	buffer: Buffer;
}

/** One page that is used again and again; it is as new after `reset`. */
export class OpenPlayground {
	private constructor(
		readonly session: BrowserSession,
		readonly server: PlaygroundServer,
		readonly shown: ShownPage,
	) {}

	/** Builds the playground, and opens it in a browser. */
	static async start(): Promise<OpenPlayground> {
		const [session, server] = await Promise.all([
			startBrowser(),
			PlaygroundServer.start(),
		]);
		const shown = await session.visit(server.url);
		await shown.page.getByRole("treeitem").first().waitFor();
		return new OpenPlayground(session, server, shown);
	}

	get page(): Page {
		return this.shown.page;
	}

	get source(): Locator {
		return this.page.getByRole("textbox", { name: "Markup" });
	}

	get dialect(): Locator {
		return this.page.getByRole("combobox", { name: "Dialect" });
	}

	get pageName(): Locator {
		return this.page.getByLabel("Page name");
	}

	/** The tabs in their order. */
	get tabs(): Locator {
		return this.page.locator("#tabs button");
	}

	get panel(): Locator {
		return this.page.locator("[role=tabpanel]:visible");
	}

	get status(): Locator {
		return this.page.locator("#status");
	}

	/** What is lit up in the source, the names of buttons that are pressed, and the status. */
	async lit(): Promise<{ texts: string[]; pressed: string[]; status: string }> {
		const { page, status } = this;
		return {
			texts: await page.locator("#source .cm-lit").allTextContents(),
			pressed: await page
				.getByRole("button", { pressed: true })
				.allTextContents(),
			status: await status.innerText(),
		};
	}

	/** What was reported since the last reset, and asked of other hosts. */
	get failures(): string[] {
		const { requests, errors } = this.shown;
		return [
			...errors,
			...requests.filter(
				(url) =>
					!/^(?:data|blob|about):/.test(url) &&
					!url.startsWith(this.server.url),
			),
		];
	}

	/** Shows the tree of a text without a name in the detected dialect. */
	async reset(text: string): Promise<void> {
		this.shown.errors.length = 0;
		this.shown.requests.length = 0;
		await this.dialect.selectOption("auto");
		await this.pageName.fill("");
		await this.showTab("Tree");
		await this.paste(text);
	}

	/** Replaces the text. */
	async paste(text: string): Promise<void> {
		await this.source.focus();
		await this.page.keyboard.press("Control+A");
		await this.page.keyboard.insertText(text);
	}

	/** Pastes as users do; the keyboard of a test would type the text as one event of input. */
	async pasteFromClipboard(text: string): Promise<void> {
		await this.source.focus();
		await this.page.keyboard.press("Control+A");
		await this.page.evaluate(`{
			const clipboardData = new DataTransfer();
			clipboardData.setData("text/plain", ${JSON.stringify(text)});
			const options = { clipboardData, bubbles: true, cancelable: true };
			document.activeElement.dispatchEvent(new ClipboardEvent("paste", options));
		}`);
		await this.page.keyboard.press("Control+Home");
	}

	/** Drops a file with a text on the editor. */
	async dropFile(text: string): Promise<void> {
		await this.page.evaluate(`{
			const dataTransfer = new DataTransfer();
			dataTransfer.items.add(new File([${JSON.stringify(text)}], "a.txt", { type: "text/plain" }));
			const options = { dataTransfer, bubbles: true, cancelable: true };
			document.querySelector(".cm-content").dispatchEvent(new DragEvent("drop", options));
		}`);
	}

	showTab(name: string): Promise<void> {
		return this.tabs.filter({ hasText: name }).click();
	}

	/** Shows all tabs at once, with all that is folded in them; or only the chosen one again. */
	async showAllPanels(isShown: boolean): Promise<void> {
		await this.page.evaluate(`{
			const panels = document.querySelectorAll("[role=tabpanel]");
			const chosen = document.querySelector("[role=tab][aria-selected=true]");
			for (const panel of panels)
				panel.hidden = ${!isShown} && panel.id !== chosen.getAttribute("aria-controls");
			for (const each of document.querySelectorAll("[role=tabpanel] details"))
				each.open = ${isShown};
		}`);
	}

	openFile(file: OpenedFile): Promise<void> {
		return this.page.getByLabel("Open file").setInputFiles(file);
	}

	async stop(): Promise<void> {
		await this.session.stop();
		await this.server.stop();
	}
}
