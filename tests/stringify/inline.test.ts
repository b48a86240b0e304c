/** Phrasing content with values that no markup says, or only that of one dialect. */
import { expect, test } from "vitest";
import type { Dialect, PhrasingContent } from "../../src/ast";
import { parse } from "../../src/parse";
import { stringify } from "../../src/stringify";
import { both, inline, text, write } from "../support/write-by-hand";

const smiley: PhrasingContent = { type: "smiley", value: ":)" };

const strong = (...children: PhrasingContent[]): PhrasingContent => ({
	type: "strong",
	children,
});

test.each<[string, PhrasingContent[], [string[], string[]]]>([
	[
		"superscript and subscript with their own mark in them",
		[
			{ type: "superscript", children: [text("a^b")] },
			text(" "),
			{ type: "subscript", children: [text("c,,d")] },
		],
		both("a^b c,,d\n", "write-value a^b", "write-value c,,d"),
	],
	[
		"subscript with a comma",
		[{ type: "subscript", children: [text("a,b")] }],
		[["a,b\n", "write-value a,b"], [",,a,b,,\n"]],
	],
	[
		"a long subscript",
		[{ type: "subscript", children: [text("a".repeat(41))] }],
		[
			[`${"a".repeat(41)}\n`, `write-value ${"a".repeat(41)}`],
			[`,,${"a".repeat(41)},,\n`],
		],
	],
	[
		"a picture",
		[
			{
				type: "image",
				url: "http://a.b/c",
				alt: "x",
				attributes: { width: "3" },
			},
		],
		[
			[
				"http://a.b/c\n",
				'write-attributes {"width":"3"}',
				"write-label x",
				"write-transclusion http://a.b/c",
			],
			["{{http://a.b/c|x|width=3}}\n"],
		],
	],
	[
		"a page shown in place",
		[{ type: "transclusion", kind: "page", target: "P" }],
		[["[[Include(P)]]\n", "write-transclusion P"], ["{{P}}\n"]],
	],
	[
		"a file with a blank in its name",
		[
			{
				type: "transclusion",
				kind: "attachment",
				target: "a b.txt",
				alt: "x",
			},
		],
		[["[inline:a%20b.txt x]\n"], ["{{attachment:a b.txt|x}}\n"]],
	],
	[
		"a page with blanks around its name",
		[{ type: "pageLink", page: " P ", children: [text("x")] }],
		[
			["[:P:x]\n", "write-target  P "],
			["[[P|x]]\n", "write-target  P "],
		],
	],
	[
		"a label and a page that end the link",
		[{ type: "pageLink", page: "P]]", children: [text("x]y|z")] }],
		[
			['["P]]"]\n', "write-label x]y|z"],
			["x]y|z\n", "write-target [[../P]]|x]y|z]]"],
		],
	],
	[
		"a wiki that the map has not",
		[
			{
				type: "interwikiLink",
				wiki: "No",
				page: "P",
				children: [text("x")],
			},
		],
		[["[wiki:No:P x]\n"], ["[[No:P|x]]\n", "write-target No:P"]],
	],
	[
		"a macro that ends too soon",
		[{ type: "macro", name: "BR", args: ")>>]]" }],
		[["[[BR()>>]])]]\n"], ["&#60;<BR()>>]])>>\n", "write-macro <<BR()>>]])>>"]],
	],
	[
		"inline code with both its ends in it",
		[{ type: "inlineCode", value: "`}}}" }],
		both("`}}}\n", "write-value `}}}"),
	],
	[
		"a smiley that is none",
		[{ type: "smiley", value: ":nope:" }],
		both(":nope:\n", "write-value :nope:"),
	],
	[
		"smileys that touch each other and text",
		[smiley, smiley, text("a"), smiley, strong(text("b"))],
		both(
			":) :) a :) '''b'''\n",
			...Array.from({ length: 3 }, () => "write-blank :)"),
		),
	],
])("%s", (_, content, [of15, of19]) => {
	expect(write([inline(...content)], "1.5")).toEqual(of15);
	expect(write([inline(...content)], "1.9")).toEqual(of19);
});

test.each<Dialect>(["1.5", "1.9"])(
	"no-break spaces at the ends of lines stay in %s",
	(dialect) => {
		const tree = parse("a\u00a0 \n{{{x}}}&nbsp;b\u00a0\u00a0\nc", { dialect });
		const [block] = tree.children;
		if (block?.type !== "paragraph") throw new Error("no paragraph");
		block.children.push({ type: "text", value: " \n\u00a0 d" });
		expect(stringify(tree, { dialect })).toBe(
			"a\u00a0\n{{{x}}}\u00a0b\u00a0\u00a0\nc\n&nbsp;d",
		);
	},
);
