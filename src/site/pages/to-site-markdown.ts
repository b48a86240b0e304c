/** A page of a site as Markdown. */
import type * as mdast from "mdast";
import { visit } from "unist-util-visit";
import { type MarkdownOptions, toMdast } from "../../mdast/index";
import { writeMdast } from "../../mdast/to-markdown";
import { idsOf } from "../../wiki-map/link-destinations";
import { htmlUrl, relativeFileUrl } from "../../wiki-map/page-urls";
import { SITES, type Site } from "../../wiki-map/sites";
import { urlRulesOf } from "../../wiki-map/targets";
import type { WikiMap } from "../../wiki-map/wiki-map";
import { bridgeOptionsOf, type PageAccount } from "./bridge-options";
import { frontMatterOf } from "./front-matter";
import { changeHtmlLinks } from "./html-links";
import { type PageSource, withoutInstructions } from "./page-source";
import type { PageWriter } from "./page-writer";
import { handlersOf } from "./site-handlers";
import { escapeTemplates } from "./without-templates";

/** Writes a page with its front matter. */
export const toSiteMarkdown: PageWriter = (map, source, account) =>
	frontMatterOf(map.header, source) + markdownOf(map, source, account);

/** Writes a page without front matter. */
export const markdownOf = (
	map: WikiMap,
	source: Pick<PageSource, "entry" | "tree">,
	account: PageAccount,
): string => {
	const { file = "" } = source.entry;
	const rules = urlRulesOf(map.header);
	return writeMarkdown(
		source,
		SITES[map.header.site],
		{
			...bridgeOptionsOf(map, source, account, false),
			headingIds: idsOf(source.entry),
		},
		(url) => htmlUrl(file, url, rules),
		(url) => relativeFileUrl(file, url, rules),
	);
};

/**
 * Writes a page as the generator of a site reads it.
 *
 * @param toHtmlUrl returns what links within HTML have in place of a URL.
 * @param toFileUrl returns the URL of a file from the page, by that which the site knows; `undefined` for what is no file.
 */
export function writeMarkdown(
	{ tree }: Pick<PageSource, "tree">,
	site: Site,
	options: MarkdownOptions,
	toHtmlUrl: (url: string) => string = (url) => url,
	toFileUrl: (url: string) => string | undefined = () => undefined,
): string {
	const siteOptions: MarkdownOptions = {
		...options,
		handlers: handlersOf(site),
		admonitions: site.admonitions,
		markdown: { listItemIndent: site.listItemIndent },
		frontMatter: false,
	};
	const root = toMdast(withoutInstructions(tree), siteOptions);
	changeHtmlLinks(root, toHtmlUrl);
	if (site.fileLinks !== undefined)
		markFileLinks(root, site.fileLinks, toFileUrl);
	if (site.headingDepth > 1) lowerHeadings(root);
	if (site.template !== undefined) escapeTemplates(root, site.template);
	return writeMdast(root, siteOptions);
}

/** Marks links to files; pictures are files in any case. */
function markFileLinks(
	root: mdast.Root,
	marks: NonNullable<Site["fileLinks"]>,
	toFileUrl: (url: string) => string | undefined,
): void {
	visit(root, "link", (link, index, parent) => {
		const url = toFileUrl(link.url);
		if (url === undefined || index === undefined) return;
		if ("prefix" in marks) {
			link.url = marks.prefix + link.url;
			return;
		}
		link.url = url;
		parent?.children.splice(index + 1, 0, { type: "html", value: marks.mark });
	});
}

/** Makes headings one level deeper; those of the last level stay. */
function lowerHeadings(root: mdast.Root): void {
	visit(root, "heading", (heading) => {
		heading.depth = LOWER[heading.depth];
	});
}

const LOWER = { 1: 2, 2: 3, 3: 4, 4: 5, 5: 6, 6: 6 } as const;
