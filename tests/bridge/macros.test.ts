import { describe, expect, test } from "vitest";
import { type MarkdownOptions, toMarkdown } from "../../src/mdast/index";
import { parse } from "../../src/parse";

const write = (markup: string, options: MarkdownOptions = {}): string =>
	toMarkdown(parse(markup, { dialect: "1.9", pageName: options.pageName }), {
		fallback: "drop",
		...options,
	}).trimEnd();

const listPages = () => ["P", "P/A", "P/A/B", "P/C", "Q"];

describe("macros", () => {
	test.each([
		[
			"<<MailTo(first DOT last NOSPAM AT example DOT org)>>",
			"<first.last@example.org>",
		],
		['<<MailTo(a AT b DOT c, "Me, too")>>', "[Me, too](mailto:a@b.c)"],
		["<<Date(2004-08-30T06:38:05Z)>>", "2004-08-30"],
		["<<DateTime(1093847885)>>", "2004-08-30 06:38:05"],
		["<<DateTime(2004-08-30T06:38:05+0200)>>", "2004-08-30 04:38:05"],
		["<<Date>>", "\\[Date]"],
		["<<Icon(info)>> <<Icon(moin-www)>>", "ℹ️ moin-www"],
		["<<GetText(Edit)>> <<Verbatim(WikiName)>>", "Edit WikiName"],
		["a<<BR>>b", "a\\\nb"],
		["<<FullSearch(a)>>", "\\[FullSearch(a)]"],
		["<<Navigation(slideshow)>>x", "x"],
	])("%j becomes %j", (markup, markdown) => {
		expect(write(markup)).toBe(markdown);
	});

	test("Date without a time is the time that is given", () => {
		expect(write("<<Date>>", { now: new Date(0) })).toBe("1970-01-01");
	});

	test("Navigation lists pages, if their names are known", () => {
		const options = { listPages, pageName: "P" };
		expect(write("<<Navigation(children)>>", options)).toBe(
			"- [A](P/A)\n- [A/B](P/A/B)\n- [C](P/C)",
		);
		expect(write("<<Navigation(children,1)>>", options)).toBe(
			"- [A](P/A)\n- [C](P/C)",
		);
		expect(
			write("<<Navigation(siblings)>>", {
				...options,
				pageName: "P/C",
				baseUrl: "",
			}),
		).toBe("- [A](P/A)\n- [A/B](P/A/B)\n- [C](P/C)");
		expect(write("<<Navigation(children)>>")).toBe("\\[Navigation(children)]");
	});

	test("FootNote without arguments lists the footnotes so far", () => {
		expect(write("a<<FootNote(b)>>\n\n<<FootNote>>\nc<<FootNote(d)>>")).toBe(
			"a[^1]\n\nc[^2]\n\n[^1]: b\n\n[^2]: d",
		);
	});

	test("TableOfContents is repeated for another depth only", () => {
		const messages: (string | undefined)[] = [];
		const markdown = write(
			"<<TableOfContents>>\n\n<<TableOfContents(1)>>\n\n<<TableOfContents>>\n= A =\n== B ==",
			{
				onMessage: ({ ruleId }) => messages.push(ruleId),
			},
		);
		expect(markdown.match(/\(#a\)/g)).toHaveLength(2);
		expect(messages).toEqual(["bridge-toc"]);
	});

	test("of the caller come first, fall back, and are expanded again", () => {
		const macros: MarkdownOptions["macros"] = {
			BR: () => undefined,
			Twice: ({ args = "" }, { parse }) => parse(`${args} ${args}`),
			Loop: (macro) => [macro, macro],
			toString: () => [{ type: "text" as const, value: "own" }],
		};
		expect(write("a<<BR>>b", { macros })).toBe("a\\\nb");
		expect(write("<<Twice('''a''')>>", { macros })).toBe("**a** **a**");
		expect(write("<<toString>>", { macros })).toBe("own");
		expect(write("<<valueOf>>", { macros })).toBe("\\[valueOf]");
		expect(write("<<Loop>>", { macros }).match(/Loop/g)).toHaveLength(1024);
	});

	test("parsers of the caller come first", () => {
		const parsers: MarkdownOptions["parsers"] = {
			csv: (code) => [code],
			graph: () => [
				{ type: "paragraph", children: [{ type: "text", value: "G" }] },
			],
		};
		expect(write("{{{#!graph\na\n}}}\n{{{#!csv\nb\n}}}", { parsers })).toBe(
			"G\n\n```csv\nb\n```",
		);
	});
});

test.each([
	["<<FullSearch(a)>>", "FullSearch"],
	['<<Include(P, from="(?=a)")>>', undefined],
])(
	"the message about %j names in a field what it is about, and no reason",
	(markup, actual) => {
		const messages: unknown[] = [];
		write(markup, { onMessage: (message) => messages.push(message.actual) });
		expect(messages).toEqual([actual]);
	},
);
