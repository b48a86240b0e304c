/** A whole wiki, from an archive of its files: a worker of its own reads it, so that the editor never waits. */
import { toDom } from "hast-util-to-dom";
import { errorMessage } from "../../src/error-message";
import { countOf } from "../../src/report-page/html/elements";
import { lineRange } from "../editor/line-range";
import { create, onFileChosen } from "../page/dom";
import { saveFile } from "../page/save-file";
import { WikiWorker } from "../page/start-worker";
import { ARCHIVE_EXTENSIONS } from "../protocol/archive-kind";
import type { WikiOverview, WikiProgress } from "../protocol/wiki";
import type { Pane, Playground } from "./pane";
import { showContent, wikiSection } from "./report-content";
import { WikiPages } from "./wiki-pages";

export class WikiPane implements Pane {
	readonly panel = create("div", { className: "pane report" });
	readonly #content = create("div");
	readonly #private = create("input", { type: "checkbox" });
	readonly #bar = create("progress");
	readonly #count = create("span", { className: "muted" });
	readonly #progress = create(
		"p",
		{ hidden: true },
		create("label", {}, "Reading ", this.#bar),
		" ",
		this.#count,
		" ",
		create("button", { type: "button", onclick: () => this.#stop() }, "Stop"),
	);
	/** The links of the page that was opened last. */
	readonly #links = create("section", { hidden: true });
	#pages: WikiPages | undefined;
	#file: File | undefined;
	#worker: WikiWorker | undefined;

	constructor(private readonly playground: Playground) {
		const input = create("input", {
			type: "file",
			accept: ARCHIVE_EXTENSIONS.join(),
		});
		onFileChosen(input, (file) => void this.openArchive(file));
		this.#private.addEventListener("change", () => {
			if (this.#file !== undefined) void this.openArchive(this.#file);
		});
		this.panel.addEventListener("click", ({ target }) => {
			if (target instanceof Element)
				this.#follow(target.closest("button")?.dataset ?? {});
		});
		this.panel.append(
			create(
				"p",
				{},
				"Open or drop a zip, tar or tar.gz of a wiki: its data directory, its pages, or a package. It is read here and sent nowhere.",
			),
			create(
				"p",
				{ className: "choices" },
				create("label", { className: "button" }, "Open archive", input),
				create(
					"label",
					{},
					this.#private,
					" Show pages that not everybody may read",
				),
			),
			this.#progress,
			this.#content,
		);
	}

	/** The wiki does not depend on the page. */
	update(): void {}

	/** Reads an archive and shows the wiki. */
	async openArchive(file: File): Promise<void> {
		this.#stop();
		this.#file = file;
		this.#content.replaceChildren();
		this.playground.say(`Reading ${file.name} …`);
		this.#bar.removeAttribute("value");
		this.#count.textContent = "";
		this.#progress.hidden = false;
		const worker = new WikiWorker((progress) => this.#showProgress(progress));
		this.#worker = worker;
		try {
			const withPrivate = this.#private.checked;
			const wiki = await worker.ask("wiki", { file, withPrivate });
			if (wiki === undefined) return;
			const pages = new WikiPages(worker, wiki.categories, (error) =>
				this.#reportFailure("The list of pages", error),
			);
			await pages.update();
			// Another archive may have been opened meanwhile.
			if (this.#worker !== worker) return;
			this.#show(wiki, pages, worker);
			this.playground.say(`${file.name} is open.`);
		} catch (error) {
			const text = errorMessage(error);
			this.playground.say(text);
			this.#content.replaceChildren(create("p", { className: "error" }, text));
		}
		// Another archive may be read by now.
		if (this.#worker === worker) this.#progress.hidden = true;
	}

	/** Ends the worker, with the wiki that it has. */
	#stop(): void {
		if (!this.#progress.hidden) this.playground.say("Reading was stopped.");
		this.#progress.hidden = true;
		this.#worker?.stop();
		this.#worker = undefined;
	}

	#showProgress({ pages, total }: WikiProgress): void {
		this.#count.textContent =
			total === undefined
				? countOf(pages, "page")
				: `${pages} of ${countOf(total, "page")}`;
		if (total === undefined) return;
		this.#bar.max = total;
		this.#bar.value = pages;
	}

	#show(wiki: WikiOverview, pages: WikiPages, worker: WikiWorker): void {
		this.#pages = pages;
		this.#links.hidden = true;
		this.#content.replaceChildren(
			create("h2", {}, "Wiki"),
			toDom(wiki.summary, { fragment: true }),
			wiki.encrypted === 0
				? ""
				: create(
						"p",
						{},
						`${countOf(wiki.encrypted, "file")} of the archive cannot be read without a password: unpack it, and make an archive that is not encrypted.`,
					),
			pages.element,
			this.#links,
			create("h2", {}, "Report"),
			create(
				"p",
				{},
				create(
					"button",
					{ type: "button", onclick: () => this.#saveReport(worker) },
					"Save report.html",
				),
			),
			...wiki.sections.map((section) =>
				wikiSection(
					section,
					// Parts that are opened one after another do not replace each other.
					() => worker.ask("wikiSection", section.id, `section ${section.id}`),
					(error) => this.#reportFailure(section.title, error),
				),
			),
		);
	}

	async #saveReport(worker: WikiWorker): Promise<void> {
		try {
			const html = await worker.ask("wikiReport", undefined);
			if (html !== undefined) saveFile("report.html", html, "text/html");
		} catch (error) {
			this.#reportFailure("The report", error);
		}
	}

	#reportFailure(what: string, error: unknown): void {
		this.playground.say(`${what} cannot be shown: ${errorMessage(error)}`);
	}

	/** Does what a button says: opens a page, or lists those of a category. */
	#follow({ page, line, category }: DOMStringMap): void {
		if (page !== undefined)
			this.#open(page, Number(line ?? 0)).catch((error: unknown) =>
				this.#reportFailure(page, error),
			);
		if (category !== undefined) this.#pages?.choose(category);
	}

	/** @param line that is selected, from 1 on; none if it is 0. */
	async #open(name: string, line: number): Promise<void> {
		const worker = this.#worker;
		const page = await worker?.ask("wikiPage", name);
		if (worker === undefined || page === undefined) return;
		if (page === null) {
			this.playground.say(`The wiki has no text of ${name}.`);
			return;
		}
		this.playground.open({ ...page, pageName: name });
		if (line > 0) this.playground.select(lineRange(page.text, line));
		this.playground.say(`${name} is in the editor.`);
		const links = await worker.ask("wikiLinks", name);
		if (links === undefined) return;
		showContent(this.#links, links);
		this.#links.hidden = false;
	}
}
