/** The one table of the words of all dictionaries: each word and phrase with its classes. */
import { addToHash, isAsciiCapital, isSameWord } from "./ascii-words";
import { WORD_SETS, type WordSet } from "./packed-words";
import { AT, CHANNEL, CLASSES, PYTHON, WORD_CLASSES } from "./word-classes";
import { WordParts } from "./word-parts";

/** The words of a phrase after its first, and what the phrase is. */
export interface Phrase {
	rest: readonly string[];
	classes: number;
}

/** A word of the table. */
export interface Entry {
	word: string;
	/** The classes of the word by itself. */
	classes: number;
	/** Phrases that begin with it, longer ones first. */
	phrases: Phrase[];
	/** The letters that the second words of phrases begin with, by {@link bitOfLetter}. */
	next: number;
}

/** Words with their classes; words of ASCII are found in a text without being cut out of it. */
class WordTable {
	readonly #entries = new Map<string, Entry>();
	readonly #list: Entry[] = [];
	/** By hash: the number of an entry in the list, plus 1. */
	readonly #slots: Uint16Array;
	readonly #mask: number;
	/** 1 for the lowest bits of the hash of each word, so that most other words are known by one byte. */
	readonly #hashes = new Uint8Array(HASHES);
	readonly #parts = new WordParts();
	/** Other words that were looked up already, in the case in which they were written. */
	readonly #known = new Map<string, number>();

	constructor() {
		for (const set of WORD_SETS) {
			const classes = classesOf(set);
			const isOfChannels = hasChannels(set);
			for (const word of set.words) {
				if (classes !== 0) this.#add(word, classes);
				if (isOfChannels && SINGLE.test(word)) this.#addPhrase(word, CHANNEL);
			}
		}
		for (const word of AT_WORDS) this.#addPhrase(word, AT);
		for (const entry of this.#list) {
			if (entry.phrases === NO_PHRASES) continue;
			entry.phrases.sort((one, other) => other.rest.length - one.rest.length);
			for (const { rest } of entry.phrases)
				entry.next |= bitOfLetter((rest[0] ?? "").charCodeAt(0));
		}
		let size = 1;
		while (size < this.#list.length * SLOTS_PER_WORD) size *= 2;
		this.#slots = new Uint16Array(size);
		this.#mask = size - 1;
		for (const [index, { word }] of this.#list.entries())
			this.#occupy(word, index + 1);
	}

	#add(word: string, classes: number): void {
		if (word.startsWith("*")) this.#parts.addSuffix(word.slice(1), classes);
		else if (word.endsWith("*"))
			this.#parts.addPrefix(word.slice(0, -1), classes);
		else this.#addPhrase(word, classes);
	}

	#addPhrase(text: string, classes: number): void {
		const [first = "", ...rest] = HAS_GAP.test(text)
			? text.split(/[ -]+/)
			: [text];
		let entry = this.#entries.get(first);
		if (entry === undefined) {
			entry = { word: first, classes: 0, phrases: NO_PHRASES, next: 0 };
			this.#entries.set(first, entry);
			this.#list.push(entry);
		}
		if (rest.length === 0) {
			entry.classes |= classes;
			return;
		}
		const same = entry.phrases.find(
			(phrase) => phrase.rest.join(" ") === rest.join(" "),
		);
		if (same !== undefined) same.classes |= classes;
		else if (entry.phrases === NO_PHRASES) entry.phrases = [{ rest, classes }];
		else entry.phrases.push({ rest, classes });
	}

	#occupy(word: string, number: number): void {
		let hash = 0;
		for (let at = 0; at < word.length; at++)
			hash = addToHash(hash, word.charCodeAt(at));
		this.#hashes[hash & (HASHES - 1)] = 1;
		let slot = hash & this.#mask;
		while (this.#slots[slot] !== 0) slot = (slot + 1) & this.#mask;
		this.#slots[slot] = number;
	}

