/** Details of blocks that no conformance case shows. */

import fc from "fast-check";
import { expect, test } from "vitest";
import { dialectNames } from "../../grammar/dialect-names";
import type { Dialect, Nodes } from "../../src/ast";
import { canonicalForm } from "../../src/canonical-form";
import { parse } from "../../src/parse";
import { descendants } from "../support/walk";

const shown = (markup: string, dialect: Dialect): string =>
	JSON.stringify(canonicalForm(parse(markup, { dialect })).children);

test("after a parser block 1.5 goes on as at the start of a line", () => {
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
	["{{{\na `}}}` b\n}}}", "1.5", { value: "a `}}}` b" }],
] as const)("%j in %s", (markup, dialect, expected) => {
	const { children } = canonicalForm(parse(markup, { dialect }));
	expect(children).toEqual([{ type: "code", ...expected }]);
});

/** More than a number can be. */
const HUGE = "9".repeat(400);

const bothDialects = (markup: string): Nodes[][] =>
	dialectNames.map((dialect) => descendants(parse(markup, { dialect })));

const spans = (written: string): (number | undefined)[] =>
	bothDialects(`||<colspan="${written}" rowspan="${written}">a||`).flatMap(
		(nodes) => {
			const cell = nodes.find((node) => node.type === "tableCell");
			return [cell?.colspan, cell?.rowspan];
		},
	);

test.each([
	["2.5", 2],
	["4px", 4],
	["1e3", undefined],
	["0x10", undefined],
	["-3", undefined],
	["x", undefined],
])("a cell that is to span %j spans %j", (written, span) => {
	expect(spans(written)).toEqual([span, span, span, span]);
});

const start = (written: string): (number | undefined)[] =>
	bothDialects(` 1.#${written} a`).map(
		(nodes) => nodes.find((node) => node.type === "list")?.start,
	);

test.each([
	["0", 0],
	["007", 7],
])("a list that is to start at %j starts at %j", (written, first) => {
	expect(start(written)).toEqual([first, first]);
});

test("numbers are such that JSON keeps them", () => {
	const most = Number.MAX_SAFE_INTEGER;
	expect(start(HUGE)).toEqual([most, most]);
});

test.each([
	["1000", 1000, 1000],
	["1001", 1000, 1001],
	["65534", 1000, 65_534],
	["65535", 1000, 65_534],
	[HUGE, 1000, 65_534],
])(
	"a cell that is to span %s spans what HTML allows",
	(written, columns, rows) => {
		expect(spans(written)).toEqual([columns, rows, columns, rows]);
	},
);

test("a row of 1,200 marks makes one cell over 1,000 columns, with a message", () => {
	for (const dialect of dialectNames) {
		const messages: unknown[] = [];
		const tree = parse(`${"||".repeat(1200)}a||`, {
			dialect,
			onMessage: ({ ruleId, actual }) => messages.push([ruleId, actual]),
		});
		const cell = descendants(tree).find(({ type }) => type === "tableCell");
		expect(cell).toMatchObject({ colspan: 1000 });
		expect(messages).toEqual([["cell-span", "colspan 1200"]]);
	}
});

test("a section is a page of its own: head, lists and formatting", () => {
	const tree = parse("'''a\n{{{#!wiki red\n#language de\nb ''c\n}}}\nd", {
		dialect: "1.9",
	});
	expect(canonicalForm(tree).children).toEqual([
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

test("a 1.5 block ends at the first closer that is no part of another token", () => {
	const closed = fc.constantFrom(
		"`}}}`",
		"{{{}}}",
		"^}}}^",
		",,}}},,",
		"[[BR(}}})]]",
		'["}}}"]',
		"[http://a }}}]",
		"## }}}",
	);
	fc.assert(
		fc.property(
			fc.array(fc.oneof(closed, fc.constantFrom("a", "`", "^ b", "[["))),
			fc.constantFrom("", "a ", "` ", "''"),
			(lines, before) => {
				const value = ["x", ...lines].join("\n");
				const { children = [] } = canonicalForm(
					parse(`{{{\n${value}\n${before}}}}\n__c__`, { dialect: "1.5" }),
				);
				expect(children).toEqual([
					canonicalForm({
						type: "code",
						value: before === "" ? value : `${value}\n${before}`,
					}),
					{
						type: "paragraph",
						children: [
							{ type: "underline", children: [{ type: "text", value: "c" }] },
						],
					},
				]);
			},
		),
	);
});

test("a closer between backticks ends a 1.9 block", () => {
	expect(shown("{{{\na `}}}` b", "1.9")).toContain('"value":"a `"');
});
