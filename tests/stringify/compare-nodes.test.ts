/** Nodes are the same field by field, or in canonical form. */
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { root } from "../../src/arbitraries";
import type { Nodes, PhrasingContent } from "../../src/ast";
import { canonicalForm } from "../../src/canonical-form";
import { parse } from "../../src/parse";
import {
	canonicalJson,
	crossDialectKey,
	isEqual,
	isSameAcrossDialects,
	isSameContent,
} from "../../src/stringify/compare-nodes";
import { dialect as anyDialect, source } from "../support/arbitraries";
import { runs } from "../support/runs";
import { descendants } from "../support/walk";

/** Ways to make a value another one. */
function others(value: unknown): unknown[] {
	if (typeof value === "string") return [`${value}x`, undefined];
	if (typeof value === "number") return [value + 1, undefined];
	if (typeof value === "boolean") return [!value, undefined];
	if (Array.isArray(value))
		return [[...value, { type: "text", value: "x" }], value.slice(1)].filter(
			({ length }) => length !== value.length,
		);
	return [{ ...(value as object), more: "x" }, undefined, null, "x"];
}

describe("isEqual", () => {
	test("ignores positions and data", () => {
		fc.assert(
			fc.property(source(), anyDialect(), (markup, dialect) => {
				const tree = parse(markup, { dialect });
				const bare: Nodes = JSON.parse(
					JSON.stringify(tree, (key, value: unknown) =>
						key === "position" && typeof value === "object" ? undefined : value,
					),
				);
				expect(isEqual(tree, bare)).toBe(true);
				const other: Nodes = { ...tree, data: { dialect: "1.5" } };
				expect(isEqual(other, bare)).toBe(true);
			}),
			runs(100),
		);
	});

	test("notices every field of every node", () => {
		fc.assert(
			fc.property(
				anyDialect().chain((dialect) => root({ dialect })),
				fc.nat(),
				fc.nat(),
				(tree, at, which) => {
					const nodes = descendants(tree);
					const fields = Object.entries(nodes[at % nodes.length] ?? {});
					const [key, value] = fields[which % fields.length] ?? ["type", ""];
					for (const other of others(value)) {
						const copy = structuredClone(tree);
						const node = descendants(copy)[at % nodes.length];
						Object.assign(node ?? copy, { [key]: other });
						if (key === "children" && !Array.isArray(other)) continue;
						expect(isEqual(tree, copy)).toBe(false);
						expect(isEqual(copy, tree)).toBe(false);
					}
				},
			),
			runs(20),
		);
	});

	test("takes an absent field for an undefined one", () => {
		const one = { type: "macro", name: "BR" };
		const other = { ...one, args: undefined };
		const empty = { ...one, args: "" };
		expect(isEqual(one, other)).toBe(true);
		expect(isEqual(other, one)).toBe(true);
		expect(isEqual(one, empty)).toBe(false);
	});

	test.each(["position", "data", "type", "children", "__proto__", "toString"])(
		"notices another attribute %s",
		(key) => {
			const link = (value: string) => ({
				type: "pageLink",
				page: "a",
				query: Object.fromEntries([[key, value]]),
			});
			expect(isEqual(link("a"), link("a"))).toBe(true);
			expect(isEqual(link("a"), link("b"))).toBe(false);
			const renamed = { ...link("a"), query: { b: "a" } };
			expect(isEqual(link("a"), renamed)).toBe(false);
		},
	);
});

/** A part of a tree that is not normalized; few different ones, so that two are often the same in canonical form. */
const { blocks } = fc.letrec<{ blocks: Nodes[]; phrasing: Nodes[] }>((tie) => {
	const nodeOf = (types: readonly string[], children: fc.Arbitrary<Nodes[]>) =>
		fc.record({ type: fc.constantFrom(...types), children });
	const value = fc.constantFrom("", " ", "a", "a ", "  a");
	const text = fc.record({ type: fc.constant("text"), value });
	const leaf = fc.record({
		type: fc.constantFrom("code", "comment"),
		value: fc.constantFrom("", "a", "a \n"),
	});
	const listOf = (node: fc.Arbitrary<unknown>) =>
		fc.array(node, { maxLength: 2 }) as fc.Arbitrary<Nodes[]>;
	const depth = { maxDepth: 4, depthIdentifier: "blocks" };
	const phrasing = tie("phrasing") as fc.Arbitrary<Nodes[]>;
	const inner = tie("blocks") as fc.Arbitrary<Nodes[]>;
	return {
		phrasing: listOf(
			fc.oneof(depth, text, nodeOf(["strong", "emphasis", "link"], phrasing)),
		),
		blocks: listOf(
			fc.oneof(
				depth,
				nodeOf(["paragraph", "heading"], phrasing),
				leaf,
				nodeOf(["list", "listItem", "table", "tableCell", "section"], inner),
			),
		),
	};
});

const pageOf = (children: readonly Nodes[]): object => ({
	type: "root",
	children,
});

describe("isSameContent", () => {
	test("says whether canonical forms are the same", () => {
		fc.assert(
			fc.property(blocks, blocks, (one, other) => {
				const isSame =
					canonicalJson(pageOf(one)) === canonicalJson(pageOf(other));
				expect(isSameContent(one, other)).toBe(isSame);
				const isSameKey =
					crossDialectKey(pageOf(one)) === crossDialectKey(pageOf(other));
				expect(isSameAcrossDialects(one, other, undefined)).toBe(isSameKey);
			}),
			runs(700),
		);
	});

	test("says so of running text that begins and ends alike", () => {
		const phrasing = (maxLength: number) =>
			fc.array(
				fc.constantFrom<PhrasingContent>(
					{ type: "text", value: " " },
					{ type: "text", value: "a" },
					{ type: "strong", children: [{ type: "text", value: "b" }] },
					{ type: "strong", children: [] },
					{ type: "macro", name: "BR" },
				),
				{ maxLength },
			);
		fc.assert(
			fc.property(
				phrasing(3),
				phrasing(3),
				phrasing(3),
				phrasing(3),
				(before, inner, other, after) => {
					const [first, second] = [inner, other].map((middle): Nodes[] => [
						{ type: "paragraph", children: [...before, ...middle, ...after] },
					]);
					expect(isSameContent(first ?? [], second ?? [])).toBe(
						canonicalJson(pageOf(first ?? [])) ===
							canonicalJson(pageOf(second ?? [])),
					);
				},
			),
			runs(500),
		);
	});

	test("takes blocks for their own canonical form", () => {
		fc.assert(
			fc.property(blocks, (nodes) => {
				const { children = [] } = canonicalForm(pageOf(nodes));
				expect(isSameContent(nodes, children as unknown as Nodes[])).toBe(true);
			}),
			runs(500),
		);
	});

	test("keeps the blank between paragraphs of an item out of formatting", () => {
		const item = (value: string): Nodes => ({
			type: "listItem",
			marker: true,
			children: [
				{
					type: "paragraph",
					children: [{ type: "strong", children: [{ type: "text", value }] }],
				},
				{ type: "paragraph", children: [{ type: "text", value: "b" }] },
			],
		});
		expect(isSameContent([item("a ")], [item("a")])).toBe(false);
	});
});
