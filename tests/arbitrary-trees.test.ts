/** Trees that are drawn: they are what the parser gives for some page. */
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { root } from "../src/arbitraries/nodes";
import type { Dialect, Root } from "../src/ast";
import { parse } from "../src/parse";
import { comparedForm } from "./compared-form";
import { spellTree } from "./spell-tree";

const RUNS = Number(process.env.RUNS ?? 500);
const DIALECTS: readonly Dialect[] = ["1.5", "1.9"];

const forAll = (dialect: Dialect, check: (tree: Root) => void): void =>
	fc.assert(fc.property(root({ dialect }), check), { numRuns: RUNS });

/** The compared form leaves `ordered: false` out, which the type of a list wants. */
const withoutFalse = (tree: Root): unknown =>
	JSON.parse(
		JSON.stringify(tree, (key, value) =>
			key === "ordered" && value === false ? undefined : value,
		),
	);

describe.each(DIALECTS)("pages in %s", (dialect) => {
	test("are their own compared form", () => {
		forAll(dialect, (tree) => {
			expect(comparedForm(tree)).toEqual(withoutFalse(tree));
		});
	});

	test("are what the parser gives for some source", () => {
		forAll(dialect, (tree) => {
			const markup = spellTree(tree, dialect);
			const read = comparedForm(parse(markup, { dialect }));
			expect({ markup, tree: read }).toEqual({
				markup,
				tree: comparedForm(tree),
			});
		});
	});
});
