/** What a page links to, and what in it MoinMoin does not know. */
import { namesOf, parserNames } from "../../grammar/tokens/names";
import type { Dialect, Nodes, Root } from "../ast";
import { Counter } from "./counter";
import type { PageRecord } from "./records";

/** What is read off the newest revision of a page. */
export type PageFacts = Pick<
	PageRecord,
	"dialect" | "categories" | "links" | "unknown"
>;

/** Names that the wiki knows besides MoinMoin's own. */
export interface KnownNames {
	macros: readonly string[];
	parsers: readonly string[];
	interwiki: Readonly<Record<string, string>>;
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

/** Names of categories, MoinMoin's `page_category_regex`. */
const CATEGORY = /^Category(?!Template)\S+$/;

/** A wiki's name for itself. */
const SELF = "Self";

/** The facts of a page without text. */
export const noFacts = (): PageFacts => ({
	categories: [],
	links: { pages: [], interwiki: [], urls: [], attachments: [] },
	unknown: { macros: {}, parsers: {}, instructions: {}, interwiki: {} },
});

/**
 * Reads the facts of a page.
 *
 * @param tree of its newest revision.
 * @param pageName of the page: links to itself do not count.
 * @param plainMacros names that the parser says are unknown macros and has left as text.
 */
export function readFacts(
	tree: Root,
	pageName: string,
	known: KnownNames,
	plainMacros: readonly string[],
): PageFacts {
	const dialect: Dialect = tree.data?.dialect ?? "1.9";
	const names = namesOf[dialect];
	const macros = new Set([...names.macros, ...known.macros]);
	const parsers = new Set([...parserNames, ...known.parsers]);
	const pages = new Set<string>();
	const interwiki = new Set<string>();
	const urls = new Set<string>();
	const attachments = new Set<string>();
	const unknown = {
		macros: new Counter(),
		parsers: new Counter(),
		instructions: new Counter(),
		interwiki: new Counter(),
	};
	const addInterwiki = (wiki: string, page: string): void => {
		interwiki.add(`${wiki}:${page}`);
		if (
			wiki !== SELF &&
			!Object.hasOwn(names.intermap, wiki) &&
			!Object.hasOwn(known.interwiki, wiki)
		)
			unknown.interwiki.add(wiki);
	};
	for (const name of plainMacros) unknown.macros.add(name);
	const nodes: Nodes[] = [tree];
	for (let node = nodes.pop(); node !== undefined; node = nodes.pop()) {
		if ("children" in node)
			for (const child of node.children.toReversed()) nodes.push(child);
		switch (node.type) {
			case "pageLink":
				if (node.page !== "") pages.add(node.page);
				break;
			case "interwikiLink":
				addInterwiki(node.wiki, node.page);
				break;
			case "link":
			case "image":
				urls.add(node.url);
				break;
			case "attachmentLink":
				attachments.add(node.attachment);
				break;
			case "transclusion":
				if (node.kind === "page") pages.add(node.target);
				else if (node.kind !== "interwiki") attachments.add(node.target);
				else {
					const [wiki = "", ...page] = node.target.split(":");
					addInterwiki(wiki, page.join(":"));
				}
				break;
			case "macro":
				if (!macros.has(node.name)) unknown.macros.add(node.name);
				break;
			case "code":
				if (node.lang !== undefined && !parsers.has(parserName(node.lang)))
					unknown.parsers.add(node.lang);
				break;
			case "processingInstruction":
				if (!INSTRUCTIONS.has(node.name)) unknown.instructions.add(node.name);
				break;
			default:
		}
	}
	pages.delete(pageName);
	return {
		dialect,
		categories: [...pages].filter((page) => CATEGORY.test(page)),
		links: {
			pages: [...pages],
			interwiki: [...interwiki],
			urls: [...urls],
			attachments: [...attachments],
		},
		unknown: {
			macros: unknown.macros.toObject(),
			parsers: unknown.parsers.toObject(),
			instructions: unknown.instructions.toObject(),
			interwiki: unknown.interwiki.toObject(),
		},
	};
}
