/** Running text: everything up to the next offset where a construct can start (specification, 12). */
import {
	capitals,
	isCased,
	isLetter,
	isLower,
	isSpace,
	isUpper,
	isWordBefore,
} from "../chars";
import {
	type CharacterClass,
	type InlineDefinition,
	matcherToken,
} from "../definitions";
import { OTHERS, PAIRS, pairIndex } from "../dispatch";
import type { Scan } from "../scan";
import { t } from "../vocabulary";

const COLON = 0x3a;
const SLASH = 0x2f;
const STAR = 0x2a;
const ASCII = 128;
const LONGEST_SCHEME = 10;

/** A pair of characters opens nothing, something, something if a third matches, something if white space is in front. */
const NOTHING = 0;
const CERTAIN = 1;
const THIRD = 2;
const SPACED = 3;

/** What two characters can open, from the openers of all tokens of a dialect. */
class Openers {
	private readonly pairs = new Uint8Array(PAIRS);
	private readonly thirds = new Map<number, string>();
	/** Codes of the characters with which something can begin. */
	readonly firsts = new Set<number>();

	constructor(definitions: readonly InlineDefinition[]) {
		for (const { openers, afterSpace } of definitions)
			for (const opener of openers)
				if (typeof opener === "string") this.addString(opener, afterSpace);
				else if (typeof opener[0] === "string")
					this.addClass(opener[0].charCodeAt(0), opener[1]);
	}

	/** Of a string of one character any other may be the second. */
	private addString(opener: string, afterSpace: boolean): void {
		const first = opener.charCodeAt(0);
		if (opener.length === 1) this.addClass(first, () => true);
		else
			this.add(
				pairIndex(first, opener.charCodeAt(1)),
				opener.charAt(2),
				afterSpace,
			);
	}

	private addClass(first: number, second: CharacterClass): void {
		for (let code = 0; code < ASCII; code++)
			if (code === OTHERS || second(code))
				this.add(pairIndex(first, code), "", false);
	}

	/** The weakest condition of all openers of a pair holds. */
	private add(pair: number, third: string, afterSpace: boolean): void {
		this.firsts.add(pair >> 7);
		const kind = this.pairs[pair];
		if (kind === CERTAIN) return;
		if (afterSpace) {
			this.pairs[pair] = kind === THIRD ? CERTAIN : SPACED;
		} else if (third === "" || kind === SPACED) {
			this.pairs[pair] = CERTAIN;
		} else {
			this.pairs[pair] = THIRD;
			this.thirds.set(pair, (this.thirds.get(pair) ?? "") + third);
		}
	}

	/** Whether a token can begin at an ASCII character. May err towards yes. */
	canStart(text: string, offset: number, code: number): boolean {
		const pair = pairIndex(code, text.charCodeAt(offset + 1));
		const kind = this.pairs[pair];
		if (kind === NOTHING) return false;
		if (kind === THIRD)
			return this.thirds.get(pair)?.includes(text.charAt(offset + 2)) === true;
		return kind === CERTAIN || isSpace(text.charCodeAt(offset - 1));
	}
}

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
	const hasMoreLetters = follower === COLON || isLetter(follower);
	if (!hasMoreLetters || !isLetter(source.charCodeAt(offset))) return end;
	const colon = scan.letters.end(source, offset);
	return source.charCodeAt(colon) === COLON ? -1 : end;
}

/**
 * Text: matches everywhere, because its first character is always taken; no other token matches there.
 *
 *     a name, e.g. joe@example.org, FrontPage or http://example.org
 *     ^^^^^^^^^^^^^^               ^^         ^^^^
 *
 * @param definitions of the tokens that text stops at.
 */
export function text(
	definitions: readonly InlineDefinition[],
	schemes: readonly string[],
): InlineDefinition {
	const openers = new Openers(definitions);
	const scheme = new RegExp(`(?:${schemes.join("|")})$`);
	const interest = buildInterest(openers.firsts);

	/** Start of the URL whose scheme ends at a colon; -1 if there is none. */
	const urlStart = (source: string, from: number, colon: number): number => {
		const code = source.charCodeAt(colon + 1);
		if (Number.isNaN(code) || isSpace(code)) return -1;
		const before = source.slice(Math.max(from, colon - LONGEST_SCHEME), colon);
		const start = colon - (scheme.exec(before)?.[0].length ?? 0);
		return start === colon || isWordBefore(source, start) ? -1 : start;
	};

	const anything = () => true;
	return matcherToken(t.Text, [[anything, anything]], (scan, offset) => {
		const source = scan.text;
		const from = offset + 1;
		const stop = Math.min(scan.emails.find(source, from), source.length);
		let at = from;
		while (at < stop) {
			const code = source.charCodeAt(at);
			const kind = interest[code];
			if (kind === PLAIN) {
				at++;
				continue;
			}
			if (kind === FEED) return at;
			if (code < ASCII && openers.canStart(source, at, code)) return at;
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
	});
}

const PLAIN = 0;
const OTHER = 1;
const CAPITAL = 2;
const FEED = 3;

/** Which characters are worth a look. */
function buildInterest(firsts: ReadonlySet<number>): Uint8Array {
	const interest = new Uint8Array(0x10000);
	for (const code of [...firsts, COLON, STAR]) interest[code] = OTHER;
	for (const [from, to] of capitals) interest.fill(CAPITAL, from, to + 1);
	interest[10] = FEED;
	return interest;
}
