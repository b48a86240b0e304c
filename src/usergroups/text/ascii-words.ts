/** Words of ASCII letters and digits, by their code units; case does not count. */
import { codeAt } from "./codes";

export const isAsciiCapital = (code: number): boolean =>
	code >= 0x41 && code <= 0x5a;

/** An ASCII letter in lower case; all else as it is. */
export const lowerCode = (code: number): number =>
	isAsciiCapital(code) ? code | 0x20 : code;

export const isAsciiLetter = (code: number): boolean => {
	const lower = lowerCode(code);
	return lower >= 0x61 && lower <= 0x7a;
};

export const isAsciiDigit = (code: number): boolean =>
	code >= 0x30 && code <= 0x39;

export const isAsciiLetterOrDigit = (code: number): boolean =>
	isAsciiLetter(code) || isAsciiDigit(code);

/** Letters and digits of ASCII, letters in lower case; 0 for all that is in no word. */
export const wordCodes = new Uint8Array(0x80);
for (let code = 0; code < wordCodes.length; code++)
	if (isAsciiLetterOrDigit(code)) wordCodes[code] = lowerCode(code);

/** The hash of a word with one more character, which is in lower case. */
export const addToHash = (hash: number, code: number): number =>
	(Math.imul(hash, 31) + code) | 0;

/** The hash of a word in lower case. */
export function hashOf(word: string): number {
	let hash = 0;
	// As `addToHash`, without calls: thousands of words are hashed before V8 compiles this.
	for (let at = 0; at < word.length; at++)
		hash = (Math.imul(hash, 31) + word.charCodeAt(at)) | 0;
	return hash;
}

/** Words in lower case, one after the other. */
export class Letters {
	#codes = new Uint16Array(0x10000);
	#length = 0;

	/** Adds a word, and returns where it starts. */
	add(word: string): number {
		const start = this.#length;
		const end = start + word.length;
		if (end > this.#codes.length) {
			const codes = new Uint16Array(2 * end);
			codes.set(this.#codes);
			this.#codes = codes;
		}
		for (let at = start; at < end; at++)
			this.#codes[at] = codeAt(word, at - start);
		this.#length = end;
		return start;
	}

	/** Whether the characters from an offset on are those of a text, in any case. */
	isSame(
		from: number,
		units: Uint16Array,
		start: number,
		end: number,
	): boolean {
		const codes = this.#codes;
		for (let at = start; at < end; at++)
			if (lowerCode(units[at] as number) !== codes[from + at - start])
				return false;
		return true;
	}
}
