/** The one table of the words of all dictionaries: each word has a number, and its classes; phrases are lists of numbers. */
import { hashOf, isAsciiCapital, Letters } from "../text/ascii-words";
import { Codes } from "../text/codes";
import { WORD_SETS, type WordSet } from "./packed-words";
import { remembering } from "./remembering";
import { AT, CHANNEL, CLASSES, PYTHON, WORD_CLASSES } from "./word-classes";
import { WordParts } from "./word-parts";

/** The words of a phrase after its first, by number, and what the phrase is. */
export interface Phrase {
	rest: readonly number[];
	classes: number;
}

/** A word with characters beyond ASCII, or with an apostrophe. */
export interface OtherWord {
	classes: number;
	/** Its numbers in the table with and without accents, 0 where the table does not have it. */
	number: number;
	plain: number;
}

/** Words with their classes; words of ASCII are found without being cut out of their text. */
class WordTable {
	readonly #letters = new Letters();
	/** By number: the word, where its letters are, its hash, its classes by itself. The number 0 is of no word. */
	readonly #words: string[] = [""];
	readonly #starts: number[] = [UNREAD];
	readonly #hashes: number[] = [0];
	readonly #classes: number[] = [0];
	/** By number: phrases that begin with it, longer ones first. */
	readonly #phrases: (Phrase[] | undefined)[] = [undefined];
	/** By hash: the number of a word. */
	readonly #slots: Uint16Array;
	readonly #mask: number;
	readonly #parts = new WordParts();
	readonly #codes = new Codes();
	/** What any other word is, in the case in which it is written. */
	readonly lookUp = remembering((word) => this.#lookUpAnew(word), MAX_KNOWN);

	constructor() {
		let count = 0;
		for (const { words } of WORD_SETS) count += words.length;
		let size = 1;
		while (size < count * SLOTS_PER_WORD) size *= 2;
		this.#slots = new Uint16Array(size);
		this.#mask = size - 1;
		for (const set of WORD_SETS) {
			const classes = classesOf(set);
			const isOfChannels = hasChannels(set);
			for (const word of set.words) {
				if (classes !== 0) this.#add(word, classes);
				if (isOfChannels && SINGLE.test(word)) this.#addWord(word, CHANNEL);
			}
		}
		for (const word of AT_WORDS) this.#addWord(word, AT);
		for (const phrases of this.#phrases)
			phrases?.sort((one, other) => other.rest.length - one.rest.length);
	}

	#add(word: string, classes: number): void {
		if (!HAS_MARKS.test(word)) this.#addWord(word, classes);
		else if (word.startsWith("*"))
			this.#parts.addSuffix(word.slice(1), classes);
		else if (word.endsWith("*"))
			this.#parts.addPrefix(word.slice(0, -1), classes);
		else this.#addPhrase(word, classes);
	}

	#addWord(word: string, classes: number): void {
		const number = this.#numberOf(word);
		this.#classes[number] = (this.#classes[number] as number) | classes;
	}

	#addPhrase(text: string, classes: number): void {
		const [first = "", ...others] = text.split(GAP);
		const number = this.#numberOf(first);
		const rest = others.map((word) => this.#numberOf(word));
		let phrases = this.#phrases[number];
		if (phrases === undefined) {
			phrases = [];
			this.#phrases[number] = phrases;
		}
		const same = phrases.find(
			(phrase) => phrase.rest.join(" ") === rest.join(" "),
		);
		if (same === undefined) phrases.push({ rest, classes });
		else same.classes |= classes;
	}

