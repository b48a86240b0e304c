/** Characters of running text, by their code units. */

/** What JavaScript takes for white space beyond ASCII and Latin-1. */
const WIDE_SPACE = /[\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000\ufeff]/;

/** Whether a code unit is white space as `\s` has it. NaN, behind the end of a text, is none. */
export const isWhite = (code: number): boolean =>
	code === 0x20 ||
	(code >= 0x09 && code <= 0x0d) ||
	code === 0xa0 ||
	(code >= 0x1680 && WIDE_SPACE.test(String.fromCharCode(code)));

/** Where the white space that starts at a position ends. */
export function skipWhite(text: string, from: number): number {
	let at = from;
	while (isWhite(text.charCodeAt(at))) at++;
	return at;
}

const isAsciiLetterOrDigit = (code: number): boolean =>
	(code >= 0x61 && code <= 0x7a) ||
	(code >= 0x41 && code <= 0x5a) ||
	(code >= 0x30 && code <= 0x39);

/** Whether a letter or digit of any script is right in front of an offset. */
export function isLetterBefore(text: string, at: number): boolean {
	const code = text.charCodeAt(at - 1);
	return code < 0x80
		? isAsciiLetterOrDigit(code)
		: /[\p{L}\p{N}]$/u.test(text.slice(Math.max(0, at - 2), at));
}
