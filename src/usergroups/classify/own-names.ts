/** Whether something is called after a group or region. */
import { remembering } from "../dictionaries/remembering";

const folded = (text: string): string =>
	text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();

const wordsOf = remembering(
	(text): readonly string[] => folded(text).match(/[\p{L}\p{N}]+/gu) ?? [],
);

/** The words of a text that are in none of some names. */
export function otherWords(text: string, names: readonly string[]): string[] {
	let words = [...wordsOf(text)];
	for (const name of names) {
		if (words.length === 0) break;
		const own = wordsOf(name);
		words = words.filter((word) => !own.includes(word));
	}
	return words;
}

/** Whether a text is one of some names, but for case, accents and what parts words. */
export function isOwnName(text: string, names: readonly string[]): boolean {
	const plain = wordsOf(text).join("");
	return plain !== "" && names.some((name) => wordsOf(name).join("") === plain);
}
