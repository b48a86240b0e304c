/** A parser of MediaWiki's syntax reads what the bridge writes. LONG=1 tries all pages. */
import fc from "fast-check";
import { visit } from "unist-util-visit";
import { describe, expect, test } from "vitest";
import { root } from "../../src/arbitraries/nodes";
import type { Paragraph, PhrasingContent, Root } from "../../src/ast";
import { type MediawikiOptions, toMediawiki } from "../../src/mediawiki/index";
import { isLinkedUrl } from "../../src/mediawiki/urls";
import {
	type BridgePage,
	corpusPages,
	pageOptions,
	randomPages,
	readTree,
	sample,
} from "../support/bridge-pages";
import { isLong, runs } from "../support/runs";
import { hasShared, needsShared } from "../support/shared";
import {
	outlineOfTree,
	outlineOfWikitext,
	wikitextErrors,
} from "../support/wikitext/outline";

const options: MediawikiOptions = {
	...pageOptions,
	// The parser's HTML has neither footnotes nor a table of contents.
	macros: { FootNote: () => [], TableOfContents: () => [] },
	// MediaWiki has fewer protocols than MoinMoin.
	resolveLink(target, resolve) {
		const url = resolve(target);
		const isUrl = target.type === "url" || target.type === "interwiki";
		return isUrl && !isLinkedUrl(url ?? "") ? undefined : url;
	},
};

/** Categories are named apart from the text, which other tests look at. */
function withoutCategories(tree: Root): Root {
	const result = structuredClone(tree);
	visit(result, "pageLink", (node) => {
		node.page = node.page.replace(/^Category/, "Kategory");
	});
	return result;
}

function expectSame(tree: Root): void {
	const page = withoutCategories(tree);
	const wikitext = toMediawiki(page, options);
	expect(wikitextErrors(wikitext)).toEqual([]);
	expect(outlineOfWikitext(wikitext)).toEqual(outlineOfTree(page, options));
}

const differing = (pages: readonly BridgePage[], count: number): string[] =>
	(isLong ? pages : sample(pages, count)).flatMap((page) => {
		try {
			expectSame(readTree(page));
			return [];
		} catch {
			return [page.name];
		}
	});

describe("text, headings, links, items, cells and code are those of", () => {
	test.each(["1.5", "1.9"] as const)("generated trees of %s", (dialect) => {
		fc.assert(fc.property(root({ dialect }), expectSame), runs(30));
	});

	test("random pages", () => {
		expect(differing(randomPages(), 60)).toEqual([]);
	});

	test.skipIf(!hasShared)(needsShared, () => {
		expect(differing(corpusPages(), 15)).toEqual([]);
	});
});

/** What MediaWiki could read as markup, and what makes it so. */
const fragment = fc.constantFrom(
	..."' '' ''' [ [[ ] ]] { {{ } }} | || ! !! * # : ; = == ---- -{ }- __TOC__ __ _ ~~~ ~~~~ < > & &amp; &#33; <b> </b> <ref> <nowiki> <!-- --> {| |} |-".split(
		" ",
	),
	..."http:// https://a.b mailto:a@b.c //a.b RFC ISBN PMID 1234 9780306406157 File:A.png Category:B #REDIRECT a bc é 日本".split(
		" ",
	),
	" ",
	"  ",
	"\n",
	"\t",
	"\u00a0",
);
const fragments = fc
	.array(fragment, { maxLength: 12 })
	.map((parts) => parts.join(""));

const text = fragments.map(
	(value): PhrasingContent => ({ type: "text", value }),
);
const formatted = fc
	.tuple(
		fc.constantFrom("strong", "emphasis", "underline", "superscript"),
		text,
	)
	.map(([type, child]): PhrasingContent => ({ type, children: [child] }));
// A link without a label shows where it leads.
const linked = fragments
	.filter((value) => /\S/.test(value))
	.map(
		(value): PhrasingContent => ({
			type: "link",
			url: "http://x.y/z",
			children: [{ type: "text", value }],
		}),
	);
const phrasing = fc.array(fc.oneof(text, formatted, linked), { maxLength: 4 });

describe("text that looks like markup stays text", () => {
	const flow = (children: Root["children"]): Root => ({
		type: "root",
		children,
	});

	test.each<[string, (line: Paragraph) => Root]>([
		["in paragraphs", (line) => flow([line])],
		[
			"in headings",
			({ children }) => flow([{ type: "heading", depth: 2, children }]),
		],
		[
			"in items",
			(line) =>
				flow([
					{
						type: "list",
						ordered: false,
						children: [{ type: "listItem", marker: true, children: [line] }],
					},
				]),
		],
		[
			"in items without marks",
			(line) =>
				flow([
					{
						type: "list",
						ordered: false,
						children: [{ type: "listItem", marker: false, children: [line] }],
					},
				]),
		],
		[
			"in terms",
			({ children }) =>
				flow([
					{
						type: "definitionList",
						children: [{ type: "definitionTerm", children }],
					},
				]),
		],
		[
			"in cells",
			(line) =>
				flow([
					{
						type: "table",
						children: [
							{
								type: "tableRow",
								children: [
									{ type: "tableCell", children: [line] },
									{ type: "tableCell", children: [line, line] },
								],
							},
						],
					},
				]),
		],
	])("%s", (_, pageOf) => {
		fc.assert(
			fc.property(phrasing, (children) => {
				expectSame(pageOf({ type: "paragraph", children }));
			}),
			runs(60),
		);
	});

	test("in code", () => {
		fc.assert(
			fc.property(fragments, fc.boolean(), (value, isBlock) => {
				expectSame(
					flow([
						isBlock
							? { type: "code", value }
							: {
									type: "paragraph",
									children: [{ type: "inlineCode", value }],
								},
					]),
				);
			}),
			runs(150),
		);
	});
});
