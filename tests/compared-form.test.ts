/** The steps of `docs/ast.md`, “Compared form”. */
import { expect, test } from "vitest";
import type { FlowContent, PhrasingContent } from "../src/ast";
import { comparedForm } from "../src/compared-form";

const text = (value: string): PhrasingContent => ({ type: "text", value });
const strong = (...children: PhrasingContent[]): PhrasingContent => ({
	type: "strong",
	children,
});
const emphasis = (...children: PhrasingContent[]): PhrasingContent => ({
	type: "emphasis",
	children,
});
const paragraph = (...children: PhrasingContent[]): FlowContent => ({
	type: "paragraph",
	children,
});
const BR: PhrasingContent = { type: "macro", name: "BR" };

test.each<[string, PhrasingContent[], PhrasingContent[]]>([
	["neighbouring text is one", [text("a"), text("b")], [text("ab")]],
	["empty text is none", [text("a"), text(""), text("b")], [text("ab")]],
	["white space is folded", [text("a \n\t b")], [text("a b")]],
	[
		"formatting of one type is one",
		[strong(text("a")), strong(text("b"), BR)],
		[strong(text("ab"), BR)],
	],
	[
		"also with white space between, which goes inside",
		[strong(text("a")), text(" "), strong(text("b"))],
		[strong(text("a b"))],
	],
	[
		"but not with text between",
		[strong(text("a")), text("-"), strong(text("b"))],
		[strong(text("a")), text("-"), strong(text("b"))],
	],
	[
		"and not of two types",
		[strong(text("a")), text(" "), emphasis(text("b"))],
		[strong(text("a")), text(" "), emphasis(text("b"))],
	],
	[
		"what has come to stand in one is merged, too",
		[strong(emphasis(text("a"))), strong(emphasis(text("b")))],
		[strong(emphasis(text("ab")))],
	],
	[
		"formatting of nothing is none",
		[text("a"), strong(emphasis(text(""))), text("b")],
		[text("ab")],
	],
	[
		"macros that are alike stay apart",
		[BR, BR, text(" "), BR],
		[BR, BR, text(" "), BR],
	],
	[
		"no white space at the ends",
		[text("  a "), BR, text(" b ")],
		[text("a "), BR, text(" b")],
	],
	[
		"nor inside of formatting there",
		[strong(text(" "), emphasis(text(" a "))), strong(text(" "))],
		[strong(emphasis(text("a")))],
	],
	[
		"nor what becomes empty by it",
		[text(" "), strong(text(" ")), BR, emphasis(text(" "))],
		[BR],
	],
])("%s", (_, given, expected) => {
	expect(comparedForm(paragraph(...given))).toEqual(paragraph(...expected));
});

test("fields that say nothing are dropped, at any depth", () => {
	expect(
		comparedForm({
			type: "list",
			ordered: false,
			start: undefined,
			data: { a: 1 },
			children: [
				{
					type: "listItem",
					marker: false,
					attributes: {},
					position: {},
					value: null,
					children: [],
				},
			],
		}),
	).toEqual({
		type: "list",
		children: [{ type: "listItem", marker: false, children: [] }],
	});
});

test.each(["listItem", "definitionDescription", "tableCell"])(
	"paragraphs side by side in a %s are one",
	(type) => {
		const children = [
			paragraph(text("a")),
			paragraph(text("b ")),
			{ type: "code", value: "c" },
			paragraph(text("d")),
			paragraph(text(" ")),
		];
		expect(comparedForm({ type, children }).children).toEqual([
			paragraph(text("a b")),
			{ type: "code", value: "c" },
			paragraph(text("d")),
		]);
	},
);

test("those of a page are not, and empty ones are dropped", () => {
	const children = [paragraph(text("a")), paragraph(), paragraph(text("b"))];
	for (const type of ["root", "section"])
		expect(comparedForm({ type, children }).children).toEqual([
			paragraph(text("a")),
			paragraph(text("b")),
		]);
});

test("comments of a table are dropped, others stay", () => {
	const comment = { type: "comment", value: "a" };
	const row = { type: "tableRow", children: [] };
	expect(
		comparedForm({
			type: "root",
			children: [{ type: "table", children: [row, comment] }, comment],
		}).children,
	).toEqual([{ type: "table", children: [row] }, comment]);
});

test("code has no white space at the ends of lines, and no line feeds at the end", () => {
	expect(comparedForm({ type: "code", value: " a \n\n b\t\n \n" })).toEqual({
		type: "code",
		value: " a\n\n b",
	});
});

test("the tree that is given stays as it is", () => {
	const tree = {
		type: "root",
		children: [paragraph(strong(text("a ")), strong(text(" b ")))],
	};
	const copy = structuredClone(tree);
	comparedForm(tree);
	expect(tree).toEqual(copy);
});
