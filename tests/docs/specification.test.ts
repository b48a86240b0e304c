/**
 * The examples of the specification say what `parse` returns: the same kinds of nodes, in the same order, with the same
 * text. What groups them is in the conformance cases.
 */
import { decodeHTML } from "entities";
import { describe, expect, test } from "vitest";
import { readExamples } from "../../playground/examples/read-examples";
import type { Nodes } from "../../src/ast";
import { canonicalForm } from "../../src/canonical-form";
import { parse } from "../../src/parse";
import { readPage } from "../support/docs/fences";

/** What the notation of the specification says of a tree. */
interface Summary {
	/** Kinds in the order of the page, but for what only groups others. */
	kinds: string[];
	/** All text, without white space. */
	text: string;
}

/** Our types by the names in the notation. */
const TYPES: Readonly<Record<string, Nodes["type"]>> = {
	hr: "thematicBreak",
	dt: "definitionTerm",
	dd: "definitionDescription",
	tr: "tableRow",
	td: "tableCell",
	table: "table",
	b: "strong",
	em: "emphasis",
	u: "underline",
	strike: "delete",
	small: "smaller",
	big: "larger",
	sup: "superscript",
	sub: "subscript",
	code: "inlineCode",
	page: "pageLink",
	iw: "interwikiLink",
	url: "link",
	att: "attachmentLink",
	macro: "macro",
	smiley: "smiley",
	parser: "code",
	pre: "code",
};

const counted: ReadonlySet<string> = new Set(Object.values(TYPES));

const STRING = /"((?:[^"\\]|\\.)*)"/;

/** Attributes: values may have brackets, so that they end where a child or the end of the node follows. */
const ATTRIBUTES = /\[(.*?)\](?=\)| "| \(|$)/s;

/** What is written of a node that has text of its own, which our tree has in a field. */
const TEXTS = new RegExp(
	String.raw`\((?:pre|transclusion|parser)(?:${ATTRIBUTES.source})?(?: ${STRING.source}| ⏎)*\)`,
	"gs",
);

/** Formatting around nothing or a blank, which no tree in canonical form has. */
const EMPTY = /\((?:b|em|u|strike|small|big)(?:\[~\w+\])*(?: " ")?\)/g;

const TOKEN = new RegExp(
	String.raw`\((?<name>\w+)(?:\.\w+)*(?:${ATTRIBUTES.source})?|${STRING.source}`,
	"gs",
);

function summaryOfNotation(notation: string): Summary {
	const kinds: string[] = [];
	let text = "";
	const withoutTexts = notation
		.replace(EMPTY, "")
		.replace(TEXTS, (node) =>
			node.startsWith("(transclusion") ? "" : "(pre)",
		);
	for (const match of withoutTexts.matchAll(TOKEN)) {
		const [, , attributes = "", quoted = ""] = match;
		const name = match.groups?.name ?? "";
		// A section has the nodes that are in it.
		if (name === "parser" && /\bname=wiki\b/.test(attributes)) continue;
		const kind = TYPES[name] ?? (/^h\d$/.test(name) ? "heading" : undefined);
		if (kind !== undefined) kinds.push(kind);
		if (name === "rawHTML" || name === "nowikiword")
			text += decodeHTML(attributes.replace(/^t=/, ""));
		text += quoted.replace(/\\(.)/g, "$1");
	}
	return { kinds, text: text.replace(/\s+/g, "") };
}

/** A node and all nodes below it, in the order of the page. */
const inOrder = (node: Nodes): Nodes[] => [
	node,
	...("children" in node ? node.children.flatMap(inOrder) : []),
];

function summaryOf(tree: Nodes): Summary {
	const nodes = inOrder(tree);
	return {
		kinds: nodes
			.map(({ type }) => type)
			.filter((type) => type === "heading" || counted.has(type)),
		text: nodes
			.map((node) =>
				node.type === "text" || node.type === "inlineCode" ? node.value : "",
			)
			.join("")
			.replace(/\s+/g, ""),
	};
}

/** Examples whose tree is another one (`docs/ast.md`), and why. */
const DIFFERENT: ReadonlyMap<string, string> = new Map([
	["#acl All:read\n##x\n#foo\n#acl y", "the head of a page is instructions"],
	["||<50px>a||", "the real parser writes its errors into the page"],
	["{{{a\nb\n}}}", "what the real parser loses is kept as code"],
	["{{{\na", "what the real parser loses is kept as code"],
	["{{{{#!wiki\n{{{\nb\n}}}\n}}}}", "sections are read, too"],
	["'''''a''''' '''''b'''''", "formatting that crosses is nested"],
	["~-a-~ ~- b-~ ~+c+~ --(d)--", "formatting that is continued is one node"],
	['[[a|b|class="x" target="y"]]', "the real parser fails"],
	[
		"{{attachment:a.txt}} {{attachment:a.pdf|d}} {{attachment:P/a.png}}",
		"all that is embedded is a transclusion",
	],
	[
		"[mailto:a@b.c a@b.c] [http:x y] [#anc text] [#anc]",
		"links within the page are nodes of their own",
	],
]);

const sections = readExamples(readPage("docs/moinmoin.md"));

describe.each(sections)("$title", ({ examples }) => {
	test.each(examples.filter(({ text }) => !DIFFERENT.has(text)))(
		"$dialect: $text",
		({ dialect, text, result }) => {
			const tree = parse(text, { dialect, pageName: "TestPage" });
			const canonical = canonicalForm(tree) as unknown as Nodes;
			expect(summaryOf(canonical)).toEqual(summaryOfNotation(result));
		},
	);
});

test("all examples that differ are in the specification", () => {
	const texts = sections.flatMap(({ examples }) =>
		examples.map(({ text }) => text),
	);
	expect(texts.length).toBeGreaterThan(300);
	expect(texts).toEqual(expect.arrayContaining([...DIFFERENT.keys()]));
});
