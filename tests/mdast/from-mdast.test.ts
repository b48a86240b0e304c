import fc from "fast-check";
import remarkDirective from "remark-directive";
import remarkFrontmatter from "remark-frontmatter";
import remarkGfm from "remark-gfm";
import remarkParse from "remark-parse";
import { unified } from "unified";
import { describe, expect, test } from "vitest";
import { root } from "../../src/arbitraries/nodes";
import type { FlowContent, PhrasingContent, Root } from "../../src/ast";
import { canonicalForm } from "../../src/canonical-form";
import { fromMdast, toMdast } from "../../src/mdast/index";
import { stringify } from "../../src/stringify";
import { runs } from "../support/runs";
import { growth, MAX_GROWTH } from "../support/work-time";

const processor = unified()
	.use(remarkParse)
	.use(remarkGfm)
	.use(remarkFrontmatter)
	.use(remarkDirective);

const convert = (markdown: string): string =>
	stringify(fromMdast(processor.parse(markdown)));

describe("fromMdast reads", () => {
	test.each<[string, string, string]>([
		["headings", "# A *b*\n\n###### C", "= A b =\n===== C =====\n"],
		["formatting", "**a** *b* ~~c~~ `d`", "'''a''' ''b'' --(c)-- `d`\n"],
		["HTML formatting", "<u>a</u> <sup>b</sup> x<br>y", "__a__ ^b^ x<<BR>>y\n"],
		[
			"links",
			"[a](http://example.org) [b](Page%20c#d)",
			"[[http://example.org|a]] [[Page c#d|b]]\n",
		],
		[
			"references",
			"[a][b]\n\n[b]: http://example.org",
			"[[http://example.org|a]]\n",
		],
		["lists", "- a\n  1. b\n- c", " * a\n  1. b\n * c\n"],
		["quotes as indented text", "> a", " a\n"],
		["alerts", "> [!NOTE]\n> a", "{{{#!wiki note\na\n}}}\n"],
		["directives", ":::tip\na\n:::", "{{{#!wiki tip\na\n}}}\n"],
		["code", "```python\na\n```", "{{{#!python\na\n}}}\n"],
		[
			"tables",
			"| a | b |\n| - | -: |\n| c | d |",
			"|| a ||<)> b ||\n|| c ||<)> d ||\n",
		],
		["footnotes", "a[^1]\n\n[^1]: b **c**", "a<<FootNote(b '''c''')>>\n"],
		[
			"pictures",
			"![a](http://example.org/b.png) ![](c.png)",
			"{{http://example.org/b.png|a}} {{attachment:c.png}}\n",
		],
		["front matter", "---\nlanguage: de\n---\n\na", "#language de\na\n"],
		["comments", "<!-- a -->\n\nb", "## a\nb\n"],
		[
			"other HTML as code",
			"<table>\n</table>",
			"{{{#!html\n<table>\n</table>\n}}}\n",
		],
	])("%s", (_, markdown, markup) => {
		expect(convert(markdown)).toBe(markup);
	});

	test("footnotes that refer to each other", () => {
		expect(convert("a[^1]\n\n[^1]: b[^2]\n\n[^2]: c[^1]")).toBe(
			"a<<FootNote(b[2])>>\n",
		);
	});
});

/** Types that Markdown has, or has HTML for. */
const SAID: ReadonlySet<string> = new Set([
	"root",
	"heading",
	"paragraph",
	"list",
	"listItem",
	"code",
	"thematicBreak",
	"text",
	"strong",
	"emphasis",
	"underline",
	"superscript",
	"subscript",
	"larger",
	"smaller",
	"inlineCode",
	"link",
]);

/** The part of a tree that Markdown can say exactly. */
function saidPart(tree: Root): Root {
	const phrasing = (
		nodes: readonly PhrasingContent[],
		outer: readonly string[],
	): PhrasingContent[] =>
		nodes.flatMap((node): PhrasingContent[] => {
			if (!SAID.has(node.type) || outer.includes(node.type)) return [];
			if (node.type === "inlineCode")
				return /^\S+$/.test(node.value) ? [node] : [];
			if (node.type === "link") {
				const [only] = node.children;
				return node.attributes === undefined &&
					only?.type === "text" &&
					/^(?:https?|ftp):\/\/[\w./-]+$/.test(node.url)
					? [node]
					: [];
			}
			return "children" in node
				? [
						{
							...node,
							children: phrasing(node.children, [...outer, node.type]),
						} as PhrasingContent,
					]
				: trimmed(node, outer);
		});
	const flow = (nodes: readonly FlowContent[]): FlowContent[] =>
		nodes.flatMap((node): FlowContent[] => {
			switch (node.type) {
				case "heading":
					return [
						{
							...node,
							children: node.children.filter(({ type }) => type === "text"),
						},
					];
				case "paragraph":
					return [{ ...node, children: phrasing(node.children, []) }];
				case "list":
					return [
						{
							type: "list",
							ordered: node.ordered,
							...(node.ordered && { style: "decimal" as const }),
							children: node.children.map((item) => ({
								type: "listItem",
								marker: true,
								children: flow(item.children),
							})),
						},
					];
				case "code":
					return [{ type: "code", value: node.value, lang: "python" }];
				case "thematicBreak":
					return [{ type: "thematicBreak", size: 0 }];
				default:
					return [];
			}
		});
	return { type: "root", data: tree.data ?? {}, children: flow(tree.children) };
}

/** Blanks at the edges of formatting are outside of it in Markdown. */
const trimmed = (
	node: PhrasingContent,
	outer: readonly string[],
): PhrasingContent[] => {
	if (node.type !== "text" || outer.length === 0) return [node];
	const value = node.value.trim();
	return value === "" ? [] : [{ type: "text", value }];
};

test("what Markdown can say is the same after the way there and back", () => {
	fc.assert(
		fc.property(
			fc
				.constantFrom("1.5" as const, "1.9" as const)
				.chain((dialect) => root({ dialect })),
			(tree) => {
				const part = saidPart(tree);
				expect(canonicalForm(fromMdast(toMdast(part)))).toEqual(
					canonicalForm(part),
				);
			},
		),
		runs(20),
	);
});

describe("fromMdast reads HTML in time in proportion to its length", () => {
	test.each(["<!--", "<!-->", "<a ", '<a b="', "</", "-->", "<!--a-->"])(
		"%s",
		async (piece) => {
			const work = (size: number): Root =>
				fromMdast({
					type: "root",
					children: [
						{ type: "html", value: piece.repeat(size / piece.length) },
					],
				});
			expect(await growth(work, 1 << 14)).toBeLessThanOrEqual(MAX_GROWTH);
		},
	);

	test("a start of a comment after the last end of one is text", () => {
		expect(convert("a <u>b</u><!-- c --> <u>d</u> <!-- e")).toBe(
			"a __b__ __d__ <!-- e\n",
		);
	});
});
