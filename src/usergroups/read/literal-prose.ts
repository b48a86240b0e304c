/** Text in which MoinMoin reads no links and no macros: headings, and terms of definitions. */
import { dialectNames } from "../../../grammar/dialect-names";
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

/** What may be a macro of a dialect: 1.9 would read that of 1.5 as a link to a page. */
const MACROS: Readonly<Record<Dialect, RegExp>> = {
	"1.5": /\[\[(\w+)(?:\([^[\]]*\))?\]\]/g,
	"1.9": /<<(\w+)(?:\([^<>]*\))?>>/g,
};

const withoutMacros = (markup: string, dialect: Dialect): string =>
	markup.replace(MACROS[dialect], (macro: string, name: string) =>
		macroNames(dialect, undefined).has(name) ? " " : macro,
	);

/** Links to pages in the other dialect, and how each is written in that of the page; none is read past the next bracket. */
const PAGE_LINKS: Readonly<Record<Dialect, readonly [RegExp, string][]>> = {
	"1.5": [[/\[\[([^[\]|:]+)\|([^[\]]*)\]\]/g, "[:$1:$2]"]],
	"1.9": [
		[/\["([^["\]]+)"\]/g, "[[$1]]"],
		[/\[:([^:[\]]+):([^[\]]*)\]/g, "[[$1|$2]]"],
	],
};

/**
 * The text of a heading or a term. Links in brackets and macros, which are text there, are read all the same, also those of the
 * other dialect; a CamelCase word stays text.
 *
 *     == [[http://a.example/|Alpha Ulm]] <<Anchor(ulm)>> ==
 *     Alpha Ulm
 *     └─ span ┘
 */
export function toLiteralProse(
	nodes: readonly Nodes[],
	position: Position,
	context: Context,
): Prose {
	const asText = toProse(nodes, position, context);
	if ((asText.marks & MARKS.bracket) === 0 && !asText.text.includes("<<"))
		return asText;
	let markup = textOf(nodes);
	const macrosOf = dialectNames.filter(
		(dialect) => withoutMacros(markup, dialect) !== markup,
	);
	if (macrosOf.length === 0 && !LINK.test(markup)) return asText;
	for (const dialect of macrosOf)
		if (dialect !== context.dialect)
			markup = withoutMacros(markup, dialect).trim();
	for (const [other, own] of PAGE_LINKS[context.dialect])
		markup = markup.replace(other, own);
	const [paragraph, ...others] = context.readMarkup(markup);
	if (paragraph?.type !== "paragraph" || others.length > 0) return asText;
	const asMarkup = toProse([paragraph], position, {
		...context,
		place: position,
		report: () => {},
	});
	const spans = asMarkup.spans.filter(({ wikiName }) => !wikiName);
	// What has nothing to read, such as a link around a picture, would leave no name.
	if (asMarkup.text === "" || spans.length + macrosOf.length === 0)
		return asText;
	if (spans.length > 0)
		context.report(
			"link-literal",
			"MoinMoin shows the markup of a link here, and no link",
			position,
		);
	if (macrosOf.length > 0)
		context.report(
			"macro-literal",
			"MoinMoin shows the markup of a macro here, and nothing of what it does",
			position,
		);
	return { ...asMarkup, spans };
}
