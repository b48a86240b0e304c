/** Nodes side by side are kept apart only where they must be. */
import { describe, expect, test } from "vitest";
import type {
	Dialect,
	FlowContent,
	Formatting,
	PhrasingContent,
} from "../../../src/ast";
import {
	inline,
	list,
	paragraph,
	text,
	write,
} from "../../support/write-by-hand";

const as = (
	type: Formatting["type"],
	...children: PhrasingContent[]
): PhrasingContent => ({ type, children });

const link = (label: string): PhrasingContent => ({
	type: "link",
	url: "http://a.b",
	children: [text(label)],
});

const section = (args: string, ...children: FlowContent[]): FlowContent => ({
	type: "section",
	parser: "wiki",
	args,
	children,
});

const table = (...children: FlowContent[]): FlowContent => ({
	type: "table",
	children: [{ type: "tableRow", children: [{ type: "tableCell", children }] }],
});

const PICTURE: PhrasingContent = { type: "image", url: "http://a.b/c.png" };

const FILE: PhrasingContent = {
	type: "transclusion",
	kind: "attachment",
	target: "a.png",
};

const SMILEY: PhrasingContent = { type: "smiley", value: ":)" };

const BREAK: PhrasingContent = { type: "macro", name: "BR" };

describe("paragraphs of unusual neighbors", () => {
	test.each<[markup: string, Dialect, FlowContent, reported: string[]]>([
		[
			"a&#96;}}}b`a`\n",
			"1.5",
			inline(
				{ type: "inlineCode", value: "a`}}}b" },
				{ type: "inlineCode", value: "a" },
			),
			["write-value a`}}}b"],
		],
		[
			"http://a.b/c.png''''''&#97;@b.c\n",
			"1.5",
			inline(PICTURE, text("a@b.c")),
			[],
		],
		[
			"~+l+~&#126;-\n",
			"1.9",
			inline(as("larger", text("\nl")), text("~-")),
			[],
		],
		["attachment:a.png''''''[[BR]]\n", "1.5", inline(FILE, BREAK), []],
		[
			"/* r */ ~+  \nl+~\n",
			"1.9",
			inline(as("remark", text("r")), as("larger", text("\nl"))),
			["write-blank remark"],
		],
		["/\n", "1.5", inline(text("/"), text("\n")), []],
		["x\n", "1.9", inline(text(" x "), text("\n")), []],
		["x\n", "1.9", inline(text(" "), text(" x "), text(" ")), []],
		["x\n", "1.5", inline(text("\n "), text("\nx \n"), text(" \n")), []],
		[":) &#39;'\n", "1.9", inline(SMILEY, text("''")), ["write-blank :)"]],
		[
			"&#126;- /* r */\n",
			"1.9",
			inline(text("~-"), as("remark", text("r"))),
			["write-blank remark"],
		],
		[
			"''' /* r */ '''\n",
			"1.9",
			inline(as("strong", as("remark", text("r")))),
			[],
		],
		[
			":) --(d)--\n",
			"1.5",
			inline(SMILEY, as("delete", text("d"))),
			["write-blank :)"],
		],
		[
			":) '''s'''\n",
			"1.5",
			inline(SMILEY, as("strong", text("s"))),
			["write-blank :)"],
		],
		[
			"~+l+~a`}}}b\n",
			"1.9",
			inline(as("larger", text("\nl")), {
				type: "inlineCode",
				value: "a`}}}b",
			}),
			["write-value a`}}}b"],
		],
		[
			"|'''____''b'''''\n",
			"1.5",
			inline(text("|"), as("strong", as("emphasis", text("b")))),
			[],
		],
		[
			"~-__u__'-~\n",
			"1.9",
			inline(as("smaller", as("underline", text("u")), text("'"))),
			[],
		],
		[
			"''e''____''e''\n",
			"1.9",
			inline(as("emphasis", text("e")), as("emphasis", text("e"))),
			[],
		],
		[
			"http&#58;//c.d[[http://a.b]]\n",
			"1.9",
			inline(text("http://c.d"), link("http://a.b")),
			[],
		],
		[
			"~+l+~__u__\n",
			"1.5",
			inline(as("larger", text("\nl")), as("underline", text("u"))),
			[],
		],
		[
			"'''____''b'''''\n",
			"1.5",
			inline(as("strong", as("strong", as("emphasis", text("b"))))),
			[],
		],
		[
			"~-!CamelCase-~~+  \nl+~\n",
			"1.9",
			inline(as("smaller", text("CamelCase")), as("larger", text("\nl"))),
			[],
		],
		[
			"~-x''''''http://a.b/c.png''''''y-~\n",
			"1.5",
			inline(as("smaller", text("x"), PICTURE, text("y"))),
			[],
		],
		[
			"~-[[http://a.b|x]]-~\n",
			"1.9",
			inline(as("smaller", text("\n"), link("x"))),
			[],
		],
		[
			"[[http://a.b]]~+  \nl+~\n",
			"1.9",
			inline(link("http://a.b"), as("larger", text("\nl"))),
			[],
		],
		[
			"''' /* r */ s'''\n",
			"1.9",
			inline(as("strong", as("remark", text("r")), as("strong", text("s")))),
			["write-blank remark"],
		],
		[
			"'''attachment:a.png s'''\n",
			"1.5",
			inline(as("strong", FILE, as("strong", text("s")))),
			["write-unsafe"],
		],
		[
			'[wiki:MoinMoin:P P]["P"]\n',
			"1.5",
			inline(
				{
					type: "interwikiLink",
					wiki: "MoinMoin",
					page: "P",
					children: [text("P")],
				},
				{ type: "pageLink", page: "P", children: [text("P")] },
			),
			[],
		],
		[
			"'''''e''[http://a.b x]'''\n",
			"1.5",
			inline(as("strong", as("emphasis", text("e")), link("x"))),
			[],
		],
		[
			"~-^p^[http://a.b x]-~\n",
			"1.5",
			inline(as("smaller", as("superscript", text("p")), link("x"))),
			[],
		],
		[
			"~-'''''b''____''''''s'''-~\n",
			"1.9",
			inline(
				as(
					"smaller",
					as("strong", as("emphasis", text("b"))),
					as("strong", text("s")),
				),
			),
			[],
		],
		["x\n", "1.5", inline(text("x"), text(" ")), []],
		["&#39;'\n", "1.5", inline(text("\n"), text("''")), []],
		["x {\n", "1.9", inline(text(" x "), text("{")), []],
		["{ x\n", "1.5", inline(text("{"), text(" x ")), []],
		["", "1.5", inline(as("strong", text(" "))), []],
		["x :)\n", "1.9", inline(text("x"), SMILEY), ["write-blank :)"]],
		["&#45;---\n", "1.9", inline(text("----"), text("\n")), []],
		[":) :)\n", "1.9", inline(SMILEY, SMILEY), ["write-blank :)"]],
		[
			"{{{`}}}\n",
			"1.9",
			inline(text("\n"), { type: "inlineCode", value: "`" }),
			[],
		],
		["{!CamelCase\n", "1.5", inline(text("{"), text("CamelCase")), []],
		["a&#64;b.ca&#64;b.c\n", "1.9", inline(text("a@b.c"), text("a@b.c")), []],
		[
			"x /* r */\n",
			"1.9",
			inline(text("x"), as("remark", text("r"))),
			["write-blank remark"],
		],
		[
			"[[ /* r */\n",
			"1.9",
			inline(text("[["), as("remark", text("r"))),
			["write-blank remark"],
		],
		["~+l+~x\n", "1.9", inline(as("larger", text("\nl")), text("x")), []],
	])("are written as %j in %s", (markup, dialect, block, reported) => {
		expect(write([block], dialect)).toEqual([markup, ...reported]);
	});
});

