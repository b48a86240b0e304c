/** What goes, comes or changes places in a page that was read leaves the markup beside it as it was. */
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Dialect, Nodes, Root } from "../../../src/ast";
import { parse } from "../../../src/parse";
import { stringify } from "../../../src/stringify";
import { runs } from "../../support/runs";
import { list, paragraph } from "../../support/write-by-hand";

/** Nodes side by side, in markup that the writer would not choose. */
interface Kind {
	name: string;
	/** Markup in front of the first one, which stays where it is. */
	before: string;
	units: readonly string[];
	between: string;
	after: string;
	/** What is put in, and how that is written. */
	more: readonly [markup: string, ...nodes: Nodes[]];
	/** Where the nodes are in the tree. */
	path: readonly number[];
	/** How many nodes are in front of them, and how many each unit is. */
	skip?: number;
	span?: number;
}

const [ITEM] = ((node) => ("children" in node ? node.children : []))(
	list(paragraph("n")),
);
const CELL: Nodes = { type: "tableCell", children: [paragraph("n")] };

const BLOCKS = [
	"a  b",
	"----",
	"||a||  b||",
	"||<-2>c||\n##  d\n||e  ||f||",
	"''g  g'' h",
];

const KINDS: readonly Kind[] = [
	{
		name: "blocks",
		before: "x  x\n\n",
		units: [...BLOCKS, "{{{\ni\n}}}", "{{{#!wiki\n *  j  j\n}}}"],
		between: "\n\n",
		after: "\n",
		more: ["n", paragraph("n")],
		path: [],
		skip: 1,
	},
	{
		name: "blocks of a section",
		before: "{{{#!wiki red\nx  x\n\n",
		units: BLOCKS,
		between: "\n\n",
		after: "\n}}}\n",
		more: ["n", paragraph("n")],
		path: [0],
		skip: 1,
	},
	{
		name: "blocks of an item",
		before: "  *  x  x\n\n  ",
		units: ["a  b", "''g  g'' h"],
		between: "\n\n  ",
		after: "\n",
		more: ["n", paragraph("n")],
		path: [0, 0],
		skip: 1,
	},
	{
		name: "items",
		before: "   ",
		units: [
			"*  a  b",
			"*  c\n     *  d  d",
			"*  {{{\ne\n}}} f  f",
			"*  g\n   {{{\nh\n}}}",
		],
		between: "\n   ",
		after: "\n",
		more: ["* ", { type: "listItem", marker: true, children: [] }],
		path: [0],
	},
	{
		name: "items of a list with numbers",
		before: "  I.  x  x\n  ",
		units: ["I.  a  b", "I.   ''c  c''", "I.  d\n   A.  d  d"],
		between: "\n  ",
		after: "\n",
		more: ["I. n", ITEM ?? CELL],
		path: [0],
		skip: 1,
	},
	{
		name: "items with and without markers",
		before: " *  x  x\n ",
		units: ["*  a  b", ".  c  c", "*   ''d  d''"],
		between: "\n ",
		after: "\n\ny\n",
		more: ["* n", ITEM ?? CELL],
		path: [0],
		skip: 1,
	},
	{
		name: "rows",
		before: "||x||\n",
		units: ["||a  ||b||", "||<-2>  c||", '||<rowstyle="r">  d||', "##  e"],
		between: "\n",
		after: "\n||z  ||\n",
		more: ["|| n ||", { type: "tableRow", children: [CELL] }],
		path: [0],
		skip: 1,
	},
	{
		name: "cells",
		before: "||x||\n||",
		units: ["a  ", "  ''b  b''", "<-2>c", " ", "<#ff0000 |2>  e"],
		between: "||",
		after: "||\n||z||\n",
		more: [" n ", CELL],
		path: [0, 1],
	},
	{
		name: "definitions",
		before: "  x::   x  x\n",
		units: ["  a  b::   c  c", "  ''d''::  e", "  f::\n   *  g  g"],
		between: "\n",
		after: "\n",
		more: [
			"  n:: n",
			{ type: "definitionTerm", children: [{ type: "text", value: "n" }] },
			{ type: "definitionDescription", children: [paragraph("n")] },
		],
		path: [0],
		skip: 2,
		span: 2,
	},
];

/** The nodes of a path. */
function siblingsAt(tree: Root, path: readonly number[]): Nodes[] {
	let siblings: Nodes[] = tree.children;
	for (const index of path) {
		const node = siblings[index];
		if (node === undefined || !("children" in node))
			throw new Error(`no node at ${path}`);
		siblings = node.children;
	}
	return siblings;
}

const ENDS: readonly ((markup: string) => string)[] = [
	(markup) => markup,
	(markup) => markup.replaceAll("\n", "\r\n"),
];

describe.each<Dialect>(["1.5", "1.9"])("in %s", (dialect) => {
	test.each(KINDS)("$name", ({ more, path, skip = 0, span = 1, ...kind }) => {
		const { before, units, between, after } = kind;
		const [newMarkup, ...newNodes] = more;
		fc.assert(
			fc.property(
				fc.array(fc.constantFrom(...units), { minLength: 1, maxLength: 4 }),
				fc.array(fc.option(fc.nat()), { minLength: 1, maxLength: 5 }),
				fc.constantFrom(...ENDS),
				(all, picks, end) => {
					const page = (markups: readonly string[]): string =>
						end(before + markups.join(between) + after);
					const source = page(all);
					const tree = parse(source, { dialect });
					const siblings = siblingsAt(tree, path);
					const nodes = siblings.slice(skip);
					const picked = picks.map((at) =>
						at === null ? undefined : at % all.length,
					);
					siblings.splice(
						skip,
						all.length * span,
						...picked.flatMap((at) =>
							at === undefined
								? newNodes
								: nodes.slice(at * span, (at + 1) * span),
						),
					);
					expect(stringify(tree, { source })).toBe(
						page(picked.map((at) => all[at ?? -1] ?? newMarkup)),
					);
				},
			),
			runs(100),
		);
	});
});
