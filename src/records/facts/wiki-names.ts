/** Names that a wiki knows besides MoinMoin's own, for the parser and the writer. */
import { namesOf } from "../../../grammar/tokens/names";
import type { Dialect } from "../../ast";
import type { ParseOptions } from "../../parse";

/** Names of a wiki. */
export interface WikiNames {
	macros: readonly string[];
	/** The wiki map: names to URL prefixes. */
	interwiki: Readonly<Record<string, string>>;
	/** The wiki's own name: links to it are interwiki links to itself. */
	interwikiName?: string | undefined;
}

type ParserNames = Pick<ParseOptions, "interwiki" | "macros">;

const namesByWiki = new WeakMap<WikiNames, Map<Dialect, ParserNames>>();

/**
 * Returns the names that the parser needs of a wiki: MoinMoin's own and the wiki's.
 *
 * @param known names of the wiki; the result is kept for this object, as all pages of a wiki have the same.
 */
export function parserNamesOf(known: WikiNames, dialect: Dialect): ParserNames {
	const ofWiki = namesByWiki.get(known) ?? new Map<Dialect, ParserNames>();
	namesByWiki.set(known, ofWiki);
	const before = ofWiki.get(dialect);
	if (before !== undefined) return before;
	const { intermap, macros } = namesOf[dialect];
	const names: ParserNames = {
		interwiki: {
			...intermap,
			...known.interwiki,
			...(known.interwikiName !== undefined && { [known.interwikiName]: "" }),
		},
		...(known.macros.length > 0 && { macros: [...macros, ...known.macros] }),
	};
	ofWiki.set(dialect, names);
	return names;
}
