/** The pages of a wiki, by name and category. */
import { toDom } from "hast-util-to-dom";
import {
	countOf,
	showNumber,
	wikiText,
} from "../../src/report-page/html/elements";
import { create } from "../page/dom";
import type { WikiWorker } from "../page/start-worker";
import type { WikiOverview, WikiPage } from "../protocol/wiki";

/** Maximum number of categories to choose from. */
const MAX_CATEGORIES = 500;

export class WikiPages {
	readonly #search = create("input", { type: "search" });
	readonly #category = create("select");
	readonly #count = create("output");
	readonly #list = create("ul", { className: "pages" });
	readonly element = create(
		"section",
		{ ariaLabel: "Pages" },
		create("h2", {}, "Pages"),
		create(
			"div",
			{ className: "tools" },
			create("label", {}, "Search", this.#search),
			create("label", {}, "Category", this.#category),
			this.#count,
		),
		create(
			"div",
			{
				className: "scroll tall",
				tabIndex: 0,
				role: "region",
				ariaLabel: "List of pages",
			},
			this.#list,
		),
	);

	/** @param onError gets why pages could not be listed after a choice. */
	constructor(
		private readonly worker: WikiWorker,
		categories: WikiOverview["categories"],
		private readonly onError: (error: unknown) => void,
	) {
		this.#category.append(
			new Option("all", ""),
			...categories
				.slice(0, MAX_CATEGORIES)
				.map(
					({ name, count }) =>
						new Option(`${name} (${showNumber(count)})`, name),
				),
		);
		this.#search.addEventListener("input", () => this.#chosen());
		this.#category.addEventListener("change", () => this.#chosen());
	}

	/** Shows the pages of a category. */
	choose(category: string): void {
		this.#search.value = "";
		this.#category.value = category;
		this.element.scrollIntoView({ block: "nearest" });
		this.#chosen();
	}

	#chosen(): void {
		this.update().catch(this.onError);
	}

	/** Lists the pages that the search finds. */
	async update(): Promise<void> {
		const pages = await this.worker.ask("wikiPages", {
			words: this.#search.value,
			category: this.#category.value,
		});
		if (pages === undefined) return;
		const { shown, total } = pages;
		const more = total - shown.length;
		this.#count.textContent = countOf(total, "page");
		this.#list.replaceChildren(...shown.map(item));
		if (more > 0)
			this.#list.append(
				create(
					"li",
					{ className: "muted" },
					`${showNumber(more)} more: search for a part of their names.`,
				),
			);
	}
}

function item(page: WikiPage): HTMLElement {
	const button = create(
		"button",
		{ type: "button" },
		toDom(wikiText(page.name)),
	);
	button.dataset.page = page.name;
	const { state, isPrivate, revisions, attachments, linksOut, linksIn } = page;
	const facts = [
		state === "live" ? "" : state,
		isPrivate ? "private" : "",
		page.dialect ?? "",
		countOf(revisions, "revision"),
		attachments === 0 ? "" : countOf(attachments, "attachment"),
		`${showNumber(linksOut)} out, ${showNumber(linksIn)} in`,
		...page.categories,
	].filter((fact) => fact !== "");
	return create(
		"li",
		{},
		button,
		create("span", { className: "muted" }, ` ${facts.join(" · ")}`),
	);
}
