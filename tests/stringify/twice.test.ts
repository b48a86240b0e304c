/** What was written is written the same the second time, whatever it was written for. */
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type Dialect, dialectNames } from "../../grammar/dialect-names";
import type { FlowContent } from "../../src/ast";
import { parse } from "../../src/parse";
import { convertMarkup, stringify } from "../../src/stringify";
import { source } from "../support/arbitraries";
import { runs } from "../support/runs";
import { descendants } from "../support/walk";

function expectSameTwice(markup: string, dialect: Dialect): void {
	for (const to of dialectNames)
		for (const written of [
			stringify(parse(markup, { dialect }), { dialect: to }),
			stringify(
				parse(convertMarkup(markup, { from: dialect, to }), { dialect: to }),
			),
		])
			expect(stringify(parse(written, { dialect: to }))).toBe(written);
}

describe("what is written is written the same the second time", () => {
	test("for any markup", () => {
		fc.assert(
			fc.property(source(), fc.constantFrom(...dialectNames), expectSameTwice),
			runs(150),
		);
	});

	test.each([
		[
			"with a link that needs another form only beside another",
			"~-inline:a:x.png",
		],
		["with a link beside which another had another form", "Wiki:e>||<wiki:!n"],
		[
			"with an escape in front of such a link",
			"{{{\n}}}] http:a\n[[http:b]]\n",
		],
		["with text that formatting of no length was in", "||~++~<"],
		["with a blank at the end of formatting", "--('''Wiki:i:<<BR>>"],
		["with an end mark in a remark at the edge of formatting", "''\n /*\n*/"],
		[
			"with a no-break space in front of a carried mark",
			" 1. '\u00a0 )--\n  * ?  t:: ",
		],
		[
			"with formatting of a blank at the start of a block",
			"'''{{{\n}}}\n''\n''{",
		],
		["with formatting of a blank in other formatting", "~-{{{\n}}}\n''\n''\n<"],
		["with quotes that nothing can separate", "~+--(__'''a'' ''',"],
		["with formatting that is carried into a term", '"c ~+\n "::\n'],
		["with text in front of formatting of white space", "@ME@\u00a0 __----"],
		["with strong text of no length at the end", "}'''''' )--\r"],
		["with white space in a remark at the end", "~ /* &nbsp;"],
		[
			"with a hash after lines that are none of the head",
			"#\n##\n#acl MnPa''''''S",
		],
		[
			"with the name of an unknown wiki at the end of formatting",
			"''WiNa/Aa:--(!w",
		],
		[
			"with a blank line at the end of code in what becomes a section",
			"{{{{#!wiki\n{{{!\n\n\n}}}",
		],
		["with a guard in what might be a link", "@FS:r@SIG@{{{\r"],
	])("%s", (_, markup) => {
		for (const dialect of dialectNames) expectSameTwice(markup, dialect);
	});
});

/** Lists and definitions that take turns at some widths, in which a link may need another form than the usual one. */
const { lists } = fc.letrec<{ lists: FlowContent[] }>((tie) => {
	const inner = tie("lists") as fc.Arbitrary<FlowContent[]>;
	const paragraph = fc.constantFrom<FlowContent[]>(
		[],
		[{ type: "paragraph", children: [{ type: "text", value: "a" }] }],
		[
			{
				type: "paragraph",
				children: [
					{
						type: "underline",
						children: [
							{ type: "transclusion", kind: "attachment", target: "ü_(a).doc" },
						],
					},
				],
			},
		],
	);
	const content = fc
		.tuple(paragraph, fc.oneof({ maxDepth: 3 }, fc.constant([]), inner))
		.map((parts) => parts.flat());
	const list = fc.array(content, { minLength: 1, maxLength: 2 }).map(
		(items): FlowContent => ({
			type: "list",
			ordered: false,
			children: items.map((children) => ({
				type: "listItem",
				marker: true,
				children,
			})),
		}),
	);
	const definitions = content.map(
		(children): FlowContent => ({
			type: "definitionList",
			children: [
				{ type: "definitionTerm", children: [{ type: "text", value: "t" }] },
				{ type: "definitionDescription", children },
			],
		}),
	);
	return {
		lists: fc
			.tuple(list, definitions, fc.option(list, { nil: undefined }))
			.map((blocks) => blocks.filter((block) => block !== undefined)),
	};
});

test("lists that take turns at a width are indented the same the second time", () => {
	fc.assert(
		fc.property(
			lists,
			fc.constantFrom(...dialectNames),
			(children, dialect) => {
				const written = stringify({ type: "root", children }, { dialect });
				expect(stringify(parse(written, { dialect }))).toBe(written);
			},
		),
		runs(100),
	);
});

test("code in a section keeps its blank lines", () => {
	fc.assert(
		fc.property(
			fc.string({ unit: fc.constantFrom("a", "!", "#", " ", "\n") }),
			fc.constantFrom(...dialectNames),
			(value, dialect) => {
				const code: FlowContent = { type: "code", value };
				const children: FlowContent[] = [
					{ type: "section", parser: "wiki", children: [code] },
				];
				let isReported = false;
				const written = stringify(
					{ type: "root", children },
					{
						dialect,
						onMessage: () => {
							isReported = true;
						},
					},
				);
				const read = parse(written, { dialect });
				expect(stringify(read)).toBe(written);
				if (!isReported) expect(read).toMatchObject({ type: "root", children });
			},
		),
		runs(100),
	);
});

test("text with an escape, of which a part is replaced when a page is saved", () => {
	const tree = parse("e\n##\n#acl@ME@ e", { dialect: "1.5" });
	tree.children.shift();
	const written = stringify(tree, { dialect: "1.5" });
	expect(written).toBe("##\n&#35;acl@''''''ME@ e");
	expectSameTwice(written, "1.5");
});

test("in new text of a page nothing is replaced when it is saved", () => {
	for (const [source, value, expected] of [
		["a &#64;SIG@ b", "new @SIG@ b", "new &#64;SIG@ b"],
		["a &#64;SIG@b", "a new@SIG@b", "a new@''''''SIG@b"],
		["a b", "a @ME@", "a @''''''ME@"],
		["__S&#64;ME@{", "new S@ME@{", "__new S@''''''ME@{__"],
	] as const) {
		const tree = parse(source, { dialect: "1.5" });
		const text = descendants(tree).find(({ type }) => type === "text");
		if (text?.type === "text") text.value = value;
		expect(stringify(tree, { dialect: "1.5", source })).toBe(expected);
	}
});
