/** Whole pages keep their content in Markdown, which is read again as the same tree. LONG=1 reads all of them. */
import { isDeepStrictEqual } from "node:util";
import type * as mdast from "mdast";
import remarkFrontmatter from "remark-frontmatter";
import remarkGfm from "remark-gfm";
import remarkParse from "remark-parse";
import remarkStringify from "remark-stringify";
import { unified } from "unified";
import { removePosition } from "unist-util-remove-position";
import { describe, expect, test } from "vitest";
import type { Nodes } from "../../src/ast";
import { linkTarget } from "../../src/bridge/links";
import { SMILEYS } from "../../src/bridge/smileys";
import { type MdastOptions, toMarkdown, toMdast } from "../../src/mdast/index";
import {
	type BridgePage,
	corpusPages,
	pageOptions,
	randomPages,
	readTree,
	sample,
} from "../support/bridge-pages";
import { isLong } from "../support/runs";
import { hasShared, needsShared } from "../support/shared";
import { descendants } from "../support/walk";

const processor = unified()
	.use(remarkParse)
	.use(remarkStringify)
	.use(remarkGfm)
	.use(remarkFrontmatter);

function read(markdown: string): mdast.Root {
	const tree = processor.parse(markdown);
	removePosition(tree, { force: true });
	return tree;
}

/** Only what the tree itself holds: no macros, and no tables of CSV. */
const asWritten = (tree: Nodes): MdastOptions => ({
	...pageOptions,
	resolveLink: (target) =>
		target.type === "url"
			? target.url
			: `#${encodeURIComponent(JSON.stringify(target))}`,
	macros: Object.fromEntries(
		descendants(tree).flatMap((node) =>
			node.type === "macro" ? [[node.name, () => []]] : [],
		),
	),
	parsers: { csv: (code) => [code], CSV: (code) => [code] },
});

function nodesOf(tree: mdast.Nodes): mdast.Nodes[] {
	const found: mdast.Nodes[] = [tree];
	if ("children" in tree)
		for (const child of tree.children) found.push(...nodesOf(child));
	return found;
}

const withoutBlanks = (text: string): string => text.replace(/\s+/g, "");

function mdastText(node: mdast.Nodes): string {
	if (node.type === "html") return "";
	if ("value" in node) return node.value;
	return "children" in node ? node.children.map(mdastText).join("") : "";
}

function treeText(node: Nodes): string {
	if (node.type === "smiley") return SMILEYS.get(node.value) ?? node.value;
	if (node.type === "text" || node.type === "inlineCode") return node.value;
	return "children" in node ? node.children.map(treeText).join("") : "";
}

/** An address is encoded where Markdown could not read it. */
const comparable = (url: string, text: string): string =>
	withoutBlanks(
		`${decodeURIComponent(url.replace(/%(?![\dA-F]{2})/gi, "%25"))} ${text}`,
	);

interface Content {
	headings: string[];
	links: string[];
	items: number;
	code: string[];
	cells: string[];
}

const contentOfMdast = (tree: mdast.Root): Content => {
	const nodes = nodesOf(tree);
	return {
		headings: nodes.flatMap((node) =>
			node.type === "heading"
				? [`${node.depth} ${withoutBlanks(mdastText(node))}`]
				: [],
		),
		links: nodes.flatMap((node) =>
			node.type === "link" ? [comparable(node.url, mdastText(node))] : [],
		),
		items: nodes.filter(({ type }) => type === "listItem").length,
		code: nodes.flatMap((node) =>
			node.type === "code" || node.type === "inlineCode"
				? [withoutBlanks(node.value)]
				: [],
		),
		cells: nodes.flatMap((node) =>
			node.type === "tableCell"
				? [withoutBlanks(mdastText(node))].filter((text) => text !== "")
				: [],
		),
	};
};

const contentOfTree = (tree: Nodes): Content => {
	const nodes = inOrder(tree);
	return {
		headings: nodes.flatMap((node) =>
			node.type === "heading"
				? [`${node.depth} ${withoutBlanks(treeText(node))}`]
				: [],
		),
		links: nodes.flatMap((node) => {
			if (
				node.type !== "link" &&
				node.type !== "pageLink" &&
				node.type !== "interwikiLink" &&
				node.type !== "anchorLink" &&
				node.type !== "attachmentLink"
			)
				return [];
			const target = linkTarget(node, pageOptions.pageName);
			const url =
				target.type === "url"
					? target.url
					: `#${encodeURIComponent(JSON.stringify(target))}`;
			return [comparable(url, treeText(node))];
		}),
		items: nodes.filter(({ type }) => type === "listItem").length,
		code: nodes.flatMap((node) =>
			node.type === "code" || (node.type === "inlineCode" && node.value !== "")
				? [withoutBlanks(node.value)]
				: [],
		),
		cells: nodes.flatMap((node) =>
			node.type === "tableCell"
				? [withoutBlanks(treeText(node))].filter((text) => text !== "")
				: [],
		),
	};
};

function inOrder(node: Nodes): Nodes[] {
	const found: Nodes[] = [node];
	if ("children" in node)
		for (const child of node.children) found.push(...inOrder(child));
	return found;
}

/** Files that are embedded are links or pictures only in Markdown, and each line of a block in a cell is code of its own. */
const hasEmbedded = (tree: Nodes): boolean =>
	descendants(tree).some(
		(node) =>
			node.type === "transclusion" ||
			(node.type === "tableCell" &&
				node.children.some(({ type }) => type === "code")),
	);

function checkPages(all: readonly BridgePage[]): void {
	const pages = isLong ? all : sample(all, 40);

	test.each<[string, number, MdastOptions]>([
		["with HTML", 0, {}],
		["with lists for definitions", 1, { definitionLists: "list" }],
	])("remark reads what it writes as the same tree, %s", (_, turn, options) => {
		const half = pages.filter((_, index) => isLong || index % 2 === turn);
		const wrong = half.filter((page) => {
			const tree = toMdast(readTree(page), { ...pageOptions, ...options });
			return !isDeepStrictEqual(read(processor.stringify(tree)), tree);
		});
		expect(wrong.map(({ name }) => name)).toEqual([]);
	});

	test("toMarkdown writes the same tree", () => {
		const wrong = pages.filter((page) => {
			const tree = readTree(page);
			return !isDeepStrictEqual(
				read(toMarkdown(tree, pageOptions)),
				toMdast(tree, pageOptions),
			);
		});
		expect(wrong.map(({ name }) => name)).toEqual([]);
	});

	test("headings, links, items, code and cells are those of the tree", () => {
		const wrong: string[] = [];
		for (const page of pages) {
			const tree = readTree(page);
			if (hasEmbedded(tree)) continue;
			const markdown = processor.stringify(toMdast(tree, asWritten(tree)));
			if (
				!isDeepStrictEqual(contentOfMdast(read(markdown)), contentOfTree(tree))
			)
				wrong.push(page.name);
		}
		expect(wrong).toEqual([]);
	});

	test("without HTML nothing of it is left", () => {
		const wrong = pages.filter((page) => {
			const tree = toMdast(readTree(page), {
				...pageOptions,
				fallback: "drop",
			});
			return nodesOf(tree).some(({ type }) => type === "html");
		});
		expect(wrong.map(({ name }) => name)).toEqual([]);
	});
}

describe("random pages as Markdown", () => checkPages(randomPages()));

describe.skipIf(!hasShared)(`${needsShared} as Markdown`, () =>
	checkPages(corpusPages()),
);