	/**
	 * The entry of a word of ASCII letters and digits.
	 *
	 * @param hash of its characters in lower case, by {@link addToHash}.
	 */
	findAscii(
		text: string,
		start: number,
		end: number,
		hash: number,
	): Entry | undefined {
		if (this.#hashes[hash & (HASHES - 1)] === 0) return undefined;
		const slots = this.#slots;
		for (let slot = hash & this.#mask; ; slot = (slot + 1) & this.#mask) {
			const number = slots[slot] ?? 0;
			if (number === 0) return undefined;
			const entry = this.#list[number - 1];
			if (entry !== undefined && isSameWord(entry.word, text, start, end))
				return entry;
		}
	}

	/** The classes of a word of ASCII letters and digits, of which the table has that entry. */
	classesOfAscii(
		entry: Entry | undefined,
		text: string,
		start: number,
		end: number,
	): number {
		let classes = entry?.classes ?? 0;
		if ((classes & OF_DICTIONARIES) === 0)
			classes |= this.#parts.classesOf(text, start, end);
		if (endsAsAcronym(text, start, end) && isAcronym(text.slice(start, end)))
			classes |= ACRONYM_CLASSES;
		return classes !== 0 && isAsciiCapital(text.charCodeAt(start))
			? ofCapital(classes)
			: classes;
	}

	/** The classes of any word. */
	classesOf(word: string): number {
		const remembered = this.#known.get(word);
		if (remembered !== undefined) return remembered;
		const classes = this.#lookUp(word);
		if (this.#known.size < MAX_KNOWN) this.#known.set(word, classes);
		return classes;
	}

	#lookUp(word: string): number {
		const lower = lowerCase(word);
		const plain = withoutAccents(lower);
		const entry =
			this.#entries.get(lower) ??
			this.#entries.get(plain) ??
			this.#entries.get(lower.replace(/^\p{L}{1,2}'/u, ""));
		let classes = entry?.classes ?? 0;
		if ((classes & OF_DICTIONARIES) === 0)
			classes |= this.#parts.classesOf(plain, 0, plain.length);
		if (isAcronym(word)) classes |= ACRONYM_CLASSES;
		if (HAS_PYTHON.test(word)) classes |= PYTHON;
		return /^\p{Lu}/u.test(word) ? ofCapital(classes) : classes;
	}

	/** The entry of a word that phrases may begin with. */
	find(word: string): Entry | undefined {
		const lower = lowerCase(word);
		return this.#entries.get(lower) ?? this.#entries.get(withoutAccents(lower));
	}
}

const classesOf = ({ fields }: WordSet): number =>
	WORD_CLASSES.filter((name) => fields.includes(name)).reduce(
		(classes, name) => classes | CLASSES[name],
		0,
	);

const hasChannels = ({ fields }: WordSet): boolean =>
	fields.some((field) => field.startsWith("channels."));

const SINGLE = /^[\p{L}\p{N}]+$/u;

const AT_WORDS = ["at", "arroba", "chez"];

/** Classes that say what a word means; only without them its parts count. */
const OF_DICTIONARIES = ~(CHANNEL | AT | PYTHON | CLASSES.endings);

const HAS_PYTHON = /py[a-z]/i;

/** So sparse a table has hardly a collision. */
const SLOTS_PER_WORD = 4;

/** About ten times the words of the table. */
const HASHES = 0x10000;

const MAX_KNOWN = 20_000;

/** A bit for a letter of ASCII in either case; the lowest one for all that is beyond. */
export const bitOfLetter = (code: number): number =>
	code < 0x80 ? 1 << (code & 0x1f) : 1;

/** Between the words of a phrase. */
const HAS_GAP = /[ -]/;

const NO_PHRASES: Phrase[] = [];

/** The form of a word in which the table has it, but for accents. */
export const lowerCase = (word: string): string =>
	word.toLowerCase().replaceAll("’", "'");

const ASCII = /^[\0-\x7f]*$/;

export const withoutAccents = (word: string): string =>
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

/** Whether a word ends as acronyms do. */
function endsAsAcronym(text: string, start: number, end: number): boolean {
	let last = text.charCodeAt(end - 1);
	if (last !== G && last !== S) return false;
	let at = end - 1;
	if (last === S && at > start) last = text.charCodeAt(--at);
	return last === G && at > start && text.charCodeAt(at - 1) === U;
}

/** A word with a capital is no verb, unless it starts a request. */
const ofCapital = (classes: number): number =>
	(classes & CLASSES.imperatives) === 0 ? classes & ~CLASSES.verbs : classes;

let table: WordTable | undefined;

/** The table, which is made when it is first asked for. */
export const wordTable = (): WordTable => {
	table ??= new WordTable();
	return table;
};
