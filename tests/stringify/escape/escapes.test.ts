/** Text that might be markup is read as that text, wherever it is. */
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { node } from "../../../src/arbitraries";
import { MARKUP_LIKE } from "../../../src/arbitraries/words";
import type { Dialect, PhrasingContent, Root } from "../../../src/ast";
import { parse } from "../../../src/parse";
import { canonicalJson } from "../../../src/stringify/compare-nodes";
import { runs } from "../../support/runs";
import {
	inline,
	list,
	paragraph,
	text,
	write,
} from "../../support/write-by-hand";

const WORDS = ["a", "Word", "é", "1", ":", "/", ".", "x", "(", ")"] as const;

/** Text that is full of what might be markup. */
const anyText = (): fc.Arbitrary<string> =>
	fc
		.array(
			fc.tuple(
				fc.oneof(
					{ weight: 2, arbitrary: fc.constantFrom(...WORDS) },
					{ weight: 3, arbitrary: fc.constantFrom(...MARKUP_LIKE) },
				),
				fc.constantFrom("", " ", " "),
			),
			{ minLength: 1, maxLength: 6 },
		)
		.map((pieces) => pieces.flat().join("").trim());

/** Nodes that text can be beside. */
const anyNode = (dialect: Dialect): fc.Arbitrary<PhrasingContent> =>
	fc.oneof(
		node("link", { dialect }),
		node("pageLink", { dialect }),
		node("macro", { dialect }),
		node("inlineCode", { dialect }),
	);

const anyFormatting = () =>
	fc.constantFrom(
		"strong" as const,
		"emphasis" as const,
		"underline" as const,
		"delete" as const,
		"larger" as const,
		"smaller" as const,
	);

const pageOf = (...children: PhrasingContent[]): Root => ({
	type: "root",
	children: [inline(...children)],
});

describe.each<Dialect>(["1.5", "1.9"])("in %s", (dialect) => {
	const read = (markup: string): string =>
		canonicalJson(parse(markup, { dialect }));

	test("text is read as that text", () => {
		fc.assert(
			fc.property(anyText(), (value) => {
				const [markup, ...reported] = write([inline(text(value))], dialect);
				expect(reported).toEqual([]);
				expect(read(markup)).toBe(canonicalJson(pageOf(text(value))));
			}),
			runs(300),
		);
	});

	test("text beside markup is read as that text", () => {
		fc.assert(
			fc.property(
				anyText(),
				anyNode(dialect),
				anyText(),
				(one, node, other) => {
					const children = [text(one), node, text(other)];
					const [markup, ...reported] = write([inline(...children)], dialect);
					expect(reported).toEqual([]);
					expect(read(markup)).toBe(canonicalJson(pageOf(...children)));
				},
			),
			runs(300),
		);
	});

	test("text in formatting is read as that text", () => {
		fc.assert(
			fc.property(anyText(), anyFormatting(), (value, type) => {
				const node: PhrasingContent = { type, children: [text(value)] };
				const [markup, ...reported] = write([inline(node, text("a"))], dialect);
				expect(reported).toEqual([]);
				expect(read(markup)).toBe(canonicalJson(pageOf(node, text("a"))));
			}),
			runs(300),
		);
	});

	test("text in a line that begins otherwise is read as that text", () => {
		fc.assert(
			fc.property(anyText(), anyText(), (one, other) => {
				const value = `${one}\n${other}`;
				for (const block of [paragraph(value), list(paragraph(value))]) {
					const [markup, ...reported] = write([block], dialect);
					expect(reported).toEqual([]);
					expect(read(markup)).toBe(
						canonicalJson({ type: "root", children: [block] }),
					);
				}
			}),
			runs(300),
		);
	});
});

test("code after what was taken for an address stays as usual", () => {
	const code = (value: string): PhrasingContent => ({
		type: "inlineCode",
		value,
	});
	const line = inline(text("http:"), code("'''"), code("a"));
	expect(write([line], "1.5")).toEqual(["http&#58;`'''``a`\n"]);
	expect(
		write([{ type: "section", parser: "wiki", children: [line] }], "1.5"),
	).toEqual(["{{{#!wiki\nhttp&#58;`'''``a`\n}}}\n"]);
});
