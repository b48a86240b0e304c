/** Where the links of a page lead in the output. */
import type { LinkTarget, ResolveLink } from "../bridge/links";
import { encodeAnchor, encodeComponent } from "../bridge/urls";
import { fileOfQuery, readOldUrl } from "./old-urls";
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
] as const;
export type LinkOutcome = (typeof LINK_OUTCOMES)[number];

/** Whose links they are. */
export interface LinkRulesOptions extends UrlRules {
	pageName: string;
	/** The entry of the page; absent if it has none, such as a record that is not of the wiki. */
	own: MappedPage | undefined;
	/** Whether links to headings of the page itself get the ids of the output here: the Markdown bridge does it by itself. */
	mapsOwnAnchors: boolean;
	/** Gets what becomes of each link. */
	count: (outcome: LinkOutcome) => void;
}

/** A drawing is a picture beside its source, and linked without an extension. */
const DRAWINGS = ["", ".png", ".gif", ".svg"];

/** A wiki's name for itself, in any case. */
const SELF = "self";

/**
 * Returns the rules for the links of a page: those of the map first, then the bridge's.
 *
 * Links to pages that are missing, or that not everybody may read, are text.
 */
export function linkRules(
	map: WikiMap,
	options: LinkRulesOptions,
): ResolveLink {
	const { pageName, own, mapsOwnAnchors, count } = options;
	const { header } = map;
	const from = own?.file ?? "";

	const toOutcome = (outcome: LinkOutcome, url?: string) => {
		count(outcome);
		return url;
	};

	function toPage(
		name: string,
		anchor: string | undefined,
		query: Readonly<Record<string, string>> | undefined,
	): string | undefined {
		const file = fileOfQuery(query);
		if (file !== undefined) return toFile(map.get(name), [file]);
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

	function toUrl(url: string): string | undefined {
		const old =
			header.oldUrl === undefined ? undefined : readOldUrl(url, header.oldUrl);
		if (old === undefined) return toOutcome("url", url);
		const name = old.pages.find((each) => map.get(each) !== undefined);
		if (old.file !== undefined)
			return toFile(name === undefined ? undefined : map.get(name), [old.file]);
		return toPage(name ?? old.pages[0] ?? "", old.anchor, undefined);
	}

	return (target: LinkTarget, resolve) => {
		switch (target.type) {
			case "url":
				return toUrl(target.url);
			case "anchor": {
				const id = idOf(own, target.anchor);
				if (id === undefined) return toOutcome("missingAnchor");
				return toOutcome(
					"page",
					mapsOwnAnchors ? encodeAnchor(id) : resolve(target),
				);
			}
			case "page":
				return toPage(target.page || pageName, target.anchor, target.query);
			case "attachment":
			case "drawing": {
				const page =
					target.page === undefined || target.page === pageName
						? own
						: map.get(target.page);
				return toFile(
					page,
					target.type === "attachment"
						? [target.file]
						: drawingNames(target.file),
				);
			}
			case "interwiki": {
				if (isOwnWiki(target.wiki, header.interwikiName)) {
					// 1.5 leaves the anchor in the name.
					const [page = "", anchor] = target.page.split("#", 2);
					return toPage(page, target.anchor ?? anchor, target.query);
				}
				const url = resolve(target);
				return toOutcome(url === undefined ? "unknownWiki" : "interwiki", url);
			}
		}
	};
}

/** Whether a name in links to other wikis is that of the wiki itself. */
export const isOwnWiki = (wiki: string, own: string | undefined): boolean =>
	wiki === "" || wiki.toLowerCase() === SELF || wiki === own;

/** Returns the names that a picture of a drawing may have. */
export const drawingNames = (name: string): string[] => {
	const stem = name.replace(/\.(?:[at]?draw)$/, "");
	return DRAWINGS.map((extension) => stem + extension);
};

/** Returns the id in the output, by an id in the wiki. */
function idOf(page: MappedPage | undefined, id: string): string | undefined {
	const ids = page?.ids;
	return ids !== undefined && Object.hasOwn(ids, id) ? ids[id] : undefined;
}

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
