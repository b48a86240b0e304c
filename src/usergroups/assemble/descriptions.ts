/** What an item says of its group beside the name. */

import type { Name } from "../classify/name";
import { isGap } from "../read/characters";
import { hasWord } from "../read/letters";
import type { Prose } from "../read/span";
import { codeAt, codeOrNone } from "../text/codes";

/** Whether a character in front of a description belongs to nothing. */
const isInFront = (code: number): boolean => isGap(code) || FRONT.has(code);

const FRONT: ReadonlySet<number> = new Set(
	[...".!)]}\"'“”"].map((mark) => codeAt(mark, 0)),
);

/** Adds a text to a description. */
export function describe(
	target: { description?: string | undefined },
	text: string | undefined,
): void {
	if (!text) return;
	target.description =
		target.description === undefined ? text : `${target.description} ${text}`;
}

export const withNotes = ({ notes }: Prose, text: string): string =>
	notes.length === 0
		? text
		: [text, ...notes].filter((part) => part !== "").join(" ");

/** What an item says of its group beside the name, what is in front of it or a former name first; labels of links alone say nothing. */
export function descriptionOf(
	prose: Prose,
	{ name, front, former = front, end }: Name,
	beyond: string,
): string {
	const rest = hasWord(beyond) ? textAfter(prose, end) : "";
	const said = rest === name ? "" : rest;
	if (former === undefined) return withNotes(prose, said);
	return withNotes(prose, said === "" ? former : `${former} - ${said}`);
}

/**
 * The text after a name. A parenthesis in which it begins stays whole, or is left out where links are all that it has:
 *
 *     Alpha Ulm (http://a.example) - monthly
 *                                    └ text ┘
 */
function textAfter(prose: Prose, end: number): string {
	const { text } = prose;
	const from = skipFront(text, end);
	const open = openIn(text, from);
	if (open < 0) return text.slice(from);
	const close = closeOf(text, from);
	if (close < 0) return text.slice(from);
	if (isOfLinks(prose, from, close))
		return text.slice(skipFront(text, close + 1));
	return close === text.length - 1 ? text.slice(from, close) : text.slice(open);
}

function skipFront(text: string, end: number): number {
	let from = end;
	while (isInFront(codeOrNone(text, from))) from++;
	return from;
}

/** The parenthesis that opens right in front of an offset, -1 if none does. */
function openIn(text: string, from: number): number {
	let at = from - 1;
	while (isGap(codeOrNone(text, at))) at--;
	return text.charAt(at) === "(" ? at : -1;
}

/** Where a parenthesis closes that is open at an offset, -1 if it does not. */
function closeOf(text: string, from: number): number {
	let depth = 1;
	for (let at = from; at < text.length; at++) {
		const mark = text.charAt(at);
		if (mark === "(") depth++;
		else if (mark === ")" && --depth === 0) return at;
	}
	return -1;
}

/** Whether a part of a text has no words but those that links show. */
function isOfLinks({ text, spans }: Prose, from: number, to: number): boolean {
	let rest = "";
	let at = from;
	for (const { start, end, wikiName } of spans) {
		if (wikiName || end <= from || start >= to) continue;
		rest += text.slice(at, start);
		at = end;
	}
	return !hasWord(rest + text.slice(at, to));
}
