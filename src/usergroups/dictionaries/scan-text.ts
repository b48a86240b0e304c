/** Looks all words of a text up: each word and phrase of the dictionaries in it, with its classes. */
import { addToHash, isAsciiLetter, wordCodes } from "../text/ascii-words";
import { Codes } from "../text/codes";
import { remembering } from "./remembering";
import { PYTHON } from "./word-classes";
import { type Phrase, wordTable } from "./word-table";

/** A word or phrase of the dictionaries in a text. */
export interface Hit {
	/** The index of its first character, and the one after its last. */
	start: number;
	end: number;
	/** Bits of {@link CLASSES}. */
	classes: number;
}

/** What the words of a text are. Where they are is found when it is first asked for: of most texts, nobody asks. */
export class Scan {
	readonly #text: string;
	#hits: readonly Hit[] | undefined;
	/** All classes of its words. */
	classes = 0;
	/** Those of parts of the text whose words are whole, too, where a phrase would be cut. */
	ofParts = 0;

	constructor(text: string) {
		this.#text = text;
	}

	get hits(): readonly Hit[] {
		this.#hits ??= hitsOf(this.#text);
		return this.#hits;
	}
}

const WORD = 1;
const APOSTROPHE = 2;

/** What a code unit is in a text: a part of words, an apostrophe, or 0. */
const kinds = new Uint8Array(0x3000);
const characters = String.fromCharCode(...kinds.keys());
for (const { index, 0: run } of characters.matchAll(/[\p{L}\p{N}\p{M}]+/gu))
	kinds.fill(WORD, index, index + run.length);
kinds[0x27] = APOSTROPHE;
kinds[0x2019] = APOSTROPHE;

export const isWordCode = (code: number): boolean =>
	code < 0x3000 ? kinds[code] === WORD : code > 0x3030 || code === 0x3005;

/** The words of one text at a time: its code units, and where which of its words are. */
class Words {
	readonly #codes = new Codes();
	/** By index of a word: where it starts and ends. */
	#starts = new Int32Array(64);
	#ends = new Int32Array(64);
	/** Its number in the table, and the one that it has without accents; its classes. */
	#numbers = new Int32Array(64);
	#plain = new Int32Array(64);
	#classes = new Int32Array(64);
	#count = 0;
	hasPython = false;

	/** Cuts another text into words, and looks each up once. */
	read(text: string): void {
		const { length } = text;
		const units = this.#codes.read(text);
		this.#count = 0;
		this.hasPython = false;
		/** Where the word starts that is being read, -1 between words. */
		let start = -1;
		let hash = 0;
		let last = 0;
		for (let at = 0; at < length; at++) {
			const code = units[at] as number;
			const lower = code < 0x80 ? (wordCodes[code] as number) : 0;
			if (lower !== 0) {
				if (start < 0) {
					start = at;
					hash = lower;
				} else {
					hash = addToHash(hash, lower);
					if (lower === Y && last === P && isAsciiLetter(units[at + 1] ?? 0))
						this.hasPython = true;
				}
			} else if (
				code !== BLANK &&
				(isWordCode(code) || (start >= 0 && isInside(units, at)))
			) {
				if (start < 0) start = at;
				const end = endOfWord(units, start);
				this.#addOther(text, start, end);
				at = end - 1;
				start = -1;
			} else if (start >= 0) {
				this.#addAscii(start, at, hash);
				start = -1;
			}
			last = lower;
		}
		if (start >= 0) this.#addAscii(start, length, hash);
	}

