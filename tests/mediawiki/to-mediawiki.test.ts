import type { VFileMessage } from "vfile-message";
import { describe, expect, test } from "vitest";
import { type MediawikiOptions, toMediawiki } from "../../src/mediawiki/index";
import { parse } from "../../src/parse";

const write = (markup: string, options: MediawikiOptions = {}): string =>
	toMediawiki(
		parse(markup, { dialect: "1.9", pageName: options.pageName }),
		options,
	);

test.each([
	["A/B", "[[A|up]] [[A/C|../C]] [[A/B/Sub|/Sub]]\n"],
	["A/B/C", "[[A/B|up]] [[A/B/C|../C]] [[A/B/C/Sub|/Sub]]\n"],
])(
	"toMediawiki writes relative links of %s as full names",
	(pageName, expected) => {
		expect(write("[[../|up]] [[../C]] [[/Sub]]", { pageName })).toBe(expected);
	},
);

test("toMediawiki keeps the text of relative links without a page name", () => {
	const messages: string[] = [];
	const onMessage = ({ ruleId, reason }: VFileMessage): void => {
		messages.push(`${ruleId}: ${reason}`);
	};
	expect(write("[[../|up]] [[../C]] [[/Sub]]", { onMessage })).toBe(
		"up ../C /Sub\n",
	);
	const rule = "bridge-link: link has no URL: its text is kept";
	expect(messages).toEqual(
		["../", "../C", "/Sub"].map(
			(page) => `${rule}: ${page} is relative to a page that is not known`,
		),
	);
	const resolveLink = () => "Mine";
	expect(write("[[/Sub]]", { resolveLink })).toBe("[[Mine|/Sub]]\n");
});

