/** What a reader of a page sees, for comparing wikitext with the page that it was made of. */
import type { Element, Nodes as HastNodes, Root as HastRoot } from "hast";
import { fromHtml } from "hast-util-from-html";
import { toString as textOf } from "hast-util-to-string";
import { visit } from "unist-util-visit";
import Parser from "wikiparser-node";
import type { Nodes, Root } from "../../../src/ast";
import type { BridgeOptions } from "../../../src/bridge/options";
import {
	type HastOptions,
	hastHandlers,
	toHast,
} from "../../../src/hast/index";
import { PROTOCOL_NAMES } from "../../../src/mediawiki/urls";

/** The parts of a page, by their text. */
export interface Outline {
	text: string;
	headings: string[];
	links: string[];
	/** Items, terms and descriptions: their number. */
	items: number;
	cells: string[];
	code: string[];
}

/** Without blanks, which do not count, and with entities in highlighted code, which the parser decodes. */
const normalize = (text: string): string =>
	text.replace(/[\s\u200B]+/g, "").replaceAll("&amp;", "&");

function outlineOf(tree: HastNodes): Outline {
	const outline: Outline = {
		text: normalize(textOf(tree)),
		headings: [],
		links: [],
		items: 0,
		cells: [],
		code: [],
	};
	visit(tree, "element", (node: Element) => {
		const text = (): string => normalize(textOf(node));
		if (/^h\d$/.test(node.tagName))
			outline.headings.push(`${node.tagName} ${text()}`);
		else if (node.tagName === "a") {
			// A picture in a link is not text.
			if (text() !== "") outline.links.push(text());
		} else if (/^(?:li|dt|dd)$/.test(node.tagName)) outline.items++;
		else if (node.tagName === "td") outline.cells.push(text());
		else if (node.tagName === "pre") outline.code.push(text());
	});
	return outline;
}

/** HTML of wikitext, as a parser of MediaWiki's syntax reads it. */
export function readWikitext(wikitext: string): HastRoot {
	const html = Parser.parse(wikitext.replace(/^#REDIRECT .*/, "")).toHtml();
	// MediaWiki takes an ampersand alone for text.
	return fromHtml(html.replace(/&(?![#\w]+;)/g, "&amp;"), { fragment: true });
}

/** Errors of wikitext. */
export const wikitextErrors = (wikitext: string): string[] =>
	Parser.parse(wikitext)
		.lint()
		// A bracket alone is text.
		.filter(
			({ severity, rule }) => severity === "error" && rule !== "lonely-bracket",
		)
		.map(({ rule, message, startLine }) => `${startLine}: ${rule}: ${message}`);

/** What a reader of wikitext sees. */
export const outlineOfWikitext = (wikitext: string): Outline =>
	outlineOf(readWikitext(wikitext));

/** Pictures of other sites are links, and pictures in labels with more than them are text. */
const handlers: HastOptions["handlers"] = {
	image(node, state) {
		const label = { type: "text", value: node.alt ?? node.url } as const;
		const href = state.linkDepth > 0 ? undefined : state.linkUrl(node);
		return href === undefined
			? [label]
			: [state.element("a", node, [label], { href })];
	},
	transclusion(node, state) {
		const shown = hastHandlers.transclusion(node, state);
		const label = { type: "text", value: node.alt ?? node.target } as const;
		return state.linkDepth > 0 ? [label] : shown;
	},
};

/** The page without pictures that are all of a label: they show no text. */
function withoutPictureLabels(tree: Root): Root {
	const result = structuredClone(tree);
	visit(result, (node) => {
		if (!("children" in node) || !/link$/i.test(node.type)) return;
		const shown = (node.children as Nodes[]).filter(
			(child) => child.type !== "text" || child.value.trim() !== "",
		);
		const [first] = shown;
		if (
			shown.length === 1 &&
			first?.type === "transclusion" &&
			(first.kind === "drawing" ||
				/\.(?:png|jpe?g|gif|svg)$/.test(first.target)) &&
			first.kind !== "page"
		)
			node.children = [];
	});
	return result;
}

/** What a reader of a page sees, with what MediaWiki shows in the way that it shows it. */
export const outlineOfTree = (tree: Root, options: BridgeOptions): Outline =>
	outlineOf(
		toHast(withoutPictureLabels(tree), {
			protocols: PROTOCOL_NAMES,
			handlers,
			...options,
		}),
	);
