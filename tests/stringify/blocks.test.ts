/** Blocks without places, with values that no markup says. */
import { removePosition } from "unist-util-remove-position";
import { describe, expect, test } from "vitest";
import type { FlowContent } from "../../src/ast";
import { parse } from "../../src/parse";
import { stringify } from "../../src/stringify";
import { MAX_DEPTH } from "../../src/tree-builder/lists";
import { both, list, paragraph, text, write } from "../support/write-by-hand";

describe("blank lines where the nodes have no places", () => {
	test.each([
		["part paragraphs", "a\n\nb\n"],
		["part paragraphs from what is no list", "a\n\n----\n\nb\n"],
		["do not part paragraphs from the list below", "a\n * b\n\nc\n"],
		["are before headings", "a\n\n= H =\nb\n"],
		["are not between headings", "= H =\n== I ==\n"],
		["are not after headings", "= H =\n * a\n\n= I =\n|| b ||\n"],
		["are not after comments", "## c\na\n\n## d\n= H =\n"],
		["are not after instructions", "#format wiki\n#acl x\n= H =\n"],
		["part tables", "|| a ||\n\n|| b ||\n"],
		["do not part rows from comments", "|| a ||\n## c\n|| b ||\n"],
		["are not between rules", "----\n----\n|| a ||\n----\n"],
		["part code from text", "{{{\na\n}}}\n\nb\n\n{{{\nc\n}}}\n"],
		["are not in items", " * a\n {{{\nb\n}}}\n c\n"],
		["part paragraphs in items", " * a\n\n b\n"],
		["are after lists of terms", " a:: b\n c:: d\n\ne\n"],
	])("%s", (_, markup) => {
		for (const dialect of ["1.5", "1.9"] as const) {
			const tree = parse(markup, { dialect });
			removePosition(tree, { force: true });
			expect(stringify(tree, { dialect })).toBe(markup);
		}
	});
});

