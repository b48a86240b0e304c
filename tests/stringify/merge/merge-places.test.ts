/** Nodes of a page that was read, put where they were not: they are written for that place, and all around them stays. */
import type { Nodes } from "../../../src/ast";
import {
	add,
	drop,
	move,
	page,
	say,
	set,
	testChanges,
	turn,
	wrap,
} from "../../support/tree-changes";
import { paragraph } from "../../support/write-by-hand";

const ITEM: Nodes = {
	type: "listItem",
	marker: true,
	children: [paragraph("n")],
};
const X: Nodes = { type: "text", value: "x" };

testChanges([
	page(
		"lists of two kinds",
		"1.9",
		" *  a  a\n *  b  b\n\n----\n 1.  c\n 1.  d\n",
		[
			[move([2, 0], [0, 1]), " *  a  a\n * c\n *  b  b\n\n----\n 1.  d\n"],
			[move([0, 1], [2, 2]), " *  a  a\n\n----\n 1.  c\n 1.  d\n 1. b  b\n"],
			[drop(2, 0), " *  a  a\n *  b  b\n\n----\n 1.  d\n"],
		],
	),
	page(
		"items with blank lines between",
		"1.9",
		" *  a  a\n  *  b  b \n\n *  c  c\n\n\n *  d  d\n",
		[
			[
				add(ITEM, 0, 0),
				" * n\n\n *  a  a\n  *  b  b \n\n *  c  c\n\n\n *  d  d\n",
			],
			[
				add(ITEM, 0, 1),
				" *  a  a\n  *  b  b \n\n * n\n\n *  c  c\n\n\n *  d  d\n",
			],
			[
				add(ITEM, 0, 3),
				" *  a  a\n  *  b  b \n\n *  c  c\n\n\n *  d  d\n\n\n * n\n",
			],
			[
				move([0, 1], [0, 0, 1, 1]),
				" *  a  a\n  *  b  b \n  * c  c\n\n\n *  d  d\n",
			],
		],
	),
	page("lists of two widths", "1.9", " *  a  a\n\n----\n   *  c\n   *  d\n", [
		[move([2, 1], [0, 1]), " *  a  a\n * d\n\n----\n   *  c\n"],
		[
			move([0, 0], [2, 1]),
			"\n----\n   *  c\n   * a  a\n   *  d\n",
			"write-value",
		],
	]),
	page("a paragraph and an item", "1.9", "x  x\n\n   *  a\n   *  b\n", [
		[move([1, 1, 0], [1]), "x  x\n\nb\n\n   *  a\n   * \n"],
		[move([0], [1, 0, 1]), "   *  a\n\n   x  x\n   *  b\n"],
	]),
	page(
		"running text over lines",
		"1.9",
		"&quot;''e\nf''\n\n *  [[ http://a.org | A ]]  b\n",
		[
			[
				move([0, 1], [1, 0, 0, 2]),
				"&quot;\n\n *  [[ http://a.org | A ]]  b''e\n f''\n",
			],
			[
				say("x\n  y\nz", 1, 0, 0, 1),
				"&quot;''e\nf''\n\n *  [[ http://a.org | A ]]x\n y\n z\n",
			],
		],
	),
	page("an item without a marker at first", "1.9", "  a  a\n  *  b  b\n", [
		[turn(0, 0), "  *  b  b\n  . a  a\n"],
		[say("n", 0, 0, 0, 0), "  n\n  *  b  b\n"],
	]),
	page("items that start at three", "1.9", " 1.#3  a\n 1.  b\n 1.  c\n", [
		[turn(0, 1), " 1.#3  a\n 1.  c\n 1.  b\n"],
		[turn(0, 0), " 1.#3 b\n 1. a\n 1.  c\n"],
	]),
	page(
		"a table with attributes",
		"1.9",
		'||<tablestyle="x">a  ||b||\n||c  ||d||\n||e  ||f||\n',
		[
			[drop(0, 0), '||<tablestyle="x"> c ||d||\n||e  ||f||\n'],
			[
				add({ type: "comment", value: "n" }, 0, 0),
				'## n\n||<tablestyle="x">a  ||b||\n||c  ||d||\n||e  ||f||\n',
				"write-unsafe",
			],
			[
				say("n", 0, 0, 0, 0, 0),
				'||<tablestyle="x">n  ||b||\n||c  ||d||\n||e  ||f||\n',
			],
			[turn(0, 1), '||<tablestyle="x">a  ||b||\n||e  ||f||\n||c  ||d||\n'],
		],
	),
	page(
		"a row with attributes",
		"1.9",
		'||<rowstyle="r">a  ||  b||c  ||\n||d  ||e||\n',
		[
			[turn(0, 0, 0), '||<rowstyle="r"> b || a ||c ||\n||d  ||e||\n'],
			[turn(0, 0, 1), '||<rowstyle="r">a  ||c  ||  b||\n||d  ||e||\n'],
			[
				set({ attributes: { style: "s" } }, 0, 0),
				'||<rowstyle="s">a || b||c ||\n||d  ||e||\n',
			],
			[
				move([0, 0, 0], [0, 1, 1]),
				'||<rowstyle="r"> b||c ||\n||d  || a ||e||\n',
			],
			[
				move([0, 0, 1], [0, 1, 0]),
				'||<rowstyle="r">a  ||c  ||\n||  b||d  ||e||\n',
			],
		],
	),
	page("an indented table", "1.9", "  ||a  ||b||\n  ||c  ||d||\n", [
		[
			set({ attributes: { style: "s" } }, 0, 0, 0, 0),
			'  ||<rowstyle="s"> a ||b||\n  ||c  ||d||\n',
		],
		[turn(0, 0, 0, 0), "  ||c  ||d||\n  ||a  ||b||\n"],
		[say("n", 0, 0, 0, 1, 0, 0, 0), "  ||a  ||b||\n  ||n  ||d||\n"],
	]),
	page("a cell is one line", "1.9", "||a  ||  b||\n", [
		[say("x\ny\n z", 0, 0, 0, 0, 0), "||x y z  ||  b||\n"],
		[add(paragraph("n"), 0, 0, 1, 1), "||a  || b n ||\n"],
	]),
	page(
		"definitions",
		"1.9",
		"  a  b::   c  c\n  d  d::  e  e\n  f::   g  g\n",
		[
			[
				(tree) => {
					move([0, 1], [0, 2])(tree);
					move([0, 3], [0, 1])(tree);
				},
				"  a b:: e  e\n  d d:: c  c\n  f::   g  g\n",
			],
			[
				move([0, 5, 0], [0, 1, 0]),
				"  a  b::   g  g\n\n  c  c\n  d  d::  e  e\n  f:: \n",
			],
		],
	),
	page(
		"blanks as entities",
		"1.9",
		"''e&#32;&quot;'' a&#32;b  &quot;x&quot; c\n",
		[
			[say(' a b  "x" n', 0, 1), "''e&#32;&quot;'' a b  \"x\" n\n"],
			[say("n", 0, 0, 0), "''n'' a&#32;b  &quot;x&quot; c\n"],
		],
	),
	page("an address", "1.9", "&quot;a  http://a.b  {{{c}}} &quot;\n", [
		[add(X, 0, 2), "&quot;a  [[http://a.b]]x  {{{c}}} &quot;\n"],
		[add(X, 0, 1), "&quot;a  x[[http://a.b]]  {{{c}}} &quot;\n"],
		[wrap(0, 1), "&quot;a  '''http://a.b'''  {{{c}}} &quot;\n"],
	]),
	page("formatting that is on", "1.9", "'''a ''b'' ''' &quot; c\n", [
		[wrap(0, 0, 0), "'''a ''b'' ''' &quot; c\n"],
		[wrap(0, 0, 1, 0), "'''a ''b'' ''' &quot; c\n"],
		[set({ type: "strong" }, 0, 0, 1), "'''a b ''' &quot; c\n"],
	]),
	page("blank lines at both ends", "1.9", "\n \na  a\n\n\nb  b\n \n\n", [
		[say("n", 0, 0), "\n \nn\n\n\nb  b\n \n\n"],
		[say("n", 1, 0), "\n \na  a\n\n\nn\n \n\n"],
		[add(paragraph("n"), 0), "n\n\na  a\n\n\nb  b\n \n\n"],
		[add(paragraph("n"), 2), "\n \na  a\n\n\nb  b\n\nn\n"],
		[drop(1), "\n \na  a\n"],
		[drop(0), "b  b\n \n\n"],
	]),
]);
