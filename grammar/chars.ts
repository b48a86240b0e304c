/**
 * Character classes (specification, section 2): one table of flags over UTF-16 code units, because MoinMoin's letters are
 * those of an old Unicode version and no regular expression class names them. The letters and numbers of Unicode are in the
 * data as well: asking a regular expression for each unit would take a tenth of the time until the first page is read.
 */
import differences from "./data/chartypes.json";

const SPACE = 1;
const UPPER = 2;
const LOWER = 4;
const WORD = 8;
const CLOSING = 16;
const EMAIL = 32;
const LETTER = 64;

type Range = readonly [from: number, to: number];

/**
 * Reads ranges from differences, which compress to an eighth of the size: from the end of a range to the start of the next
 * one, and from there to its end.
 *
 *     [65, 25, 102, 22]   A to Z, À to Ö
 */
function readRanges(numbers: readonly number[]): Range[] {
	const ranges: Range[] = [];
	let last = 0;
	for (let index = 0; index < numbers.length; index += 2) {
		const from = last + (numbers[index] ?? 0);
		last = from + (numbers[index + 1] ?? 0);
		ranges.push([from, last]);
	}
	return ranges;
}

/** The capital letters of CamelCase names. */
export const capitals: readonly Range[] = readRanges(differences.upper);

/** Flags of each UTF-16 code unit. */
const flags = buildFlags();

function buildFlags(): Uint8Array {
	const table = new Uint8Array(0x10000);
	const add = (flag: number, from: number, to: number = from): void => {
		for (let code = from; code <= to; code++)
			table[code] = (table[code] ?? 0) | flag;
	};
	const addAll = (flag: number, ranges: readonly Range[]): void => {
		for (const [from, to] of ranges) add(flag, from, to);
	};
	// Most of the units, so that they are filled natively, before any other flag is there.
	for (const [from, to] of readRanges(differences.word))
		table.fill(WORD | EMAIL, from, to + 1);
	addAll(SPACE, readRanges(differences.spaces));
	addAll(UPPER, capitals);
	addAll(LOWER, readRanges(differences.lower));
	for (const character of "\"'}]|:,.)?!") add(CLOSING, character.charCodeAt(0));
	for (const character of "-.+") add(EMAIL, character.charCodeAt(0));
	for (const [from, to] of [
		[0x41, 0x5a],
		[0x61, 0x7a],
	] as const) {
		add(LETTER, from, to);
	}
	return table;
}

/** MoinMoin's white space as the inside of a regular expression's class; JavaScript's `\\s` is another set. */
export const SPACES = readRanges(differences.spaces)
	.map(([from, to]) => `\\u{${from.toString(16)}}-\\u{${to.toString(16)}}`)
	.join("");

/** The mask turns NaN, the code after the end of the text, into that of NUL, which has no flags. */
const has = (code: number, flag: number): boolean =>
	((flags[code & 0xffff] as number) & flag) !== 0;

/** White space in MoinMoin's sense; the line feed is white space, too. NaN (after the text) is not. */
export const isSpace = (code: number): boolean => has(code, SPACE);
/** Capital letter of a CamelCase name. */
export const isUpper = (code: number): boolean => has(code, UPPER);
/** Small letter of a CamelCase name; digits are small letters. */
export const isLower = (code: number): boolean => has(code, LOWER);
/** Capital or small letter (or digit). */
export const isCased = (code: number): boolean => has(code, UPPER | LOWER);
/** Letter, number or `_`, in the basic plane. */
export const isWord = (code: number): boolean => has(code, WORD);
/** One of the eleven characters that do not end an address (`P` in the specification). */
export const isClosing = (code: number): boolean => has(code, CLOSING);
/** Character of an e-mail address in front of the `@`. */
export const isEmail = (code: number): boolean => has(code, EMAIL);
/** ASCII letter. */
export const isLetter = (code: number): boolean => has(code, LETTER);
/** Ends an address or is closing punctuation. */
export const isSpaceOrClosing = (code: number): boolean =>
	has(code, SPACE | CLOSING);

/** The code before an offset: at the start of a text, which is that of a line, a line feed. */
export const codeBefore = (text: string, offset: number): number =>
	offset > 0 ? text.charCodeAt(offset - 1) : 10;

/** Whether a word character is right before `offset`, astral letters included. */
export function isWordBefore(text: string, offset: number): boolean {
	const code = codeBefore(text, offset);
	if (code >= 0xdc00 && code <= 0xdfff)
		return /[\p{L}\p{N}]$/u.test(text.slice(offset - 2, offset));
	return isWord(code);
}

/** Where the run of white space that starts at `offset` ends, at the end of the line at the latest. */
export function skipBlanks(text: string, offset: number): number {
	let end = offset;
	for (
		let code = text.charCodeAt(end);
		isSpace(code) && code !== 10;
		code = text.charCodeAt(end)
	)
		end++;
	return end;
}

/** Removes white space (MoinMoin's, not JavaScript's) at both ends. */
export function trim(value: string): string {
	let start = 0;
	let end = value.length;
	while (start < end && isSpace(value.charCodeAt(start))) start++;
	while (end > start && isSpace(value.charCodeAt(end - 1))) end--;
	return start === 0 && end === value.length ? value : value.slice(start, end);
}

/** Removes white space at the start. */
export function trimStart(value: string): string {
	let start = 0;
	while (isSpace(value.charCodeAt(start))) start++;
	return start === 0 ? value : value.slice(start);
}

/** Removes white space at the end. */
export function trimEnd(value: string): string {
	let end = value.length;
	while (end > 0 && isSpace(value.charCodeAt(end - 1))) end--;
	return end === value.length ? value : value.slice(0, end);
}
