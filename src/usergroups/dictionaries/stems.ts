/**
 * Whether a text may have words of a table, told for all tables in one pass over its letters. A table gives pieces of three
 * letters, so that each of its words has one of them; a text without any of these needs no look for the words themselves.
 */

/** Letters that pieces are made of; `_` is all else, both ends of the text included. */
const LETTERS = "_abcdefghijklmnopqrstuvwxyz#@à";

/** So many bits tell a letter. */
const BITS = 5;
const LAST_THREE = (1 << (3 * BITS)) - 1;

/** Numbers of the letters by code unit, in both cases, with the two beyond Latin-1 that are another case of ASCII's. */
const numbers = new Uint8Array(0x10000);
for (const [number, letter] of [...LETTERS].entries())
	if (number > 0) {
		numbers[letter.charCodeAt(0)] = number;
		numbers[letter.toUpperCase().charCodeAt(0)] = number;
	}
numbers["\u212a".charCodeAt(0)] = LETTERS.indexOf("k");
numbers["\u017f".charCodeAt(0)] = LETTERS.indexOf("s");

/** The tables that have a piece, one bit a table. */
const tables = new Uint16Array(LAST_THREE + 1);
let count = 0;

/** The bit of a table of words. */
export type Stems = number;

/**
 * Registers a table; there is room for sixteen.
 *
 * @param pieces parted by blanks; one of less than three letters stands for all that start with it.
 * @example
 * const CLUBS = stems("clu soc _ag");
 * mayHold("A society", CLUBS) // true: look for the word
 * mayHold("A village", CLUBS) // false
 */
export function stems(pieces: string): Stems {
	const bit = 1 << count++;
	for (const piece of pieces.split(/\s+/)) {
		const missing = (3 - piece.length) * BITS;
		let first = 0;
		for (const letter of piece)
			first = (first << BITS) | LETTERS.indexOf(letter);
		first <<= missing;
		for (let key = first; key < first + (1 << missing); key++)
			tables[key] = (tables[key] ?? 0) | bit;
	}
	return bit;
}

/** Several questions are asked of one text in a row. */
let last = { text: "", found: 0 };

/** Whether a text may have a word of a table; if not, it has none. */
export function mayHold(text: string, table: Stems): boolean {
	if (text !== last.text) last = { text, found: tablesOf(text) };
	return (last.found & table) !== 0;
}

function tablesOf(text: string): number {
	let found = 0;
	let key = 0;
	for (let at = 0; at < text.length; at++) {
		const number = numbers[text.charCodeAt(at)] as number;
		key = ((key << BITS) | number) & LAST_THREE;
		found |= tables[key] as number;
	}
	const atEnd = tables[(key << BITS) & LAST_THREE] as number;
	return found | atEnd | (tables[(key << (2 * BITS)) & LAST_THREE] as number);
}
