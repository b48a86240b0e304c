/** Trees of callers may have headings of any depth: what nests them ends. */
import { expect, test } from "vitest";
import type { Root } from "../src/ast";
import { toHtml } from "../src/hast/index";
import { toMarkdown } from "../src/mdast/index";
import { parentAt } from "../src/nesting";
import { toPandoc } from "../src/pandoc/index";
import { parse } from "../src/parse";
import { toUserGroups } from "../src/usergroups";

const DEPTHS = [0, -1, null, undefined, Number.NaN, 1.5, 1e9, -Infinity];

/** A page with a table of contents, whose headings have these depths. */
function pageOf(depths: readonly unknown[]): Root {
	const headings = depths.map((_, index) => `= A${index} =\n * a\n`);
	const tree = parse(`<<TableOfContents>>\n${headings.join("")}`, {
		dialect: "1.9",
	});
	let index = 0;
	for (const child of tree.children)
		if (child.type === "heading")
			Object.assign(child, { depth: depths[index++] });
	return tree;
}

test.each([
	["toUserGroups", toUserGroups],
	["toHtml", toHtml],
	["toMarkdown", toMarkdown],
	["toPandoc", toPandoc],
])("%s ends with headings of any depth, or refuses them", (_, convert) => {
	for (const first of DEPTHS)
		for (const second of [...DEPTHS, 2]) {
			const tree = pageOf([1, first, second, first]);
			try {
				convert(tree);
			} catch (error) {
				expect(error).toBeInstanceOf(TypeError);
				expect(String(error)).toMatch(/\.depth must be/);
			}
		}
});

test("the parent is the last one that is shallower", () => {
	const open = [{ depth: 1 }, { depth: 2 }, { depth: 4 }];
	expect(parentAt(open, 3)).toEqual({ depth: 2 });
	expect(open).toEqual([{ depth: 1 }, { depth: 2 }]);
	expect(parentAt(open, 1)).toBeUndefined();
	expect(open).toEqual([]);
});
