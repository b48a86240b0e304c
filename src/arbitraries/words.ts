/** Text: ordinary words, mixed with text that looks like markup. */
import fc from "fast-check";
import { trim } from "../../grammar/chars";
import { markNames, marks } from "../../grammar/marks";
import { factsOf } from "../dialect-facts";
import type { Context } from "./options";
import { sequence } from "./shrinking/sequence";
import { shorterText } from "./shrinking/shorter-text";

const WORDS = [
	"a",
	"word",
	"the",
	"Python",
	"group",
	"meets",
	"2nd",
	"Tuesday",
	"Lyon",
] as const;

const FOREIGN = [
	"é",
	"Łódź",
	"日本",
	"ประเทศไทย",
	"Ж",
	"straße",
	"😀",
	"e\u0301",
	"\u200b",
	"…",
	"–",
	"’",
] as const;

/** What switches formatting on and off. */
export const MARKS: readonly string[] = [
	...new Set(markNames.flatMap((mark) => [marks[mark].on, marks[mark].off])),
];

/** Markup, or parts of it, in either dialect: a writer must escape them to keep them text. */
export const MARKUP_LIKE = [
	...MARKS,
	"'",
	"^",
	",,",
	"`",
	"{{{",
	"}}}",
	"{{",
	"}}",
	"[[",
	"]]",
	"[",
	"]",
	'["a"]',
	"[:a:b]",
	"[#a b]",
	"[http://a.b c]",
	"[[a|b]]",
	"[[BR]]",
	"<<BR>>",
	"<<",
	">>",
	"<b>",
	"||",
	"|",
	"=",
	"==",
	"-",
	"----",
	"*",
	".",
	"1.",
	"a.",
	"i.#4",
	"::",
	"#",
	"##",
	"#acl",
	"#!wiki",
	"!",
	"&",
	"&amp;",
	"&#33;",
	"&uuml",
	"\\",
	'"',
	"?",
	"%20",
	"@",
	":",
	"CamelCase",
	"!CamelCase",
	"CamelCase/SubPage",
	"/SubPage",
	"../OtherPage",
	"http://a.b",
	"http://a.b/c.png",
	"http:",
	"a@b.c",
	"MoinMoin:Foo",
	"wiki:MoinMoin:Foo",
	"attachment:a.png",
	"drawing:a",
	"inline:a.txt",
	":)",
	"{OK}",
	"/!\\",
	"<?xml",
] as const;

/** Whether a shortened piece can be between other pieces without a second space beside it. */
const isPiece = (text: string): boolean =>
	text !== "" && trim(text) === text && !text.includes("  ");

/** Returns a piece of text with single spaces inside; it shrinks to an ordinary word, or to a part of itself. */
const piece = (): fc.Arbitrary<string> =>
	fc.oneof(
		{ withCrossShrink: true },
		{ weight: 10, arbitrary: fc.constantFrom(...WORDS) },
		{ weight: 2, arbitrary: fc.constantFrom(...FOREIGN) },
		{
			weight: 7,
			arbitrary: shorterText(fc.constantFrom(...MARKUP_LIKE), isPiece),
		},
	);

/**
 * Returns running text: words and pieces that look like markup, separated by one space or by nothing.
 *
 * @param maxPieces maximum number of pieces.
 * @returns text that is not empty and has no white space at its ends.
 */
export const words = (
	{ arraySize }: Context,
	maxPieces = 5,
): fc.Arbitrary<string> =>
	sequence(fc.tuple(piece(), fc.constantFrom(" ", " ", "")), {
		maxLength: maxPieces,
		...arraySize,
	}).map((pieces) => trim(pieces.flat().join("")) || "a");

/**
 * Returns text for places where nothing can be escaped.
 *
 * @param forbidden patterns that the text must not match; matches are removed.
 * @param maxPieces maximum number of pieces, before the removal.
 */
export const literalText = (
	context: Context,
	forbidden: readonly RegExp[] = [],
	maxPieces = 3,
): fc.Arbitrary<string> => {
	const all =
		context.inSection && !factsOf(context).hasFreeBraces
			? [...forbidden, /\}\}\}/]
			: forbidden;
	return words(context, maxPieces).map((text) => removeAll(text, all) || "a");
};

/** Removes matches until none is left: a removal can create another match. */
function removeAll(text: string, forbidden: readonly RegExp[]): string {
	let rest = text;
	for (
		let pattern = findPattern(rest, forbidden);
		pattern !== undefined;
		pattern = findPattern(rest, forbidden)
	)
		rest = trim(rest.replace(pattern, "")).replace(/ {2,}/g, " ");
	return rest;
}

const findPattern = (
	text: string,
	patterns: readonly RegExp[],
): RegExp | undefined => patterns.find((pattern) => pattern.test(text));

/** In a line of a list, `::` and white space end the term of a definition. */
export const TERM_END = /::(?=\s)/;
