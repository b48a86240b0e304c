/** What is written anew where a conversion in place is not enough, and what stays beside it. */
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { root } from "../../src/arbitraries";
import type { Dialect } from "../../src/ast";
import { parse } from "../../src/parse";
import { convertMarkup } from "../../src/stringify";
import {
	canonicalJson,
	crossDialectKey,
} from "../../src/stringify/compare-nodes";
import { runs } from "../support/runs";

/** Returns a page in the other dialect, and rule ids of messages. */
function convert(markup: string, from: Dialect): string[] {
	const messages: string[] = [];
	const converted = convertMarkup(markup, {
		from,
		to: from === "1.5" ? "1.9" : "1.5",
		pageName: "Own",
		onMessage: ({ ruleId }) => messages.push(ruleId ?? ""),
	});
	return [converted, ...messages];
}

/** Has blanks that would go if it were written anew. */
const AFTER = "\n\n----\n *  z\n";

describe("from 1.5", () => {
	test.each([
		[
			"text is escaped in place",
			"a  {{b}}  [http://c.d  e]\n",
			"a  &#123;{b}}  [[http://c.d|e]]\n",
		],
		["text in headings needs no escape", "= {{a}} =\n", "= {{a}} =\n"],
		[
			"text with tabs is escaped in place",
			"a\tb <<BR>>\n\n *\tc\n",
			"a\tb &#60;<BR>>\n\n *\tc\n",
		],
		[
			"a list with tabs",
			"\t* a {{b}}\n\t* c\td\n",
			"\t* a &#123;{b}}\n\t* c\td\n",
		],
		[
			"content below the head of a page",
			"##  a\n#acl  All:\n\tb\t{{c}}\n",
			"##  a\n#acl  All:\n\tb\t&#123;{c}}\n",
		],
		[
			"code below the head of a page",
			"#pragma x\n##  y\n{{{ b\n}}}\n",
			"#pragma x\n##  y\n{{{\nb\n}}}\n",
		],
		["code at the start of a page", "\n\n{{{ b\n}}}", "\n\n{{{\nb\n}}}"],
		[
			"code between text of the same line",
			'a  {{{ b\nc\n}}} ["d"] {{{ e\n}}} [:f:g]\n',
			"a  {{{\nb\nc\n}}} [[d]] {{{\ne\n}}} [[f|g]]\n",
		],
		[
			"code between blank lines that stay",
			"==  a ==\n\n\n{{{ b\n}}}\n \n\n",
			"==  a ==\n\n\n{{{\nb\n}}}\n \n\n",
		],
		[
			"code in a list",
			" *  a\n\n\n  {{{ b\nc\n}}}\n *  [:d:e]\n",
			" *  a\n\n\n  {{{\nb\nc\n}}}\n *  [[d|e]]\n",
		],
		[
			"code below a table with tabs",
			'||a\t||["b"]||\n{{{ b\n}}}\n',
			"||a\t||[[b]]||\n{{{\nb\n}}}\n",
		],
		[
			"names as they are seen from the page",
			'["../A"] [:../B:c] [:/D:e]\n{{{ b\n}}}\n',
			"[[../A]] [[../B|c]] [[/D|e]]\n{{{\nb\n}}}\n",
		],
		[
			"code that ends in blanks, after text with tabs",
			"a\tb {{c}} {{{\n  a\n  }}}\n",
			"a\tb &#123;{c}} {{{\n  a\n  }}}\n",
		],
		[
			"code that begins with an empty name",
			"{{{#!\na\n}}}\n",
			"{{{#!text\n\n\na\n}}}\n",
		],
		[
			"what looks like the head of a page, below code",
			"{{{ b\n}}}\n#acl a\n#unknown\n##c\n",
			"{{{\nb\n}}}\n#acl a\n#unknown\n##c\n",
		],
	])("%s", (_, markup, converted) => {
		expect(convert(markup + AFTER, "1.5")).toEqual([converted + AFTER]);
		const inLines = (text: string): string =>
			text.replaceAll("\n", "\r\n") + AFTER.replaceAll("\n", "\r\n");
		expect(convert(inLines(markup), "1.5")).toEqual([inLines(converted)]);
	});
});

test.each<[string, Dialect, string, string]>([
	[
		"a rule in formatting",
		"1.5",
		"~+|----'\n c!WiNa",
		"~+|+~\n----\n~+'+~\n ~+cWiNa+~",
	],
	[
		"a heading that formatting is carried into",
		"1.5",
		"'''''\n== c ==\nb!WiNa",
		"\n'''''\n== c ==\n'''''\n'''''bWiNa'''''",
	],
	["a term that a table begins as well", "1.9", " ||:: ||", " ||:: ||"],
])(
	"blocks beside others that must be written anew: %s",
	(_, from, markup, converted) => {
		expect(convert(markup, from)).toEqual([converted]);
	},
);

