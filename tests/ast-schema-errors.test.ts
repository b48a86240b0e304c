/** Trees that are invalid by the JSON Schema of the AST. */
import { Ajv2020 } from "ajv/dist/2020.js";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { FlowContent, Nodes } from "../src/ast";
import written from "../src/ast.schema.json";
import { parse } from "../src/parse";
import { dialect, source } from "./support/arbitraries";
import { runs } from "./support/runs";
import { descendants } from "./support/walk";
import { withValueAt } from "./support/with-value-at";

const validate = new Ajv2020({ strict: true, allErrors: true }).compile(
	written,
);

describe("a tree that was tampered with", () => {
	/** What makes any node wrong. */
	const forAll: Record<string, unknown>[] = [
		{ colour: "red" },
		{ type: undefined },
		{ type: null },
		{ type: "wiki" },
		{ type: "Text" },
		{ position: null },
		{ position: {} },
		{ position: { start: { line: 1, column: 1 } } },
		...[
			{ line: 0, column: 1 },
			{ line: 1, column: 1.5 },
			{ line: 1, column: 1, offset: -1 },
			{ line: 1, column: 1, offset: "0" },
			{ line: 1, column: 1, index: 0 },
		].map((start) => ({ position: { start, end: { line: 1, column: 1 } } })),
	];
	const forInner = [{ type: "root" }, { data: {} }];
	const forParents = [
		undefined,
		null,
		{},
		[null],
		["a"],
		[{}],
		[[]],
		[{ type: "root", children: [] }],
	].map((children) => ({ children }));
	const forLeaves = [{ children: [] }];
	const forLiterals = [null, 1, ["a"]].map((value) => ({ value }));

	const wrongsOf = (node: Nodes): Record<string, unknown>[] => [
		...forAll,
		...(node.type === "root" ? [] : forInner),
		...("children" in node ? forParents : forLeaves),
		...("value" in node ? forLiterals : []),
	];

	test("is invalid, whichever node has the error", () => {
		fc.assert(
			fc.property(
				source(),
				dialect(),
				fc.nat(),
				fc.nat(),
				(markup, each, at, how) => {
					const tree = parse(markup, { dialect: each });
					const nodes = descendants(tree);
					const node = nodes[at % nodes.length] ?? tree;
					const wrongs = wrongsOf(node);
					const wrong = wrongs[how % wrongs.length];
					expect(validate(tree)).toBe(true);
					Object.assign(node, wrong);
					expect([wrong, validate(JSON.parse(JSON.stringify(tree)))]).toEqual([
						wrong,
						false,
					]);
				},
			),
			runs(700),
		);
	});

	const FIRST = ["children", 0] as const;
	const INNER = [...FIRST, "children", 0] as const;
	const CELL = [...INNER, "children", 0] as const;
	test.each([
		["no children", "a", ["children"], undefined],
		["no dialect that is known", "a", ["data", "dialect"], "2.0"],
		["other data", "a", ["data", "title"], "A"],
		["phrasing in flow", "a", FIRST, { type: "text", value: "a" }],
		["flow in phrasing", "a", INNER, { type: "paragraph", children: [] }],
		["text without value", "a", [...INNER, "value"], undefined],
		["a heading of depth 6", "= a =", [...FIRST, "depth"], 6],
		["a heading of depth 0", "= a =", [...FIRST, "depth"], 0],
		["a heading without depth", "= a =", [...FIRST, "depth"], undefined],
		["a wrong list style", " 1. a", [...FIRST, "style"], "lower-greek"],
		["a list that says no order", " 1. a", [...FIRST, "ordered"], undefined],
		["a start that is no number", " 1.#2 a", [...FIRST, "start"], "2"],
		["a start below 0", " 1.#2 a", [...FIRST, "start"], -2],
		["an item without marker", " * a", [...INNER, "marker"], undefined],
		[
			"a paragraph in a list",
			" * a",
			INNER,
			{ type: "paragraph", children: [] },
		],
		["a colspan of 1", "||||a||", [...CELL, "colspan"], 1],
		["a colspan of 2.5", "||||a||", [...CELL, "colspan"], 2.5],
		[
			"an attribute that is no text",
			"||<id=a>a||",
			[...CELL, "attributes"],
			{ id: 1 },
		],
		["a cell in a table", "||a||", INNER, { type: "tableCell", children: [] }],
		["a thicker rule", "----", [...FIRST, "size"], 7],
		[
			"a section of another parser",
			"{{{#!wiki\na\n}}}",
			[...FIRST, "parser"],
			"rst",
		],
		["a link without url", "http://a.example", [...INNER, "url"], undefined],
		["a link with page", "http://a.example", [...INNER, "page"], "A"],
		["another kind of transclusion", "{{a}}", [...INNER, "kind"], "page-part"],
		["a query that is text", "[[a|b|&c=d]]", [...INNER, "query"], "c=d"],
	] as const)("is invalid: %s", (_, markup, path, other) => {
		const tree = parse(markup, { dialect: "1.9" });
		expect(validate(tree)).toBe(true);
		expect(validate(withValueAt(tree, path, other))).toBe(false);
		const parent = path.slice(0, -1).map((key) => `/${key}`);
		expect(validate.errors?.[0]?.instancePath.startsWith(parent.join(""))).toBe(
			true,
		);
	});

	test("is checked in time, however deep it nests, and the first error names the place", () => {
		let inner: FlowContent = { type: "thematicBreak", size: 7 };
		for (let depth = 0; depth < 100; depth++)
			inner = {
				type: "list",
				ordered: false,
				children: [{ type: "listItem", marker: true, children: [inner] }],
			};
		const path = "/children/0".repeat(201);
		expect(validate({ type: "root", children: [inner] })).toBe(false);
		expect(validate.errors?.[0]?.instancePath).toBe(`${path}/size`);
	});
});
