/** Markup that is well formed only by chance. */
import fc from "fast-check";
import { userGroupPage } from "./group-pages/page";
import { PAGES } from "./sample-pages";

/** Pieces of markup of both dialects, and what may stand around them. */
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
	"'''",
	"''",
	"'",
	"__",
	"~-",
	"-~",
	"~+",
	"+~",
	"--(",
	")--",
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

/** Pieces of either dialect and stray characters, one behind the other. */
const soup = (): fc.Arbitrary<string> =>
	fc
		.array(
			fc.oneof(
				{ withCrossShrink: true },
				{ weight: 9, arbitrary: fc.constantFrom(...PIECES) },
				{ weight: 1, arbitrary: fc.string({ unit: "binary", maxLength: 4 }) },
			),
			{ maxLength: 40 },
		)
		.map((pieces) => pieces.join(""));

/** Some lines of a document, in their order. */
const lines = (document: fc.Arbitrary<string>): fc.Arbitrary<string> =>
	document
		.chain((text) => fc.subarray(text.split("\n")))
		.map((chosen) => chosen.join("\n"));

/** Lines of two documents with something between; the second ones may begin within a line. */
export const mutated = (document: fc.Arbitrary<string>): fc.Arbitrary<string> =>
	fc
		.tuple(lines(document), soup(), lines(document), fc.nat({ max: 40 }))
		.map(
			([first, between, second, from]) => first + between + second.slice(from),
		);

const page = (): fc.Arbitrary<string> =>
	fc.oneof(
		{ withCrossShrink: true },
		{ weight: 3, arbitrary: fc.constantFrom(...PAGES) },
		userGroupPage().chain(({ markup }) =>
			fc.constantFrom(markup["1.5"], markup["1.9"]),
		),
	);

/**
 * Any markup at all, to test that a parser bears it: soup of the tokens of both dialects, lines of pages in
 * disorder, random strings of any characters.
 *
 * @returns strings of some thousand characters at most, which shrink to the empty one.
 * @example
 * fc.assert(fc.property(anyMarkup(), (markup) => {
 *   parse(markup); // does not throw
 * }));
 */
export const anyMarkup = (): fc.Arbitrary<string> =>
	fc.oneof(
		{ withCrossShrink: true },
		{ weight: 4, arbitrary: soup() },
		{ weight: 3, arbitrary: mutated(page()) },
		{ weight: 1, arbitrary: fc.string({ unit: "binary", maxLength: 60 }) },
		{ weight: 1, arbitrary: fc.string({ unit: "grapheme", maxLength: 60 }) },
	);