	/** The number of a word, which is added if it is new. */
	#numberOf(word: string): number {
		const hash = hashOf(word);
		const slot = this.#slotOf(word, hash);
		const known = this.#slots[slot] as number;
		if (known !== 0) return known;
		const number = this.#hashes.length;
		this.#slots[slot] = number;
		this.#words.push(word);
		this.#starts.push(UNREAD);
		this.#hashes.push(hash);
		this.#classes.push(0);
		this.#phrases.push(undefined);
		return number;
	}

	/** Where the number of a word is, or would be. */
	#slotOf(word: string, hash: number): number {
		const mask = this.#mask;
		for (let slot = hash & mask; ; slot = (slot + 1) & mask) {
			const number = this.#slots[slot] as number;
			if (
				number === 0 ||
				(this.#hashes[number] === hash && this.#words[number] === word)
			)
				return slot;
		}
	}

	/** The number of any word, 0 if the table does not have it. */
	#find(word: string): number {
		return this.#slots[this.#slotOf(word, hashOf(word))] as number;
	}

	/**
	 * The number of a word of ASCII letters and digits, 0 if the table does not have it.
	 *
	 * @param hash of its characters in lower case, by `addToHash`.
	 */
	find(units: Uint16Array, start: number, end: number, hash: number): number {
		const mask = this.#mask;
		for (let slot = hash & mask; ; slot = (slot + 1) & mask) {
			const number = this.#slots[slot] as number;
			if (
				number === 0 ||
				(this.#hashes[number] === hash &&
					this.#words[number]?.length === end - start &&
					this.#letters.isSame(this.#startOf(number), units, start, end))
			)
				return number;
		}
	}

	/** Where the letters of a word are, which are read when it is first met. */
	#startOf(number: number): number {
		let start = this.#starts[number] as number;
		if (start === UNREAD) {
			start = this.#letters.add(this.#words[number] as string);
			this.#starts[number] = start;
		}
		return start;
	}

	/** The phrases that begin with a word, longer ones first. */
	phrasesOf(number: number): readonly Phrase[] | undefined {
		return this.#phrases[number];
	}

	/** The classes of a word of ASCII letters and digits that has a number. */
	classesOf(
		number: number,
		units: Uint16Array,
		start: number,
		end: number,
	): number {
		let classes = this.#classes[number] as number;
		if ((classes & OF_DICTIONARIES) === 0)
			classes |= this.#parts.classesOf(units, start, end);
		if (isAsciiAcronym(units, start, end)) classes |= ACRONYM_CLASSES;
		return classes !== 0 && isAsciiCapital(units[start] as number)
			? ofCapital(classes)
			: classes;
	}

	#lookUpAnew(word: string): OtherWord {
		const lower = lowerCase(word);
		const text = withoutAccents(lower);
		const number = this.#find(lower);
		const plain = text === lower ? number : this.#find(text);
		const elided = this.#find(lower.replace(ELISION, ""));
		let classes =
			(this.#classes[number] as number) ||
			(this.#classes[plain] as number) ||
			(this.#classes[elided] as number);
		if ((classes & OF_DICTIONARIES) === 0)
			classes |= this.#parts.classesOf(this.#codes.read(text), 0, text.length);
		if (isAcronym(word)) classes |= ACRONYM_CLASSES;
		if (HAS_PYTHON.test(word)) classes |= PYTHON;
		if (/^\p{Lu}/u.test(word)) classes = ofCapital(classes);
		return { classes, number, plain };
	}
}

const CLASS_OF_FIELD: ReadonlyMap<string, number> = new Map(
	WORD_CLASSES.map((name) => [name, CLASSES[name]]),
);

const classesOf = ({ fields }: WordSet): number =>
	fields.reduce(
		(classes, name) => classes | (CLASS_OF_FIELD.get(name) ?? 0),
		0,
	);

const hasChannels = ({ fields }: WordSet): boolean =>
	fields.some((field) => field.startsWith("channels."));

/** The letters of a word of the table were not needed yet. */
const UNREAD = -1;

const SINGLE = /^[\p{L}\p{N}]+$/u;

const AT_WORDS = ["at", "arroba", "chez"];

/** Classes that say what a word means; only without them its parts count. */
const OF_DICTIONARIES = ~(CHANNEL | AT | PYTHON | CLASSES.endings);

const HAS_PYTHON = /py[a-z]/i;

/** "l'" in front of a word. */
const ELISION = /^\p{L}{1,2}'/u;

/** So sparse a table has hardly a collision. */
const SLOTS_PER_WORD = 4;

/** A wiki in a language beyond ASCII has many words. */
const MAX_KNOWN = 20_000;

/** What is in entries that are no words: between the words of a phrase, and where a part of a word goes on. */
const HAS_MARKS = /[ *-]/;

/** Between the words of a phrase. */
const GAP = /[ -]+/;

/** The form of a word in which the table has it, but for accents. */
const lowerCase = (word: string): string =>
	word.toLowerCase().replaceAll("’", "'");

const ASCII = /^[\0-\x7f]*$/;

const withoutAccents = (word: string): string =>
	ASCII.test(word)
		? word
		: word.normalize("NFD").replace(/\p{M}/gu, "").replaceAll("ſ", "s");

/** Acronyms of groups: LUG, CTPUG, TroLUG, GUUG. */
const ACRONYM = /^(?!DEBUG|BUG)\p{L}*UGs?$/u;
const ACRONYM_CLASSES = CLASSES.groups | CLASSES.certainGroups;

const isAcronym = (word: string): boolean => ACRONYM.test(word);

const G = 0x47;
const U = 0x55;
const S = 0x73;

/** The same of a word of ASCII letters and digits. */
function isAsciiAcronym(
	units: Uint16Array,
	start: number,
	end: number,
): boolean {
	const last = units[end - 1];
	if (last !== G && last !== S) return false;
	const at = last === S ? end - 2 : end - 1;
	if (at <= start || units[at] !== G || units[at - 1] !== U) return false;
	for (let each = start; each < at; each++)
		if ((units[each] as number) <= DIGITS) return false;
	return !(
		startsWith(units, start, end, BUG) || startsWith(units, start, end, DEBUG)
	);
}

/** All digits of ASCII are up to here, and its letters beyond. */
const DIGITS = 0x39;

const BUG = [0x42, U, G];
const DEBUG = [0x44, 0x45, ...BUG];

const startsWith = (
	units: Uint16Array,
	start: number,
	end: number,
	front: readonly number[],
): boolean =>
	end - start >= front.length &&
	front.every((code, index) => units[start + index] === code);

/** A word with a capital is no verb, unless it starts a request. */
const ofCapital = (classes: number): number =>
	(classes & CLASSES.imperatives) === 0 ? classes & ~CLASSES.verbs : classes;

let table: WordTable | undefined;

/** The table, which is made when it is first asked for. */
export const wordTable = (): WordTable => {
	table ??= new WordTable();
	return table;
};
