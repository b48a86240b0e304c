/** What a page links to and uses, what in it MoinMoin does not know, and what it says to access rules. */

import { namesOf, parserNames } from "../../../grammar/tokens/names";
import type { Dialect, Nodes, Root } from "../../ast";
import { dialectOf, factsOf } from "../../dialect-facts";
import { Counter } from "../accounts/counter";
import type { PageRecord } from "../records";
import { LinkFacts, linkTargetOf, type OwnNames } from "./link-facts";
import { readEntries, readMembers } from "./member-facts";
import { isPageOfKind, type PagePatterns } from "./page-patterns";
import { plainMacroAt } from "./plain-macros";

/** What is read off the newest revision of a page. */
export type PageFacts = Pick<
	PageRecord,
	| "dialect"
	| "dialectSource"
	| "categories"
	| "links"
	| "macros"
	| "parsers"
	| "unknown"
	| "members"
	| "entries"
>;

/** Names that the wiki knows besides MoinMoin's own. */
export interface KnownNames extends OwnNames {
	macros: readonly string[];
	parsers: readonly string[];
	interwiki: Readonly<Record<string, string>>;
}

/** What is the same for all pages of a wiki. */
export interface FactsContext {
	known: KnownNames;
	patterns: PagePatterns;
}

/** A page whose facts are read. */
export interface FactsPage {
	name: string;
	/** What the tree was read from; without it, macros with CamelCase names that 1.5 leaves as text are not counted. */
	source?: string;
	/** Names that the parser reports as unknown macros and has left as text. */
	plainMacros?: readonly string[];
}

const INSTRUCTIONS = new Set([
	"format",
	"acl",
	"language",
	"refresh",
	"redirect",
	"deprecated",
	"openiduser",
	"pragma",
]);

/** A parser may be asked for by its MIME type, and in any case; `irc` is the name that MoinMoin's help has for `irssi`. */
const parserName = (lang: string): string => {
	const name = lang.toLowerCase().replace(/^text\//, "");
	return name === "irc" ? "irssi" : name;
};

/** The facts of a page without text. */
export const noFacts = (): PageFacts => ({
	categories: [],
	links: new LinkFacts().toRecord(),
	macros: {},
	parsers: {},
	unknown: { macros: {}, parsers: {}, instructions: {}, interwiki: {} },
});

/** Names that are known in a dialect. */
interface DialectNames {
	intermap: Readonly<Record<string, string>>;
	knownMacros: ReadonlySet<string>;
	knownParsers: ReadonlySet<string>;
}

const namesByWiki = new WeakMap<KnownNames, Map<Dialect, DialectNames>>();

/** Collects the names once for a wiki and dialect, not for each page. */
function namesIn(known: KnownNames, dialect: Dialect): DialectNames {
	const ofWiki = namesByWiki.get(known) ?? new Map<Dialect, DialectNames>();
	namesByWiki.set(known, ofWiki);
	const before = ofWiki.get(dialect);
	if (before !== undefined) return before;
	const { intermap, macros } = namesOf[dialect];
	const names = {
		intermap,
		knownMacros: new Set([...macros, ...known.macros]),
		knownParsers: new Set([...parserNames, ...known.parsers]),
	};
	ofWiki.set(dialect, names);
	return names;
}

/**
 * Reads the facts of a page.
 *
 * @param tree of its newest revision.
 */
export function readFacts(
	tree: Root,
	{ name: pageName, source = "", plainMacros = [] }: FactsPage,
	{ known, patterns }: FactsContext,
): PageFacts {
	const dialect = dialectOf(tree);
	const { intermap, knownMacros, knownParsers } = namesIn(known, dialect);
	const links = new LinkFacts();
	const macros = new Counter();
	const parsers = new Counter();
	const unknown = {
		macros: new Counter(),
		parsers: new Counter(),
		instructions: new Counter(),
		interwiki: new Counter(),
	};
	const addMacro = (name: string): void => {
		macros.add(name);
		if (!knownMacros.has(name)) unknown.macros.add(name);
	};
	for (const name of plainMacros) addMacro(name);
	const nodes: Nodes[] = [tree];
	for (let node = nodes.pop(); node !== undefined; node = nodes.pop()) {
		if ("children" in node)
			for (const child of node.children.toReversed()) nodes.push(child);
		const link = linkTargetOf(node, pageName, known);
		if (link !== undefined) {
			links.add(link, node.position?.start.line ?? 1);
			const { wiki } = link;
			if (
				wiki !== undefined &&
				!Object.hasOwn(intermap, wiki) &&
				!Object.hasOwn(known.interwiki, wiki)
			)
				unknown.interwiki.add(wiki);
		}
		switch (node.type) {
			case "pageLink": {
				const macro = factsOf({ dialect }).needsKnownMacros
					? plainMacroAt(node, source)
					: undefined;
				if (macro !== undefined) addMacro(macro);
				break;
			}
			case "macro":
				addMacro(node.name);
				break;
			case "code":
				if (node.lang === undefined) break;
				parsers.add(node.lang);
				if (!knownParsers.has(parserName(node.lang)))
					unknown.parsers.add(node.lang);
				break;
			case "processingInstruction":
				if (!INSTRUCTIONS.has(node.name)) unknown.instructions.add(node.name);
				break;
			default:
		}
	}
	const record = links.toRecord();
	return {
		dialect,
		categories: record.pages.filter((page) =>
			isPageOfKind("category", page, patterns),
		),
		links: record,
		macros: macros.toObject(),
		parsers: parsers.toObject(),
		unknown: {
			macros: unknown.macros.toObject(),
			parsers: unknown.parsers.toObject(),
			instructions: unknown.instructions.toObject(),
			interwiki: unknown.interwiki.toObject(),
		},
		...(isPageOfKind("group", pageName, patterns) && {
			members: readMembers(tree),
		}),
		...(isPageOfKind("dict", pageName, patterns) && {
			entries: readEntries(tree),
		}),
	};
}
