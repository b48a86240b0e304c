/** Generated trees: each is what the parser returns for some page. */

import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { dialectNames } from "../../grammar/dialect-names";
import { markNames } from "../../grammar/marks";
import {
	flow,
	node,
	phrasing,
	root,
	type TreeOptions,
} from "../../src/arbitraries";
import { MARKUP_LIKE } from "../../src/arbitraries/words";
import type { Dialect, Nodes, Root } from "../../src/ast";
import { canonicalForm } from "../../src/canonical-form";
import { parse } from "../../src/parse";
import { CHILD_TYPES, contentErrors } from "../support/content-model";
import { toEscapedMarkup } from "../support/escaped-markup";
import { runs } from "../support/runs";
import { samples } from "../support/samples";
import { descendants } from "../support/walk";

const TYPES = (Object.keys(CHILD_TYPES) as Nodes["type"][]).sort();

/** Nodes that a dialect does not have. */
const ABSENT: Readonly<Record<Dialect, Nodes["type"]>> = {
	"1.5": "remark",
	"1.9": "anchorLink",
};

const typesOf = (dialect: Dialect): Nodes["type"][] =>
	TYPES.filter((type) => type !== ABSENT[dialect]);

/** Returns trees of several depths and sizes. */
const trees = (dialect: Dialect): fc.Arbitrary<Root> =>
	fc.oneof(
		{ weight: 6, arbitrary: root({ dialect }) },
		root({ dialect, maxDepth: 0 }),
		root({ dialect, maxDepth: 5, size: "small" }),
		root({ dialect, maxDepth: 2, size: "max" }),
	);

const pages: Readonly<Record<Dialect, readonly Root[]>> = {
	"1.5": samples(root({ dialect: "1.5" }), 1000),
	"1.9": samples(root({ dialect: "1.9" }), 1000),
};

/** Removes `ordered: false`: the type of a list requires it, the canonical form has no field that is false. */
const withoutFalse = (tree: Root): unknown =>
	JSON.parse(
		JSON.stringify(tree, (key, value) =>
			key === "ordered" && value === false ? undefined : value,
		),
	);

function expectParsed(tree: Root, dialect: Dialect): void {
	const markup = toEscapedMarkup(tree, dialect);
	const read = canonicalForm(parse(markup, { dialect, pageName: "TestPage" }));
	expect({ markup, tree: read }).toEqual({ markup, tree: canonicalForm(tree) });
}

/** Returns the smallest page that contains the node. */
function pageWith(each: Nodes): Root {
	const list = (type: "list") => ({ type, ordered: false, children: [] });
	switch (each.type) {
		case "root":
			return each;
		case "listItem":
			return pageWith({ ...list("list"), children: [each] });
		case "definitionTerm":
			return pageWith({
				type: "definitionList",
				children: [each, { type: "definitionDescription", children: [] }],
			});
		case "definitionDescription":
			return pageWith({
				type: "definitionList",
				children: [{ type: "definitionTerm", children: [] }, each],
			});
		case "tableRow":
			return pageWith({ type: "table", children: [each] });
		case "tableCell":
			return pageWith({ type: "tableRow", children: [each] });
		case "section":
		case "processingInstruction":
		case "comment":
		case "heading":
		case "paragraph":
		case "list":
		case "definitionList":
		case "table":
		case "code":
		case "thematicBreak":
			return { type: "root", children: [each] };
		default:
			return pageWith({ type: "paragraph", children: [each] });
	}
}

/** Returns the maximum nesting of nodes of the given types. */
function nesting(each: Nodes, types: readonly string[]): number {
	const inner =
		"children" in each
			? each.children.map((child) => nesting(child, types))
			: [];
	return Math.max(0, ...inner) + (types.includes(each.type) ? 1 : 0);
}

