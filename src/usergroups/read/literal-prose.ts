/** Text in which MoinMoin reads no links: headings, and terms of definitions. */
import { macroNames } from "../../../grammar/tokens/names";
import type { Dialect, Nodes } from "../../ast";
import type { Position } from "../result/schema";
import { MARKS } from "./characters";
import type { Context } from "./context";
import { textOf } from "./plain-text";
import { toProse } from "./prose";
import type { Prose } from "./span";

/** A link in brackets, in either dialect. */
const LINK = /\[(?:\[|"|[a-z]*:)[^[\]]+\]/i;

/** What may be a macro of 1.5, which 1.9 would read as a link to a page. */
const MACRO = /\[\[(\w+)(?:\([^[\]]*\))?\]\]/g;

/** Links to pages in the other dialect, and how each is written in that of the page; none is read past the next bracket. */
const PAGE_LINKS: Readonly<Record<Dialect, readonly [RegExp, string][]>> = {
	"1.5": [[/\[\[([^[\]|:]+)\|([^[\]]*)\]\]/g, "[:$1:$2]"]],
	"1.9": [
		[/\["([^["\]]+)"\]/g, "[[$1]]"],
		[/\[:([^:[\]]+):([^[\]]*)\]/g, "[[$1|$2]]"],
	],
};

/**
 * The text of a heading or a term. Links in brackets, which are text there, are read all the same, also those of the other dialect;
 * a CamelCase word stays text.
 *
 *     == [[http://a.example/|Alpha Ulm]] ==
 *     Alpha Ulm
 *     └─ span ┘
 */
export function toLiteralProse(
	nodes: readonly Nodes[],
	position: Position,
	context: Context,
): Prose {
	const asText = toProse(nodes, position, context);
	if ((asText.marks & MARKS.bracket) === 0) return asText;
	let markup = textOf(nodes);
	if (!LINK.test(markup)) return asText;
	if (context.dialect === "1.9")
		markup = markup.replace(MACRO, (link: string, name: string) =>
			macroNames("1.5", undefined).has(name) ? " " : link,
		);
	for (const [other, own] of PAGE_LINKS[context.dialect])
		markup = markup.replace(other, own);
	const [paragraph, ...others] = context.readMarkup(markup);
	if (paragraph?.type !== "paragraph" || others.length > 0) return asText;
	const asLinks = toProse([paragraph], position, {
		...context,
		place: position,
		report: () => {},
	});
	const spans = asLinks.spans.filter(({ wikiName }) => !wikiName);
	// A link with nothing to read, around a picture, would leave no name.
	if (spans.length === 0 || asLinks.text === "") return asText;
	context.report(
		"link-literal",
		"MoinMoin shows the markup of a link here, and no link",
		position,
	);
	return { ...asLinks, spans };
}
