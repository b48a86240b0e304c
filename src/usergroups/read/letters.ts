/**
 * Letters for patterns that are to be quick: the tables of Unicode behind `\p{Lu}` and the like take long to compile. Such a
 * pattern reads, in place of a text, what {@link plainLetters} makes of it, where a control character stands for each letter
 * and number beyond Latin-1.
 */

/** A capital letter; those of two code units make it no part of a class. */
export const UPPER = "(?:[A-ZÀ-ÖØ-Þ\\x80]|\\x81\\x82)";

/** Small letters; letters without case; all letters; letters and numbers: each a part of a class. */
export const LOWER = "a-zß-öø-ÿµ\\x83";
export const CASELESS = "ªº\\x84";
export const LETTER = `A-ZÀ-ÖØ-Þ\\x80-\\x82${LOWER}${CASELESS}\\x85`;
export const WORD = `${LETTER}0-9²³¹¼-¾\\x86`;

/** All that is replaced, those control characters among it. */
const BEYOND = /[\x80-\x86]|[^\0-\xff]/gu;
const HAS_BEYOND = /[\x80-\x86\u0100-\uffff]/;

/** The same text for such patterns, position by position. */
export const plainLetters = (text: string): string =>
	HAS_BEYOND.test(text) ? text.replace(BEYOND, standIn) : text;

const ANY_WORD = new RegExp(`[${WORD}]`);

/** Whether a text has a letter or number. */
export const hasWord = (text: string): boolean =>
	ANY_WORD.test(plainLetters(text));

function standIn(character: string): string {
	const isPair = character.length > 1;
	if (/\p{Lu}/u.test(character)) return isPair ? "\x81\x82" : "\x80";
	const mark = markOf(character);
	return isPair && mark !== character ? mark + mark : mark;
}

function markOf(character: string): string {
	if (/\p{Ll}/u.test(character)) return "\x83";
	if (/\p{Lo}/u.test(character)) return "\x84";
	if (/\p{L}/u.test(character)) return "\x85";
	if (/\p{N}/u.test(character)) return "\x86";
	return character <= "\xff" ? "\x87" : character;
}
