/** Looks all words of a text up: each word and phrase of the dictionaries in it, with its classes. */
import { addToHash, lowerCode } from "./ascii-words";
import { remembering } from "./remembering";
import { PYTHON } from "./word-classes";
import {
	bitOfLetter,
	type Entry,
	lowerCase,
	type Phrase,
	withoutAccents,
	wordTable,
} from "./word-table";

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
	/** Those of parts of the text whose words are whole, too, where a phrase would be cut. */
	ofParts: number;
	hits: Hit[];
}

const WORD = 1;
const APOSTROPHE = 2;

/** What a code unit is in a text: a part of words, an apostrophe, or 0. */
const kinds = new Uint8Array(0x3000);
for (let code = 0; code < kinds.length; code++) {
	const character = String.fromCharCode(code);
	if (/[A-Za-z0-9]/.test(character) || (code >= 0xaa && isLetter(character)))
		kinds[code] = WORD;
}
kinds[0x27] = APOSTROPHE;
kinds[0x2019] = APOSTROPHE;

function isLetter(character: string): boolean {
	return /[\p{L}\p{N}\p{M}]/u.test(character);
}

export const isWordCode = (code: number): boolean =>
	code < 0x3000 ? kinds[code] === WORD : code > 0x3030 || code === 0x3005;

const isWordAt = (text: string, at: number): boolean =>
	at < text.length && isWordCode(text.charCodeAt(at));

/** Looks all words of a text up, for texts that hardly come again. */
export function scanAnew(text: string): Scan {
	const { length } = text;
	let hasPython = false;
	const found: Scan = { classes: 0, ofParts: 0, hits: NO_HITS };
	for (let at = 0; at < length; ) {
		const start = at;
		let hash = 0;
		while (at < length) {
			const code = text.charCodeAt(at);
			if (code >= 0x80 || kinds[code] !== WORD) break;
			const lower = lowerCode(code);
			hash = addToHash(hash, lower);
			if (lower === Y && at > start && isPython(text, at)) hasPython = true;
			at++;
		}
		if (
			at === length ||
			(text.charCodeAt(at) < 0x80 && kinds[text.charCodeAt(at)] === 0)
		) {
			if (at > start) addAscii(found, text, start, at, hash);
			at++;
		} else if (isWordAt(text, at) || (at > start && isInside(text, at))) {
			at = endOfWord(text, start);
			addOther(found, text, start, at);
		} else {
			if (at > start) addAscii(found, text, start, at, hash);
			at++;
		}
	}
	if (hasPython) found.classes |= PYTHON;
	found.ofParts |= found.classes;
	return found.classes === 0 ? NOTHING : found;
}

const P = 0x70;
const Y = 0x79;

/** Whether a "y" is between "p" and another letter. */
const isPython = (text: string, at: number): boolean =>
	lowerCode(text.charCodeAt(at - 1)) === P && isAsciiLetterAt(text, at + 1);

function isAsciiLetterAt(text: string, at: number): boolean {
	if (at >= text.length) return false;
	const lower = lowerCode(text.charCodeAt(at));
	return lower >= 0x61 && lower <= 0x7a;
}

const NO_HITS: Hit[] = [];

const NOTHING: Scan = { classes: 0, ofParts: 0, hits: NO_HITS };

/** Looks a word of ASCII up. */
function addAscii(
	found: Scan,
	text: string,
	start: number,
	end: number,
	hash: number,
): void {
	const table = wordTable();
	const entry = table.findAscii(text, start, end, hash);
	const classes = table.classesOfAscii(entry, text, start, end);
	if (entry !== undefined && entry.next !== 0)
		addPhrase(found, text, start, end, entry);
	if (classes !== 0) addHit(found, start, end, classes);
}

/** Looks any other word up. */
function addOther(found: Scan, text: string, start: number, end: number): void {
	const table = wordTable();
	const word = text.slice(start, end);
	const entry = table.find(word);
	if (entry !== undefined) addPhrase(found, text, start, end, entry);
	const classes = table.classesOf(word);
	if (classes !== 0) addHit(found, start, end, classes);
}

/** Adds the longest of the phrases that a word begins. */
function addPhrase(
	found: Scan,
	text: string,
	start: number,
	end: number,
	{ phrases, next }: Entry,
): void {
	const from = skipGap(text, end);
	if (from === end || from === text.length) return;
	// A letter with an accent may be in a phrase without it.
	const code = text.charCodeAt(from);
	if (code < 0x80 && (next & bitOfLetter(code)) === 0) return;
	let hasLonger = false;
	for (const phrase of phrases) {
		const last = endOfPhrase(text, end, phrase);
		if (last < 0) continue;
		found.ofParts |= phrase.classes;
		if (!hasLonger) addHit(found, start, last, phrase.classes);
		hasLonger = true;
	}
}

function addHit(
	found: Scan,
	start: number,
	end: number,
	classes: number,
): void {
	const hit: Hit = { start, end, classes };
	found.classes |= classes;
	if (found.hits === NO_HITS) found.hits = [hit];
	else found.hits.push(hit);
}

/** Whether an apostrophe is between two parts of a word. */
const isInside = (text: string, at: number): boolean =>
	isApostropheAt(text, at) && isWordAt(text, at + 1);

const isApostropheAt = (text: string, at: number): boolean =>
	at < text.length && kinds[text.charCodeAt(at)] === APOSTROPHE;

function endOfWord(text: string, from: number): number {
	let at = from + 1;
	for (;;) {
		if (isWordAt(text, at)) at++;
		else if (isInside(text, at)) at += 2;
		else return at;
	}
}

/** Where a phrase ends after its first word, -1 if another text follows that. */
function endOfPhrase(text: string, from: number, { rest }: Phrase): number {
	let at = from;
	for (const next of rest) {
		at = endOfNext(text, at, next);
		if (at < 0) break;
	}
	return at;
}

/** Where a word ends that comes next in a phrase, -1 if another one does. */
function endOfNext(text: string, from: number, next: string): number {
	const start = skipGap(text, from);
	if (start === from) return -1;
	for (let at = 0; at < next.length; at++) {
		if (start + at >= text.length) return -1;
		const code = text.charCodeAt(start + at);
		if (code >= 0x80) return endOfOther(text, start, next);
		if (lowerCode(code) !== next.charCodeAt(at)) return -1;
	}
	const end = start + next.length;
	if (!isWordAt(text, end) && !isInside(text, end)) return end;
	return isAsciiLetterAt(text, end) ? -1 : endOfOther(text, start, next);
}

/** The same for a word with letters beyond ASCII. */
function endOfOther(text: string, start: number, next: string): number {
	if (start === text.length) return -1;
	const end = endOfWord(text, start);
	const word = lowerCase(text.slice(start, end));
	return word === next || withoutAccents(word) === next ? end : -1;
}

/** Words of a phrase are parted by a blank, a hyphen or an apostrophe and a blank. */
function skipGap(text: string, from: number): number {
	let at = from;
	if (isApostropheAt(text, at)) at++;
	if (at === text.length) return from;
	const code = text.charCodeAt(at);
	return code === 0x20 || code === 0x2d ? at + 1 : from;
}

/** What the words of a text are. */
export const scan: (text: string) => Scan = remembering(scanAnew);
