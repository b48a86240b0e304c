/** A page that was read, changed at one place and written again. */
import {
	add,
	drop,
	ITEM,
	page,
	ROW,
	RULE,
	say,
	set,
	testChanges,
	turn,
	wrap,
} from "../../support/tree-changes";
import { paragraph } from "../../support/write-by-hand";

testChanges([
	page("formatting over blocks", "1.9", "''a\n\nb'' c\n", [
		[turn(0), "''b'' c\n\n''a''\n"],
		[drop(1, 1), "''a''\n\n''b''\n"],
		[drop(0), "''b'' c\n"],
		[drop(0, 0), "\n\n''b'' c\n"],
		[wrap(1, 1), "''a''\n\n''b''''' c'''\n"],
		[say("new  word", 0, 0, 0), "''new  word''\n\n''b'' c\n"],
	]),
	page(
		"1.5: definitions with tabs, formatting around a heading",
		"1.5",
		" a:: b\n\tc:: d\n\n= H =\n'''e  f'''\n",
		[
			[drop(0, 1, 1, 0), " a:: b\n\t:: d\n\n= H =\n'''e  f'''\n", "write-term"],
			[
				wrap(0, 1, 1, 0, 0),
				" a:: b\n '''\n        c:: '''d\n\n= H =\n'''e  f'''\n",
			],
			[drop(0, 1, 1, 1, 0), " a:: b\n\tc:: \n\n= H =\n'''e  f'''\n"],
			[drop(0, 1, 0), " a:: \n\tc:: d\n\n= H =\n'''e  f'''\n"],
		],
	),
	page(
		"formatting in formatting",
		"1.9",
		"a '''b  ''c''  d''' e `f` {{{g}}}\nh  i\n",
		[
			[turn(0, 1, 1), "a '''b    d''c''''' e `f` {{{g}}}\nh  i\n"],
			[drop(0, 1, 0), "a '''''c''  d''' e `f` {{{g}}}\nh  i\n"],
			[wrap(0, 2), "a '''b  ''c''  d'''''' e '''`f` {{{g}}}\nh  i\n"],
		],
	),
	page(
		"a table with attributes",
		"1.9",
		"||<tablestyle=\"x\">a||b||\n||c  ||d||\n||e|| ''f  g''||\n",
		[
			[
				turn(0, 0, 0),
				"||<tablestyle=\"x\"> b || a ||\n||c  ||d||\n||e|| ''f  g''||\n",
			],
			[
				add(RULE, 0, 0, 1, 0),
				"||<tablestyle=\"x\">a||  b ||\n||c  ||d||\n||e|| ''f  g''||\n",
				"write-block-place",
			],
			[
				set({ colspan: 3 }, 0, 0, 0),
				"||<-3 tablestyle=\"x\"> a||b||\n||c  ||d||\n||e|| ''f  g''||\n",
			],
			[
				add(paragraph("n"), 0, 1, 1, 0),
				"||<tablestyle=\"x\">a||b||\n||c  || n d ||\n||e|| ''f  g''||\n",
			],
			[
				add(ROW, 0, 2),
				"||<tablestyle=\"x\">a||b||\n||c  ||d||\n|| n ||\n||e|| ''f  g''||\n",
			],
			[
				set({ attributes: { style: "s" } }, 0, 1, 1),
				"||<tablestyle=\"x\">a||b||\n||c  ||<style=\"s\"> d ||\n||e|| ''f  g''||\n",
			],
			[
				drop(0, 1, 1, 0),
				"||<tablestyle=\"x\">a||b||\n||c  || ||\n||e|| ''f  g''||\n",
			],
			[
				wrap(0, 0, 1, 0, 0),
				"||<tablestyle=\"x\">a||'''b'''||\n||c  ||d||\n||e|| ''f  g''||\n",
			],
			[
				wrap(0, 1, 0, 0, 0),
				"||<tablestyle=\"x\">a||b||\n||'''c'''  ||d||\n||e|| ''f  g''||\n",
			],
			[
				drop(0, 0, 1, 0),
				"||<tablestyle=\"x\">a|| ||\n||c  ||d||\n||e|| ''f  g''||\n",
			],
		],
	),
	page("a section", "1.9", "{{{#!wiki red\na  b\n\n  * c\n  * d\n}}}\nz\n", [
		[
			set({ marker: false }, 0, 1, 1),
			"{{{#!wiki red\na  b\n\n  * c\n  . d\n}}}\nz\n",
		],
		[
			add(paragraph("n"), 0, 1),
			"{{{#!wiki red\na  b\n\nn\n\n  * c\n  * d\n}}}\nz\n",
		],
		[
			set({ children: [] }, 0, 1, 0),
			"{{{#!wiki red\na  b\n\n  * \n  * d\n}}}\nz\n",
		],
		[drop(0, 0), "{{{#!wiki red\n  * c\n  * d\n}}}\nz\n"],
		[drop(1), "{{{#!wiki red\na  b\n\n  * c\n  * d\n}}}\n"],
		[drop(0, 1, 1, 0), "{{{#!wiki red\na  b\n\n  * c\n  * \n}}}\nz\n"],
	]),
	page("items that do not start at one", "1.9", "  I.#3 a\n  I. b\n", [
		[turn(0, 0), "  I.#3 b\n  I. a\n"],
		[add(RULE, 0, 1, 0), "  I.#3 a\n  I. \n  ----\n  b\n", "write-unsafe"],
		[say("new  word", 0, 1, 0, 0), "  I.#3 a\n  I. new  word\n"],
		[set({ marker: false }, 0, 0), "  . a\n  I. b\n", "write-unsafe"],
	]),
	page(
		"a byte order mark, CR and tabs",
		"1.9",
		"\ufeff= H =\r\na\tb\r\n\r\nc\td\r\n",
		[
			[turn(0), "a\tb\r\n\r\n= H =\r\n\r\nc\td\r\n"],
			[add(RULE, 1), "\ufeff= H =\r\n----\r\na\tb\r\n\r\nc\td\r\n"],
			[drop(1, 0), "\ufeff= H =\r\n\r\n\r\nc\td\r\n"],
			[drop(2, 0), "\ufeff= H =\r\na\tb\r\n\r\n\r\n"],
		],
	),
	page(
		"terms with formatting, lists as definitions",
		"1.9",
		" ''a'' b::  c\n d::\n  * e\n  * f\n g::  h\n",
		[
			[
				add(paragraph("n"), 0, 3, 0),
				" ''a'' b::  c\n d:: n\n  * e\n  * f\n g::  h\n",
			],
			[
				add(paragraph("n"), 0, 3, 0, 0, 0),
				" ''a'' b::  c\n d::\n  * n\n\n  e\n  * f\n g::  h\n",
			],
			[drop(0, 2, 0), " ''a'' b::  c\n ::\n  * e\n  * f\n g::  h\n"],
		],
	),
	page("no line feed at the end", "1.9", "a\n\nb", [[turn(0), "b\n\na"]]),
	page(
		"formatting of all kinds",
		"1.9",
		"a  __b__  --(c)--~+d+~ ~- e-~ ^f^ ,,g,,\n",
		[
			[turn(0, 9), "a  __b__  --(c)--~+d+~ ~- e-~ ^f^,,g,,\n"],
			[
				set({ type: "strong" }, 0, 1),
				"a  '''b'''  --(c)--~+d+~ ~- e-~ ^f^ ,,g,,\n",
			],
			[set({ children: [] }, 0, 4), "a  __b__  --(c)-- ~- e-~ ^f^ ,,g,,\n"],
			[say("X  ", 0, 0), "X  __b__  --(c)--~+d+~ ~- e-~ ^f^ ,,g,,\n"],
			[drop(0, 2), "a  __b__--(c)--~+d+~ ~- e-~ ^f^ ,,g,,\n"],
		],
	),
	page("1.5: a table", "1.5", "||a||<#ff0000> b||\n||c ||d||\n\ne  f\n", [
		[turn(0, 1, 0), "||a||<#ff0000> b||\n||d||c ||\n\ne  f\n"],
		[turn(0), "e  f\n\n||a||<#ff0000> b||\n||c ||d||\n"],
		[
			set({ colspan: 3 }, 0, 0, 0),
			"||<-3> a ||<#ff0000> b||\n||c ||d||\n\ne  f\n",
		],
		[drop(0, 0, 0, 0), "|| ||<#ff0000> b||\n||c ||d||\n\ne  f\n"],
	]),
	page(
		"a section that is code and text",
		"1.9",
		"{{{#!wiki\n{{{a}}}  b ''c  d'' e\n\n}}}\n",
		[
			[say("v", 0, 0), "{{{{#!wiki\n{{{\nv\n}}}\n}}}}  b ''c  d'' e\n\n}}}\n"],
			[
				add(paragraph("n"), 1),
				"{{{#!wiki\n{{{a}}}\n\nn\n\nb ''c  d'' e\n\n}}}\n",
			],
			[
				say("new  word", 1, 1, 0),
				"{{{#!wiki\n{{{a}}}  b ''new  word'' e\n\n}}}\n",
			],
		],
	),
	page("items of code", "1.9", " *  {{{\nx\n}}}\n *  {{{\ny\n}}} z\n *\n", [
		[say("v", 0, 1, 0), " *  {{{\nx\n}}}\n *  \n {{{\nv\n}}} z\n *\n"],
		[wrap(0, 1, 1, 0), " *  {{{\nx\n}}}\n *  {{{\ny\n}}} '''z'''\n *\n"],
		[turn(0, 1, 0), " *  {{{\nx\n}}}\n *  z\n {{{\ny\n}}}\n *\n"],
	]),
	page("indented paragraphs, comments", "1.9", "  a\n\n  b\n##c\n##d\n", [
		[add(RULE, 0, 0, 1), "  a\n  ----\n\n  b\n##c\n##d\n", "write-unsafe"],
	]),
	page(
		"rows with attributes",
		"1.9",
		'||<rowstyle="x">a||b||\n## c\n||<rowstyle="y"> d ||e||\n',
		[
			[
				add(RULE, 0, 2, 1, 0),
				'||<rowstyle="x">a||b||\n## c\n||<rowstyle="y"> d ||  e ||\n',
				"write-block-place",
			],
			[
				say("v", 0, 1),
				'||<rowstyle="x">a||b||\n## v\n||<rowstyle="y"> d ||e||\n',
			],
			[
				drop(0, 0, 0, 0, 0),
				'||<rowstyle="x">||b||\n## c\n||<rowstyle="y"> d ||e||\n',
			],
			[
				add(RULE, 0, 0, 0, 0),
				'||<rowstyle="x">  a||b||\n## c\n||<rowstyle="y"> d ||e||\n',
				"write-block-place",
			],
		],
	),
	page(
		"a byte order mark in front of a letter",
		"1.9",
		"\ufeffa  b\r\n\r\n  *\tc\r\n",
		[
			[turn(0), "  *\tc\r\n\r\n\ufeffa  b\r\n"],
			[
				add(RULE, 1, 0, 0),
				"\ufeffa  b\r\n\r\n  *\t\r\n  ----\r\n  c\r\n",
				"write-unsafe",
			],
		],
	),
	page(
		"a byte order mark after one that is skipped",
		"1.9",
		"\ufeff\ufeff\na  b\r\nc\td\r\n",
		[
			[
				say("\ufeff\na  new\nc       d", 0, 0),
				"\ufeff\ufeff\na  new\r\nc\td\r\n",
			],
			[add(RULE, 1), "\ufeff\ufeff\na  b\r\nc\td\r\n\r\n----\r\n"],
			[add(RULE, 0), "\ufeff----\r\n\r\n\ufeff\na  b\r\nc\td\r\n"],
		],
	),
	page("definitions", "1.9", "  a::  b\n  :: c\n  d  ::   e  f\n", [
		[drop(0, 2), "  a::  b\n  :: c\n  d  ::   e  f\n", "write-term"],
		[say("new  word", 0, 0, 0), "  new word::  b\n  :: c\n  d  ::   e  f\n"],
		[add(paragraph("n"), 0, 5, 0), "  a::  b\n  :: c\n  d  ::   n\n\n  e  f\n"],
		[say("X", 0, 4, 0), "  a::  b\n  :: c\n  X::   e  f\n"],
	]),
	page("blank lines", "1.9", "\n\na\n\n\nb\n \n= H  =\n\n----\nc\n", [
		[say("X", 2, 0), "\n\na\n\n\nb\n \n= X =\n\n----\nc\n"],
		[say("new  word", 1, 0), "\n\na\n\n\nnew  word\n \n= H  =\n\n----\nc\n"],
		[add(RULE, 3), "\n\na\n\n\nb\n \n= H  =\n----\n\n----\nc\n"],
		[drop(2, 0), "\n\na\n\n\nb\n \n=  =\n\n----\nc\n"],
	]),
	page(
		"items in items",
		"1.9",
		"   * a\n     * b\n     * c\n   * d\n\n     e\n",
		[
			[
				set({ marker: false }, 0, 0, 1, 0),
				"   * a\n     b\n     * c\n   * d\n\n     e\n",
			],
			[
				add(ITEM, 0, 1, 1, 0),
				"   * a\n     * b\n     * c\n   * d\n\n     * n\n     . e\n",
			],
			[drop(0, 0, 0), "   * \n     * b\n     * c\n   * d\n\n     e\n"],
		],
	),
	page(
		"cells and a comment",
		"1.9",
		"||a||b c||\n||<-2>  d||\n## c\n||e|| ||\n",
		[
			[
				set({ attributes: { style: "s" } }, 0, 0),
				'||<rowstyle="s"> a||b c||\n||<-2>  d||\n## c\n||e|| ||\n',
			],
		],
	),
	page(
		"links and the like",
		"1.9",
		"a &amp; [[ b | c  d ]] e [[f]] {{g}} <<BR>>  !NoLink\n",
		[[drop(0, 3), "a &amp; [[ b | c  d ]] e  {{g}} <<BR>>  !NoLink\n"]],
	),
	page("items with and without markers", "1.9", "  a\n  * b\n  . c\n", [
		[add(paragraph("n"), 1), "  a\n  * b\n  . c\n\nn\n"],
		[add(paragraph("n"), 0, 0, 0), "  n\n\n  a\n  * b\n  . c\n"],
		[drop(0), ""],
		[drop(0, 0, 0), "  . \n  * b\n  . c\n"],
	]),
	page("line ends of both kinds", "1.9", "a\r\nb\tc\n\nd\te\r\n", [
		[turn(0), "d\te\r\n\na\r\nb\tc\n"],
		[say("X\nb       c", 0, 0), "X\r\nb\tc\n\nd\te\r\n"],
	]),
	page("a remark and a smiley", "1.9", "a /* b  c */ d :) e\n", [
		[turn(0, 3), "a /* b  c */ d  e :)\n", "write-blank"],
	]),
	page("text beside smileys", "1.9", ":) b :) c\n", [
		[say("new ", 0, 1), ":) new :) c\n", "write-blank"],
	]),
	page("formatting that crosses", "1.9", "''a '''b''a '''b''a '''b''\n", [
		[say("n ", 0, 0, 0), "''n '''b''''''''a '''b''a '''b'''''\n"],
	]),
]);
