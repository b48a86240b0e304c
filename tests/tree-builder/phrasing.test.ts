/** Formatting that goes on after blank lines (specification, 6.3 and 13.4). */
import fc from "fast-check";
import { expect, test } from "vitest";
import { canonicalForm } from "../../src/canonical-form";
import { parse } from "../../src/parse";
import { dialect } from "../support/arbitraries";

const word = fc.stringMatching(/^[a-z]{1,8}$/);
const blankLine = fc.stringMatching(/^ {0,3}$/);
const mark = fc.constantFrom(
	["''", "emphasis"] as const,
	["'''", "strong"] as const,
	["__", "underline"] as const,
);

test("keeps the blank inside of a mark that ends the line of an item before a blank line", () => {
	fc.assert(
		fc.property(
			fc.constantFrom(" * ", " . ", " 1. ", " "),
			word,
			mark,
			blankLine,
			word,
			dialect(),
			(marker, before, [sign, type], between, after, each) => {
				const markup = `${marker}${before}${sign}\n${between}\n ${after}`;
				const tree = canonicalForm(parse(markup, { dialect: each }));
				expect(tree.children?.[0]?.children?.[0]?.children).toEqual([
					{
						type: "paragraph",
						children: [
							{ type: "text", value: before },
							{ type, children: [{ type: "text", value: ` ${after}` }] },
						],
					},
				]);
			},
		),
	);
});

test("drops a mark that nothing but white space follows", () => {
	fc.assert(
		fc.property(
			fc.constantFrom("", " * "),
			word,
			mark,
			dialect(),
			(marker, before, [sign], each) => {
				const tree = parse(`${marker}${before}${sign}  \n\nb`, {
					dialect: each,
				});
				expect(canonicalForm(tree.children[0] ?? tree)).toEqual(
					canonicalForm(
						parse(`${marker}${before}`, { dialect: each }).children[0] ?? tree,
					),
				);
			},
		),
	);
});
