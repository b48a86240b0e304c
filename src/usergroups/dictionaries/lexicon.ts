/**
 * Looks all words of a text up at once: each word and phrase of the dictionaries with its classes. All questions about the
 * words of a text are answered from one scan of it.
 */
import { LANGUAGES, wordForms } from "./languages";
import { CLASSES, WORD_CLASSES, type WordClass } from "./word-classes";

/** A word or phrase of the dictionaries in a text. */
export interface Hit {
	/** The index of its first character, and the one after its last. */
	start: number;
	end: number;
	/** Bits of {@link CLASSES}. */
	classes: number;
}

/** What the words of a text are. */
export interface Scan {
	/** All classes of its words. */
	classes: number;
	hits: readonly Hit[];
}

interface Entry {
	/** The classes of the word by itself. */
	classes: number;
	/** Phrases that begin with it: their other words. */
	phrases: { rest: readonly string[]; classes: number }[];
}

const entries = new Map<string, Entry>();
const prefixes = new Map<string, number>();
const suffixes = new Map<string, number>();

const ASCII = /^[\0-\x7f]*$/;

const withoutAccents = (word: string): string =>
	ASCII.test(word)
		? word
		: word.normalize("NFD").replace(/\p{M}/gu, "").replaceAll("ſ", "s");

function entryOf(word: string): Entry {
	let entry = entries.get(word);
	if (entry === undefined) {
		entry = { classes: 0, phrases: [] };
		entries.set(word, entry);
	}
	return entry;
}

const bump = (
	table: Map<string, number>,
	part: string,
	classes: number,
): void => {
	table.set(part, (table.get(part) ?? 0) | classes);
};

function addPhrase(text: string, classes: number): void {
	const [first = "", ...rest] = text.split(/[ -]+/);
	const entry = entryOf(first);
	const same = entry.phrases.find(
		(phrase) => phrase.rest.join(" ") === rest.join(" "),
	);
	if (rest.length === 0) entry.classes |= classes;
	else if (same !== undefined) same.classes |= classes;
	else entry.phrases.push({ rest, classes });
}

for (const dictionary of LANGUAGES)
	for (const name of WORD_CLASSES)
		for (const word of wordForms(dictionary[name])) {
			const classes = CLASSES[name];
			if (word.startsWith("*")) bump(suffixes, word.slice(1), classes);
			else if (word.endsWith("*")) bump(prefixes, word.slice(0, -1), classes);
			else addPhrase(word, classes);
		}
for (const { phrases } of entries.values())
	phrases.sort((one, other) => other.rest.length - one.rest.length);

const lengthsOf = (table: ReadonlyMap<string, number>): number[] => [
	...new Set([...table.keys()].map(({ length }) => length)),
];
const prefixLengths = lengthsOf(prefixes);
const suffixLengths = lengthsOf(suffixes);

/** What a code unit is in a text: 1 is a part of words, 2 an apostrophe. */
const kinds = new Uint8Array(0x3000);
for (let code = 0; code < kinds.length; code++) {
	const character = String.fromCharCode(code);
	if (/[A-Za-z0-9]/.test(character) || (code >= 0xaa && isLetter(character)))
		kinds[code] = 1;
}
kinds[0x27] = 2;
kinds[0x2019] = 2;

function isLetter(character: string): boolean {
	return /[\p{L}\p{N}\p{M}]/u.test(character);
}

const isWordCode = (code: number): boolean =>
	code < 0x3000 ? kinds[code] === 1 : code > 0x3030 || code === 0x3005;

/** Acronyms of groups: LUG, CTPUG, TroLUG, GUUG. */
const ACRONYM = /^(?!DEBUG|BUG)\p{L}*UGs?$/u;
const ACRONYM_CLASSES = CLASSES.groups | CLASSES.certainGroups;

/** Words that were looked up already, in the case in which they were written. */
const known = new Map<string, number>();
const MAX_KNOWN = 20_000;

/** The classes of a single word. */
function classesOf(word: string): number {
	const remembered = known.get(word);
	if (remembered !== undefined) return remembered;
	const classes = lookUp(word);
	if (known.size < MAX_KNOWN) known.set(word, classes);
	return classes;
}

/** Has a phrase that begins with the word. */
const STARTS_PHRASE = 1 << 30;

