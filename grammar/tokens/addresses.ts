/** Addresses in running text and 1.5's single brackets (rule book, 17, 18, 22.4 to 22.7). */
import {
	isCased,
	isClosing,
	isLetter,
	isSpace,
	isSpaceOrClosing,
	isWordBefore,
	SPACES,
} from "../chars";
import type { Scan } from "../scan";
import type { Matcher } from "./spell";

const COLON = 0x3a;
const LESS = 0x3c;
const DOT = 0x2e;

/** `scheme:` at `offset` with no word character before it: the offset behind the colon, or -1. */
function schemeEnd(schemes: RegExp, text: string, offset: number): number {
	schemes.lastIndex = offset;
	return schemes.test(text) && !isWordBefore(text, offset)
		? schemes.lastIndex
		: -1;
}

/** A sticky expression for any of the schemes and its colon. */
export const schemePattern = (schemes: readonly string[]): RegExp =>
	new RegExp(`(?:${schemes.join("|")}):`, "y");

/**
 * Up to the next blank, less the closing punctuation in front of it; at least one character remains (17.1).
 *
 *     (see http://x.org/a(b)).
 *          ^^^^^^^^^^^^^^^^
 */
export function url19(schemes: readonly string[]): Matcher {
	const pattern = schemePattern(schemes);
	return (scan, offset) => {
		const { text } = scan;
		const start = schemeEnd(pattern, text, offset);
		if (start < 0) return -1;
		let end = start;
		while (end < text.length && !isSpace(text.charCodeAt(end))) end++;
		while (end > start + 1 && isClosing(text.charCodeAt(end - 1))) end--;
		return end > start ? end : -1;
	};
}

/** End of a run of characters that 1.5 takes into an address: single closing punctuation only before others (22.6). */
function addressEnd(text: string, offset: number, less: boolean): number {
	const goesOn = (code: number): boolean =>
		!Number.isNaN(code) && !isSpaceOrClosing(code) && (less || code !== LESS);
	let end = offset;
	for (;;) {
		const code = text.charCodeAt(end);
		if (goesOn(code)) end++;
		else if (isClosing(code) && goesOn(text.charCodeAt(end + 1))) end += 2;
		else return end;
	}
}

export function url15(schemes: readonly string[]): Matcher {
	const pattern = schemePattern(schemes);
	return (scan, offset) => {
		const start = schemeEnd(pattern, scan.text, offset);
		if (start < 0) return -1;
		const end = addressEnd(scan.text, start, false);
		return end > start ? end : -1;
	};
}

/** `joe.doe@example.org` (17.2). */
export const email: Matcher = (scan, offset) =>
	scan.emails.find(scan.text, offset) === offset ? scan.emails.found : -1;

/** End of `Wiki` in `Wiki:`; -1 if there is none. */
function wikiEnd(text: string, offset: number): number {
	let end = offset;
	while (isLetter(text.charCodeAt(end))) end++;
	return end - offset >= 2 && text.charCodeAt(end) === COLON ? end : -1;
}

/** `Wiki:Page` up to white space or closing punctuation; up to the next blank there is a letter, digit or dot (18). */
export function interwiki19(scan: Scan): Matcher {
	const blanks = scan.memo(" ");
	return (_, offset) => {
		const { text } = scan;
		const colon = wikiEnd(text, offset);
		if (colon < 0 || isWordBefore(text, offset)) return -1;
		let end = colon + 1;
		while (end < text.length && !isSpaceOrClosing(text.charCodeAt(end))) end++;
		if (end === colon + 1) return -1;
		const lineEnd = scan.lineEnd(colon);
		const blank = blanks.find(text, colon);
		if (blank >= lineEnd && scan.glued) return -1;
		for (let at = colon + 1; at < Math.min(blank, lineEnd); at++) {
			const code = text.charCodeAt(at);
			if (isCased(code) || code === DOT) return end;
		}
		return -1;
	};
}

const FIRST = /[^'":<|]/;

/** `Wiki:Page`: at least two characters behind the colon, whatever stands before (22.7). */
export const interwiki15: Matcher = (scan, offset) => {
	const { text } = scan;
	const colon = wikiEnd(text, offset);
	if (
		colon < 0 ||
		colon + 1 >= text.length ||
		isSpace(text.charCodeAt(colon + 1)) ||
		!FIRST.test(text.charAt(colon + 1))
	)
		return -1;
	const end = addressEnd(text, colon + 2, true);
	return end > colon + 2 ? end : -1;
};

/** The inside of 1.5's `[target label]`. */
export interface SingleBracketParts {
	/** All of it. */
	inside: string;
	/** Up to the first blank. */
	target: string;
	/** Behind that blank, where something is. */
	label: string | undefined;
}

/**
 * `[http://x.org text]`, `[#anchor text]`, `[:Page:text]`: a target without blanks, one blank and at least one character
 * of text, and no `]` in either (22.4).
 */
export function singleBracket(scan: Scan, schemes: readonly string[]): Matcher {
	const closers = scan.memo("]");
	const pattern = new RegExp(
		`\\[(?:(?:${schemes.join("|")}):|#|:)[^${SPACES}\\]]`,
		"yu",
	);
	const space = new RegExp(`[${SPACES}]`, "u");
	return (_, offset) => {
		const { text } = scan;
		pattern.lastIndex = offset;
		if (!pattern.test(text)) return -1;
		const close = closers.find(text, offset + 1);
		if (close >= scan.lineEnd(offset)) return -1;
		const inside = text.slice(offset + 1, close);
		const blank = inside.search(space);
		if (blank === inside.length - 1) return -1;
		scan.payload = {
			inside,
			target: blank < 0 ? inside : inside.slice(0, blank),
			label: blank < 0 ? undefined : inside.slice(blank + 1),
		} satisfies SingleBracketParts;
		return close + 1;
	};
}

/** First characters of addresses: those of the schemes. */
export const schemeStarts = (schemes: readonly string[]): string =>
	[...new Set(schemes.map((scheme) => scheme.charAt(0)))].join("");
