/** Links of a whole wiki: what pages link to and does not exist. */
import { pageNameIn } from "../../dump/formats/quoted-name";
import type { NameCount, PageRecord } from "../records";
import { NameCounter } from "./name-counter";
import { LISTED_PAGES } from "./page-ranks";

const WIKI_NAME = /^([A-Z][A-Za-z0-9]*):\S/;

/** Returns the wiki that a missing page is named after: in 1.9 `[[NoWiki:Page]]` leads to a page of that name, if nobody knows the wiki. */
export const wikiOfMissing = (page: string): string | undefined =>
	WIKI_NAME.exec(page)?.[1];

/** A drawing is linked without the extension of its file. */
const DRAWINGS = ["", ".tdraw", ".adraw", ".draw"];

/** Between the name of a page and that of its attachment; names of files have none. */
const SLASH = "/";

export class LinkAccounts {
	readonly categories = new NameCounter();
	readonly wikis = new NameCounter();
	readonly #pages = new NameCounter();
	readonly #attachments = new NameCounter();
	readonly #existing = new Set<string>();
	/** Pages whose attachments are not known, unless another one of their name is written. */
	readonly #skipped = new Set<string>();
	readonly #written = new Set<string>();
	/** `Page/file` of all attachments. */
	readonly #attached = new Set<string>();

	/** A page that exists and is not written. */
	addSkipped(name: string): void {
		this.#existing.add(name);
		this.#skipped.add(name);
	}

	/** A page that is written, with the names of its attachments. */
	addPage(page: PageRecord, attachments: readonly string[]): void {
		const { name, state, links, categories } = page;
		this.#written.add(name);
		if (state === "live" || state === "damaged") this.#existing.add(name);
		for (const file of attachments) this.#attached.add(name + SLASH + file);
		for (const [index, target] of links.pages.entries())
			this.#pages.add(target, name, 1, links.lines.pages[index]);
		for (const category of categories) this.categories.add(category, name);
		for (const wiki of linesOfWikis(links).keys()) this.wikis.add(wiki, name);
		for (const [index, target] of links.attachments.entries())
			this.#attachments.add(
				attachmentPath(target, name),
				name,
				1,
				links.lines.attachments[index],
			);
	}

	/**
	 * Returns the pages that are linked to and do not exist among those seen.
	 *
	 * @param format `data_format_revision`: up to 1.5, `_` in a link is a blank.
	 */
	missingPages(format: number | undefined): NameCount[] {
		return this.#pages.toList(
			(name) => !this.#existing.has(pageNameIn(name, format)),
		);
	}

	/**
	 * Returns the pages that most pages link to, of those that are written: no name of another page is in it.
	 *
	 * @param format as in {@link missingPages}.
	 */
	linkedPages(format: number | undefined): NameCount[] {
		const linked = new NameCounter();
		for (const { name, count, page } of this.#pages.toList()) {
			const target = pageNameIn(name, format);
			if (this.#written.has(target) && this.#existing.has(target))
				linked.add(target, page, count);
		}
		return linked.toList().slice(0, LISTED_PAGES);
	}

	/** Returns the attachments that are linked to and absent; those of pages that are not written are not known. */
	missingAttachments(format: number | undefined): NameCount[] {
		return this.#attachments.toList((path) => {
			const end = path.lastIndexOf(SLASH);
			const page = pageNameIn(path.slice(0, end), format);
			const known = page + path.slice(end);
			return (
				(this.#written.has(page) || !this.#skipped.has(page)) &&
				DRAWINGS.every((extension) => !this.#attached.has(known + extension))
			);
		});
	}

	/**
	 * Counts the unknown wikis that missing pages are named after.
	 *
	 * @returns the others.
	 */
	takeWikisOf(
		missing: readonly NameCount[],
		unknown: NameCounter,
	): NameCount[] {
		return missing.filter(({ name, count, page, line }) => {
			const wiki = wikiOfMissing(name);
			if (wiki !== undefined) unknown.add(wiki, page, count, line);
			return wiki === undefined;
		});
	}
}

/** Returns the wikis that a page links to, with the lines of the first links to each. */
export function linesOfWikis({
	interwiki,
	lines,
}: PageRecord["links"]): ReadonlyMap<string, number | undefined> {
	const wikis = new Map<string, number | undefined>();
	for (const [index, link] of interwiki.entries()) {
		const wiki = link.slice(0, link.indexOf(":"));
		if (!wikis.has(wiki)) wikis.set(wiki, lines.interwiki[index]);
	}
	return wikis;
}

/** Returns `Page/file`; a target without a page is attached to the page itself. */
export function attachmentPath(target: string, page: string): string {
	if (target.startsWith(SLASH)) return page + target;
	return target.includes(SLASH) ? target : page + SLASH + target;
}