	#addAscii(start: number, end: number, hash: number): void {
		const table = wordTable();
		const { units } = this.#codes;
		const number = table.find(units, start, end, hash);
		const classes = table.classesOf(number, units, start, end);
		this.#add(start, end, number, number, classes);
	}

	#addOther(text: string, start: number, end: number): void {
		const { number, plain, classes } = wordTable().lookUp(
			text.slice(start, end),
		);
		this.#add(start, end, number, plain, classes);
	}

	#add(
		start: number,
		end: number,
		number: number,
		plain: number,
		classes: number,
	): void {
		const index = this.#count++;
		if (index === this.#starts.length) this.#grow();
		this.#starts[index] = start;
		this.#ends[index] = end;
		this.#numbers[index] = number;
		this.#plain[index] = plain;
		this.#classes[index] = classes;
	}

	#grow(): void {
		this.#starts = doubled(this.#starts);
		this.#ends = doubled(this.#ends);
		this.#numbers = doubled(this.#numbers);
		this.#plain = doubled(this.#plain);
		this.#classes = doubled(this.#classes);
	}

	/**
	 * Looks up what the words are, and the longest phrase that begins with each.
	 *
	 * @param hits takes them.
	 */
	collect(found: Scan, hits?: Hit[]): void {
		const count = this.#count;
		const numbers = this.#numbers;
		const plain = this.#plain;
		const allClasses = this.#classes;
		for (let index = 0; index < count; index++) {
			const isKnown =
				((numbers[index] as number) | (plain[index] as number)) !== 0;
			const next = index + 1;
			if (
				isKnown &&
				next < count &&
				((numbers[next] as number) | (plain[next] as number)) !== 0
			)
				this.#addPhraseAt(found, index, hits);
			const classes = allClasses[index] as number;
			if (classes === 0) continue;
			found.classes |= classes;
			hits?.push(this.#hitOf(index, index, classes));
		}
	}

	/** Adds the longest phrase that begins with a word, which the next word, also known, may go on. */
	#addPhraseAt(found: Scan, index: number, hits: Hit[] | undefined): void {
		const table = wordTable();
		const phrases =
			table.phrasesOf(this.#numbers[index] as number) ??
			table.phrasesOf(this.#plain[index] as number);
		if (phrases !== undefined && this.#isJoined(index + 1))
			this.#addPhrase(found, index, phrases, hits);
	}

	/** Adds the longest of the phrases that a word begins. */
	#addPhrase(
		found: Scan,
		index: number,
		phrases: readonly Phrase[],
		hits: Hit[] | undefined,
	): void {
		let hasLonger = false;
		for (let at = 0; at < phrases.length; at++) {
			const { rest, classes } = phrases[at] as Phrase;
			if (!this.#hasWords(index + 1, rest)) continue;
			found.ofParts |= classes;
			if (hasLonger) continue;
			found.classes |= classes;
			hits?.push(this.#hitOf(index, index + rest.length, classes));
			hasLonger = true;
		}
	}

	/** Whether the words from one on are those of a phrase. */
	#hasWords(from: number, rest: readonly number[]): boolean {
		for (let at = 0; at < rest.length; at++) {
			const index = from + at;
			if (index >= this.#count) return false;
			const isSame =
				this.#numbers[index] === rest[at] || this.#plain[index] === rest[at];
			if (!isSame || !this.#isJoined(index)) return false;
		}
		return true;
	}

	/** Whether nothing but a blank, a hyphen or an apostrophe and a blank is in front of a word. */
	#isJoined(index: number): boolean {
		if (index >= this.#count) return false;
		const { units } = this.#codes;
		const start = this.#starts[index] as number;
		const from = this.#ends[index - 1] as number;
		const gap = units[start - 1];
		return (
			(gap === BLANK || gap === HYPHEN) &&
			(from === start - 1 || (from === start - 2 && isApostrophe(units, from)))
		);
	}

	#hitOf(first: number, last: number, classes: number): Hit {
		return {
			start: this.#starts[first] as number,
			end: this.#ends[last] as number,
			classes,
		};
	}
}

function doubled(array: Int32Array<ArrayBuffer>): Int32Array<ArrayBuffer> {
	const longer = new Int32Array(2 * array.length);
	longer.set(array);
	return longer;
}

const BLANK = 0x20;
const HYPHEN = 0x2d;
const P = 0x70;
const Y = 0x79;

const NOTHING = new Scan("");

const words = new Words();

/** Looks all words of a text up, for texts that hardly come again. */
export function scanAnew(text: string): Scan {
	words.read(text);
	const found = new Scan(text);
	words.collect(found);
	if (words.hasPython) found.classes |= PYTHON;
	found.ofParts |= found.classes;
	return found.classes === 0 ? NOTHING : found;
}

function hitsOf(text: string): readonly Hit[] {
	const hits: Hit[] = [];
	words.read(text);
	words.collect(new Scan(text), hits);
	return hits;
}

const isApostrophe = (units: Uint16Array, at: number): boolean => {
	const code = units[at] as number;
	return code < 0x3000 && kinds[code] === APOSTROPHE;
};

/** Whether an apostrophe is between two parts of a word. */
const isInside = (units: Uint16Array, at: number): boolean =>
	isApostrophe(units, at) && isWordCode(units[at + 1] as number);

function endOfWord(units: Uint16Array, from: number): number {
	let at = from + 1;
	for (;;) {
		if (isWordCode(units[at] as number)) at++;
		else if (isInside(units, at)) at += 2;
		else return at;
	}
}

/** What the words of a text are. */
export const scan: (text: string) => Scan = remembering(scanAnew);
