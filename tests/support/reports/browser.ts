/** A real browser for tests of pages: Debian's Chromium. Tests are skipped where it is not installed. */
import { existsSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import axe, { type AxeResults } from "axe-core";
import { type Browser, chromium, type Page } from "playwright-core";

const executablePath = process.env.CHROMIUM ?? "/usr/bin/chromium";

/** Whether there is a browser. */
export const hasBrowser = existsSync(executablePath);

/** Part of the titles of tests that need it. */
export const needsBrowser = hasBrowser
	? "in Chromium"
	: "in Chromium (skipped: it is not installed)";

/** How a page is shown. */
export interface View {
	colorScheme?: "light" | "dark";
	width?: number;
}

/** A page that is shown. */
export interface ShownPage {
	page: Page;
	/** What it asked for besides itself. */
	requests: string[];
	/** Errors of its scripts, and what its policy forbade. */
	errors: string[];
}

/** Starts the browser; one start serves a file of tests. */
export async function startBrowser(): Promise<BrowserSession> {
	// Chromium cannot build its sandbox for the superuser, as in a container.
	const args = process.getuid?.() === 0 ? ["--no-sandbox"] : [];
	return new BrowserSession(await chromium.launch({ executablePath, args }));
}

export class BrowserSession {
	readonly #folder = mkdtempSync(join(tmpdir(), "moinmoin-browser-"));
	#count = 0;

	constructor(readonly browser: Browser) {}

	/** Shows a file of HTML as one that a reader double-clicks. */
	async show(html: string, view: View = {}): Promise<ShownPage> {
		const file = join(this.#folder, `${this.#count++}.html`);
		writeFileSync(file, html);
		return this.visit(pathToFileURL(file).href, view);
	}

	/** Shows what is at a URL. */
	async visit(
		url: string,
		{ colorScheme = "light", width = 1200 }: View = {},
	): Promise<ShownPage> {
		const page = await this.browser.newPage({
			colorScheme,
			viewport: { width, height: 900 },
		});
		const requests: string[] = [];
		const errors: string[] = [];
		page.on("request", (request) => {
			if (request.url() !== url) requests.push(request.url());
		});
		page.on("pageerror", ({ message }) => errors.push(message));
		page.on("console", (message) => {
			if (message.type() === "error") errors.push(message.text());
		});
		await page.goto(url);
		return { page, requests, errors };
	}

	async stop(): Promise<void> {
		await this.browser.close();
		rmSync(this.#folder, { recursive: true });
	}
}

/** Returns what axe-core finds wrong: a rule and the elements that break it. */
export async function violationsOf(page: Page): Promise<string[]> {
	if (!(await page.evaluate("'axe' in globalThis")))
		await page.evaluate(axe.source);
	const { violations } = (await page.evaluate(
		"axe.run(document, { resultTypes: ['violations'] })",
	)) as AxeResults;
	return violations.map(
		({ id, nodes }) =>
			`${id}: ${nodes
				.slice(0, 3)
				.map(({ html }) => html.slice(0, 200))
				.join(" | ")}`,
	);
}
