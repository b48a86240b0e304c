/** Links in the markup of the other dialect. */
import { MARKS } from "../characters";
import type { Context } from "../context";
import { urlLink } from "../links";
import { fold } from "../plain-text";
import { createSpan, type Prose, type Span, withText } from "../span";

/**
 * `[http://a.org label]` on a 1.9 page and `[[http://a.org|label]]` on a 1.5 page: the parser gives the bare address between
 * brackets (on a 1.5 page with the label up to its first blank, the rest being the label); a reader sees a link with a label (`docs/usergroups.md`, “Links”).
 */
export function withoutOldBrackets(prose: Prose, context: Context): Prose {
	if ((prose.marks & MARKS.bracket) === 0) return prose;
	let { text } = prose;
	let shift = 0;
	const spans = prose.spans.map((span): Span => {
		const start = span.start + shift;
		const end = span.end + shift;
		const { url = "", label: shownAs = "" } = span;
		const isBare =
			(shownAs === "" || url.includes("|")) && /^[a-z]+:\/\//i.test(url);
		const [closing, tail = ""] = /^([^[\]]*)\]+/.exec(text.slice(end)) ?? [];
		const swapped = labelInFront(text, start);
		const opening =
			swapped === undefined
				? bracketsInFront(text, start)
				: swapped.length + "[[|".length;
		if (!isBare || opening === 0 || closing === undefined)
			return { ...span, start, end };
		if (tail !== "" && !tail.startsWith(" ")) return { ...span, start, end };
		const [target = url, ...rest] = url.split("|");
		const label = fold(
			swapped ?? `${rest.join("|")}${shownAs && ` ${shownAs}`}${tail}`,
		);
		const shown = label || url;
		text =
			text.slice(0, start - opening) + shown + text.slice(end + closing.length);
		shift += shown.length - opening - (end - start) - closing.length;
		const { position } = span.link;
		const bracket = {
			...position.start,
			column: Math.max(1, position.start.column - opening),
			offset: Math.max(0, position.start.offset - opening),
		};
		context.report(
			"link-other-dialect",
			`MoinMoin ${context.dialect} writes this link in another way`,
			{ ...position, start: bracket },
		);
		const link = urlLink(
			target,
			label === "" ? undefined : label,
			position,
			context,
		);
		return createSpan(
			start - opening,
			start - opening + shown.length,
			{ ...link, url, ...(target !== url && { suggestion: target }) },
			span.wikiName,
		);
	});
	return withText(prose, text, spans);
}

/** How many opening brackets there are right in front of an offset. */
function bracketsInFront(text: string, end: number): number {
	let start = end;
	while (text.charAt(start - 1) === "[") start--;
	return end - start;
}

/** The label of `[[label|http://a.org]]` in front of the address. */
function labelInFront(text: string, start: number): string | undefined {
	if (text.charAt(start - 1) !== "|") return undefined;
	const from = text.lastIndexOf("[[", start);
	const label = from < 0 ? "" : text.slice(from + 2, start - 1);
	return label.trim() === "" || /[[\]|]/.test(label) ? undefined : label;
}
