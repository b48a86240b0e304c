/** The normal form of runs that are drawn: the one in which trees are compared. */
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { normalizePhrasing } from "../../src/arbitraries/normalize-phrasing";
import { toContext } from "../../src/arbitraries/options";
import { normalizeRun } from "../../src/arbitraries/phrasing";
import type { PhrasingContent } from "../../src/ast";
import { comparedForm } from "../../src/canonical-form";
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

/** Any run, with formatting in formatting. */
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

const RUNS = { numRuns: 300 };
const A: PhrasingContent[] = [{ type: "text", value: "a" }];

/** Whether some formatting stands in formatting of its own type. */
const isRepeated = (
	nodes: readonly PhrasingContent[],
	on: readonly string[] = [],
): boolean =>
	nodes.some(
		(node) =>
			on.includes(node.type) ||
			("children" in node && isRepeated(node.children, [...on, node.type])),
	);

/** Each character and macro, with the formatting that is on there, whatever the order. */
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

test("a run is settled as it is compared", () => {
	fc.assert(
		fc.property(
			run().filter((each) => !isRepeated(each)),
			(each) => {
				const { children } = comparedForm({
					type: "paragraph",
					children: each,
				});
				expect(normalizePhrasing(each)).toEqual(
					children?.length === 0 ? A : children,
				);
			},
		),
		RUNS,
	);
});

test("formatting stands in none of its own type, and means what it meant", () => {
	fc.assert(
		fc.property(run(), (each) => {
			const settled = normalizePhrasing(each);
			expect(isRepeated(settled)).toBe(false);
			const before = leaves(each).filter((leaf) => !isBlank(leaf));
			expect(leaves(settled).filter((leaf) => !isBlank(leaf))).toEqual(
				before.length === 0 ? leaves(A) : before,
			);
		}),
		RUNS,
	);
});

test("what is settled stays as it is, and what was given, too", () => {
	fc.assert(
		fc.property(run(), (each) => {
			const given = structuredClone(each);
			const settled = normalizePhrasing(each);
			expect(each).toEqual(given);
			expect(normalizePhrasing(settled)).toEqual(settled);
			for (const node of settled.flatMap(descendants))
				if (node.type === "text") expect(node.value).not.toMatch(/^$| {2}/);
		}),
		RUNS,
	);
});

describe("neighbours that become one", () => {
	const text = (value: string): PhrasingContent => ({ type: "text", value });
	const of = (
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
		"in %s of %s are of %i characters, wherever they stand",
		(dialect, type, length) => {
			const given = [of(type, many(15)), text(" "), of(type, many(14))];
			const letters = [..."😀".repeat(15), " ", ..."😀".repeat(14)];
			const one = of(type, text(letters.slice(0, length).join("")));
			const read = (...run: PhrasingContent[]) =>
				normalizeRun(toContext({ dialect }), run);
			expect(read(...given)).toEqual([one]);
			expect(read(of("strong", ...given, many(40)))).toEqual([
				of("strong", one, many(40)),
			]);
		},
	);
});