describe("blocks of unusual content", () => {
	test.each<[markup: string, Dialect, FlowContent, reported: string[]]>([
		[
			"|| x''''''http://a.b/c.png''''''y ||\n",
			"1.5",
			table(inline(text("x"), PICTURE, text("y"))),
			[],
		],
		[
			"{{{#!wiki\n{{{\n} }}\n}}}\n",
			"1.5",
			section("", section("q", { type: "code", value: "}}}" })),
			["write-block-place", "write-value }}}"],
		],
		[
			" * x''''''http://a.b/c.png''''''y\n",
			"1.5",
			list(inline(text("x"), PICTURE, text("y"))),
			[],
		],
		["{{{\n\n\n}}}\n", "1.5", { type: "code", value: "\n" }, []],
		[
			"{{{{{#!wiki\n{{{{#!wiki q\n{{{#!text\n#!x\n  \n#!x\na\n}}}\n}}}}\n}}}}}\n",
			"1.9",
			section(
				"",
				section("q", { type: "code", value: "  \n#!x\na", lang: "x" }),
			),
			["write-value #!x"],
		],
		[
			"{{{#!wiki red\nx''''''http://a.b/c.png''''''y\n}}}\n",
			"1.5",
			section("red", inline(text("x"), PICTURE, text("y"))),
			[],
		],
		[
			"{{{#!x\n#!x\na\n}}}\n",
			"1.5",
			{ type: "code", value: "#!x\na", lang: "x" },
			[],
		],
		[
			"{{{#!wiki\n{{{\na\n}}}\n\nb\n}}}\n",
			"1.5",
			section("", { type: "code", value: "a\n" }, paragraph("b")),
			["write-unsafe"],
		],
		["|| ||\n", "1.5", table(paragraph(" ")), []],
		[
			"= p =\n",
			"1.9",
			{ type: "heading", depth: 1, children: [as("superscript", text("p"))] },
			["write-formatting p"],
		],
	])("are written as %j in %s", (markup, dialect, block, reported) => {
		expect(write([block], dialect)).toEqual([markup, ...reported]);
	});
});
