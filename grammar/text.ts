/** Running text: everything up to the next place where a construct can start (rule book, 12). */
import {
	isCased,
	isLetter,
	isLower,
	isSpace,
	isUpper,
	isWordBefore,
} from "./chars";
import type { Scan } from "./scan";
import type { Matcher } from "./spell";

/** Tells whether a construct can start at `offset`, where a character of interest stands. May err towards yes. */
type Start = (text: string, offset: number) => boolean;

/** What makes the texts of the dialects differ. */
export interface TextOptions {
	schemes: readonly string[];
	/** First characters of smileys. */
	smileys: readonly string[];
	/** Whether the dialect has links in single brackets, and none of the double ones of 1.9. */
	singleBrackets: boolean;
}

const COLON = 0x3a;
const SLASH = 0x2f;
const STAR = 0x2a;
const LONGEST_SCHEME = 10;

const next =
	(...followers: string[]): Start =>
	(text, offset) =>
		followers.some((follower) => text.startsWith(follower, offset + 1));

const always: Start = () => true;

/** Characters that may begin a construct, with the check that tells whether one can. */
function starts({
	smileys,
	singleBrackets,
}: TextOptions): (Start | undefined)[] {
	const table: (Start | undefined)[] = new Array<Start | undefined>(128).fill(
		undefined,
	);
	const add = (character: string, start: Start): void => {
		const code = character.charCodeAt(0);
		const other = table[code];
		table[code] =
			other === undefined
				? start
				: (text, offset) => start(text, offset) || other(text, offset);
	};
	add("'", next("'"));
	add("_", next("_"));
	add("~", next("-", "+"));
	add("-", next("~", "-(", "---"));
	add("+", next("~"));
	add(")", next("--"));
	add("^", always);
	add(",", next(","));
	add("{", next("{{"));
	add("`", always);
	add("[", singleBrackets ? always : next("["));
	add(
		"&",
		(text, offset) =>
			isLetter(text.charCodeAt(offset + 1)) || text.startsWith("#", offset + 1),
	);
	add("|", next("|"));
	add(
		"/",
		(text, offset) =>
			text.charCodeAt(offset + 1) === STAR ||
			isUpper(text.charCodeAt(offset + 1)),
	);
	add(".", next("./"));
	add(
		"!",
		(text, offset) =>
			isUpper(text.charCodeAt(offset + 1)) || next("/", ".")(text, offset),
	);
	if (!singleBrackets) {
		add("{", next("{"));
		add("<", next("<"));
	}
	for (const first of new Set(smileys.map((face) => face.charAt(0)))) {
		const rests = smileys
			.filter((face) => face.startsWith(first))
			.map((face) => face.slice(1));
		const isFace = next(...rests);
		add(
			first,
			(text, offset) =>
				isSpace(text.charCodeAt(offset - 1)) && isFace(text, offset),
		);
	}
	return table;
}

/**
 * Reads text. The first character is always taken: no other token matched there.
 *
 *     a name, e.g. joe@example.org, FrontPage or http://example.org
 *     ^^^^^^^^^^^^^^               ^^         ^^^^
 */
export function text(options: TextOptions): Matcher {
	const table = starts(options);
	const scheme = new RegExp(`(?:${options.schemes.join("|")})$`);
	const interest = buildInterest(table);

	const nameStarts = (scan: Scan, offset: number): boolean => {
		const source = scan.text;
		const before = source.charCodeAt(offset - 1);
		if (!isCased(before)) {
			let end = offset + 1;
			while (isLower(source.charCodeAt(end))) end++;
			if (end > offset + 1 && isUpper(source.charCodeAt(end))) return true;
		}
		return (
			isLetter(source.charCodeAt(offset)) &&
			source.charCodeAt(scan.letters.end(source, offset)) === COLON
		);
	};

	return (scan: Scan, offset: number): number => {
		const source = scan.text;
		const stop = Math.min(scan.emails.find(source, offset + 1), source.length);
		let at = offset + 1;
		for (; at < stop; at++) {
			const code = source.charCodeAt(at);
			const kind = interest[code];
			if (kind === PLAIN) continue;
			if (kind === FEED) return at;
			if (kind === CAPITAL) {
				if (nameStarts(scan, at) || table[code]?.(source, at) === true)
					return at;
				continue;
			}
			if (table[code]?.(source, at) === true) return at;
			if (code === COLON) {
				const found = scheme.exec(
					source.slice(Math.max(offset + 1, at - LONGEST_SCHEME), at),
				);
				if (
					found !== null &&
					!isWordBefore(source, at - found[0].length) &&
					!isSpace(source.charCodeAt(at + 1))
				)
					return at - found[0].length;
			} else if (
				code === STAR &&
				at > offset + 1 &&
				source.charCodeAt(at + 1) === SLASH &&
				isSpace(source.charCodeAt(at - 1))
			) {
				return at - 1;
			}
		}
		return at;
	};
}

const PLAIN = 0;
const OTHER = 1;
const CAPITAL = 2;
const FEED = 3;

/** Which characters are worth a look. */
function buildInterest(table: readonly (Start | undefined)[]): Uint8Array {
	const interest = new Uint8Array(0x10000);
	for (let code = 0; code < interest.length; code++)
		if (isUpper(code)) interest[code] = CAPITAL;
	for (const [code, start] of table.entries())
		if (start !== undefined && interest[code] === PLAIN) interest[code] = OTHER;
	interest[COLON] = OTHER;
	interest[STAR] = OTHER;
	interest[10] = FEED;
	return interest;
}
