/** Characters of running text, by their code units. */
import { isAsciiLetterOrDigit } from "../text/ascii-words";
import { codeAt, codeOrNone } from "../text/codes";

/** What JavaScript takes for white space beyond ASCII and Latin-1. */
const WIDE_SPACE = /[\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000\ufeff]/;

/** Whether a code unit is white space as `\s` has it. NaN, which {@link codeOrNone} returns beyond the ends of a text, is none. */
export const isWhite = (code: number): boolean =>
	code === 0x20 ||
	(code >= 0x09 && code <= 0x0d) ||
	code === 0xa0 ||
	(code >= 0x1680 && WIDE_SPACE.test(String.fromCharCode(code)));

/** Whether a code unit is between two parts of a text: white space, a dash, a comma, a colon or a semicolon. */
export const isGap = (code: number): boolean => isWhite(code) || GAPS.has(code);

const GAPS: ReadonlySet<number> = new Set(
	[..."-–—:,;"].map((mark) => codeAt(mark, 0)),
);

/** Where the white space that starts at a position ends. */
export function skipWhite(text: string, from: number): number {
	let at = from;
	while (isWhite(codeOrNone(text, at))) at++;
	return at;
}

/** Kinds of characters, one bit each. A pattern is tried only where a text has what it must have. */
export const MARKS = {
	/** Not one of the printable characters of ASCII. */
	beyond: 1,
	/** A blank at an end of the text. */
	end: 2,
	/** Two blanks in a row. */
	gap: 4,
	line: 8,
	/** In front of a link of the other dialect, and after it. */
	bracket: 16,
	colon: 32,
	at: 64,
	hash: 128,
	/** What marks formatting: `'`, `` ` `` and `_`. */
	formatting: 256,
} as const;

/** The bit of each character of ASCII. */
const marks = new Uint16Array(0x80);
marks.fill(MARKS.beyond, 0, 0x20);
marks[0x7f] = MARKS.beyond;
for (const [characters, mark] of [
	["\n", MARKS.beyond | MARKS.line],
	["[]", MARKS.bracket],
	[":", MARKS.colon],
	["@", MARKS.at],
	["#", MARKS.hash],
	["'`_", MARKS.formatting],
] as const)
	for (const character of characters) marks[codeAt(character, 0)] = mark;

/** What kinds of characters a text has: bits of {@link MARKS}. */
export function marksOf(text: string): number {
	const { length } = text;
	let found = 0;
	let last = 0;
	for (let at = 0; at < length; at++) {
		const code = codeAt(text, at);
		if (code === BLANK) {
			if (last === BLANK) found |= MARKS.gap;
		} else found |= code < 0x80 ? (marks[code] as number) : MARKS.beyond;
		last = code;
	}
	if (last === BLANK || codeOrNone(text, 0) === BLANK) found |= MARKS.end;
	return found;
}

const BLANK = 0x20;

/** Whether a letter or digit of any script is right in front of an offset. */
export function isLetterBefore(text: string, at: number): boolean {
	const code = codeOrNone(text, at - 1);
	return code < 0x80
		? isAsciiLetterOrDigit(code)
		: /[\p{L}\p{N}]$/u.test(text.slice(Math.max(0, at - 2), at));
}
