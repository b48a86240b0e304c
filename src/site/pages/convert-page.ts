/** A page of a wiki as a file of the output. */
import type { LinkMapHeader } from "../../wiki-map/schema";
import type { WikiMap } from "../../wiki-map/wiki-map";
import { PageAccount } from "./bridge-options";
import type { ConvertedPage, PageSource } from "./page-source";
import type { PageWriter } from "./page-writer";
import { redirectTarget, shownTree } from "./redirect-stub";
import { toSiteHtml } from "./to-site-html";
import { toSiteMarkdown } from "./to-site-markdown";

/** Markup stays as it is: its links name pages, and not files. */
const toMarkup: PageWriter = (_map, { text }) =>
	text.endsWith("\n") ? text : `${text}\n`;

/** How pages are written: a row for each target. */
const WRITERS: Readonly<Record<LinkMapHeader["to"], PageWriter>> = {
	markdown: toSiteMarkdown,
	html: toSiteHtml,
	moin: toMarkup,
};

/**
 * Converts a page. The result depends on the page and the map alone.
 *
 * @param map of the wiki, which says what to convert to.
 * @param source the page; its entry is one of the map.
 * @example
 * convertPage(map, source).content // the text of "help/links.md", with its front matter
 */
export function convertPage(map: WikiMap, source: PageSource): ConvertedPage {
	const account = new PageAccount();
	const { entry, tree } = source;
	const shown = {
		...source,
		tree: shownTree(tree, entry, redirectTarget(map, entry)),
	};
	return account.toResult(WRITERS[map.header.to](map, shown, account));
}

/** Returns when a revision was saved and by whom, as far as its record says. */
export const editOf = ({
	time,
	modified,
	author,
}: {
	time?: string | undefined;
	modified?: string | undefined;
	author?: { name?: string | undefined } | undefined;
}): Pick<PageSource, "date" | "author"> => ({
	date: time ?? modified,
	author: author?.name,
});