describe("from 1.9", () => {
	test.each([
		["text is escaped in place", '["a"]  [[b]]\n', '&#91;"a"]  ["b"]\n'],
		[
			"names that are text",
			"x!WikiName !WikiName WikiName:x\n",
			"x&#33;WikiName !WikiName !WikiName:x\n",
		],
		["a page of this wiki", "[[Self:a]]  b\n", "[wiki:Self:a a]  b\n"],
		[
			"lines of text",
			"{{{ b\n}}}\n= A =\n[[c]]\n",
			'&#123;{{ b\n}}}\n= A =\n["c"]\n',
		],
		[
			"text below a comment",
			'##  b {{c}}\n *  ["d"] [[e]]\n',
			'##  b {{c}}\n *  &#91;"d"] ["e"]\n',
		],
		[
			"a remark, which is reported, and tabs elsewhere",
			"a\tb /* c */ [[d]]\n\n *\te\n",
			'a\tb c ["d"]\n\n *\te\n',
			"write-remark",
		],
		[
			"an instruction without a name, which is a comment there",
			"# Updated\n#acl  All:\n",
			"## Updated\n#acl  All:\n",
			"write-value",
		],
		[
			"an instruction that is a comment there",
			"#unknown x\n#acl  All:\n[[a]]\n",
			'## unknown x\n#acl  All:\n["a"]\n',
			"write-value",
		],
	])("%s", (_, markup, converted, ...messages) => {
		expect(convert(markup + AFTER, "1.9")).toEqual([
			converted + AFTER,
			...messages,
		]);
	});
});

describe("trees of both dialects", () => {
	const read = (markup: string, dialect: Dialect, pageName = "Own"): string =>
		crossDialectKey(parse(markup, { dialect, pageName }), pageName);

	test.each([
		["an anchor of the page", "[#a b]", "[[Own#a|b]]"],
		["an anchor of no page", "[:#a:b]", "[[Own#a|b]]"],
		["a macro without arguments", "[[BR]]", "<<BR()>>"],
		["a page of this wiki", "[wiki:Self:P b]", "[[P|b]]"],
		["a link in a list", " * a [#b c]", " * a [[#b|c]]"],
	])("say the same: %s", (_, of15, of19) => {
		expect(read(of15, "1.5")).toBe(read(of19, "1.9"));
	});

	test.each([
		["an anchor of another page", "[#a b]", "[[Other#a|b]]"],
		["another label", "[#a b]", "[[Own#a|c]]"],
		["another anchor", "[:#a:b]", "[[Own#b|b]]"],
		["arguments", "[[BR(a)]]", "<<BR()>>"],
		["a macro and another", "[[BR]]", "<<Date()>>"],
		["a page of another wiki", "[wiki:MoinMoin:P b]", "[[P|b]]"],
		["another page of this wiki", "[wiki:Self:P b]", "[[Q|b]]"],
		["another label in this wiki", "[wiki:Self:P b]", "[[P|c]]"],
		["a list with other text", " * a", " * b"],
		["a text that is no item", " * a", "a"],
	])("do not say the same: %s", (_, of15, of19) => {
		expect(read(of15, "1.5")).not.toBe(read(of19, "1.9"));
	});

	test("say the same in any order of their fields", () => {
		const turned = (value: unknown): unknown => {
			if (Array.isArray(value)) return value.map(turned);
			if (typeof value !== "object" || value === null) return value;
			const fields = Object.entries(value).reverse();
			return Object.fromEntries(fields.map(([key, at]) => [key, turned(at)]));
		};
		fc.assert(
			fc.property(root({ dialect: "1.9" }), (tree) => {
				const other = turned(tree) as object;
				expect(crossDialectKey(other)).toBe(crossDialectKey(tree));
				expect(canonicalJson(other)).toBe(canonicalJson(tree));
			}),
			runs(100),
		);
	});

	test("a wiki without a page is none of this wiki's pages", () => {
		const wiki = { type: "interwikiLink", wiki: "W", page: "" };
		expect(crossDialectKey(wiki, "Own")).not.toBe(
			crossDialectKey({ ...wiki, type: "pageLink" }, "Own"),
		);
		expect(crossDialectKey(wiki, "Own")).toBe(crossDialectKey(wiki, "Other"));
	});

	test("no arguments are none of a macro alone", () => {
		const of = (type: string): string => crossDialectKey({ type, args: "" });
		expect(of("macro")).toBe(crossDialectKey({ type: "macro" }));
		expect(of("section")).not.toBe(crossDialectKey({ type: "section" }));
	});

	test("what else a node says stays", () => {
		const link = { type: "interwikiLink", wiki: "Self", page: "P" };
		const children = [{ type: "text", value: "a" }];
		expect(crossDialectKey({ ...link, children })).toBe(
			crossDialectKey({ type: "pageLink", page: "P", children }),
		);
		expect(crossDialectKey({ ...link, children })).not.toBe(
			crossDialectKey(link),
		);
		expect(crossDialectKey(link)).toBe(
			crossDialectKey({ type: "pageLink", page: "P" }),
		);
		expect(crossDialectKey({ type: "pageLink", page: "" })).toBe(
			crossDialectKey({ type: "anchorLink", page: "" }),
		);
	});
});
