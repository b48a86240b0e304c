/** A revision as wikitext, with links that lead to what is exported. */
import type { Root } from "../ast";
import type { ResolveLink } from "../bridge/links";
import { dialectOf } from "../dialect-facts";
import { toMediawiki } from "../mediawiki/to-mediawiki";
import type { KnownNames } from "../records/facts/page-facts";
import { parserNamesOf } from "../records/facts/wiki-names";
import { idOf, linkDestination } from "../wiki-map/link-destinations";
import type { WikiNames } from "./wiki-names";

/** Returns the rules for the links of a page: what is not exported is text, be it missing or not for everybody. */
function wikiLinks(names: WikiNames, pageName: string): ResolveLink {
	const { map } = names;
	const toPage = (name: string, anchor: string | undefined) => {
		const title = names.title(name);
		if (title === undefined) return undefined;
		if (anchor === undefined || anchor === "") return title;
		return `${title}#${idOf(map.get(name), anchor) ?? anchor}`;
	};
	const toFile = (page: string, files: readonly string[]) => {
		const file = files
			.map((each) => names.file(page, each))
			.find((each) => each !== undefined);
		return file === undefined ? undefined : `File:${file}`;
	};
	return (target, resolve) => {
		const destination = linkDestination(map, pageName, target);
		if (destination?.type === "file")
			return toFile(destination.page, destination.names);
		// The bridge knows the headings of the page itself.
		const isOwn = target.type === "page" && destination?.name === pageName;
		if (destination === undefined || isOwn) return resolve(target);
		return toPage(destination.name, destination.anchor);
	};
}

/** What wikitext depends on. */
export interface RevisionContext {
	names: WikiNames;
	/** What the wiki knows besides MoinMoin's own names. */
	known: KnownNames;
	/** Gets the rule of each message. */
	onMessage: (ruleId: string) => void;
}

/** Converts a revision. */
export const convertRevision = (
	tree: Root,
	pageName: string,
	{ names, known, onMessage }: RevisionContext,
): string =>
	toMediawiki(tree, {
		pageName,
		interwiki: parserNamesOf(known, dialectOf(tree)).interwiki,
		title: (page) => names.title(page) ?? page,
		resolveLink: wikiLinks(names, pageName),
		onMessage: ({ ruleId }) => onMessage(ruleId ?? ""),
	});