test.each<[string, FlowContent[], [string[], string[]]]>([
	["nothing", [], both("")],
	[
		"rules of all sizes",
		[
			{ type: "thematicBreak", size: 0 },
			{ type: "thematicBreak", size: 3 },
			{ type: "thematicBreak", size: 9 },
		],
		both("----\n-------\n----------\n", "write-value 9"),
	],
	[
		"a term without a description gets an empty one",
		[
			{
				type: "definitionList",
				children: [
					{ type: "definitionTerm", children: [text("a")] },
					{ type: "definitionTerm", children: [text("b")] },
					{ type: "definitionDescription", children: [paragraph("c")] },
					{ type: "definitionDescription", children: [paragraph("d")] },
					{ type: "definitionTerm", children: [text("e")] },
				],
			},
		],
		both(
			" a:: \n b:: c\n :: d\n e:: \n",
			"write-term a",
			"write-term d",
			"write-term e",
		),
	],
	[
		"a heading in an item is text",
		[list({ type: "heading", depth: 2, children: [text("H")] })],
		both(" * H\n", "write-block-place"),
	],
	[
		"formatting that a heading carries",
		[
			{
				type: "heading",
				depth: 1,
				children: [{ type: "strong", children: [text("H")] }],
			},
		],
		both("'''\n= H =\n'''\n"),
	],
	[
		"paragraphs in a cell, and the text of all else",
		[
			{
				type: "table",
				children: [
					{
						type: "tableRow",
						children: [
							{
								type: "tableCell",
								children: [paragraph("a"), paragraph("b")],
							},
							{
								type: "tableCell",
								children: [
									list(paragraph("c"), { type: "code", value: "d\ne" }),
									{ type: "heading", depth: 1, children: [text("f")] },
								],
							},
						],
					},
				],
			},
		],
		both("|| a b || c d e f ||\n", "write-block-place", "write-block-place"),
	],
	[
		"lists side by side, each less indented than the one before",
		[
			{
				type: "list",
				ordered: true,
				style: "upper-roman",
				start: 3,
				children: [
					{ type: "listItem", marker: true, children: [paragraph("a")] },
					{ type: "listItem", marker: false, children: [paragraph("b")] },
				],
			},
			list(paragraph("c")),
			list(paragraph("d")),
		],
		both("   I.#3 a\n   . b\n  * c\n * d\n"),
	],
	[
		"a page of another format, as it is",
		[
			{ type: "processingInstruction", name: "format", value: "csv ;" },
			{ type: "comment", value: "" },
			{ type: "comment", value: "x" },
			{ type: "processingInstruction", name: "acl" },
			{ type: "code", lang: "csv", meta: ";", value: "a;'' b\n" },
		],
		both("#format csv ;\n##\n## x\n#acl\na;'' b\n"),
	],
	[
		"code of a format that the page has not",
		[
			{ type: "processingInstruction", name: "format", value: "wiki" },
			{ type: "code", lang: "python", value: "a" },
		],
		both("#format wiki\n{{{#!python\na\n}}}\n"),
	],
	[
		"one line of what is one line",
		[
			{ type: "processingInstruction", name: "acl", value: "a\n b" },
			{ type: "comment", value: "a \nb" },
			{ type: "comment", value: "master-page:X" },
		],
		both(
			"#acl a b\n## a b\n##master-page:X\n",
			"write-value a b",
			"write-value a b",
		),
	],
	[
		"an instruction that 1.5 does not know",
		[
			{ type: "processingInstruction", name: "unknown", value: "x" },
			{ type: "processingInstruction", name: "acl", value: "" },
		],
		[
			["## unknown x\n#acl\n", "write-value #unknown x"],
			["#unknown x\n#acl\n"],
		],
	],
	[
		"a byte order mark that is text",
		[paragraph("\ufeffa \ufeff")],
		both("&#65279;a \ufeff\n"),
	],
	["code with a CR", [{ type: "code", value: "a\rb" }], both("{{{\nab\n}}}\n")],
	["empty code", [{ type: "code", value: "" }], both("{{{\n}}}\n")],
	[
		"code with its name inside",
		[{ type: "code", lang: "python", meta: "x", value: " #!python x\na" }],
		both("{{{\n #!python x\na\n}}}\n"),
	],
	[
		"code that names a parser of its own",
		[{ type: "code", value: "#!/bin/sh\na" }],
		[["{{{ #!/bin/sh\na\n}}}\n"], ["{{{#!text\n#!/bin/sh\na\n}}}\n"]],
	],
	[
		"code with an end in it",
		[{ type: "code", value: "a}}}b" }],
		[["{{{\na} }}b\n}}}\n", "write-value }}}"], ["{{{{\na}}}b\n}}}}\n"]],
	],
	[
		"code with so many braces that a word must do",
		[{ type: "code", lang: "x", value: "}".repeat(19) }],
		[
			[`{{{#!x\n${"} ".repeat(17)}}}\n}}}\n`, "write-value }}}"],
			[`{{{end#!x\n${"}".repeat(19)}\nend}}}\n`],
		],
	],
	[
		"a section with an end in it",
		[
			{
				type: "section",
				parser: "wiki",
				args: "red",
				children: [paragraph("a }}} b"), { type: "code", value: "c" }],
			},
		],
		[
			["{{{#!wiki red\na }}&#125; b\n\n{{{\nc\n}}}\n"],
			["{{{{#!wiki red\na }}} b\n\n{{{\nc\n}}}\n}}}}\n"],
		],
	],
	[
		"sections in a section",
		[
			{
				type: "section",
				parser: "wiki",
				args: "red",
				children: [
					paragraph("a"),
					{
						type: "section",
						parser: "wiki",
						children: [
							{ type: "section", parser: "wiki", children: [paragraph("b")] },
							paragraph("c"),
						],
					},
				],
			},
		],
		[
			[
				"{{{#!wiki red\na\n\nb\n\nc\n}}}\n",
				"write-block-place",
				"write-block-place",
			],
			[
				"{{{{{#!wiki red\na\n\n{{{{#!wiki\n{{{#!wiki\nb\n}}}\n\nc\n}}}}\n}}}}}\n",
			],
		],
	],
	[
		"an empty section",
		[{ type: "section", parser: "wiki", args: "", children: [] }],
		both("{{{#!wiki\n}}}\n"),
	],
])("%s", (_, blocks, [of15, of19]) => {
	expect(write(blocks, "1.5")).toEqual(of15);
	expect(write(blocks, "1.9")).toEqual(of19);
});

test("sections that are deeper than any are read are written without their braces, and reported", () => {
	for (const depth of [MAX_DEPTH, 5 * MAX_DEPTH]) {
		let children: FlowContent[] = [paragraph("a")];
		for (let each = 0; each < depth; each++)
			children = [{ type: "section", parser: "wiki", children }];
		let reports = 0;
		const written = stringify(
			{ type: "root", children },
			{ dialect: "1.9", onMessage: () => reports++ },
		);
		expect(written.split("#!wiki")).toHaveLength(MAX_DEPTH + 1);
		expect(reports).toBe(depth - MAX_DEPTH);
		expect(stringify(parse(written, { dialect: "1.9" }))).toBe(written);
	}
});

test.each([" ||:: ||", " a:: b\n ||c:: d", "x\n ||<<Foo(a)>>:: y"])(
	"a term that begins as a table does is written once: %j",
	(markup) => {
		for (const dialect of ["1.5", "1.9"] as const) {
			const tree = parse(markup, { dialect });
			const messages: unknown[] = [];
			const written = stringify(tree, {
				dialect,
				onMessage: (message) => messages.push(message),
			});
			expect(messages).toEqual([]);
			expect(stringify(parse(written, { dialect }))).toBe(written);
		}
	},
);
