/** Normalization of generated phrasing content: the result is in canonical form. */
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { normalizePhrasing } from "../../src/arbitraries/normalize-phrasing";
import { toContext } from "../../src/arbitraries/options";
import { normalizeRun } from "../../src/arbitraries/phrasing";
import type { PhrasingContent } from "../../src/ast";
import { canonicalForm } from "../../src/canonical-form";
import { runs } from "../support/runs";
import { descendants } from "../support/walk";

const TYPES = ["strong", "emphasis", "superscript"] as const;

const leaf = (): fc.Arbitrary<PhrasingContent> =>
	fc.oneof(
		{
			weight: 5,
			arbitrary: fc
				.constantFrom("", " ", "  ", "a", "b  c", " d", "e ", "   f   ")
				.map((value) => ({ type: "text" as const, value })),
		},
		fc.constant({ type: "macro" as const, name: "BR" }),
		fc.constant({ type: "inlineCode" as const, value: "" }),
	);

/** Returns any content, with nested formatting. */
const run = (depth = 3): fc.Arbitrary<PhrasingContent[]> =>
	fc.array(
		depth === 0
			? leaf()
			: fc.oneof(
					{ weight: 3, arbitrary: leaf() },
					{
						weight: 2,
						arbitrary: fc
							.record({
								type: fc.constantFrom(...TYPES),
								children: run(depth - 1),
							})
							.map((each): PhrasingContent => each),
					},
				),
		{ maxLength: 5 },
	);

const often = runs(300);
const A: PhrasingContent[] = [{ type: "text", value: "a" }];

/** Whether some formatting has an ancestor of its own type. */
const isRepeated = (
	nodes: readonly PhrasingContent[],
	on: readonly string[] = [],
): boolean =>
	nodes.some(
		(node) =>
			on.includes(node.type) ||
			("children" in node && isRepeated(node.children, [...on, node.type])),
	);

/** Returns each character and macro with the formatting of its ancestors, sorted. */
const leaves = (
	nodes: readonly PhrasingContent[],
	on: readonly string[] = [],
): string[] =>
	nodes.flatMap((node) => {
		const marks = [...new Set(on)].sort().join("+");
		if (node.type === "text")
			return [...node.value].map((letter) => `${letter} ${marks}`);
		return "children" in node
			? leaves(node.children, [...on, node.type])
			: [`${node.type} ${marks}`];
	});

const isBlank = (each: string): boolean => each.startsWith("  ");

test("content without repeated formatting is brought into canonical form", () => {
	fc.assert(
		fc.property(
			run().filter((each) => !isRepeated(each)),
			(each) => {
				const { children } = canonicalForm({
					type: "paragraph",
					children: each,
				});
				expect(normalizePhrasing(each)).toEqual(
					children?.length === 0 ? A : children,
				);
			},
		),
		often,
	);
});

test("formatting is not repeated, and each character has the same formatting as before", () => {
	fc.assert(
		fc.property(run(), (each) => {
			const normalized = normalizePhrasing(each);
			expect(isRepeated(normalized)).toBe(false);
			const before = leaves(each).filter((leaf) => !isBlank(leaf));
			expect(leaves(normalized).filter((leaf) => !isBlank(leaf))).toEqual(
				before.length === 0 ? leaves(A) : before,
			);
		}),
		often,
	);
});

test("normalized content does not change, and neither does the argument", () => {
	fc.assert(
		fc.property(run(), (each) => {
			const copy = structuredClone(each);
			const normalized = normalizePhrasing(each);
			expect(each).toEqual(copy);
			expect(normalizePhrasing(normalized)).toEqual(normalized);
			for (const node of normalized.flatMap(descendants))
				if (node.type === "text") expect(node.value).not.toMatch(/^$| {2}/);
		}),
		often,
	);
});

describe("neighbors that are merged", () => {
	const text = (value: string): PhrasingContent => ({ type: "text", value });
	const formatting = (
		type: "subscript" | "superscript" | "strong",
		...children: PhrasingContent[]
	): PhrasingContent => ({ type, children });
	const many = (count: number) => text("😀".repeat(count));

	test.each([
		["1.5", "subscript", 20],
		["1.9", "subscript", 30],
		["1.5", "superscript", 30],
		["1.9", "superscript", 30],
	] as const)(
		"in %s %s have at most %i characters, also within other formatting",
		(dialect, type, length) => {
			const parts = [
				formatting(type, many(15)),
				text(" "),
				formatting(type, many(14)),
			];
			const letters = [..."😀".repeat(15), " ", ..."😀".repeat(14)];
			const merged = formatting(type, text(letters.slice(0, length).join("")));
			const normalize = (...run: PhrasingContent[]) =>
				normalizeRun(toContext({ dialect }), run);
			expect(normalize(...parts)).toEqual([merged]);
			expect(normalize(formatting("strong", ...parts, many(40)))).toEqual([
				formatting("strong", merged, many(40)),
			]);
		},
	);
});
