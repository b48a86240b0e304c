/** Blocks that hold no blocks. */
import fc from "fast-check";
import type {
	Code,
	Comment,
	Heading,
	Paragraph,
	ProcessingInstruction,
	ThematicBreak,
} from "../ast";
import { seldom } from "./attributes";
import type { Given } from "./options";
import { pageName } from "./page-name";
import { run } from "./phrasing";
import { literal } from "./words";

export const paragraph = (given: Given): fc.Arbitrary<Paragraph> =>
	run(given).map((children) => ({ type: "paragraph", children }));

/** A heading holds text as it stands, or nothing. */
export const heading = (given: Given): fc.Arbitrary<Heading> =>
	fc
		.tuple(
			fc.constantFrom<Heading["depth"][]>(1, 2, 3, 4, 5),
			fc.oneof(
				{ withCrossShrink: true },
				{ weight: 12, arbitrary: literal(given, [], 4) },
				fc.constant(""),
			),
		)
		.map(([depth, value]) => ({
			type: "heading",
			depth,
			children: value === "" ? [] : [{ type: "text", value }],
		}));

export const comment = (given: Given): fc.Arbitrary<Comment> =>
	fc
		.oneof({ withCrossShrink: true }, fc.constant(""), {
			weight: 6,
			arbitrary: literal(given),
		})
		.map((value) => ({ type: "comment", value }));

export const thematicBreak = (): fc.Arbitrary<ThematicBreak> =>
	fc
		.integer({ min: 0, max: 6 })
		.map((size) => ({ type: "thematicBreak", size }));

/** An instruction; at the head of a 1.9 page it may have any name. */
export const processingInstruction = (
	given: Given,
): fc.Arbitrary<ProcessingInstruction> => {
	const type = "processingInstruction" as const;
	const of = (name: string, value: fc.Arbitrary<string>) =>
		value.map((each) => ({ type, name, value: each }));
	return fc.oneof(
		{ withCrossShrink: true },
		fc.constant({ type, name: "deprecated" }),
		of("acl", fc.constantFrom("All:read", "ÄnneMüller:read,write -All:write")),
		of("language", fc.constantFrom("de", "pt-br")),
		of(
			"pragma",
			literal(given).map((words) => `keywords ${words}`),
		),
		of("redirect", pageName()),
		of("refresh", fc.constantFrom("5", "0 FrontPage")),
		of("format", fc.constant("wiki")),
		...(given.dialect === "1.9" && !given.inSection
			? [
					of("openiduser", fc.constant("http://a.b")),
					of("whatever", literal(given)),
				]
			: []),
	);
};

/** Names of parsers; not all are known in 1.5. */
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

const LINES = [
	"a",
	"print('x')",
	"  indented",
	"",
	"= H =",
	" * '''a'''",
	"||b||",
	"##c",
	"#acl d",
	"CamelCase http://a.b [[e]]",
	"日本 😀",
	"{ } {{ }}",
	"`f`",
	"----",
] as const;

/** What only 1.9 can put into a block: its end marker may have any name. */
const BRACES = ["{{{", "}}}", "{{{g}}}", "}}}}", "a}}}"] as const;

/** Lines without blanks at their ends; the first and the last one are not empty. */
export const codeValue = (given: Given): fc.Arbitrary<string> =>
	fc
		.array(
			fc.constantFrom(...LINES, ...(given.dialect === "1.9" ? BRACES : [])),
			{ maxLength: 5, ...given.extent },
		)
		.map((lines) => lines.join("\n").replace(/^\n+|\n+$/g, ""));

/** A block of code; only 1.9 can say that its first line is empty, or has a `#!` that names no parser. */
export const code = (given: Given): fc.Arbitrary<Code> => {
	const type = "code" as const;
	const value = codeValue(given);
	const plain =
		given.dialect === "1.5"
			? value
			: fc.oneof(
					{ withCrossShrink: true },
					{ weight: 6, arbitrary: value },
					value.map((rest) => `#!/bin/sh\n${rest}`.trimEnd()),
					value.map((rest) => (rest === "" ? rest : `\n\n${rest}`)),
				);
	const meta = fc.constantFrom("numbers=off", "start=3 step=2", "-a 'b'");
	return fc.oneof(
		{ withCrossShrink: true },
		plain.map((each) => ({ type, value: each })),
		fc
			.tuple(
				fc.constantFrom(...LANGUAGES),
				seldom(meta.map((each) => ({ meta: each }))),
				value,
			)
			.map(([lang, more, each]) => ({ type, lang, ...more, value: each })),
	);
};
