/** The account of a site: that of the records, and what became of pages, links, attachments and macros. */
import * as z from "zod";
import { Counter } from "../../records/accounts/counter";
import { Count, Sha256 } from "../../records/record-fields";
import type { PageRecord } from "../../records/records";
import { ReportRecord } from "../../records/records";
import { LINK_OUTCOMES } from "../../wiki-map/link-rules";
import { LinkMapHeader } from "../../wiki-map/schema";
import type { SitePage } from "../threads/site-job";

/** `report.json` of a site. */
export const SiteReport = ReportRecord.extend({
	site: z.strictObject({
		to: LinkMapHeader.shape.to,
		site: LinkMapHeader.shape.site,
		names: LinkMapHeader.shape.names,
		/** Hash of what the site depends on besides the texts of the dump: `--resume` compares it. */
		run: Sha256,
		/** Files of pages, and how many of them are stubs that lead to other pages. */
		pages: z.strictObject({ written: Count, stubs: Count }),
		/** Pages whose file has a number, as another one would have had the same name. */
		numbered: z.array(z.strictObject({ page: z.string(), file: z.string() })),
		/** What became of links. */
		links: z.partialRecord(z.enum(LINK_OUTCOMES), Count),
		/** Attachments; those that failed could not be read or had changed since the first pass. */
		attachments: z.strictObject({ copied: Count, failed: Count, bytes: Count }),
		/** Macros in use, how often, and how often they are shown as text. */
		macros: z.array(
			z.strictObject({ name: z.string(), used: Count, shown: Count }),
		),
		/** What could not be carried over, how often, by rule. */
		messages: z.record(z.string(), Count),
		/** Old URLs in the maps of redirects. */
		redirects: Count,
		/** Old URLs of pages that are not in the maps, as the site has another page or a file of that path. */
		redirectsTaken: Count,
		/** Files of earlier runs that no page has any more. */
		removed: Count,
	}),
});
export type SiteReport = z.infer<typeof SiteReport>;

/** Adds up what became of the pages of a site. */
export class SiteAccounts {
	readonly #links = new Counter();
	readonly #used = new Counter();
	readonly #shown = new Counter();
	readonly #messages = new Counter();
	readonly pages = { written: 0, stubs: 0 };
	readonly attachments = { copied: 0, failed: 0, bytes: 0 };
	redirects = { redirects: 0, redirectsTaken: 0 };
	removed = 0;

	addPage(
		{ macros }: Pick<PageRecord, "macros">,
		{ links = {}, shownMacros = {}, messages = {} }: SitePage,
		isStub: boolean,
	): void {
		this.pages.written++;
		if (isStub) this.pages.stubs++;
		this.#links.addAll(links);
		this.#used.addAll(macros);
		this.#shown.addAll(shownMacros);
		this.#messages.addAll(messages);
	}

	/** Returns the account. */
	toObject(): Omit<
		SiteReport["site"],
		"to" | "site" | "names" | "run" | "numbered"
	> {
		const shown = this.#shown.toObject();
		return {
			pages: this.pages,
			links: this.#links.toObject(),
			attachments: this.attachments,
			macros: Object.entries(this.#used.toObject()).map(([name, used]) => ({
				name,
				used,
				shown: Object.hasOwn(shown, name) ? (shown[name] ?? 0) : 0,
			})),
			messages: this.#messages.toObject(),
			...this.redirects,
			removed: this.removed,
		};
	}
}