describe("toMediawiki writes", () => {
	test.each<[string, string, string]>([
		["headings", "== A b ==", "== A b ==\n"],
		[
			"formatting",
			"'''a''' ''b'' --(c)-- ^d^ ,,e,, __f__ ~+g+~ ~-h-~ `i`",
			"'''a''' ''b'' <s>c</s> <sup>d</sup> <sub>e</sub> <u>f</u> <big>g</big> <small>h</small> <code>i</code>\n",
		],
		["bold beside italic text", "''a '''b'''c''", "''a '''b'''c''\n"],
		["a paragraph as a line", "a\nb", "a b\n"],
		["links", "[[http://example.org|a]]", "[http://example.org a]\n"],
		["links that are their own label", "http://a.b, c", "http://a.b, c\n"],
		["links to pages", "[[A b#c|d]] [[B]]s", "[[A b#c|d]] [[B]]<nowiki/>s\n"],
		["links to pages in lower case", "[[frontPage]]", "[[frontPage]]\n"],
		[
			"links to headings",
			"= A b! =\n[[#A_b.21|c]]",
			"= A b! =\n\n[[#A b!|c]]\n",
		],
		["links to files", "[[attachment:a_b.pdf|c]]", "[[Media:A b.pdf|c]]\n"],
		[
			"pictures",
			"{{attachment:a.png|b|width=10}}",
			"[[File:A.png|10px|alt=b]]\n",
		],
		[
			"pictures that are links",
			"[[B|{{attachment:a.png}}]]",
			"[[File:A.png|link=B]]\n",
		],
		[
			"links to other wikis",
			"MeatBall:Foo",
			"[http://meatballwiki.org/wiki/?Foo Foo]\n",
		],
		[
			"categories",
			"a\n----\nCategoryFoo CategoryBar",
			"a\n\n[[Category:Foo]]\n[[Category:Bar]]\n",
		],
		[
			"categories in the text",
			"see CategoryFoo",
			"see [[:Category:Foo|CategoryFoo]]\n\n[[Category:Foo]]\n",
		],
		["redirects", "#redirect A b\n", "#REDIRECT [[A b]]\n"],
		["lists", " * a\n  1. b\n * c", "* a\n*# b\n* c\n"],
		["blocks in items", " * a\n {{{\nb\n}}}", "* a<pre>b</pre>\n"],
		[
			"tables in items as HTML",
			" * a\n ||b||",
			'<ul>\n<li>\na\n\n{| class="wikitable"\n| b\n|}\n</li>\n</ul>\n',
		],
		["numbers as HTML", " 1.#3 a", '<ol start="3">\n<li>\na\n</li>\n</ol>\n'],
		["indentation", " a\n  b", ": a\n:: b\n"],
		["definitions", " a: b:: c", "; a&#58; b\n: c\n"],
		[
			"tables",
			'||<tablestyle="width:50%"-2 #ff0000>a||<|2>b|c||\n||[[A|d]]|| ||',
			'{| class="wikitable" style="width: 50%"\n| colspan="2" style="background-color: #ff0000" | a\n| rowspan="2" style="text-align: center" | b&#124;c\n|-\n| [[A|d]]\n|\n|}\n',
		],
		[
			"code",
			"{{{#!python\na\n}}}",
			'<syntaxhighlight lang="python">\na\n</syntaxhighlight>\n',
		],
		[
			"code without a language",
			"{{{\n<b></pre>\n}}}",
			"<pre><b>&lt;/pre></pre>\n",
		],
		[
			"code that is markup",
			"`{{x}}''[[y]]''`",
			"<code><nowiki>{{x}}''[[y]]''</nowiki></code>\n",
		],
		[
			"footnotes",
			"a<<FootNote(b ''c'')>>",
			"a<ref>b ''c''</ref>\n\n<references />\n",
		],
		["a table of contents", "<<TableOfContents>>\n= A =", "__TOC__\n\n= A =\n"],
		["rules", "a\n-----\nb", "a\n\n----\n\nb\n"],
		["smileys as emoji", ":-) (./)", "🙂 ✅\n"],
		["line breaks", "a<<BR>>b", "a<br>b\n"],
		["anchors", "<<Anchor(a b)>>c", '<span id="a_b"></span>c\n'],
		["comments", "## a -- b --\nc", "<!-- a -- b -->\nc\n"],
		[
			"admonitions",
			"{{{#!wiki tip\na\n}}}",
			"<div class=\"admonition tip\">\n'''Tip'''\n\na\n</div>\n",
		],
		["macros that it does not know as text", "<<Foo(a)>>", "[Foo(a)]\n"],
	])("%s", (_, markup, wikitext) => {
		expect(write(markup)).toBe(wikitext);
	});

	test.each([
		["*a", "&#42;a\n"],
		["`{{a}}`", "<code>&#123;{a}}</code>\n"],
		["ISBN 123 RFC  5", "&#73;SBN 123 &#82;FC  5\n"],
		["PMID\u00a01", "&#80;MID\u00a01\n"],
		["a~~~~ __TOC__", "a~&#126;~~ <u>TOC</u>\n"],
		["&amp;lt; &lt;b>", "&amp;lt; &lt;b>\n"],
		["R&D x<y 3 * 4", "R&D x&lt;y 3 * 4\n"],
	])("%j with as few entities as needed", (markup, wikitext) => {
		expect(write(markup)).toBe(wikitext);
	});

	test("titles, files and prefixes that the caller has", () => {
		const wikitext = write("[[A]] {{attachment:a.png}} MeatBall:Foo", {
			title: (page) => `T ${page}`,
			fileName: (page, file) => `${page} ${file}`,
			pageName: "P",
			interwikiPrefixes: { MeatBall: "meatball" },
		});
		expect(wikitext).toBe("[[T A|A]] [[File:P a.png]] [[meatball:Foo|Foo]]\n");
	});

	test("what handlers of the caller give", () => {
		const wikitext = write("a {OK} <<Foo(b)>>", {
			handlers: {
				macro: (node) => [{ type: "markup", value: `{{${node.name}}}` }],
			},
			smileys: { "{OK}": "fine" },
		});
		expect(wikitext).toBe("a fine {{Foo}}\n");
	});

	test("U+FFFD for characters that XML cannot have, with a message", () => {
		const messages: (string | undefined)[] = [];
		const wikitext = toMediawiki(
			{
				type: "root",
				children: [
					{
						type: "paragraph",
						children: [{ type: "text", value: "a\u0001b\uD800" }],
					},
				],
			},
			{ onMessage: ({ ruleId }) => messages.push(ruleId) },
		);
		expect(wikitext).toBe("a\uFFFDb\uFFFD\n");
		expect(messages).toEqual(["bridge-character"]);
	});

	test("plain text for links without a target, without a trace of it", () => {
		const wikitext = write("[[Secret|a]] [[Other|b]]", {
			resolveLink: (target, resolve) =>
				target.type === "page" && target.page === "Secret"
					? undefined
					: resolve(target),
		});
		expect(wikitext).toBe("a [[Other|b]]\n");
	});
});
