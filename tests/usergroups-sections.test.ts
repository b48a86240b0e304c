/** What lists, paragraphs and all else under a heading are taken for (`docs/usergroups.md`, “Groups”). */
import { expect, test } from "vitest";
import { piecesOf, separatorsOf } from "../src/usergroups/separators";
import { linesInChile } from "./group-lines";

const A = "website http://a.example";
const B = "website http://b.example";
const ITEM = " * [[http://a.example|A Group]]";
const GROUP = ["A Group (label)", A];

test.each<[string, ...string[]]>([
	["||[[http://a.example|A Group]]||\n", "“A Group”", A],
	["----"],
	[`----\n${ITEM}`, ...GROUP],
	["'''Arica'''\n\ntext", "“Arica text”"],
	[`'''Arica'''\n${ITEM}`, "A Group (label)", "section: Arica", A],
	[`''__Arica__''\n${ITEM}`, "A Group (label)", "section: Arica", A],
	[`'''Arica''' more\n${ITEM}`, ...GROUP, "“Arica more”"],
	[`Arica\n${ITEM}`, ...GROUP, "“Arica”"],
	[`'''A'''\n${ITEM}`, ...GROUP, "“A”"],
	[
		`'''[[http://b.example|B Group]]'''\n${ITEM}`,
		"B Group (label)",
		B,
		...GROUP,
	],
	[
		"[[http://a.example|A Group]] - text\n\nSee [[http://b.example|B]]",
		"A Group (label)",
		"description: text",
		A,
		"“See B”",
		B,
	],
	["[[http://a.example]] text", "“http://a.example text”", A],
	["SomePage text", "“SomePage text”", "wiki SomePage"],
])("%j", (markup, ...lines) => {
	expect(linesInChile(markup)).toEqual(lines);
});

test.each<[string, ...string[]]>([
	[
		" A Group:: [[http://a.example|Site]]\n B Group:: text",
		"A Group (text)",
		A,
		"B Group (text)",
		"description: text",
	],
	[
		" A Group:: [[http://a.example|Site]]\n :: B Group",
		"A Group (text)",
		A,
		"B Group (text)",
	],
	[" :: A Group", "A Group (text)"],
])("a term and what is said of it are one item: %j", (markup, ...lines) => {
	expect(linesInChile(markup)).toEqual(lines);
});

test.each<[string, ...string[]]>([
	[`${ITEM}\n* [[http://b.example|B Group]]`, ...GROUP, "B Group (label)", B],
	[
		"text\n* [[http://a.example|A Group]]\n*\t [[http://b.example|B Group]]",
		...GROUP,
		"B Group (label)",
		B,
		"“text”",
	],
	[
		"See '''x'''\n* A Group\n* B Group",
		"A Group (text)",
		"B Group (text)",
		"“See x”",
	],
	[
		"See '''x'''* more\n* A Group\n* B Group",
		"A Group (text)",
		"B Group (text)",
		"“See x* more”",
	],
	["* [[http://a.example|A Group]]", "“A Group”", A],
])("an asterisk at the margin: %j", (markup, ...lines) => {
	expect(linesInChile(markup)).toEqual(lines);
});

test.each<[string, ...string[]]>([
	["A (b - c) d - e", "A (b - c) d", "e"],
	["A [b: c] d: e", "A [b: c] d", "e"],
	["A (b - c", "A (b", "c"],
	["A) - b", "A)", "b"],
	["A (b)- c", "A (b)", "c"],
	["A [b]- c", "A [b]", "c"],
	["A- b", "A", "b"],
	["A!- b", "A!- b"],
	["A—b", "A", "b"],
	["A –b", "A –b"],
	["A -b", "A -b"],
	["A – b", "A", "b"],
	["A--b", "A", "b"],
	["A --- b", "A", "b"],
	["A-b", "A-b"],
	["A -- -b", "A", "-b"],
	["E. Lansing. Club", "E. Lansing", "Club"],
	["A: bb. c", "A", "bb", "c"],
	["Who? We! Yes.", "Who", "We", "Yes"],
	["a.example:80", "a.example:80"],
	["- A", "- A"],
])("pieces of %j", (text, ...pieces) => {
	expect(piecesOf(text)).toEqual(pieces);
	for (const { start, end } of separatorsOf(text))
		expect(text.slice(start, end)).toMatch(/^\s*[-–—:.!?]+\s*$/u);
});
