/** What the property tests draw from. */
import fc from "fast-check";
import type { Dialect } from "../src/ast";
import { readRandomCases } from "./conformance-cases";

export const dialect = (): fc.Arbitrary<Dialect> =>
	fc.constantFrom("1.5", "1.9");

/** Pieces of markup of both dialects, and what may stand around them. */
const PIECES = [
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
];

/** Markup of either dialect, well formed only by chance. */
export const soup = (): fc.Arbitrary<string> =>
	fc
		.array(
			fc.oneof(
				{ weight: 9, arbitrary: fc.constantFrom(...PIECES) },
				fc.string({ unit: "binary", maxLength: 4 }),
			),
			{ maxLength: 40 },
		)
		.map((pieces) => pieces.join(""));

const documents: string[] = (["1.5", "1.9"] as const).flatMap((each) =>
	readRandomCases(each).map(({ markup }) => markup),
);

/** Two documents cut and joined at random places, with something between. */
export const mutated = (): fc.Arbitrary<string> =>
	fc
		.tuple(
			fc.constantFrom(...documents),
			fc.constantFrom(...documents),
			fc.nat(),
			fc.nat(),
			soup(),
		)
		.map(
			([first, second, at, from, between]) =>
				first.slice(0, at % (first.length + 1)) +
				between +
				second.slice(from % (second.length + 1)),
		);

/** Any source at all. */
export const source = (): fc.Arbitrary<string> =>
	fc.oneof(
		{ weight: 4, arbitrary: soup() },
		{ weight: 3, arbitrary: mutated() },
		fc.string({ unit: "binary", maxLength: 60 }),
		fc.string({ unit: "grapheme", maxLength: 60 }),
	);
