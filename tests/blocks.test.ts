/** Details of blocks that no conformance case shows. */
import { expect, test } from "vitest";
import type { Dialect } from "../src/ast";
import { parse } from "../src/parse";
import { comparedForm } from "../src/compared-form";

const shown = (markup: string, dialect: Dialect): string =>
	JSON.stringify(comparedForm(parse(markup, { dialect })).children);

test("behind a parser block 1.5 goes on as at the start of a line", () => {
	expect(shown("{{{#!python\na\n}}}:) b", "1.5")).toContain('"smiley"');
	expect(shown("{{{\na\n}}}:) b", "1.5")).not.toContain('"smiley"');
	expect(shown("{{{#!python\na\n}}}:) b", "1.9")).not.toContain('"smiley"');
});

test.each([
	["{{{\n\n\na\n\n\n}}}", "1.9", { value: "a" }],
	[
		"{{{\n#!python x=1\na\n}}}",
		"1.9",
		{ lang: "python", meta: "x=1", value: "a" },
	],
	["{{{#!text\n#!/bin/sh\na\n}}}", "1.9", { value: "#!/bin/sh\na" }],
	["{{{#!python\n\na\n}}}", "1.9", { lang: "python", value: "a" }],
	["{{{\n\ta\n}}}", "1.9", { value: "        a" }],
	["{{{a\nb\n}}}", "1.5", { value: "a\nb" }],
	["{{{#!wiki\n= H =", "1.9", { lang: "wiki", value: "= H =" }],
	["{{{#!python x\na", "1.5", { lang: "python", meta: "x", value: "a" }],
	["{{{\n## }}}\na\n}}}", "1.5", { value: "## }}}\na" }],
] as const)("%j in %s", (markup, dialect, expected) => {
	const { children } = comparedForm(parse(markup, { dialect }));
	expect(children).toEqual([{ type: "code", ...expected }]);
});

test("a section is a page of its own: head, lists and formatting", () => {
	const tree = parse("'''a\n{{{#!wiki red\n#language de\nb ''c\n}}}\nd", {
		dialect: "1.9",
	});
	expect(comparedForm(tree).children).toEqual([
		{
			type: "paragraph",
			children: [{ type: "strong", children: [{ type: "text", value: "a" }] }],
		},
		{
			type: "section",
			parser: "wiki",
			args: "red",
			children: [
				{ type: "processingInstruction", name: "language", value: "de" },
				{
					type: "paragraph",
					children: [
						{ type: "text", value: "b " },
						{ type: "emphasis", children: [{ type: "text", value: "c" }] },
					],
				},
			],
		},
		{
			type: "paragraph",
			children: [{ type: "strong", children: [{ type: "text", value: "d" }] }],
		},
	]);
});
