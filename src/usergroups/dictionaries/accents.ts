/** Forms of words without accents, which the dictionaries do not write out. */

/** Shorter words keep their accents: "é" is a verb and "e" is none. */
const SHORTEST = 4;

/** A character that no text in ASCII has. */
export const BEYOND_ASCII = /[^\0-\x7f]/;
const MARKS = /\p{M}/gu;

/** The form of a word without accents, in which it is found as well; `undefined` if it has none. */
export function formWithoutAccents(word: string): string | undefined {
	if (word.length < SHORTEST || !BEYOND_ASCII.test(word)) return undefined;
	const form = word.normalize("NFD").replace(MARKS, "");
	return form === word ? undefined : form;
}