function lookUp(word: string): number {
	const lower = word.toLowerCase().replaceAll("’", "'");
	const form = [
		lower,
		withoutAccents(lower),
		lower.replace(/^\p{L}{1,2}'/u, ""),
	].find((each) => entries.has(each));
	const entry = form === undefined ? undefined : entries.get(form);
	let classes = entry?.classes ?? 0;
	if (classes === 0) classes = classesByPart(withoutAccents(lower));
	if (ACRONYM.test(word)) classes |= ACRONYM_CLASSES;
	const isCapital = /^\p{Lu}/u.test(word);
	if (isCapital && (classes & CLASSES.imperatives) === 0)
		classes &= ~CLASSES.verbs;
	return entry !== undefined && entry.phrases.length > 0
		? classes | STARTS_PHRASE
		: classes;
}

function classesByPart(lower: string): number {
	let classes = 0;
	for (const length of prefixLengths)
		if (lower.length >= length)
			classes |= prefixes.get(lower.slice(0, length)) ?? 0;
	for (const length of suffixLengths)
		if (lower.length >= length)
			classes |= suffixes.get(lower.slice(-length)) ?? 0;
	return classes;
}

const phrasesOf = (word: string): Entry["phrases"] => {
	const lower = word.toLowerCase().replaceAll("’", "'");
	return (
		(entries.get(lower) ?? entries.get(withoutAccents(lower)))?.phrases ?? []
	);
};

/** Looks all words of a text up. */
function scanAnew(text: string): Scan {
	const hits: Hit[] = [];
	let all = 0;
	for (let at = 0; at < text.length; ) {
		if (!isWordCode(text.charCodeAt(at))) {
			at++;
			continue;
		}
		const end = endOfWord(text, at);
		const word = text.slice(at, end);
		const classes = classesOf(word);
		if (classes !== 0) {
			const own = classes & ~STARTS_PHRASE;
			const last = end;
			if (own !== classes) {
				const phrase = phraseAt(text, word, end);
				if (phrase !== undefined) {
					all |= phrase.classes;
					hits.push({ start: at, end: phrase.end, classes: phrase.classes });
				}
			}
			if (own !== 0) {
				all |= own;
				hits.push({ start: at, end: last, classes: own });
			}
		}
		at = end;
	}
	return hits.length === 0 ? NOTHING : { classes: all, hits };
}

const NOTHING: Scan = { classes: 0, hits: [] };

function endOfWord(text: string, from: number): number {
	let at = from + 1;
	for (;;) {
		const code = text.charCodeAt(at);
		if (isWordCode(code)) at++;
		else if (
			code < 0x3000 &&
			kinds[code] === 2 &&
			isWordCode(text.charCodeAt(at + 1))
		)
			at += 2;
		else return at;
	}
}

/** The longest phrase that a word begins. */
function phraseAt(
	text: string,
	word: string,
	end: number,
): { end: number; classes: number } | undefined {
	for (const { rest, classes } of phrasesOf(word)) {
		let at = end;
		let isThere = true;
		for (const next of rest) {
			const start = skipGap(text, at);
			const stop = start > at ? endOfWord(text, start) : start;
			const there = text.slice(start, stop).toLowerCase().replaceAll("’", "'");
			isThere =
				stop > start && (there === next || withoutAccents(there) === next);
			if (!isThere) break;
			at = stop;
		}
		if (isThere) return { end: at, classes };
	}
	return undefined;
}

/** Words of a phrase are parted by a blank, a hyphen or an apostrophe and a blank. */
function skipGap(text: string, from: number): number {
	let at = from;
	if (kinds[text.charCodeAt(at)] === 2) at++;
	const code = text.charCodeAt(at);
	return code === 0x20 || code === 0x2d ? at + 1 : from;
}

/** Texts of a page are asked about several times in a row. */
const recent = new Map<string, Scan>();
const MAX_RECENT = 4000;

/** What the words of a text are; one text is scanned once while it is being looked at. */
export function scan(text: string): Scan {
	if (text === lastText) return lastScan;
	lastText = text;
	lastScan = scanOf(text);
	return lastScan;
}

/** The questions about one text come one after another. */
let lastText = "";
let lastScan = NOTHING;

function scanOf(text: string): Scan {
	let found = recent.get(text);
	if (found === undefined) {
		found = scanAnew(text);
		if (recent.size >= MAX_RECENT) recent.clear();
		recent.set(text, found);
	}
	return found;
}

/** Whether a text has a word of one of some classes. */
export const hasClass = (text: string, classes: number): boolean =>
	(scan(text).classes & classes) !== 0;

/** The first word of one of some classes at or after a position. */
export function firstHit(
	text: string,
	classes: number,
	from = 0,
): Hit | undefined {
	const { classes: all, hits } = scan(text);
	return (all & classes) === 0
		? undefined
		: hits.find((hit) => hit.start >= from && (hit.classes & classes) !== 0);
}

/** Whether all words of a text are in some classes, and one of them in another. */
export function isAllOf(
	text: string,
	allowed: number,
	required: number,
): boolean {
	const { classes, hits } = scan(text);
	if ((classes & required) === 0) return false;
	let covered = 0;
	for (const { start, end, classes: own } of hits) {
		if ((own & (allowed | required)) === 0 || end <= covered) continue;
		if (hasWordCode(text, covered, start)) return false;
		covered = end;
	}
	return !hasWordCode(text, covered, text.length);
}

function hasWordCode(text: string, from: number, to: number): boolean {
	for (let at = from; at < to; at++)
		if (isWordCode(text.charCodeAt(at))) return true;
	return false;
}

/** Whether a text begins with a word or phrase of some classes. */
export function beginsWith(text: string, classes: number): boolean {
	const hit = firstHit(text, classes);
	return hit !== undefined && !hasWordCode(text, 0, hit.start);
}

/** Whether it ends with one. */
export function endsWith(text: string, classes: number): boolean {
	const { classes: all, hits } = scan(text);
	if ((all & classes) === 0) return false;
	const last = hits.findLast((hit) => (hit.classes & classes) !== 0);
	return last !== undefined && !hasWordCode(text, last.end, text.length);
}

/** The pattern of all words of a class, for a regular expression; longer ones go first. */
export const alternativesOf = (
	name: WordClass | "nameParticles" | "endings",
): string =>
	LANGUAGES.flatMap((dictionary) => wordForms(dictionary[name]))
		.sort((one, other) => other.length - one.length)
		.filter((word, index, all) => all.indexOf(word) === index)
		.join("|");
