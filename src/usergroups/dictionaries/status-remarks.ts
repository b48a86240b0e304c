/** Remarks of their own that say how a group is, by words that mean another thing elsewhere. */
import { alternativesOf, type Hit, type Scan } from "./lexicon";
import { CLASSES as C } from "./word-classes";

/** Maximum number of characters before a word that decide what the word says; all of them would take quadratic time. */
const MAX_FRONT = 80;

/**
 * Returns a pattern for a remark that is one of the words of a field, or such a word with a year.
 *
 * @param marks what may be in front of the remark, beside a dash after a blank.
 */
const remarkOf = (marks: string, field: "endings" | "planned"): RegExp =>
	new RegExp(
		String.raw`(?:[${marks}]|\s-)\s*(?:${alternativesOf(field)})(?:(?: [a-zß-öø-ÿ]{1,6})? \d{4})?\s*(?:[),.;!|]|$)`,
		"gi",
	);

const ENDED = remarkOf("(),;|–—", "endings");
const PLANNED = remarkOf("(|–—", "planned");

/** Whether what is in front of a remark is the group, or where it is: "mailing list (closed)" is about the list. */
export type IsOfGroup = (front: string) => boolean;

function hasRemark(
	pattern: RegExp,
	text: string,
	isOfGroup: IsOfGroup,
): boolean {
	for (const { index } of text.matchAll(pattern))
		if (text.charAt(index) === "|" || isOfGroup(text.slice(0, index)))
			return true;
	return false;
}

/** Whether a remark says that a group is no more: "(closed)", ", ended 2016". */
export const hasEnded = (
	text: string,
	isOfGroup: IsOfGroup = () => true,
): boolean => hasRemark(ENDED, text, isOfGroup);

/** What is in front of a remark ends with a piece that begins small: "website (planned)", "- next talk (planned)". */
const endsWithThing = (front: string): boolean =>
	/^\s*\p{Ll}/u.test(
		front
			.slice(-MAX_FRONT)
			.split(/\s-+\s|[–—:|]/)
			.at(-1) ?? "",
	);

/**
 * Whether a remark says that a group is planned: "(planned)", "- geplant", but not "website (planned)". Words of
 * that field without "plan" in them are for headings only.
 */
export const isPlanned = (
	text: string,
	isOfGroup: IsOfGroup = (front) => !endsWithThing(front),
): boolean => /plan/i.test(text) && hasRemark(PLANNED, text, isOfGroup);

/** At most so many words are in a phrase and right after it. */
const NEXT = 5;

/** "Inactive members are removed": a word that does not speak of the group. */
export const isOfMembers = ({ hits }: Scan): boolean =>
	hits.every(
		({ classes, end }, index) =>
			(classes & C.defunct) === 0 ||
			hits
				.slice(index + 1, index + NEXT)
				.some(
					(next) => next.start === end + 1 && (next.classes & C.members) !== 0,
				),
	);

/** Returns the characters before an offset that decide what the word there says. */
export const inFront = (text: string, start: number): string =>
	text.slice(Math.max(0, start - MAX_FRONT), start);

/** "(forming)", "- starting, join us": a remark of its own. */
export const isFoundingAlone = (
	text: string,
	{ classes, start, end }: Hit,
): boolean =>
	(classes & C.founding) !== 0 &&
	(/^\p{Ll}/u.test(text.slice(start, start + 2)) ||
		(text.charAt(start - 1) === "(" && text.charAt(end) === ")")) &&
	/(?:[(,;|–—]|\s-)\s*$/.test(inFront(text, start)) &&
	/^(?: soon| (?:in|this|next|im|en) \p{L}+(?: \d{4})?)?\s*(?:[),.;!|–—]|$)/u.test(
		text.slice(end),
	);
