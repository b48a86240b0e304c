/** Running text: everything up to the next place where a construct can start (rule book, 12). */
import {
	isCased,
	isLetter,
	isLower,
	isSpace,
	isUpper,
	isWordBefore,
} from "../chars";
import type { Scan } from "../scan";
import type { Matcher } from "./spell";

/** What makes the texts of the dialects differ. */
export interface TextOptions {
	schemes: readonly string[];
	smileys: readonly string[];
	/** Two or three characters that can begin a construct, beside those that begin one in either dialect. */
	openers: readonly string[];
	/** Characters that can begin a construct whatever follows. */
	marks: string;
}

const COLON = 0x3a;
const SLASH = 0x2f;
const STAR = 0x2a;
const BANG = 0x21;
const LONGEST_SCHEME = 10;

/** What can begin a construct in either dialect. A third character is looked at only where there is one. */
const OPENERS = [
	..."'' __ ~- ~+ -~ --( --- +~ )-- ,, {{ || ../ !/ !. &#".split(" "),
	...[..."ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz"].map(
		(letter) => `&${letter}`,
	),
];

/** A pair of characters begins nothing, something, something if a third fits, something if white space stands before. */
const NOTHING = 0;
const CERTAIN = 1;
const THIRD = 2;
const SPACED = 3;

/** What two ASCII characters can begin, by both codes. */
class Openers {
	private readonly pairs = new Uint8Array(128 * 128);
	private readonly thirds = new Map<number, string>();

	constructor({ openers, marks, smileys }: TextOptions) {
		for (const face of smileys) this.pairs[indexOf(face)] = SPACED;
		for (const opener of [...OPENERS, ...openers]) {
			const index = indexOf(opener);
			const third = opener.charAt(2);
			this.pairs[index] = third === "" ? CERTAIN : THIRD;
			this.thirds.set(index, (this.thirds.get(index) ?? "") + third);
		}
		for (const mark of marks) {
			const index = indexOf(mark);
			this.pairs.fill(CERTAIN, index, index + 128);
		}
	}

	/** Characters with which something can begin. */
	get firsts(): number[] {
		return [...this.pairs.keys()]
			.filter((index) => this.pairs[index] !== NOTHING)
			.map((index) => index >> 7);
	}

	/** Whether a construct can begin with an ASCII character. May err towards yes. */
	canStart(text: string, offset: number, code: number): boolean {
		const follower = text.charCodeAt(offset + 1);
		if (isUpper(follower) && (code === SLASH || code === BANG)) return true;
		// Behind the end of ASCII only what needs no certain follower: that of a NUL stands for all.
		const index = (code << 7) + (follower < 128 ? follower : 0);
		const kind = this.pairs[index];
		if (kind === NOTHING) return false;
		if (kind === THIRD)
			return this.thirds.get(index)?.includes(text.charAt(offset + 2)) === true;
		return kind === CERTAIN || isSpace(text.charCodeAt(offset - 1));
	}
}

/** Index of the pair that a string begins with. */
const indexOf = (opener: string): number =>
	(opener.charCodeAt(0) << 7) + (opener.charCodeAt(1) || 0);

/**
 * Where a capital leads: -1 if a CamelCase or wiki name can start with it, else where to go on looking.
 *
 *     FrontPage   MoinMoin:FrontPage   Word   ABC
 *     ^-1         ^-1                  ^---→  ^→
 */
function afterCapital(scan: Scan, offset: number): number {
	const source = scan.text;
	let end = offset + 1;
	while (isLower(source.charCodeAt(end))) end++;
	const follower = source.charCodeAt(end);
	if (
		end > offset + 1 &&
		isUpper(follower) &&
		!isCased(source.charCodeAt(offset - 1))
	)
		return -1;
	const goesOn = follower === COLON || isLetter(follower);
	if (!goesOn || !isLetter(source.charCodeAt(offset))) return end;
	const colon = scan.letters.end(source, offset);
	return source.charCodeAt(colon) === COLON ? -1 : end;
}

/**
 * Reads text. The first character is always taken: no other token matched there.
 *
 *     a name, e.g. joe@example.org, FrontPage or http://example.org
 *     ^^^^^^^^^^^^^^               ^^         ^^^^
 */
export function text(options: TextOptions): Matcher {
	const openers = new Openers(options);
	const scheme = new RegExp(`(?:${options.schemes.join("|")})$`);
	const interest = buildInterest(openers.firsts);

	/** Start of the URL whose scheme ends at a colon; -1 if there is none. */
	const urlStart = (source: string, from: number, colon: number): number => {
		const code = source.charCodeAt(colon + 1);
		if (Number.isNaN(code) || isSpace(code)) return -1;
		const before = source.slice(Math.max(from, colon - LONGEST_SCHEME), colon);
		const start = colon - (scheme.exec(before)?.[0].length ?? 0);
		return start === colon || isWordBefore(source, start) ? -1 : start;
	};

	return (scan: Scan, offset: number): number => {
		const source = scan.text;
		const from = offset + 1;
		const stop = Math.min(scan.emails.find(source, from), source.length);
		let at = from;
		while (at < stop) {
			const code = source.charCodeAt(at);
			const kind = interest[code & 0xffff];
			if (kind === PLAIN) {
				at++;
				continue;
			}
			if (kind === FEED) return at;
			if (code < 128 && openers.canStart(source, at, code)) return at;
			if (kind === CAPITAL) {
				const after = afterCapital(scan, at);
				if (after < 0) return at;
				at = after;
				continue;
			}
			if (code === COLON) {
				const start = urlStart(source, from, at);
				if (start >= 0) return start;
			} else if (
				code === STAR &&
				at > from &&
				source.charCodeAt(at + 1) === SLASH &&
				isSpace(source.charCodeAt(at - 1))
			) {
				return at - 1;
			}
			at++;
		}
		return stop;
	};
}

const PLAIN = 0;
const OTHER = 1;
const CAPITAL = 2;
const FEED = 3;

/** Which characters are worth a look. */
function buildInterest(firsts: readonly number[]): Uint8Array {
	const interest = new Uint8Array(0x10000);
	for (const code of [...firsts, COLON, STAR, SLASH, BANG])
		interest[code] = OTHER;
	for (let code = 0; code < interest.length; code++)
		if (isUpper(code)) interest[code] = CAPITAL;
	interest[10] = FEED;
	return interest;
}
