/** A page of a site as HTML: whole files that share a style sheet. */
import { WIKI_PROTOCOLS } from "../../bridge/state";
import { toHtml } from "../../hast/index";
import { pageUrl } from "../../wiki-map/page-urls";
import { urlRulesOf } from "../../wiki-map/targets";
import type { WikiMap } from "../../wiki-map/wiki-map";
import { htmlFile } from "../html/html-file";
import { bridgeOptionsOf, type PageAccount } from "./bridge-options";
import { languageOf, titleOf } from "./front-matter";
import { type PageSource, withoutInstructions } from "./page-source";
import type { PageWriter } from "./page-writer";
import { redirectTarget } from "./redirect-stub";
import { startLinks } from "./start-links";

/** Writes a page as a whole file. */
export const toSiteHtml: PageWriter = (map, source, account) => {
	const { entry, tree, date, author } = source;
	const target = redirectTarget(map, entry);
	const rules = urlRulesOf(map.header);
	const from = entry.file ?? "";
	const linkTo = (name: string) => {
		const page = map.target(name);
		return {
			name,
			url:
				page?.file === undefined ? undefined : pageUrl(from, page.file, rules),
		};
	};
	return htmlFile(
		{
			file: from,
			title: titleOf(entry.name),
			start: startLinks(map.header, from),
			above: namesAbove(entry.name).map(linkTo),
			language: languageOf(tree),
			date,
			author,
			categories: (entry.categories ?? []).map(linkTo),
			redirect:
				target?.file === undefined
					? undefined
					: pageUrl(from, target.file, rules),
		},
		htmlOf(map, source, account),
	);
};

/** Writes the content of a page. */
export const htmlOf = (
	map: WikiMap,
	source: Pick<PageSource, "entry" | "tree">,
	account: PageAccount,
): string =>
	toHtml(withoutInstructions(source.tree), {
		...bridgeOptionsOf(map, source, account, true),
		protocols: WIKI_PROTOCOLS,
		presentation: true,
	});

/** The pages that a page is below, the highest first. */
const namesAbove = (name: string): string[] => {
	const parts = name.split("/");
	return parts.slice(1).map((_, index) => parts.slice(0, index + 1).join("/"));
};
