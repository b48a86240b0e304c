/** Positions: what the position of a node cuts out of the source is parsed as that node. */

import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { isSpace } from "../grammar/chars";
import { dialectNames } from "../grammar/dialect-names";
import { markNames, marks } from "../grammar/marks";
import type { Dialect, List, Nodes, Root } from "../src/ast";
import { canonicalForm, type PlainNode } from "../src/canonical-form";
import { parse } from "../src/parse";
import { dialect, source } from "./support/arbitraries";
import { readRandomCases, readRuleCases } from "./support/conformance-cases";
import { runs } from "./support/runs";
import { descendants } from "./support/walk";

const read = (markup: string, each: Dialect): Root =>
	parse(markup, { dialect: each, pageName: "TestPage" });

const contentOf = (markup: string, each: Dialect): PlainNode[] =>
	canonicalForm(read(markup, each)).children ?? [];

const offsets = ({ position }: Nodes): [start: number, end: number] => [
	position?.start.offset ?? Number.NaN,
	position?.end.offset ?? Number.NaN,
];

const childrenOf = (node: Nodes): readonly Nodes[] =>
	"children" in node ? node.children : [];

type Check = (markup: string, each: Dialect, nodes: readonly Nodes[]) => void;

const cases = dialectNames.flatMap((each) =>
	[...readRuleCases(each), ...readRandomCases(each)].map(
		({ markup }) => [markup, each, descendants(read(markup, each))] as const,
	),
);

/** Calls for each case of the real parsers, in its dialect. */
function forCases(check: Check): void {
	for (const each of cases) check(...each);
}

/** Calls for the nodes of each case and of any source. */
function forNodes(
	check: (node: Nodes, markup: string, each: Dialect) => void,
): void {
	const checkAll: Check = (markup, each, nodes) => {
		for (const node of nodes) check(node, markup, each);
	};
	forCases(checkAll);
	fc.assert(
		fc.property(source(), dialect(), (markup, each) =>
			checkAll(markup, each, descendants(read(markup, each))),
		),
		runs(50),
	);
}

const INLINE: ReadonlySet<string> = new Set([
	"link",
	"pageLink",
	"interwikiLink",
	"anchorLink",
	"attachmentLink",
	"inlineCode",
	"macro",
	"smiley",
]);

/** Blocks that are read alike wherever they are. */
const BLOCKS: ReadonlySet<string> = new Set([
	"heading",
	"code",
	"section",
	"thematicBreak",
	"comment",
	"table",
]);

const escapeMark = (literal: string): string =>
	literal.replace(/[*+()/]/g, "\\$&");

/** What begins and ends formatting of each type. */
const MARKS = markNames.map(
	(mark) =>
		[mark, ...[marks[mark].on, marks[mark].off].map(escapeMark)] as const,
);

/** Formatting goes on after the end of a block, so that a piece of a page is not read as it was. */
const FORMATTING = new RegExp(
	MARKS.flatMap(([, on, off]) => [on, off]).join("|"),
);
const OPENER = new RegExp(`^(?:${FORMATTING.source}|\\|\\|)`);

/** The head of a page says how all of it is read. */
const HEAD = /^\s*#/;

/** A rule ends the row or item that it is in; items and terms of one level are lists of one kind. */
const CUT = /----|::/;

describe("a piece of the source alone is parsed as the node whose position it has", () => {
	test("inline", () => {
		forCases((markup, each, nodes) => {
			for (const node of nodes) {
				if (!INLINE.has(node.type)) continue;
				const content = contentOf(markup.slice(...offsets(node)), each);
				const { children } = canonicalForm({
					type: "paragraph",
					children: [node],
				});
				expect({ markup, content }).toEqual({
					markup,
					content: [{ type: "paragraph", children }],
				});
			}
		});
	});

	test("blocks", () => {
		forCases((markup, each, nodes) => {
			if (FORMATTING.test(markup) || HEAD.test(markup)) return;
			for (const node of nodes) {
				if (node.type === "list") expectList(node, markup, each);
				if (!BLOCKS.has(node.type)) continue;
				const isCut = CUT.test(markup) || node.position?.start.column !== 1;
				if (node.type === "table" && isCut) continue;
				const content = contentOf(markup.slice(...offsets(node)), each);
				expect({ markup, content }).toEqual({
					markup,
					content: [canonicalForm(node)],
				});
			}
		});
	});

	/** A list with the white space in front of its first item. */
	function expectList(list: List, markup: string, each: Dialect): void {
		const [start, end] = offsets(list);
		const line = markup.lastIndexOf("\n", start - 1) + 1;
		const isAlone = markup.slice(line, start).trim() === "";
		if (!isAlone || CUT.test(markup) || markup.includes("||")) return;
		const content = contentOf(markup.slice(line, end), each);
		expect({ markup, content }).toEqual({
			markup,
			content: [canonicalForm(list)],
		});
	}
});

