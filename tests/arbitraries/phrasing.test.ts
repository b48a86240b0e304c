/** Generated phrasing content: its nodes and their neighbors. */

import { describe, expect, test } from "vitest";
import { dialectNames } from "../../grammar/dialect-names";
import { isMark } from "../../grammar/marks";
import { node, phrasing } from "../../src/arbitraries";
import type { Dialect, Nodes, PhrasingContent } from "../../src/ast";
import { FORMATTING } from "../../src/canonical-form";
import { PHRASING } from "../support/content-model";
import { distinct, samples } from "../support/samples";
import { descendants } from "../support/walk";

const ABSENT = { "1.5": "remark", "1.9": "anchorLink" } as const;

const runs = (dialect: Dialect, numRuns: number, maxDepth = 2) =>
	samples(phrasing({ dialect, maxDepth }), numRuns);

/** Returns the content with formatting replaced by its children. */
const flatten = (run: readonly PhrasingContent[]): PhrasingContent[] =>
	run.flatMap((each) =>
		FORMATTING.has(each.type) && "children" in each && each.type !== "remark"
			? flatten(each.children)
			: [each],
	);

/** Whether each node of a type has a space or an end on both sides. */
function isSpaced(run: readonly PhrasingContent[], type: string): boolean {
	const all = flatten(run);
	return all.every((each, at) => {
		if (each.type !== type) return true;
		const before = all[at - 1];
		const after = all[at + 1];
		return (
			(before === undefined ||
				(before.type === "text" && before.value.endsWith(" "))) &&
			(after === undefined ||
				(after.type === "text" && after.value.startsWith(" ")))
		);
	});
}

const textOf = (each: Nodes): string =>
	descendants(each)
		.map((inner) => (inner.type === "text" ? inner.value : ""))
		.join("");

describe.each(dialectNames)("in %s", (dialect) => {
	test("content has all types of nodes that the dialect has", () => {
		const types = runs(dialect, 500)
			.flat()
			.flatMap((each) => descendants(each))
			.map(({ type }) => type);
		expect(distinct(types)).toEqual(
			PHRASING.filter((type) => type !== ABSENT[dialect]).sort(),
		);
	});

	test("content without nesting has only formatting of text", () => {
		const types = distinct(
			runs(dialect, 500, 0)
				.flat()
				.map(({ type }) => type),
		);
		expect(types.filter((type) => FORMATTING.has(type))).toEqual([
			"subscript",
			"superscript",
		]);
	});

	test("superscript and subscript do not contain their end", () => {
		for (const type of ["superscript", "subscript"] as const) {
			const texts = samples(node(type, { dialect }), 1000).map(textOf);
			for (const text of texts) expect(text).not.toMatch(/[\^,:{}]/);
			expect(Math.max(...texts.map((text) => [...text].length))).toBe(20);
			expect(distinct(texts).length).toBeGreaterThan(100);
		}
	});

	test("smileys and remarks have spaces around them", () => {
		for (const run of runs(dialect, 500))
			for (const type of ["smiley", "remark"])
				expect(isSpaced(run, type)).toBe(true);
	});

	test("images and transclusions have spaces around them in 1.5 only", () => {
		for (const type of ["image", "transclusion"])
			expect(runs(dialect, 800).every((run) => isSpaced(run, type))).toBe(
				dialect === "1.5",
			);
	});

	test("links and code can be next to words", () => {
		for (const type of ["link", "pageLink", "inlineCode", "macro"])
			expect(runs(dialect, 800).every((run) => isSpaced(run, type))).toBe(
				false,
			);
	});

	test("a paragraph has up to five nodes other than text", () => {
		const counts = samples(
			phrasing({ dialect, maxDepth: 0, size: "max" }),
			3000,
		).map((run) => run.filter(({ type }) => type !== "text").length);
		expect(distinct(counts)).toEqual([0, 1, 2, 3, 4, 5]);
	});

	test("formatting has up to three nodes other than text, and none of its own type", () => {
		const nodes = samples(
			node("strong", { dialect, maxDepth: 1, size: "max" }),
			2000,
		);
		const counts = nodes.map(
			({ children }) => children.filter(({ type }) => type !== "text").length,
		);
		expect(distinct(counts)).toEqual([0, 1, 2, 3]);
		const inner = nodes
			.flatMap(({ children }) => children)
			.flatMap((each) => descendants(each));
		expect(inner.map(({ type }) => type)).not.toContain("strong");
		expect(textOf({ type: "paragraph", children: nodes })).toContain("Python");
	});

	test("formatting is nested as deep as maxDepth", () => {
		const depth = (each: Nodes): number =>
			("children" in each ? Math.max(0, ...each.children.map(depth)) : 0) +
			(isMark(each.type) ? 1 : 0);
		for (const maxDepth of [1, 2])
			expect(Math.max(...runs(dialect, 400, maxDepth).flat().map(depth))).toBe(
				maxDepth,
			);
	});
});
