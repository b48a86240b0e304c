/** What an item says of its group beside the name. */

import type { Name } from "../classify/name";
import { hasWord } from "../read/letters";
import type { Prose } from "../read/span";

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
	const rest = prose.text.slice(end).replace(/^[\s\-–—:,;.!)\]}"'“”]+/, "");
	return withNotes(prose, rest === name ? "" : rest);
}
