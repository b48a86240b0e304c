/** What a page links to, how often. */
import { Counter } from "../accounts/counter";
import type { PageRecord } from "../records";

/** Names of wikis that are this one. */
export interface OwnNames {
	/** The wiki's interwiki name, if it is known. */
	interwikiName?: string | undefined;
}

/** A wiki's name for itself. */
const SELF = "self";

/** Collects the links of a page. */
export class LinkFacts {
	readonly #pages = new Counter();
	readonly #interwiki = new Counter();
	readonly #urls = new Counter();
	readonly #attachments = new Counter();

	/** @param pageName links of the page to itself do not count. */
	constructor(
		private readonly pageName: string,
		private readonly own: OwnNames,
	) {}

	/** @param page resolved; `[[../]]` leaves a `/` at its end. */
	addPage(page: string): void {
		const name = page.replace(/\/+$/, "");
		if (name !== "" && name !== this.pageName) this.#pages.add(name);
	}

	addUrl(url: string): void {
		this.#urls.add(url);
	}

	/** @param target file name, with the page's name in front if it is attached to another one. */
	addAttachment(target: string): void {
		this.#attachments.add(target);
	}

	/**
	 * Adds a link to a page of a wiki, which may be this one.
	 *
	 * @param page may hold an anchor, which 1.5 leaves there.
	 * @returns whether it leads to another wiki.
	 */
	addInterwiki(wiki: string, page: string): boolean {
		if (!this.#isOwn(wiki)) {
			this.#interwiki.add(`${wiki}:${page}`);
			return true;
		}
		const [name = ""] = page.split("#", 1);
		// Only a sub page is written without the name of a wiki.
		this.addPage(
			wiki === "" || name.startsWith("/")
				? `${this.pageName}/${name.replace(/^\//, "")}`
				: name,
		);
		return false;
	}

	#isOwn(wiki: string): boolean {
		return (
			wiki === "" ||
			wiki.toLowerCase() === SELF ||
			wiki === this.own.interwikiName
		);
	}

	/** Returns the links, each once, in the order of the page. */
	toRecord(): PageRecord["links"] {
		const isRepeated = (count: number): boolean => count > 1;
		return {
			pages: this.#pages.names(),
			interwiki: this.#interwiki.names(),
			urls: this.#urls.names(),
			attachments: this.#attachments.names(),
			repeated: {
				pages: this.#pages.toObject(isRepeated),
				interwiki: this.#interwiki.toObject(isRepeated),
				urls: this.#urls.toObject(isRepeated),
				attachments: this.#attachments.toObject(isRepeated),
			},
		};
	}
}
