/** Values of cells that name nothing: none at all, dates and times. */
import { alternativesOf } from "../dictionaries/lexicon";
import { hasGroupWord, hasTime } from "../dictionaries/vocabulary";

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
