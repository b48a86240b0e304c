/** What every page of an HTML site links to. */
import { pageUrl } from "../../wiki-map/page-urls";
import type { LinkMapHeader } from "../../wiki-map/schema";
import { LIST_OF_PAGES, SITES } from "../../wiki-map/sites";
import { urlRulesOf } from "../../wiki-map/targets";
import type { NamedLink } from "../html/html-file";

/** Title of the list of pages. */
export const LIST_TITLE = "All pages";

/** Returns the path of what readers see first: the front page or, without one, the list of pages. */
export function startFileOf(
	header: Pick<LinkMapHeader, "to" | "site">,
): string {
	const { pages, index } = SITES[header.site];
	return `${pages}${index}${urlRulesOf(header).extension}`;
}

/** Returns the path of the list of pages. */
export function listFileOf(
	header: Pick<LinkMapHeader, "to" | "site" | "frontPage">,
): string {
	if (header.frontPage === undefined) return startFileOf(header);
	const { pages } = SITES[header.site];
	return `${pages}${LIST_OF_PAGES}${urlRulesOf(header).extension}`;
}

/** Returns links to the front page and the list of pages, as far as they are others than the page itself. */
export function startLinks(header: LinkMapHeader, from: string): NamedLink[] {
	const { frontPage } = header;
	const targets = [
		...(frontPage === undefined
			? []
			: [{ name: frontPage, file: startFileOf(header) }]),
		{ name: LIST_TITLE, file: listFileOf(header) },
	];
	return targets
		.filter(({ file }) => file !== from)
		.map(({ name, file }) => ({
			name,
			url: pageUrl(from, file, urlRulesOf(header)),
		}));
}
