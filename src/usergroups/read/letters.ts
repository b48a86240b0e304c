/**
 * Letters for patterns that are to be quick: the tables of Unicode behind `\p{Lu}` and the like take long to compile. Such a
 * pattern reads, in place of a text, what {@link plainLetters} makes of it, where a control character stands for each letter
 * and number beyond Latin-1.
 */
import { codeAt } from "../text/codes";

/** A capital letter; those of two code units make it no part of a class. */
export const UPPER = "(?:[A-ZÀ-ÖØ-Þ\\x80]|\\x81\\x82)";

/** Letters that have a case: a part of a class. */
export const CASED = "A-Za-zÀ-ÖØ-öø-ÿµ\\x80-\\x83";

/** Small letters; letters without case; all letters; letters and numbers: each a part of a class. */
export const LOWER = "a-zß-öø-ÿµ\\x83";
export const CASELESS = "ªº\\x84";
export const LETTER = `A-ZÀ-ÖØ-Þ\\x80-\\x82${LOWER}${CASELESS}\\x85`;
export const WORD = `${LETTER}0-9²³¹¼-¾\\x86`;

/** What stands for each code unit, found when it is first met; 0 is unknown. */
const standIns = new Uint8Array(0x10000);

/** Stands for no letter and no number. */
const NEITHER = 0x87;

function standInOf(code: number): number {
	const known = standIns[code] ?? NEITHER;
	if (known !== 0) return known;
	const found = markOf(String.fromCharCode(code));
	standIns[code] = found;
	return found;
}

function markOf(character: string): number {
	if (/\p{Lu}/u.test(character)) return 0x80;
	if (/\p{Ll}/u.test(character)) return 0x83;
	if (/\p{Lo}/u.test(character)) return 0x84;
	if (/\p{L}/u.test(character)) return 0x85;
	return /\p{N}/u.test(character) ? 0x86 : NEITHER;
}

const isSurrogate = (code: number): boolean => code >= 0xd800 && code < 0xe000;

/** Whether a code unit is replaced: one beyond Latin-1, or a control character that is put in place of letters. */
const isReplaced = (code: number): boolean =>
	code > 0xff || (code >= 0x80 && code < NEITHER);

/**
 * The same text for such patterns, position by position. V8 compiles a pattern anew for texts with characters beyond Latin-1:
 * the result is put together from characters, so that it is none where no such character is left.
 */
export function plainLetters(text: string): string {
	const { length } = text;
	for (let at = 0; at < length; at++)
		if (isReplaced(codeAt(text, at))) return Array.from(text, standIn).join("");
	return text;
}

function standIn(character: string): string {
	const code = codeAt(character, 0);
	if (!isReplaced(code)) return character;
	if (character.length === 1) {
		const mark = standInOf(code);
		if (mark !== NEITHER) return String.fromCharCode(mark);
		return code <= 0xff ? "\x87" : character;
	}
	const mark = markOf(character);
	if (mark === 0x80) return "\x81\x82";
	return mark === NEITHER ? character : String.fromCharCode(mark, mark);
}

/** Letters and numbers of Latin-1: 1. */
const wordCodes = new Uint8Array(0x100);
for (let code = 0; code < 0x80; code++)
	if (/[A-Za-z0-9]/.test(String.fromCharCode(code))) wordCodes[code] = 1;
for (let code = 0xa0; code < 0x100; code++)
	if (/[\p{L}\p{N}]/u.test(String.fromCharCode(code))) wordCodes[code] = 1;

/** Whether a text has a letter or number. */
export function hasWord(text: string): boolean {
	const { length } = text;
	for (let at = 0; at < length; at++) {
		const code = codeAt(text, at);
		if (code < 0x100 ? wordCodes[code] === 1 : isWordBeyond(text, at))
			return true;
	}
	return false;
}

/** Whether a letter or number beyond Latin-1 is at an offset. */
function isWordBeyond(text: string, at: number): boolean {
	const code = codeAt(text, at);
	return isSurrogate(code)
		? markOf(String.fromCodePoint(text.codePointAt(at) ?? 0)) !== NEITHER
		: standInOf(code) !== NEITHER;
}
