/** Expansion shares with the page what does not change, and changes nothing of it. */
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Root } from "../../src/ast";
import { expand, expandWithoutIds } from "../../src/bridge/expand";
import type { BridgeHeading } from "../../src/bridge/nodes";
import { toHast } from "../../src/hast/to-hast";
import { toMdast } from "../../src/mdast/to-mdast";
import { toPandoc } from "../../src/pandoc/to-pandoc";
import { parse } from "../../src/parse";
import { dialect, source } from "../support/arbitraries";

/** Freezes a tree, so that a change of it throws. */
function freeze<Value>(value: Value): Value {
	const pending: unknown[] = [value];
	for (const each of pending) {
		if (typeof each !== "object" || each === null) continue;
		Object.freeze(each);
		for (const part of Object.values(each)) pending.push(part);
	}
	return value;
}

const noReport = (): void => {};

const expandMarkup = (markup: string): Root =>
	expand(parse(markup), {}, noReport) as Root;

test("no bridge changes the tree that it is given", () => {
	const readPage = (name: string): string => `= ${name} =\n * ''a''\n`;
	fc.assert(
		fc.property(source(), dialect(), (markup, each) => {
			const tree = freeze(parse(markup, { dialect: each }));
			for (const convert of [toMdast, toHast, toPandoc])
				expect(() =>
					convert(tree, { pageName: "A/B", readPage }),
				).not.toThrow();
		}),
	);
});

describe("expansion", () => {
	test.each([
		["text", "a ''b'' [[c]]"],
		["a nested list", " * a\n  * b\n   {{{\n   c\n   }}}"],
		["a table", "|| a || b ||\n|| c ||"],
		["definitions", " a:: b"],
		["a section", "{{{#!wiki blue\na\n}}}"],
	])("keeps %s without macros as the same node", (_, markup) => {
		const tree = parse(markup);
		const { children } = expand(tree, {}, noReport);
		expect(children).toBe(tree.children);
	});

	test("copies only the blocks that hold what changes", () => {
		const tree = parse(" * a\n * b <<BR>> c\n\n|| a ||\n");
		const { children } = expand(tree, {}, noReport);
		expect(children[0]).not.toBe(tree.children[0]);
		expect(children[1]).toBe(tree.children[1]);
	});

	test("gives ids late as it gives them at once", () => {
		fc.assert(
			fc.property(source(), dialect(), (markup, each) => {
				const tree = parse(markup, { dialect: each });
				const { page, assignIds } = expandWithoutIds(tree, {}, noReport);
				assignIds();
				expect(page).toEqual(expand(tree, {}, noReport));
			}),
		);
	});

	test("gives a heading its id before an anchor of the same name", () => {
		const { children } = expandMarkup("= a =\n<<Anchor(a)>>b\n\n= a =\n");
		const ids = children.map((node) => (node as BridgeHeading).id);
		expect(ids).toEqual(["a", undefined, "a-1"]);
		expect(children[1]).toMatchObject({
			children: [{ type: "text", value: "b" }],
		});
	});
});
