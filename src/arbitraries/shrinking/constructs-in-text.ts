/** What literal text would be as markup, for shrinking: a fault that looks into literal text is shown by the construct. */
import { hasMark } from "../../../grammar/dialects";
import { markNames, marks } from "../../../grammar/marks";
import { appendAll } from "../../append-all";
import type { Dialect, PhrasingContent, Text } from "../../ast";

const text = (value: string): Text => ({ type: "text", value });

const A = text("a");
const SPACE = text(" ");

/** What is looked for, and the construct that it would begin, in its simplest form. */
type Construct = readonly [sign: string, content: PhrasingContent[]];

/** Constructs of a dialect; a sign that contains another one is before it. */
const constructsOf = (dialect: Dialect): Construct[] => [
	...markNames
		.filter((type) => hasMark(dialect, type))
		.map(
			(type): Construct => [
				marks[type].on,
				marks[type].blanks === "needed"
					? [SPACE, { type, children: [A] }, SPACE]
					: [{ type, children: [A] }],
			],
		)
		.toSorted(([first], [second]) => second.length - first.length),
	["^", [{ type: "superscript", children: [A] }]],
	[",,", [{ type: "subscript", children: [A] }]],
	["`", [{ type: "inlineCode", value: "a" }]],
	[
		"CamelCase",
		[{ type: "pageLink", page: "CamelCase", children: [text("CamelCase")] }],
	],
	[
		"http://a.b",
		[{ type: "link", url: "http://a.b", children: [text("http://a.b")] }],
	],
	[":)", [SPACE, { type: "smiley", value: ":)" }, SPACE]],
];

/**
 * Returns the constructs whose signs are in a text; the text itself if there are none.
 *
 * @param dialect the dialect, whose constructs are used.
 * @param value the text.
 * @returns content that is not normalized.
 * @example
 * constructsIn("1.9", "a ''' b") // [{ type: "strong", children: [{ type: "text", value: "a" }] }]
 */
export function constructsIn(
	dialect: Dialect,
	value: string,
): PhrasingContent[] {
	let rest = value;
	const found: PhrasingContent[] = [];
	for (const [sign, content] of constructsOf(dialect)) {
		if (!rest.includes(sign)) continue;
		appendAll(found, content);
		rest = rest.replaceAll(sign, " ");
	}
	if (found.length === 0) return [text(value)];
	// Neighbors of the text can need the spaces at its ends.
	return [
		...(value.startsWith(" ") ? [SPACE] : []),
		...found,
		...(value.endsWith(" ") ? [SPACE] : []),
	];
}