test("the text of a link is what its place cuts out, or has that of a link that does not show it", () => {
	forCases((markup, _, nodes) => {
		if (markup.includes("\t")) return;
		for (const node of nodes) {
			const [label] = node.type.endsWith("ink") ? childrenOf(node) : [];
			if (label?.type !== "text") continue;
			const link = markup.slice(...offsets(node));
			const written = markup.slice(...offsets(label));
			const isHidden = /^\[\[[^|]+:[^|]*\]\]$|%/.test(link);
			const { value } = label;
			expect({ markup, link, written }).toEqual({
				markup,
				link,
				written: isHidden && written === link ? link : value,
			});
		}
	});
});

/** Nodes that begin with their first child and end with their last. */
const UNMARKED: ReadonlySet<string> = new Set([
	"paragraph",
	"list",
	"definitionList",
	"table",
]);

test("what has no mark of its own begins and ends with its content", () => {
	forNodes((node, markup) => {
		if (!UNMARKED.has(node.type) || !("children" in node)) return;
		const [first, last] = [node.children[0], node.children.at(-1)];
		if (first === undefined || last === undefined) return;
		const at = offsets(node);
		const expected = [offsets(first)[0], offsets(last)[1]];
		if (String(at) !== String(expected))
			expect({ markup, at }).toEqual({ markup, at: expected });
	});
});

/** What follows a mark that is on; some are switched off by what switches them on, too. */
const CLOSERS: Readonly<Record<string, RegExp>> = {
	...Object.fromEntries(
		MARKS.map(([mark, on, off]) => [mark, new RegExp(`(?:${on}|${off})$`)]),
	),
	tableRow: /\|\|\s*$/,
};

test("what has marks begins and ends with one, or with its content where it is cut", () => {
	forNodes((node, markup) => {
		const closer = CLOSERS[node.type];
		if (!closer || !("children" in node) || markup.includes("\r")) return;
		const [start, end] = offsets(node);
		const piece = markup.slice(start, end);
		const [first, last] = [node.children[0], node.children.at(-1)];
		expect({
			markup,
			start: OPENER.test(piece) || start === (first && offsets(first)[0]),
			end: closer.test(piece) || end === (last && offsets(last)[1]),
		}).toEqual({ markup, start: true, end: true });
	});
});

test("the first child of an item or cell is after its mark", () => {
	forNodes((node, markup) => {
		if (node.type !== "listItem" && node.type !== "tableCell") return;
		if (FORMATTING.test(markup)) return;
		const [first] = node.children;
		if (first === undefined) return;
		const mark = markup.slice(offsets(node)[0], offsets(first)[0]);
		expect({ markup, mark }).toEqual({
			markup,
			mark: expect.stringMatching(
				node.type === "listItem"
					? /^(?:(?:\*|\.|(?:\d+|[aAiI])\.(?:#\d+)?)\s*)?$/
					: /^(?:\|\|)+(?:<[^>]*>)?\s*$/,
			),
		});
	});
});

describe("running text", () => {
	const isEmpty = (node: Nodes): boolean =>
		(node.type === "text" && node.value === "") ||
		(node.type === "paragraph" && node.children.length === 0);

	test("is one node as long as nothing else comes, and never empty", () => {
		forNodes((node, markup) => {
			const children = childrenOf(node);
			const wrong = children.filter(
				(child, index) =>
					isEmpty(child) ||
					(child.type === "text" && children[index + 1]?.type === "text"),
			);
			if (wrong.length > 0) expect({ markup, wrong }).toEqual({ markup });
		});
	});

	test("of a paragraph does not begin with white space", () => {
		forNodes((node, markup) => {
			const [first] = node.type === "paragraph" ? node.children : [];
			if (first?.type !== "text") return;
			expect({ markup, blank: isSpace(first.value.charCodeAt(0)) }).toEqual({
				markup,
				blank: false,
			});
		});
	});
});
