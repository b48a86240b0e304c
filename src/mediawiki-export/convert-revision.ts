/** A revision as wikitext, with links that lead to what is exported. */
import type { Root } from "../ast";
import type { ResolveLink } from "../bridge/links";
import { toMediawiki } from "../mediawiki/to-mediawiki";
import type { WikiMap } from "../wiki-map/wiki-map";
import type { WikiNames } from "./wiki-names";

/** A drawing is a picture beside its source, and linked without an extension. */
const DRAWINGS = ["", ".png", ".gif", ".svg"];

/** A wiki's names for itself, besides that of its configuration. */
const isOwnWiki = (wiki: string, own: string | undefined): boolean =>
	wiki === "" || wiki.toLowerCase() === "self" || wiki === own;

/** Returns the rules for the links of a page: what is not exported is text, be it missing or not for everybody. */
function wikiLinks(names: WikiNames, pageName: string): ResolveLink {
	const { map } = names;
	const toPage = (name: string, anchor: string | undefined) => {
		const title = names.title(name);
		if (title === undefined) return undefined;
		if (anchor === undefined || anchor === "") return title;
		return `${title}#${anchorOf(map, name, anchor)}`;
	};
	return (target, resolve) => {
		switch (target.type) {
			case "page":
				return target.page === "" || target.page === pageName
					? resolve(target)
					: toPage(target.page, target.anchor);
			case "attachment":
			case "drawing": {
				const page = target.page ?? pageName;
				const file = filesOf(target.type, target.file)
					.map((each) => names.file(page, each))
					.find((each) => each !== undefined);
				return file === undefined ? undefined : `File:${file}`;
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

const filesOf = (type: "attachment" | "drawing", file: string): string[] =>
	type === "attachment"
		? [file]
		: DRAWINGS.map((end) => file.replace(/\.[at]?draw$/, "") + end);

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
