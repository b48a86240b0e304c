/** The pages of a wiki by name, and which of them link to which. */
import { pageNameIn } from "../../../src/dump/formats/quoted-name";
import type { DumpPage } from "../../../src/dump/pages/page";
import { compareTexts } from "../../../src/records/accounts/first-items";
import type { PageRecord } from "../../../src/records/records";
import type { FirstOf } from "../../protocol/requests";
import type { WikiPage, WikiSearch } from "../../protocol/wiki";

/** Maximum number of pages that are listed at once. */
const MAX_LISTED = 300;

/** What is kept of a page: its text is read when it is asked for. */
export interface IndexedPage {
	record: Pick<
		PageRecord,
		"name" | "state" | "private" | "dialect" | "categories"
	>;
	links: Pick<PageRecord["links"], "pages" | "attachments">;
	/** Names of wikis that it links to and nobody knows. */
	unknownWikis: readonly string[];
	revisions: DumpPage["revisions"];
	attachments: number;
}

export class WikiIndex {
	readonly #pages = new Map<string, IndexedPage>();
	/** The pages by name; absent if one was added since. */
	#sorted: readonly IndexedPage[] | undefined;
	/** Names of pages by the name of what they link to. */
	readonly #linksIn = new Map<string, string[]>();

	/** @param format `data_format_revision` of the wiki: it decides which names are the same. */
	constructor(private readonly format: number | undefined) {}

	/** Adds a page. Of two of one name, one that can be seen is kept. */
	add(record: PageRecord, { revisions, attachments }: DumpPage): void {
		const { name, state, dialect, categories, links } = record;
		if (this.#pages.get(name)?.record.state === "live") return;
		this.#sorted = undefined;
		this.#pages.set(name, {
			record: {
				name,
				state,
				private: record.private,
				dialect,
				categories,
			},
			links: { pages: links.pages, attachments: links.attachments },
			unknownWikis: Object.keys(record.unknown.interwiki),
			revisions,
			attachments: attachments.length,
		});
		for (const target of links.pages) {
			const key = this.#nameOf(target);
			const found = this.#linksIn.get(key);
			if (found === undefined) this.#linksIn.set(key, [name]);
			else found.push(name);
		}
	}

	/** Returns a page by a name that a link may have. */
	get(name: string): IndexedPage | undefined {
		return this.#pages.get(this.#nameOf(name));
	}

	/** Returns the names of the pages that link to a page, sorted. */
	linksTo(name: string): string[] {
		return [...this.#linking(name)].sort();
	}

	/** Returns all pages by name. */
	sorted(): readonly IndexedPage[] {
		this.#sorted ??= [...this.#pages.values()].sort((a, b) =>
			compareTexts(a.record.name, b.record.name),
		);
		return this.#sorted;
	}

	/** Returns the first pages that a search finds, by name. */
	search({ words, category }: WikiSearch): FirstOf<WikiPage> {
		const wanted = words.toLowerCase().split(/\s+/);
		const found = this.sorted().filter(
			({ record: { name, categories } }) =>
				wanted.every((word) => name.toLowerCase().includes(word)) &&
				(category === "" || categories.includes(category)),
		);
		return {
			shown: found.slice(0, MAX_LISTED).map((page) => this.#toListed(page)),
			total: found.length,
		};
	}

	#toListed({ record, links, revisions, attachments }: IndexedPage): WikiPage {
		const { name, state, dialect, categories } = record;
		return {
			name,
			state,
			dialect,
			isPrivate: record.private === true,
			revisions: revisions.length,
			attachments,
			linksOut: links.pages.length + links.attachments.length,
			linksIn: this.#linking(name).size,
			categories,
		};
	}

	#linking(name: string): ReadonlySet<string> {
		return new Set(this.#linksIn.get(this.#nameOf(name)));
	}

	#nameOf(target: string): string {
		return pageNameIn(target, this.format);
	}
}
