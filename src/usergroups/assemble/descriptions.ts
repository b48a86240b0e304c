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

/** What an item says of its group beside the name; labels of links alone say nothing. */
export function descriptionOf(
	prose: Prose,
	{ name, end }: Name,
	beyond: string,
): string {
	if (!hasWord(beyond)) return withNotes(prose, "");
	const { text } = prose;
	let from = end;
	while (isInFront(codeOrNone(text, from))) from++;
	const rest = text.slice(from);
	return withNotes(prose, rest === name ? "" : rest);
}
