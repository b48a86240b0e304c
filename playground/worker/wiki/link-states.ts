/** Whether links of a wiki lead to something, as its report has it. */
import {
	attachmentPath,
	wikiOfMissing,
} from "../../../src/records/accounts/link-accounts";
import type { LinkTarget } from "../../../src/records/facts/link-facts";
import type { ReportRecord } from "../../../src/records/report-record";
import type { IndexedPage, WikiIndex } from "./wiki-index";

/** What a link leads to, in words. */
export type LinkState =
	| "page"
	| "page that is not shown"
	| "missing page"
	| "attachment"
	| "missing attachment"
	| "other wiki"
	| "unknown wiki"
	| "URL";

const BROKEN: ReadonlySet<LinkState> = new Set([
	"missing page",
	"missing attachment",
	"unknown wiki",
]);

/** Whether nothing is where such a link leads. */
export const isBroken = (state: LinkState): boolean => BROKEN.has(state);

const namesIn = (counts: readonly { name: string }[]): ReadonlySet<string> =>
	new Set(counts.map(({ name }) => name));

export class LinkStates {
	readonly #pages: ReadonlySet<string>;
	readonly #attachments: ReadonlySet<string>;
	readonly #wikis: ReadonlySet<string>;

	constructor(
		{ missingPages, missingAttachments, unknown }: ReportRecord,
		private readonly index: WikiIndex,
	) {
		this.#pages = namesIn(missingPages);
		this.#attachments = namesIn(missingAttachments);
		this.#wikis = namesIn(unknown.interwiki);
	}

	/** Returns what a link of a page leads to. */
	of({ field, target, wiki = "" }: LinkTarget, page: IndexedPage): LinkState {
		switch (field) {
			case "pages":
				return this.#ofPage(target);
			case "attachments":
				return this.#attachments.has(attachmentPath(target, page.record.name))
					? "missing attachment"
					: "attachment";
			case "interwiki":
				return page.unknownWikis.includes(wiki) ? "unknown wiki" : "other wiki";
			case "urls":
				return "URL";
		}
	}

	/** Whether a page has a link that leads to nothing. */
	hasBroken(page: IndexedPage): boolean {
		const { pages, attachments } = page.links;
		const isBrokenIn =
			(field: LinkTarget["field"]) =>
			(target: string): boolean =>
				isBroken(this.of({ field, target }, page));
		return (
			page.unknownWikis.length > 0 ||
			pages.some(isBrokenIn("pages")) ||
			attachments.some(isBrokenIn("attachments"))
		);
	}

	#ofPage(target: string): LinkState {
		if (this.#pages.has(target)) return "missing page";
		if (this.index.get(target) !== undefined) return "page";
		return this.#wikis.has(wikiOfMissing(target) ?? "")
			? "unknown wiki"
			: "page that is not shown";
	}
}
