/** Words of ASCII letters and digits inside a text, compared without being cut out of it; case does not count. */

export const isAsciiCapital = (code: number): boolean =>
	code >= 0x41 && code <= 0x5a;

/** An ASCII letter in lower case; all else as it is. */
export const lowerCode = (code: number): number =>
	isAsciiCapital(code) ? code | 0x20 : code;

/** The hash of a word with one more character, which is in lower case. */
export const addToHash = (hash: number, code: number): number =>
	(Math.imul(hash, 31) + code) | 0;

/**
 * Whether a part of a text is a word.
 *
 * @param word in lower case.
 */
export function isSameWord(
	word: string,
	text: string,
	start: number,
	end: number,
): boolean {
	if (word.length !== end - start) return false;
	for (let at = 0; at < word.length; at++)
		if (lowerCode(text.charCodeAt(start + at)) !== word.charCodeAt(at))
			return false;
	return true;
}
