/** Pages so long that the writer verifies them in parts, from heading to heading. */
import { expect, test } from "vitest";
import type { FlowContent, Root } from "../../src/ast";
import { parse } from "../../src/parse";
import { stringify } from "../../src/stringify";

/** Three parts and more. */
const SECTIONS = 3000;

const SECTION =
	"== Groups ==\n\n * '''bold''' [[Page|label]] and some more words of text\n";

const heading: FlowContent = {
	type: "heading",
	depth: 2,
	children: [{ type: "text", value: "Groups" }],
};

const paragraph = (value: string): FlowContent => ({
	type: "paragraph",
	children: [{ type: "text", value }],
});

/** A page of sections, each a heading and a paragraph. */
const pageOf = (value: string): Root => ({
	type: "root",
	children: Array.from({ length: SECTIONS }, () => [
		heading,
		paragraph(value),
	]).flat(),
	data: { dialect: "1.9" },
});

/** The values of a page's paragraphs, without repetitions. */
const valuesOf = ({ children }: Root): Set<string> =>
	new Set(
		children.flatMap((node) =>
			node.type === "paragraph"
				? node.children.map((child) =>
						child.type === "text" ? child.value : child.type,
					)
				: [],
		),
	);

test("a long page stays as it is", () => {
	const page = SECTION.repeat(SECTIONS);
	expect(stringify(parse(page))).toBe(page);
});

test.each([
	"marks '' that must be escaped, in each of the parts",
	"the beginning {{{ of a block",
])("a long page parses back to: %s", (value) => {
	const tree = pageOf(value);
	const read = parse(stringify(tree));
	expect(read.children.length).toBe(tree.children.length);
	expect(valuesOf(read)).toEqual(new Set([value]));
});

test.each(["1.5", "1.9"] as const)(
	"in %s any number of entities at the end of a block is kept",
	(dialect) => {
		for (const markup of [
			`${"&nbsp;".repeat(130_000)}a\n`,
			`a${"&nbsp;".repeat(130_000)}\n`,
		])
			expect(stringify(parse(markup, { dialect }), { dialect })).toBe(markup);
	},
);
