/** Random markup, which is rarely well formed. */
import fc from "fast-check";
import { userGroupPage } from "../group-pages/page";
import { shorterText } from "../shrinking/shorter-text";
import { MARKS } from "../words";
import { anyCharacter } from "./character";
import { SAMPLE_PAGES } from "./sample-pages";

/** Pieces of markup of both dialects, and text around them. */
const PIECES = [
	"a",
	"b c",
	"Word",
	".",
	",",
	":",
	"!",
	"|",
	"<",
	">",
	"&",
	"#",
	"@",
	"=",
	"*",
	"'''''",
	...MARKS,
	"'",
	"/* ",
	" */",
	"^",
	",,",
	"`",
	"{{{",
	"}}}",
	"{{{{",
	"{{{#!python",
	"{{{#!wiki red",
	"{{{abc",
	"abc}}}",
	"{{",
	"}}",
	"[[",
	"]]",
	"[[a|b]]",
	"[[a|b|class=x]]",
	"[[/Sub]]",
	"[[#x]]",
	"[[a|{{b.png}}]]",
	"{{attachment:a.png|alt}}",
	"[[BR]]",
	"<<BR>>",
	"<<Foo(a)>>",
	"[http://x.org t]",
	"[wiki:MoinMoin:Foo t]",
	"[:P:t]",
	"[#a t]",
	'["Page x"]',
	"http://x.org/a",
	"a@b.c",
	"MoinMoin:Foo",
	"NoWiki:Foo",
	"WikiName",
	"!WikiName",
	"../WikiName",
	"/SubPage",
	"attachment:a.png",
	"wiki:Self:Foo",
	":)",
	"{OK}",
	"/!\\",
	"&amp;",
	"&#228;",
	"&foo;",
	"||",
	"||<-2>",
	"||<|3 colspan=2.5>",
	'||<style="x">',
	"----",
	"-------",
	"##",
	"#acl x",
	"= H =",
	"== H ==",
	" * ",
	"  * ",
	"   * ",
	" 1. ",
	" a.#3 ",
	` 1.#${"9".repeat(400)} `,
	" . ",
	" t:: ",
	" :: ",
	"  ",
	"\n",
	"\n",
	"\n",
	"\n\n",
	"\r\n",
	"\t",
	"\r",
	"\u00a0",
	"\u3000",
	"é",
	"Ä",
	"日本",
	"😀",
	"\uFEFF",
] as const;

/** Returns pieces of both dialects and random characters, in random order. */
const randomPieces = (): fc.Arbitrary<string> =>
	fc
		.array(
			fc.oneof(
				{ withCrossShrink: true },
				{ weight: 9, arbitrary: fc.constantFrom(...PIECES) },
				{
					weight: 1,
					arbitrary: fc.string({ unit: anyCharacter(), maxLength: 4 }),
				},
			),
			{ maxLength: 40 },
		)
		.map((pieces) => pieces.join(""));

/** Returns some lines of a document, in their order. */
const someLines = (document: fc.Arbitrary<string>): fc.Arbitrary<string> =>
	document
		.chain((text) => fc.subarray(text.split("\n")))
		.map((chosen) => chosen.join("\n"));

/** Returns some lines of a document, random pieces, and some lines again, which can begin within a line. */
export const mutatedDocument = (
	document: fc.Arbitrary<string>,
): fc.Arbitrary<string> =>
	fc
		.tuple(
			someLines(document),
			randomPieces(),
			someLines(document),
			fc.nat({ max: 40 }),
		)
		.map(
			([first, pieces, second, start]) => first + pieces + second.slice(start),
		);

const validPage = (): fc.Arbitrary<string> =>
	fc.oneof(
		{ withCrossShrink: true },
		{ weight: 3, arbitrary: fc.constantFrom(...SAMPLE_PAGES) },
		userGroupPage().chain(({ markup }) =>
			fc.constantFrom(...Object.values(markup)),
		),
	);

/**
 * Generates any markup, to test that a parser accepts it: pieces of both dialects in random order, rearranged lines of
 * pages, and strings of random characters.
 *
 * @returns strings of at most some thousand characters, which shrink to parts of themselves, down to the empty string.
 * @example
 * fc.assert(fc.property(anyMarkup(), (markup) => {
 *   parse(markup); // does not throw
 * }));
 */
export const anyMarkup = (): fc.Arbitrary<string> =>
	shorterText(
		fc.oneof(
			{ weight: 4, arbitrary: randomPieces() },
			{ weight: 3, arbitrary: mutatedDocument(validPage()) },
			{
				weight: 1,
				arbitrary: fc.string({ unit: anyCharacter(), maxLength: 60 }),
			},
			{ weight: 1, arbitrary: fc.string({ unit: "grapheme", maxLength: 60 }) },
		),
	);
