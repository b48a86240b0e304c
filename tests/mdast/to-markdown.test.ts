import { describe, expect, test } from "vitest";
import { type MarkdownOptions, toMarkdown } from "../../src/mdast/index";
import { parse } from "../../src/parse";

const write = (markup: string, options: MarkdownOptions = {}): string =>
	toMarkdown(parse(markup, { dialect: "1.9" }), options);

describe("toMarkdown writes", () => {
	test.each<[string, string, string]>([
		["formatting", "'''a''' ''b'' --(c)-- `d`", "**a** *b* ~~c~~ `d`\n"],
		["a link", "[[http://example.org|a]]", "[a](http://example.org)\n"],
		["a link to a page", "[[A b/c#d|e]]", "[e](A%20b/c#d)\n"],
		["a list", " * a\n  1. b", "- a\n  1. b\n"],
		[
			"a table",
			"||a||<)>b||\n||c||<)>d||",
			"| a | b |\n| - | -: |\n| c | d |\n",
		],
		[
			"code",
			"{{{#!highlight python numbers=off\na\n}}}",
			"```python\na\n```\n",
		],
		[
			"CSV as a table",
			"{{{#!csv ,\na,b\n1,2\n}}}",
			"| **a** | **b** |\n| - | - |\n| 1 | 2 |\n",
		],
		["smileys as emoji", ":-) (./)", "🙂 ✅\n"],
		["footnotes", "a<<FootNote(b ''c'')>> d", "a[^1] d\n\n[^1]: b *c*\n"],
		["line breaks", "a<<BR>>b", "a\\\nb\n"],
		[
			"formatting that it has not as HTML",
			"__a__ ^b^",
			"<u>a</u> <sup>b</sup>\n",
		],
		["alerts", "{{{#!wiki caution\na\n}}}", "> [!CAUTION]\n> a\n"],
		["comments as HTML", "## a -- b\nc", "<!-- a - - b -->\n\nc\n"],
		[
			"instructions as front matter",
			"#language de\na",
			"---\nlanguage: de\n---\n\na\n",
		],
		[
			"definitions as HTML",
			" a:: b",
			"<dl>\n<dt>\n\na\n\n</dt>\n<dd>\n\nb\n\n</dd>\n</dl>\n",
		],
		["macros that it does not know as text", "<<Foo(a)>>", "\\[Foo(a)]\n"],
	])("%s", (_, markup, markdown) => {
		expect(write(markup)).toBe(markdown);
	});

	test("a table of contents with the ids that GitHub gives headings", () => {
		expect(
			write("<<TableOfContents>>\n= A b! =\n== C ==\n[[#A_b.21|up]]"),
		).toBe("- [A b!](#a-b)\n  - [C](#c)\n\n# A b!\n\n## C\n\n[up](#a-b)\n");
	});

	test("directives where they are asked for", () => {
		const markdown = write("{{{#!wiki note\na\n}}}", {
			admonitions: "directive",
		});
		expect(markdown).toBe(":::note\na\n:::\n");
	});

	test("definitions as a list where it is asked for", () => {
		const markdown = write(" a:: b", { definitionLists: "list" });
		expect(markdown).toBe("- **a**\n\n  b\n");
	});

	test("an empty head of a table where it is asked for", () => {
		const markdown = write("||a||", { tableHeader: "empty" });
		expect(markdown).toBe("| |\n| - |\n| a |\n");
	});

	test("a cell for each column that a cell spans", () => {
		const markdown = write("||||a||\n||b||c||");
		expect(markdown).toBe("| a | |\n| - | - |\n| b | c |\n");
	});

	test("what Markdown has not as text, with messages, where HTML is not wanted", () => {
		const messages: (string | undefined)[] = [];
		const markdown = write("__a__<<Anchor(b)>>", {
			fallback: "drop",
			onMessage: ({ ruleId }) => messages.push(ruleId),
		});
		expect(markdown).toBe("a\n");
		expect(messages).toEqual(["bridge-formatting", "bridge-attribute"]);
	});

	test("what handlers of the caller give", () => {
		const markdown = write("a {OK} <<Foo(b)>>", {
			handlers: { macro: (node) => [{ type: "inlineCode", value: node.name }] },
			smileys: { "{OK}": "fine" },
		});
		expect(markdown).toBe("a fine `Foo`\n");
	});
});