describe.each(dialectNames)("pages in %s", (dialect) => {
	test("are what the parser returns for some source, in canonical form, and plain JSON", () => {
		fc.assert(
			fc.property(trees(dialect), (tree) => {
				expect(contentErrors(tree)).toEqual([]);
				expectParsed(tree, dialect);
				expect(canonicalForm(tree)).toEqual(withoutFalse(tree));
				expect(JSON.parse(JSON.stringify(tree))).toEqual(tree);
				for (const each of descendants(tree))
					expect(each).not.toHaveProperty("position");
			}),
			runs(120),
		);
	});

	test("have all types of nodes that the dialect has", () => {
		const nodes = pages[dialect].flatMap(descendants);
		expect([...new Set(nodes.map(({ type }) => type))].sort()).toEqual(
			typesOf(dialect),
		);
	});

	test("have all pieces like markup in texts", () => {
		const texts = pages[dialect]
			.flatMap(descendants)
			.flatMap((each) => (each.type === "text" ? [each.value] : []))
			.join("\n");
		for (const piece of MARKUP_LIKE) expect(texts).toContain(piece);
		expect(texts).toMatch(/\p{Lo}/u);
		expect(texts).toMatch(/\p{Extended_Pictographic}/u);
	});

	test("have attributes and queries of links in 1.9 only", () => {
		const fields = new Set(
			pages[dialect].flatMap(descendants).flatMap((each) => {
				const isLink = /link$/i.test(each.type) || each.type === "image";
				return isLink ? Object.keys(each) : [];
			}),
		);
		const has = dialect === "1.9";
		expect([fields.has("attributes"), fields.has("query")]).toEqual([has, has]);
	});

	test("are nested as deep as maxDepth", () => {
		for (const maxDepth of [0, 1, 2]) {
			const deepest = (types: readonly string[]): number =>
				Math.max(
					...samples(root({ dialect, maxDepth }), 1000).map((tree) =>
						nesting(tree, types),
					),
				);
			const blocks = ["list", "definitionList", "table", "section"];
			expect(deepest(blocks)).toBe(maxDepth);
			expect(deepest(markNames)).toBe(maxDepth);
		}
	});

	test("are of limited size, and larger for larger sizes", () => {
		const sizes = ({ size }: Pick<TreeOptions, "size">): number[] =>
			samples(root({ dialect, size }), 1000).map(
				(tree) => descendants(tree).length,
			);
		const sum = (numbers: readonly number[]): number =>
			numbers.reduce((first, second) => first + second, 0);
		expect(Math.max(...sizes({}))).toBeLessThan(1000);
		expect(sum(sizes({ size: "xsmall" }))).toBeLessThan(
			sum(sizes({ size: "max" })),
		);
	});

	test.each(typesOf(dialect))("shrink to a small page with %s", (type) => {
		const result = fc.check(
			fc.property(
				root({ dialect }),
				(tree) => !descendants(tree).some((each) => each.type === type),
			),
			{ numRuns: 10_000, seed: 1 },
		);
		expect(result.failed).toBe(true);
		expect(JSON.stringify(result.counterexample).length).toBeLessThan(500);
	});

	test("shrink to a short text that looks like markup", () => {
		const result = fc.check(
			fc.property(
				root({ dialect }),
				(tree) =>
					!descendants(tree).some(
						(each) => each.type === "text" && each.value.includes("[["),
					),
			),
			{ numRuns: 10_000, seed: 1 },
		);
		expect(JSON.stringify(result.counterexample).length).toBeLessThan(500);
	});
});

describe.each(
	dialectNames.flatMap((dialect) =>
		typesOf(dialect).map((type) => [type, dialect] as const),
	),
)("a node of type %s in %s", (type, dialect) => {
	test("is in a page that the parser returns", () => {
		fc.assert(
			fc.property(node(type, { dialect, maxDepth: 1 }), (each) => {
				expect(each.type).toBe(type);
				expect(contentErrors(each)).toEqual([]);
				expectParsed(pageWith(each), dialect);
			}),
		);
	});
});

test.each(dialectNames)(
	"%s has no node that only the other dialect has",
	(dialect) => {
		expect(() => node(ABSENT[dialect], { dialect })).toThrow(RangeError);
	},
);

test.each(dialectNames)(
	"content of pages and paragraphs in %s is what the parser returns",
	(dialect) => {
		fc.assert(
			fc.property(
				flow({ dialect }),
				phrasing({ dialect }),
				(blocks, children) => {
					expectParsed({ type: "root", children: blocks }, dialect);
					expectParsed(pageWith({ type: "paragraph", children }), dialect);
				},
			),
		);
	},
);

// Each level holds blocks in three ways: 3 ** 12 arbitraries would take hours.
test("makes the arbitrary of deep trees", () => {
	expect(root({ dialect: "1.9", maxDepth: 12 })).toBeInstanceOf(fc.Arbitrary);
});
