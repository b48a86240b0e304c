/** A whole wiki, from an archive of its files. */
import { errorMessage } from "../../src/error-message";
import { countOf } from "../../src/report-page/html/elements";
import { create } from "../page/dom";
import type { WikiOverview, WikiPage } from "../protocol/wiki";
import type { Pane, Playground } from "./pane";
import { wikiReport } from "./wiki-report";

/** Maximum number of pages that are listed at once. */
const MAX_LISTED = 300;

export class WikiPane implements Pane {
	readonly id = "wiki";
	readonly title = "Wiki";
	readonly panel = create("div", { className: "pane report" });
	readonly #content = create("div");
	readonly #private = create("input", { type: "checkbox" });
	#file: File | undefined;

	constructor(private readonly playground: Playground) {
		this.#private.addEventListener("change", () => {
			if (this.#file !== undefined) void this.openArchive(this.#file);
		});
		this.panel.append(
			create(
				"p",
				{},
				"Open or drop a zip, tar or tar.gz of a wiki: its data directory, or a package. It is read here and sent nowhere.",
			),
			create(
				"label",
				{},
				this.#private,
				" Show pages that not everybody may read",
			),
			this.#content,
		);
	}

	/** The wiki does not depend on the page. */
	update(): void {}

	/** Reads an archive and shows the wiki. */
	async openArchive(file: File): Promise<void> {
		this.#file = file;
		this.playground.say(`Reading ${file.name} …`);
		try {
			const withPrivate = this.#private.checked;
			const wiki = await this.playground.ask("wiki", { file, withPrivate });
			if (wiki === undefined) return;
			this.#show(wiki);
			this.playground.say(
				`${countOf(wiki.pages.length, "page")} of ${file.name}${wiki.encrypted > 0 ? ", which is encrypted" : ""}.`,
			);
		} catch (error) {
			this.#content.replaceChildren();
			this.playground.say(errorMessage(error));
		}
	}

	#show(wiki: WikiOverview): void {
		const search = create("input", { type: "search" });
		const list = create("ul", { className: "pages" });
		const fill = (): void => {
			const words = search.value.toLowerCase().split(/\s+/);
			const found = wiki.pages.filter(({ name, categories }) => {
				const text = [name, ...categories].join(" ").toLowerCase();
				return words.every((word) => text.includes(word));
			});
			const items = found.slice(0, MAX_LISTED).map((page) => this.#item(page));
			const more = found.length - items.length;
			if (more > 0) items.push(create("li", {}, `${more} more`));
			list.replaceChildren(...items);
		};
		search.addEventListener("input", fill);
		fill();
		const choose = (category: string): void => {
			search.value = category;
			fill();
			list.scrollIntoView({ block: "nearest" });
		};
		this.#content.replaceChildren(
			wikiReport(wiki, (name) => void this.#open(name), choose),
			create("h2", {}, "Pages"),
			create("p", {}, create("label", {}, "Search ", search)),
			list,
		);
	}

	#item({
		name,
		links,
		categories,
		revisions,
		attachments,
	}: WikiPage): HTMLElement {
		const facts = [
			countOf(revisions, "revision"),
			countOf(links.length, "link"),
			attachments === 0 ? "" : countOf(attachments, "attachment"),
			...categories,
		].filter((fact) => fact !== "");
		return create(
			"li",
			{},
			create(
				"button",
				{ type: "button", onclick: () => void this.#open(name) },
				name,
			),
			create("span", { className: "muted" }, ` ${facts.join(", ")}`),
		);
	}

	async #open(name: string): Promise<void> {
		const page = await this.playground.ask("wikiPage", name);
		if (page === undefined) return;
		if (page === null) this.playground.say(`The wiki has no page ${name}.`);
		else {
			this.playground.open({ ...page, pageName: name });
			this.playground.say(`${name} is in the editor.`);
		}
	}
}
