/** What lists, paragraphs and all else under a heading are taken for (`docs/usergroups.md`, “Groups”). */
import { describe, expect, test } from "vitest";
import type { PhrasingContent, Text } from "../../src/ast";
import { parse } from "../../src/parse";
import { toUserGroups } from "../../src/usergroups/assemble/to-user-groups";
import { piecesOf, separatorsOf } from "../../src/usergroups/read/separators";
import type { Region } from "../../src/usergroups/result/schema";
import { linesInChile } from "../support/groups/group-lines";

const A = "website http://a.example";
const B = "website http://b.example";
const ITEM = " * [[http://a.example|A Group]]";
const LONG = "Arica ".repeat(10).trim().padEnd(60, "s");
const GROUP = ["A Group (label)", A];

test.each<[string, ...string[]]>([
	["||[[http://a.example|A Group]]||\n", ...GROUP],
	["||Arica||\n", "“Arica”"],
	["||[[http://a.example|{{a.png}}]]||\n", A],
	["----"],
	["{{a.png}}"],
	["[[http://a.example|{{a.png}}]]", A],
	["<<FootNote(see Arica)>>", "“see Arica”"],
	["||<<FootNote(see Arica)>>||\n", "“see Arica”"],
	["/* [[http://a.example]] */", A],
	[`----\n${ITEM}`, ...GROUP],
	["'''Arica'''\n\ntext", "“Arica text”"],
	[`'''Arica'''\n${ITEM}`, "A Group (label)", "section: Arica", A],
	[`''__Arica__''\n${ITEM}`, "A Group (label)", "section: Arica", A],
	[`'''Arica''' more\n${ITEM}`, ...GROUP, "“Arica more”"],
	[`Arica\n${ITEM}`, ...GROUP, "“Arica”"],
	[`'''${LONG}'''\n${ITEM}`, "A Group (label)", `section: ${LONG}`, A],
	[`'''${LONG}x'''\n${ITEM}`, ...GROUP, `“${LONG}x”`],
	[`'''Arica [[http://b.example|B]]'''\n${ITEM}`, ...GROUP, "“Arica B”", B],
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
	["* [[http://a.example|A Group]]", ...GROUP],
	[
		" A Group:: text\n* B Group",
		"A Group (text)",
		"description: text",
		"B Group (text)",
	],
	[" :: A Group\n* B Group", "A Group (text)", "B Group (text)"],
	["[[http://a.example|A Group]]\n\n* B Group", ...GROUP, "B Group (text)"],
	[`${ITEM}\n## comment\n* B Group`, ...GROUP, "B Group (text)"],
	[`${ITEM}\n\n{{a.png}}\n\n* B Group`, ...GROUP, "B Group (text)"],
	[`${ITEM}\n\nText\n\n* B Group`, ...GROUP, "B Group (text)", "“Text”"],
	[`${ITEM}\n\n\`* A\` word`, ...GROUP, "“* A word”"],
	["* A Group\n*B Group", "A Group *B Group (text)"],
])("an asterisk at the margin: %j", (markup, ...lines) => {
	expect(linesInChile(markup)).toEqual(lines);
});

test.each([
	[`${ITEM}\n* B Group`, 1],
	["* A Group\n* B Group\n*\tC Group", 3],
	["* A Group", 1],
	["A * B", 0],
])("%j has so many messages of asterisks: %i", (markup, count) => {
	const { messages } = toUserGroups(
		parse(`= Chile =\n${markup}`, { dialect: "1.9" }),
	);
	expect(messages).toHaveLength(count);
	for (const { ruleId, text } of messages) {
		expect(ruleId).toBe("list-item-margin");
		expect(text).toContain("asterisk");
	}
});

describe("blanks", () => {
	const blank: Text = { type: "text", value: " \n" };

	/** The node above a list, in a tree without positions. */
	const under = (...children: PhrasingContent[]): Region | undefined => {
		const tree = parse(`= Chile =\n\n${ITEM}`, { dialect: "1.9" });
		tree.children.splice(1, 0, { type: "paragraph", children });
		return toUserGroups(tree).regions[0];
	};

	test("beside a line in bold leave it a label", () => {
		const children = [{ type: "text", value: "Arica" } as const];
		const region = under(blank, { type: "strong", children }, blank);
		expect(region?.groups[0]?.section).toBe("Arica");
	});

	test("alone are none, and neither is nothing", () => {
		for (const region of [under(blank), under()]) {
			expect(region?.groups).toHaveLength(1);
			expect(region?.groups[0]).not.toHaveProperty("section");
			expect(region).not.toHaveProperty("description");
		}
	});
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
