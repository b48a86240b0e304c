/** What a generator would run or include is text on its pages. */
import fc from "fast-check";
import type * as mdast from "mdast";
import { fromMarkdown } from "mdast-util-from-markdown";
import { visit } from "unist-util-visit";
import { expect, test } from "vitest";
import { parse } from "../../src/parse";
import { writeMarkdown } from "../../src/site/pages/to-site-markdown";
import { escapeTemplates } from "../../src/site/pages/without-templates";
import { SITES } from "../../src/wiki-map/sites";
import { runs } from "../support/runs";
import { growthOn, inputsFrom, MAX_GROWTH } from "../support/work-time";

const vitepress = (markup: string): string =>
	writeMarkdown(
		{ tree: parse(markup, { dialect: "1.9" }) },
		SITES.vitepress,
		{},
	);

/** The source of all nodes but blocks of code, in which VitePress runs no expression. */
function outsideOfCode(markdown: string): string[] {
	const sources: string[] = [];
	visit(fromMarkdown(markdown), (node) => {
		if (
			node.type === "text" ||
			node.type === "inlineCode" ||
			node.type === "html"
		)
			sources.push(
				markdown.slice(node.position?.start.offset, node.position?.end.offset),
			);
	});
	return sources;
}

/** What is said of blocks of code: their language and more. */
function infoOfCode(markdown: string): string[] {
	const info: string[] = [];
	visit(fromMarkdown(markdown), "code", ({ lang, meta }) => {
		info.push(`${lang ?? ""} ${meta ?? ""}`);
	});
	return info;
}

const piece = fc.constantFrom(
	"{{",
	"}}",
	"<<< /a",
	"<!--@include: a-->",
	"<!-- @include: a -->",
	"\n## @include: a\n",
	"/* @include: a */",
	"{{{#!wiki comment\n",
	"`",
	"{{{",
	"}}}",
	"{{{#!highlight js-vue\n",
	"\n",
	"\n * ",
	"||",
	"a",
	" ",
	"''",
	"|",
);

test("no expression, snippet or inclusion of VitePress is left", () => {
	fc.assert(
		fc.property(fc.array(piece, { maxLength: 12 }), (pieces) => {
			const markdown = vitepress(pieces.join(""));
			for (const source of outsideOfCode(markdown))
				expect(source).not.toMatch(/\{\{|^<<</);
			expect(markdown).not.toMatch(/<!--\s*@include/);
			for (const info of infoOfCode(markdown)) expect(info).not.toMatch(/-vue/);
		}),
		runs(300),
	);
});

test("code in a line keeps its text where it would be an expression", () => {
	expect(vitepress("`{{ a*b }}`")).toContain(
		"<code v-pre>&#123;&#123; a&#42;b &#125;&#125;</code>",
	);
	expect(vitepress("`a*b`")).toBe("`a*b`\n");
});

test("the name of a language is none of HTML or of templates", () => {
	expect(vitepress("{{{#!highlight js-vue\na\n}}}")).toMatch(/^```js_vue\n/);
	expect(vitepress('{{{#!highlight "><b>\na\n}}}')).toMatch(/^```[\w-]+\n/);
});

test("a paragraph is changed in time that grows with its length", async () => {
	const { template } = SITES.vitepress;
	if (template === undefined) throw new Error("VitePress has templates");
	const paragraphs = inputsFrom(5000, (length): mdast.PhrasingContent[] =>
		Array.from({ length }, () => ({ type: "text", value: "{{b}}" })),
	);
	const change = (children: mdast.PhrasingContent[]): mdast.Paragraph => {
		const paragraph = { type: "paragraph" as const, children: [...children] };
		escapeTemplates({ type: "root", children: [paragraph] }, template);
		return paragraph;
	};
	expect(change(paragraphs[0]).children.length).toBeGreaterThan(5000);
	expect(await growthOn(paragraphs, change)).toBeLessThanOrEqual(MAX_GROWTH);
});
