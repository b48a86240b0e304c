/** Front matter of pages of a site. */
import { dump } from "js-yaml";
import type { Root } from "../../ast";
import { pageMetadata } from "../../bridge/metadata";
import { servedPath } from "../../wiki-map/page-urls";
import type { LinkMapHeader } from "../../wiki-map/schema";
import { SITES } from "../../wiki-map/sites";
import { urlRulesOf } from "../../wiki-map/targets";
import type { PageSource } from "./page-source";

/** Returns the last part of a page's name, which is its title. */
export const titleOf = (name: string): string =>
	name.split("/").findLast((part) => part.trim() !== "") ?? name;

/** Returns the language of a page, if it says which. */
export function languageOf(tree: Root): string | undefined {
	const language = pageMetadata(tree).get("language");
	return typeof language === "string" ? language : undefined;
}

/** Returns the front matter of a page with the lines around it; empty if the site has none. */
export function frontMatterOf(
	header: LinkMapHeader,
	{
		entry,
		tree,
		title = titleOf(entry.name),
		date,
		author,
	}: Omit<PageSource, "text"> & { title?: string },
): string {
	const { frontMatter } = SITES[header.site];
	if (frontMatter === undefined) return "";
	const { name, file = "" } = entry;
	const { categories = [], oldNames = [], redirectedFrom = [] } = entry;
	const values = frontMatter({
		title,
		page: name,
		date,
		author,
		language: languageOf(tree),
		categories,
		redirects: [...new Set([...redirectedFrom, ...oldNames])],
		url: servedPath(file, urlRulesOf(header)),
	});
	return `---\n${dump(values, { lineWidth: -1 })}---\n\n`;
}
