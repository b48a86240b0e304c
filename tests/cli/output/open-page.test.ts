/** Trees are written while their pages are read. */

import fc from "fast-check";
import { removePosition } from "unist-util-remove-position";
import { expect, test } from "vitest";
import { NodeJson } from "../../../src/cli/output/node-json";
import { openPage } from "../../../src/cli/output/open-page";
import { PageReader } from "../../../src/page-reader";
import { parse } from "../../../src/parse";
import { dialect, source } from "../../support/arbitraries";
import { runs } from "../../support/runs";

/** Puts a page into a section that is read in several steps, with something before and after it. */
const inSection = (text: string, before: string, after: string): string =>
	`${before}\n{{{{{#!wiki\n${lengthen(`${text}\n`)}}}}}}\n${after}`;

/** Repeats a page until it is read in several steps, and holds subtrees that are written in parts. */
const lengthen = (text: string): string =>
	text === "" ? "" : text.repeat(Math.ceil(30_000 / text.length));

test("the JSON is that of the tree", () => {
	fc.assert(
		fc.property(
			source(),
			dialect(),
			fc.constantFrom(
				(text: string) => text,
				lengthen,
				(text: string) => inSection(text, "", ""),
				(text: string) => inSection(text, "before", ""),
				(text: string) => inSection("a\n\n", text, text),
				(text: string) => `${lengthen(text)}\n${inSection("a\n\n", "", "")}`,
			),
			fc.boolean(),
			fc.boolean(),
			(short, each, make, isPretty, keepPositions) => {
				const text = make(short);
				const tree = parse(text, { dialect: each });
				if (!keepPositions) removePosition(tree, { force: true });
				const space = isPretty ? 2 : 0;
				const open = () =>
					openPage(new PageReader(text, { dialect: each }), keepPositions);
				const json = new NodeJson(isPretty);
				expect([...json.open(open())].join("")).toBe(
					JSON.stringify(tree, null, space),
				);
				expect([...json.wrap({ file: "a" }, "ast", open())].join("")).toBe(
					JSON.stringify({ file: "a", ast: tree }, null, space),
				);
			},
		),
		runs(10),
	);
});

test.each([
	["a list", " * '''a''' b\n  * c\n"],
	["a table", "|| a || b ||\n"],
	["a section", `{{{#!wiki\n${"a\n\n".repeat(40)}}}}\n`],
	["text in a section", inSection("a\n\n", "", "")],
	["headings", "= a =\nb\n"],
	["lines with tabs", "\ta\tb\r\n\r\n"],
])("the JSON of long %s is that of the tree", (_name, text) => {
	const page = lengthen(text);
	const node = openPage(new PageReader(page, { dialect: "1.9" }), true);
	expect([...new NodeJson(false).open(node)].join("")).toBe(
		JSON.stringify(parse(page, { dialect: "1.9" })),
	);
});

test("what was read is taken out of the tree before the next lines are read", () => {
	const text = "= a =\nb\n\n".repeat(20_000);
	const reader = new PageReader(text, {});
	let isEarly = true;
	for (const { position } of reader.children())
		isEarly &&= reader.position - (position?.end.offset ?? 0) < 50_000;
	expect(isEarly).toBe(true);
	expect(reader.finish().children).toEqual([]);
});
