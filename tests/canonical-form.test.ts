/** The steps of `docs/ast.md`, "Canonical form". */
import fc from "fast-check";
import { expect, test } from "vitest";
import type { FlowContent, PhrasingContent } from "../src/ast";
import { canonicalForm } from "../src/canonical-form";

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
/** Trees that nobody tidied: empty text, formatting in itself, comments and paragraphs anywhere. */
const { root: anyTree } = fc.letrec<{ root: object; node: object }>((tie) => ({
	root: fc.record({
		type: fc.constant("root"),
		children: fc.array(tie("node")),
	}),
	node: fc.oneof(
		{ maxDepth: 5, depthIdentifier: "node" },
		fc.record({
			type: fc.constantFrom("text", "code", "comment"),
			value: fc.constantFrom("", " ", "a", " b ", "c \n\n"),
		}),
		fc.record({
			type: fc.constantFrom(
				...["strong", "emphasis", "link", "paragraph", "heading", "table"],
				...["tableRow", "tableCell", "list", "listItem", "section"],
			),
			children: fc.array(tie("node"), { maxLength: 5 }),
		}),
	),
}));
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
		"and is not after it",
		[strong(text("a")), text(" "), strong(text("b")), text("c")],
		[strong(text("a b")), text("c")],
	],
	[
		"but not with text between",
		[strong(text("a")), text("-"), strong(text("b"))],
		[strong(text("a")), text("-"), strong(text("b"))],
	],
	[
		"nor where white space is only a part of it",
		[strong(text("a")), text(" - "), strong(text("b"))],
		[strong(text("a")), text(" - "), strong(text("b"))],
	],
	[
		"nor where another node is between",
		[strong(text("a")), BR, strong(text("b"))],
		[strong(text("a")), BR, strong(text("b"))],
	],
	[
		"and not of two types",
		[strong(text("a")), text(" "), emphasis(text("b"))],
		[strong(text("a")), text(" "), emphasis(text("b"))],
	],
	[
		"content that was moved into one is merged, too",
		[strong(emphasis(text("a"))), strong(emphasis(text("b")))],
		[strong(emphasis(text("ab")))],
	],
	[
		"formatting of nothing is none",
		[text("a"), strong(emphasis(text(""))), text("b")],
		[text("ab")],
	],
	[
		"formatting is kept for a single thing in it",
		[strong(text(""), BR, emphasis())],
		[strong(BR)],
	],
	[
		"a label is a run of its own",
		[
			{
				type: "link",
				url: "http://x.example",
				children: [text("a"), text("b")],
			},
		],
		[{ type: "link", url: "http://x.example", children: [text("ab")] }],
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
	expect(canonicalForm(paragraph(...given))).toEqual(paragraph(...expected));
});

test("trees by hand need no values and no children", () => {
	const children = [
		{ type: "text" },
		{ type: "strong" },
		{ type: "text", value: "a" },
		{ type: "emphasis", children: [{ type: "text" }] },
		{ type: "strong", children: [{ type: "text", value: "b" }] },
		{ type: "strong" },
	];
	expect(canonicalForm({ type: "paragraph", children })).toEqual(
		paragraph(text("a"), strong(text("b"))),
	);
	expect(
		canonicalForm({
			type: "tableCell",
			children: [
				{ type: "paragraph" },
				paragraph(text("a")),
				{ type: "paragraph" },
			],
		}),
	).toEqual({ type: "tableCell", children: [paragraph(text("a"))] });
});

test("a canonical form is its own canonical form", () => {
	fc.assert(
		fc.property(anyTree, (tree) => {
			const form = canonicalForm(tree);
			expect(canonicalForm(form)).toEqual(form);
		}),
	);
});

test("fields that say nothing are dropped, at any depth", () => {
	expect(
		canonicalForm({
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
				{ type: "code", attributes: { id: "a" }, literal: true, value: "" },
			],
		}),
	).toEqual({
		type: "list",
		children: [
			{ type: "listItem", marker: false, children: [] },
			{ type: "code", attributes: { id: "a" }, literal: true, value: "" },
		],
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
		expect(canonicalForm({ type, children }).children).toEqual([
			paragraph(text("a b")),
			{ type: "code", value: "c" },
			paragraph(text("d")),
		]);
	},
);

test("those of a page are not, and empty ones are dropped", () => {
	const children = [paragraph(text("a")), paragraph(), paragraph(text("b"))];
	for (const type of ["root", "section"])
		expect(canonicalForm({ type, children }).children).toEqual([
			paragraph(text("a")),
			paragraph(text("b")),
		]);
});

test("comments of a table are dropped, others stay", () => {
	const comment = { type: "comment", value: "a" };
	const row = { type: "tableRow", children: [] };
	expect(
		canonicalForm({
			type: "root",
			children: [{ type: "table", children: [row, comment] }, comment],
		}).children,
	).toEqual([{ type: "table", children: [row] }, comment]);
});

test("code has no white space at the ends of lines, and no line feeds at the end", () => {
	expect(canonicalForm({ type: "code", value: " a \n\n b\t\n \n" })).toEqual({
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
	canonicalForm(tree);
	expect(tree).toEqual(copy);
});
