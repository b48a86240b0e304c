/** Texts that name nothing: none at all, dates and times. */
import { alternativesOf, isAllOf } from "../dictionaries/lexicon";
import { withoutMonths } from "../dictionaries/months";
import { hasGroupWord, hasTime } from "../dictionaries/vocabulary";
import { CLASSES as C } from "../dictionaries/word-classes";

/** A cell that says nothing: "?", "-", "TBD", "Location TBD". */
const NO_VALUE = new RegExp(
	String.raw`^[\s?*.–—-]*$|\b(?:tbd|tba|n\/a)\b|^(?:unknown|${alternativesOf("none")})$`,
	"iu",
);

export const isNoValue = (text: string): boolean => NO_VALUE.test(text);

/** A date, or a part of one: "May 3, 2030", "2030-05-03", "3.5.". */
const DATE =
	/^(?:\d{1,2}[:.h]\d{2}(?:\s?(?:am|pm))?|\d{1,4}[-./]\d{1,2}(?:[-./]\d{0,4})?|(?:\d{1,2}\.? )?\p{L}{3,}\.? \d{1,2}(?:\s?[-–]\s?(?:\p{L}{3,} )?\d{1,2})?(?:,? \d{4})?|\d{1,2}\.?(?:\s?[-–]\s?\d{1,2})? \p{L}{3,}(?: \d{4})?|\d{4})$/u;

/** Whether a cell is a date or a time of meetings. */
export const isDate = (text: string): boolean =>
	DATE.test(text.trim()) || (hasTime(text) && !hasGroupWord(text));

/** "5th", "3º": what follows the number of a day. */
const ORDINAL = /(\d)(?:st|nd|rd|th|er|º|ª)(?!\p{L})/gu;

/** A year of the 20th or 21st century. */
const YEAR = /(?<!\d)(?:19|20)\d\d(?!\d)/;

/**
 * Whether a text is the date of a day or a month, in words or not. A number alone may be a name.
 *
 * @example
 * isDateAlone("December 14th-15th 2016") // true
 * isDateAlone("Friday 13") // false: it may be a name
 */
export function isDateAlone(text: string): boolean {
	if (!/\d/.test(text)) return false;
	const words = text.replace(ORDINAL, "$1");
	const rest = withoutMonths(words);
	const hasMonth = rest !== words;
	if (!hasMonth && !YEAR.test(words)) return false;
	return /\p{L}/u.test(rest)
		? isAllOf(
				rest.replace(/\d+/g, " "),
				C.times | C.fillers | C.articles,
				C.times,
			)
		: hasMonth || /^\d{4}-\d{1,2}-\d{1,2}$/.test(words.trim());
}
