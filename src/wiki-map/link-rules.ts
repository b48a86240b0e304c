/** Where the links of a page lead in the output. */
import type { LinkTarget, ResolveLink } from "../bridge/links";
import { encodeAnchor, encodeComponent } from "../bridge/urls";
import { idOf, linkDestination } from "./link-destinations";
import { fileUrl, pageUrl, type UrlRules } from "./page-urls";
import type { MappedFile, MappedPage } from "./schema";
import type { WikiMap } from "./wiki-map";

/** What may become of a link. */
export const LINK_OUTCOMES = [
	/** A page, or a part of it. */
	"page",
	/** A page, as the part of it that was asked for is not there. */
	"pageWithoutAnchor",
	"attachment",
	/** A page or file of another wiki. */
	"interwiki",
	"url",
	/** Text, as there is no such page, part of the page, attachment, or wiki. */
	"missingPage",
	"missingAnchor",
	"missingAttachment",
	"unknownWiki",
	/** Text, as it is no URL: `http://[`. */
	"impossibleUrl",
] as const;
export type LinkOutcome = (typeof LINK_OUTCOMES)[number];

/** Whose links they are. */
export interface LinkRulesOptions extends UrlRules {
	pageName: string;
	/** The entry of the page; absent if it has none, such as a record that is not of the wiki. */
	own: MappedPage | undefined;
	/** Whether links to headings of the page itself get the ids of the output here: the Markdown bridge does it by itself. */
	shouldMapOwnAnchors: boolean;
	/** Gets what becomes of each link. */
	count: (outcome: LinkOutcome) => void;
}

/**
 * Returns the rules for the links of a page: those of the map first, then the bridge's.
 *
 * Links to pages that are missing, or that not everybody may read, are text.
 */
export function linkRules(
	map: WikiMap,
	options: LinkRulesOptions,
): ResolveLink {
	const { pageName, own, shouldMapOwnAnchors, count } = options;
	const { header } = map;
	const from = own?.file ?? "";

	const toOutcome = (outcome: LinkOutcome, url?: string) => {
		count(outcome);
		return url;
	};

	function toPage(
		name: string,
		anchor: string | undefined,
	): string | undefined {
		const page = map.target(name);
		if (page?.file === undefined)
			return toOutcome("missingPage", editUrlOf(name));
		const url = pageUrl(from, page.file, options);
		if (anchor === undefined || anchor === "") return toOutcome("page", url);
		const id = idOf(page, anchor);
		return id === undefined
			? toOutcome("pageWithoutAnchor", url)
			: toOutcome("page", url + encodeAnchor(id));
	}

	function toFile(
		page: MappedPage | undefined,
		names: readonly string[],
	): string | undefined {
		const file = findFile(page, names);
		return file === undefined
			? toOutcome("missingAttachment")
			: toOutcome("attachment", fileUrl(from, file.file, options));
	}

	const editUrlOf = (name: string): string | undefined =>
		header.editUrl?.replaceAll("$PAGE", () =>
			encodeComponent(name).replaceAll("%2F", "/"),
		);

	const toUrl = (outcome: LinkOutcome, url: string): string | undefined =>
		URL.canParse(url, ANY_PAGE)
			? toOutcome(outcome, url)
			: toOutcome("impossibleUrl");

	return (target: LinkTarget, resolve) => {
		const destination = linkDestination(map, pageName, target);
		if (destination?.type === "page")
			return toPage(destination.name, destination.anchor);
		if (destination?.type === "file") {
			const { page, names } = destination;
			return toFile(page === pageName ? own : map.get(page), names);
		}
		if (target.type === "url") return toUrl("url", target.url);
		if (target.type === "anchor") {
			const id = idOf(own, target.anchor);
			if (id === undefined) return toOutcome("missingAnchor");
			return toOutcome(
				"page",
				shouldMapOwnAnchors ? encodeAnchor(id) : resolve(target),
			);
		}
		const url = resolve(target);
		return url === undefined
			? toOutcome("unknownWiki")
			: toUrl("interwiki", url);
	};
}

/** A page from which a link may be relative. */
const ANY_PAGE = "https://wiki.example/";

/** Returns the first of these files that the page has. */
function findFile(
	page: MappedPage | undefined,
	names: readonly string[],
): MappedFile | undefined {
	const files = page?.attachments ?? [];
	for (const name of names) {
		const file = files.find((each) => each.name === name);
		if (file !== undefined) return file;
	}
	return undefined;
}
