/** Blocks without blocks in them. */
import fc from "fast-check";
import type {
	Code,
	Comment,
	Heading,
	Paragraph,
	ProcessingInstruction,
	ThematicBreak,
} from "../ast";
import { factsOf } from "../dialect-facts";
import { rarely } from "./attributes";
import { BRACES, LINES } from "./code-lines";
import type { Context } from "./options";
import { pageName } from "./page-name";
import { phrasingRun } from "./phrasing";
import { sequence } from "./shrinking/sequence";
import { literalText } from "./words";

export const paragraph = (context: Context): fc.Arbitrary<Paragraph> =>
	phrasingRun(context).map((children) => ({ type: "paragraph", children }));

/** Returns headings with literal text, or without any. */
export const heading = (context: Context): fc.Arbitrary<Heading> =>
	fc
		.tuple(
			fc.constantFrom<Heading["depth"][]>(1, 2, 3, 4, 5),
			fc.oneof(
				{ withCrossShrink: true },
				{ weight: 12, arbitrary: literalText(context, [], 4) },
				fc.constant(""),
			),
		)
		.map(([depth, value]) => ({
			type: "heading",
			depth,
			children: value === "" ? [] : [{ type: "text", value }],
		}));

export const comment = (context: Context): fc.Arbitrary<Comment> =>
	fc
		.oneof({ withCrossShrink: true }, fc.constant(""), {
			weight: 6,
			arbitrary: literalText(context),
		})
		.map((value) => ({ type: "comment", value }));

export const thematicBreak = (): fc.Arbitrary<ThematicBreak> =>
	fc
		.integer({ min: 0, max: 6 })
		.map((size) => ({ type: "thematicBreak", size }));

/** Returns instructions; those in the page of 1.9, outside of sections, can have any name. */
export const processingInstruction = (
	context: Context,
): fc.Arbitrary<ProcessingInstruction> => {
	const type = "processingInstruction" as const;
	const withValue = (name: string, value: fc.Arbitrary<string>) =>
		value.map((each) => ({ type, name, value: each }));
	return fc.oneof(
		{ withCrossShrink: true },
		fc.constant({ type, name: "deprecated" }),
		withValue(
			"acl",
			fc.constantFrom("All:read", "ÄnneMüller:read,write -All:write"),
		),
		withValue("language", fc.constantFrom("de", "pt-br")),
		withValue(
			"pragma",
			literalText(context).map((words) => `keywords ${words}`),
		),
		withValue("redirect", pageName()),
		withValue("refresh", fc.constantFrom("5", "0 FrontPage")),
		withValue("format", fc.constant("wiki")),
		...(factsOf(context).hasAnyInstruction && !context.inSection
			? [
					withValue("openiduser", fc.constant("http://a.b")),
					withValue("whatever", literalText(context)),
				]
			: []),
	);
};

/** Names of parsers, known and unknown ones. */
const LANGUAGES = [
	"python",
	"java",
	"rst",
	"csv",
	"diff",
	"xslt",
	"CSV",
	"nosuch",
] as const;

/** Returns lines without trailing spaces, of which the first and the last one are not empty. */
export const codeValue = (context: Context): fc.Arbitrary<string> =>
	sequence(
		fc.constantFrom(
			...LINES,
			...(factsOf(context).hasFreeBraces ? BRACES : []),
		),
		{ maxLength: 5, ...context.arraySize },
	).map((lines) => lines.join("\n").replace(/^\n+|\n+$/g, ""));

/** Returns blocks of code. Only in 1.9 can the first line be empty, or have a `#!` without the name of a parser. */
export const code = (context: Context): fc.Arbitrary<Code> => {
	const type = "code" as const;
	const value = codeValue(context);
	const plain = factsOf(context).hasFreeBraces
		? fc.oneof(
				{ withCrossShrink: true },
				{ weight: 6, arbitrary: value },
				value.map((rest) => `#!/bin/sh\n${rest}`.trimEnd()),
				value.map((rest) => (rest === "" ? rest : `\n\n${rest}`)),
			)
		: value;
	const meta = fc.constantFrom("numbers=off", "start=3 step=2", "-a 'b'");
	return fc.oneof(
		{ withCrossShrink: true },
		plain.map((each) => ({ type, value: each })),
		fc
			.tuple(
				fc.constantFrom(...LANGUAGES),
				rarely(meta.map((each) => ({ meta: each }))),
				value,
			)
			.map(([lang, more, each]) => ({ type, lang, ...more, value: each })),
	);
};
