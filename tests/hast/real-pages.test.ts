/** Whole pages keep their text and links in HTML, which is safe and valid. */
import { isDeepStrictEqual } from "node:util";
import type { Nodes as HastNodes } from "hast";
import { defaultSchema, sanitize } from "hast-util-sanitize";
import { toString as hastText } from "hast-util-to-string";
import { HtmlValidate, StaticConfigLoader } from "html-validate";
import { describe, expect, test } from "vitest";
import type { Nodes } from "../../src/ast";
import { linkTarget } from "../../src/bridge/links";
import { SMILEYS } from "../../src/bridge/smileys";
import {
	type HastOptions,
	toHast,
	toHtml,
	WIKI_PROTOCOLS,
} from "../../src/hast/index";
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

/** Ids are what a sanitizer puts a prefix before. */
const schema = { ...defaultSchema, clobber: [] };

/** Shows what MoinMoin would show, without what is computed: macros, tables of CSV, titles of admonitions. */
const asWritten = (tree: Nodes): HastOptions => ({
	...pageOptions,
	protocols: WIKI_PROTOCOLS,
	remarks: true,
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
	handlers: { admonition: (node, state) => state.all(node.children) },
});

/** The text that a tree shows. */
function shownText(node: Nodes): string {
	if (node.type === "code") return `${node.value}\n`;
	if (node.type === "smiley") return SMILEYS.get(node.value) ?? node.value;
	if (node.type === "text" || node.type === "inlineCode") return node.value;
	// Pictures may only be loaded by HTTP; of others the description is shown.
	if (node.type === "image")
		return /^https?:/.test(node.url) ? "" : (node.alt ?? node.url);
	if (node.type === "transclusion")
		return node.kind === "drawing" ||
			(/\.(?:png|gif|jpe?g|bmp|ico|svg|webp)$/i.test(node.target) &&
				node.kind === "attachment")
			? ""
			: (node.alt ?? node.target);
	return "children" in node ? node.children.map(shownText).join("") : "";
}

const withoutBlanks = (text: string): string => text.replace(/\s+/g, "");

/** How many pages of each kind are validated. */
const VALIDATED = isLong ? 500 : 30;

type Pair = [url: string, text: string];

const shownLinks = (tree: Nodes): Pair[] =>
	descendants(tree).flatMap((node): Pair[] => {
		if (!("children" in node) || !/link$/i.test(node.type)) return [];
		if (
			node.type !== "link" &&
			node.type !== "pageLink" &&
			node.type !== "interwikiLink" &&
			node.type !== "anchorLink" &&
			node.type !== "attachmentLink"
		)
			return [];
		const target = linkTarget(node, pageOptions.pageName);
		return [
			[
				target.type === "url"
					? target.url
					: `#${encodeURIComponent(JSON.stringify(target))}`,
				withoutBlanks(shownText(node)),
			],
		];
	});

function hastLinks(node: HastNodes): Pair[] {
	if (!("children" in node)) return [];
	const inner = node.children.flatMap(hastLinks);
	return node.type === "element" && node.tagName === "a"
		? [[String(node.properties.href), withoutBlanks(hastText(node))], ...inner]
		: inner;
}

/** Links that a page shows as text where it embeds files are not links of the tree. */
const isEmbedded = (tree: Nodes): boolean =>
	descendants(tree).some(({ type }) => type === "transclusion");

function checkPages(all: readonly BridgePage[]): void {
	const pages = isLong ? all : sample(all, 150);

	test("the text is that of the tree", () => {
		const wrong = pages.filter((page) => {
			const tree = readTree(page);
			const text = hastText(toHast(tree, asWritten(tree)));
			return withoutBlanks(text) !== withoutBlanks(shownText(tree));
		});
		expect(wrong.map(({ name }) => name)).toEqual([]);
	});

	test("the links are those of the tree", () => {
		const wrong = pages.filter((page) => {
			const tree = readTree(page);
			if (isEmbedded(tree)) return false;
			const links = hastLinks(toHast(tree, asWritten(tree)));
			return !isDeepStrictEqual(links.sort(), shownLinks(tree).sort());
		});
		expect(wrong.map(({ name }) => name)).toEqual([]);
	});

	test("a sanitizer leaves it as it is", () => {
		const wrong = pages.filter((page) => {
			const tree = toHast(readTree(page), pageOptions);
			return !isDeepStrictEqual(sanitize(tree, schema), tree);
		});
		expect(wrong.map(({ name }) => name)).toEqual([]);
	});

	test(`${VALIDATED} of them are valid HTML`, async () => {
		const validator = new HtmlValidate(
			new StaticConfigLoader({ extends: ["html-validate:standard"] }),
		);
		const wrong: string[] = [];
		for (const [at, page] of sample(all, VALIDATED).entries()) {
			const tree = readTree(page);
			const options =
				at % 2 === 0
					? pageOptions
					: { ...pageOptions, presentation: true, standalone: true };
			const report = await validator.validateString(toHtml(tree, options));
			for (const { messages } of report.results)
				for (const { ruleId, message } of messages)
					wrong.push(`${page.name}: ${ruleId}: ${message}`);
		}
		expect(wrong).toEqual([]);
	});
}

describe("random pages as HTML", () => checkPages(randomPages()));

describe.skipIf(!hasShared)(`${needsShared} as HTML`, () =>
	checkPages(corpusPages()),
);
