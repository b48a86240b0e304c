/** Texts: ordinary words, and what a page must not say by accident. */
import fc from "fast-check";
import { trim } from "../../grammar/chars";
import type { Given } from "./options";

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

/** What either dialect takes for markup, or for part of it. */
export const DANGERS = [
	"''",
	"'''",
	"'",
	"__",
	"^",
	",,",
	"~-",
	"-~",
	"~+",
	"+~",
	"--(",
	")--",
	"/*",
	"*/",
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

/** A piece of a text, without blanks; shrinks to an ordinary word. */
const piece = (): fc.Arbitrary<string> =>
	fc.oneof(
		{ withCrossShrink: true },
		{ weight: 10, arbitrary: fc.constantFrom(...WORDS) },
		{ weight: 2, arbitrary: fc.constantFrom(...FOREIGN) },
		{ weight: 7, arbitrary: fc.constantFrom(...DANGERS) },
	);

/**
 * Running text: words and dangerous pieces, with one blank between them or none.
 *
 * @param most how many pieces there are at most.
 * @returns text that is not empty and begins and ends with no blank.
 */
export const words = ({ extent }: Given, most = 5): fc.Arbitrary<string> =>
	fc
		.array(fc.tuple(piece(), fc.constantFrom(" ", " ", "")), {
			maxLength: most,
			...extent,
		})
		.map((pieces) => trim(pieces.flat().join("")) || "a");

/**
 * Text that stands in the page as it is, and so cannot say everything.
 *
 * @param cannot what its place does not let it say; it is left out.
 */
export const literal = (
	given: Given,
	cannot: readonly RegExp[] = [],
	most = 3,
): fc.Arbitrary<string> => {
	const never =
		given.inSection && given.dialect === "1.5" ? [...cannot, /\}\}\}/] : cannot;
	return words(given, most).map((text) => without(text, never) || "a");
};

/** Leaves out what matches, also what comes about by that. */
function without(text: string, never: readonly RegExp[]): string {
	let left = text;
	for (
		let wrong = find(left, never);
		wrong !== undefined;
		wrong = find(left, never)
	)
		left = trim(left.replace(wrong, "")).replace(/ {2,}/g, " ");
	return left;
}

const find = (text: string, never: readonly RegExp[]): RegExp | undefined =>
	never.find((pattern) => pattern.test(text));

/** In the line of an item it would make that a definition. */
export const TERM_END = /::(?=\s)/;
