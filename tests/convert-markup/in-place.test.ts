/** A conversion changes what the other dialect writes otherwise, and not one character beside it. */
import fc from "fast-check";
import { expect, test } from "vitest";
import type { Dialect } from "../../src/ast";
import { convertMarkup } from "../../src/stringify";
import { runs } from "../support/runs";

/** The same in 1.5 and in 1.9. */
type Pair = readonly [of15: string, of19: string];

const alike = (markup: string): Pair => [markup, markup];

const BOTH: readonly Pair[] = [
	["[http://x.org text]", "[[http://x.org|text]]"],
	["[http://x.org]", "[[http://x.org]]"],
	['["Page name"]', "[[Page name]]"],
	["[:Page:text]", "[[Page|text]]"],
	["[:Page#a:text]", "[[Page#a|text]]"],
	["[wiki:MoinMoin:Foo text]", "[[MoinMoin:Foo|text]]"],
	["[attachment:a.txt text]", "[[attachment:a.txt|text]]"],
	["drawing:a", "{{drawing:a}}"],
	["http://x.org/a.png", "{{http://x.org/a.png}}"],
	["[[BR]]", "<<BR>>"],
	["[[FootNote(a b)]]", "<<FootNote(a b)>>"],
	["'''[:Page:text]  b'''", "'''[[Page|text]]  b'''"],
	alike("`a  b`"),
	alike("{{{[:a:b] [[c]]}}}"),
	alike(":-)"),
	alike("WikiName"),
	alike("http://x.org/"),
	alike("''a  b''"),
	alike("^2^"),
	alike("a  b"),
];

/** Text that is written as markup. */
const SPELLED = [alike("!WikiName"), alike("&amp;")];

/** Text of one dialect that would be markup in the other. */
const TEXT: Readonly<Record<Dialect, readonly Pair[]>> = {
	"1.5": [
		["{{a}}", "&#123;{a}}"],
		["<<BR>>", "&#60;<BR>>"],
		["{{a}} <<BR>>", "&#123;{a}} &#60;<BR>>"],
	],
	"1.9": [
		['&#91;"a"]', '["a"]'],
		["&#91;:a:b]", "[:a:b]"],
	],
};

/** Lines that can contain each of them. */
const LINES: readonly (readonly [before: string, after: string])[] = [
	["", " z  z\n"],
	["y  y\nz  ", "\nz  z\n"],
	[" *  y  ", " z\n"],
	["   1.  y  ", "\n"],
	["||<#ff0000>y  ||  ", "||  z||\n"],
	["  y  z::  ", "\n"],
	["== [[a]] {{b}} ==\n##  [:c:d]\n", " z\n"],
	["{{{\n[:e:f] [[g]]\n}}}\n\n", "\n"],
];

const page = (pairs: readonly Pair[]): fc.Arbitrary<Pair> =>
	fc
		.array(
			fc.tuple(
				fc.constantFrom(...LINES),
				fc.array(fc.constantFrom(...pairs), {
					minLength: 1,
					maxLength: 3,
				}),
			),
			{ minLength: 1, maxLength: 4 },
		)
		.map((lines) => {
			const write = (which: 0 | 1): string =>
				lines
					.map(([[before, after], pairs]) => {
						const all = pairs.map((pair) => pair[which]);
						return before + all.join(" y  ") + after;
					})
					.join("\n");
			return [write(0), write(1)];
		});

test.each<[Dialect, Dialect]>([
	["1.5", "1.9"],
	["1.9", "1.5"],
])("from %s to %s", (from, to) => {
	const pages = fc.oneof(
		page([...BOTH, ...SPELLED]),
		page([...BOTH, ...TEXT[from]]),
	);
	fc.assert(
		fc.property(pages, fc.constantFrom("\n", "\r\n"), (pair, end) => {
			const [of15, of19] = pair.map((each) => each.replaceAll("\n", end));
			const [source, converted] = from === "1.5" ? [of15, of19] : [of19, of15];
			expect(convertMarkup(source ?? "", { from, to })).toBe(converted);
		}),
		runs(150),
	);
});
