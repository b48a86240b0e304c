/** A revision as wikitext, with links that lead to what is exported. */
import type { Root } from "../ast";
import type { ResolveLink } from "../bridge/links";
import { toMediawiki } from "../mediawiki/to-mediawiki";
import { drawingNames, isOwnWiki } from "../wiki-map/link-rules";
import { readOldUrl } from "../wiki-map/old-urls";
import type { WikiMap } from "../wiki-map/wiki-map";
import type { WikiNames } from "./wiki-names";

/** Returns the rules for the links of a page: what is not exported is text, be it missing or not for everybody. */
function wikiLinks(names: WikiNames, pageName: string): ResolveLink {
	const { map } = names;
	const toPage = (name: string, anchor: string | undefined) => {
		const title = names.title(name);
		if (title === undefined) return undefined;
		if (anchor === undefined || anchor === "") return title;
		return `${title}#${anchorOf(map, name, anchor)}`;
	};
	const toFile = (page: string, files: readonly string[]) => {
		const file = files
			.map((each) => names.file(page, each))
			.find((each) => each !== undefined);
		return file === undefined ? undefined : `File:${file}`;
	};
	/** URLs of the wiki itself lead to its pages and files. */
	const toUrl = (url: string) => {
		const { oldUrl } = map.header;
		const old = oldUrl === undefined ? undefined : readOldUrl(url, oldUrl);
		if (old === undefined) return url;
		const page =
			old.pages.find((each) => map.get(each) !== undefined) ??
			old.pages[0] ??
			"";
		return old.file === undefined
			? toPage(page, old.anchor)
			: toFile(page, [old.file]);
	};
	return (target, resolve) => {
		switch (target.type) {
			case "url":
				return toUrl(target.url);
			case "page":
				return target.page === "" || target.page === pageName
					? resolve(target)
					: toPage(target.page, target.anchor);
			case "attachment":
			case "drawing": {
				const page = target.page ?? pageName;
				return toFile(
					page,
					target.type === "attachment"
						? [target.file]
						: drawingNames(target.file),
				);
			}
			case "interwiki": {
				if (!isOwnWiki(target.wiki, map.header.interwikiName))
					return resolve(target);
				// 1.5 leaves the anchor in the name.
				const [page = "", anchor] = target.page.split("#", 2);
				return toPage(page, target.anchor ?? anchor);
			}
			default:
				return resolve(target);
		}
	};
}

function anchorOf(map: WikiMap, page: string, anchor: string): string {
	const ids = map.get(page)?.ids;
	return ids !== undefined && Object.hasOwn(ids, anchor)
		? (ids[anchor] ?? anchor)
		: anchor;
}

/** What wikitext depends on. */
export interface RevisionContext {
	names: WikiNames;
	/** The wiki map of the dialect of the revision. */
	interwiki: Readonly<Record<string, string>> | undefined;
	/** Gets the rule of each message. */
	onMessage: (ruleId: string) => void;
}

/** Converts a revision. */
export const convertRevision = (
	tree: Root,
	pageName: string,
	{ names, interwiki, onMessage }: RevisionContext,
): string =>
	toMediawiki(tree, {
		pageName,
		interwiki,
		title: (page) => names.title(page) ?? page,
		resolveLink: wikiLinks(names, pageName),
		onMessage: ({ ruleId }) => onMessage(ruleId ?? ""),
	});
