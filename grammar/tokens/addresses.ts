/** Addresses in running text and 1.5's single brackets (specification, 17, 18, 22.4 to 22.7). */
import {
	isCased,
	isClosing,
	isEmail,
	isLetter,
	isSpace,
	isSpaceOrClosing,
	isUpper,
	isWordBefore,
	SPACES,
} from "../chars";
import {
	type InlineDefinition,
	type Matcher,
	matcherToken,
	type Opener,
} from "../definitions";
import type { SingleBracketParts } from "../payloads";
import type { Scan } from "../scan";
import { t } from "../vocabulary";

const COLON = 0x3a;
const LESS = 0x3c;
const DOT = 0x2e;
const AT = 0x40;

/** Running text finds a URL by its colon, so the scheme is not an opener that text stops at. */
const schemeOpeners = (schemes: readonly string[]): Opener[] =>
	schemes.map((scheme) => [
		(code) => code === scheme.charCodeAt(0),
		(code) => code === scheme.charCodeAt(1),
	]);

/** `scheme:` at `offset` with no word character before it: the offset after the colon, or -1. */
function schemeEnd(schemes: RegExp, text: string, offset: number): number {
	schemes.lastIndex = offset;
	return schemes.test(text) && !isWordBefore(text, offset)
		? schemes.lastIndex
		: -1;
}

/** A sticky expression for any of the schemes and its colon. */
const schemePattern = (schemes: readonly string[]): RegExp =>
	new RegExp(`(?:${schemes.join("|")}):`, "y");

/**
 * Up to the next blank, less the closing punctuation in front of it; at least one character remains (17.1).
 *
 *     (see http://x.org/a(b)).
 *          ^^^^^^^^^^^^^^^^
 */
export function url19(schemes: readonly string[]): InlineDefinition {
	const pattern = schemePattern(schemes);
	return matcherToken(t.Url, schemeOpeners(schemes), ({ text }, offset) => {
		const start = schemeEnd(pattern, text, offset);
		if (start < 0) return -1;
		let end = start;
		while (end < text.length && !isSpace(text.charCodeAt(end))) end++;
		while (end > start + 1 && isClosing(text.charCodeAt(end - 1))) end--;
		return end > start ? end : -1;
	});
}

/** End of a run of characters that 1.5 takes into an address: single closing punctuation only before others (22.6). */
function addressEnd(text: string, offset: number, less: boolean): number {
	const isInside = (code: number): boolean =>
		!Number.isNaN(code) && !isSpaceOrClosing(code) && (less || code !== LESS);
	let end = offset;
	for (;;) {
		const code = text.charCodeAt(end);
		if (isInside(code)) end++;
		else if (isClosing(code) && isInside(text.charCodeAt(end + 1))) end += 2;
		else return end;
	}
}

/** The same in 1.5. */
export function url15(schemes: readonly string[]): InlineDefinition {
	const pattern = schemePattern(schemes);
	return matcherToken(t.Url, schemeOpeners(schemes), ({ text }, offset) => {
		const start = schemeEnd(pattern, text, offset);
		if (start < 0) return -1;
		const end = addressEnd(text, start, false);
		return end > start ? end : -1;
	});
}

/** `joe.doe@example.org` (17.2). */
export const email = matcherToken(
	t.Email,
	[[isEmail, (code) => isEmail(code) || code === AT]],
	({ text, emails }, offset) =>
		emails.find(text, offset) === offset ? emails.matchEnd : -1,
);

/** An ASCII capital and a letter. */
const WIKI: readonly Opener[] = [
	[(code) => isUpper(code) && isLetter(code), isLetter],
];

/** End of `Wiki` in `Wiki:`; -1 if there is none. */
function wikiEnd(text: string, offset: number): number {
	let end = offset;
	while (isLetter(text.charCodeAt(end))) end++;
	return end - offset >= 2 && text.charCodeAt(end) === COLON ? end : -1;
}

/** `Wiki:Page` up to white space or closing punctuation; up to the next blank there is a letter, digit or dot (18). */
export function interwiki19(scan: Scan): InlineDefinition {
	const blanks = scan.memo(" ");
	return matcherToken(t.Interwiki, WIKI, ({ text }, offset) => {
		const colon = wikiEnd(text, offset);
		if (colon < 0 || isWordBefore(text, offset)) return -1;
		let end = colon + 1;
		while (end < text.length && !isSpaceOrClosing(text.charCodeAt(end))) end++;
		if (end === colon + 1) return -1;
		const lineEnd = scan.lineEnd(colon);
		const blank = blanks.find(text, colon);
		if (blank >= lineEnd && scan.isAfterBlock) return -1;
		for (let at = colon + 1; at < Math.min(blank, lineEnd); at++) {
			const code = text.charCodeAt(at);
			if (isCased(code) || code === DOT) return end;
		}
		return -1;
	});
}

const FIRST = /[^'":<|]/;

const interwiki: Matcher<undefined> = ({ text }, offset) => {
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

/** `Wiki:Page`: at least two characters after the colon, whatever is in front (22.7). */
export const interwiki15 = matcherToken(t.Interwiki, WIKI, interwiki);

/**
 * `[http://x.org text]`, `[#anchor text]`, `[:Page:text]`: a target without blanks, one blank and at least one character
 * of text, and no `]` in either (22.4).
 */
export function singleBracket(
	scan: Scan,
	schemes: readonly string[],
): InlineDefinition {
	const closers = scan.memo("]");
	const pattern = new RegExp(
		`\\[(?:(?:${schemes.join("|")}):|#|:)[^${SPACES}\\]]`,
		"yu",
	);
	const space = new RegExp(`[${SPACES}]`, "u");
	const matcher: Matcher<SingleBracketParts> = (at, offset) => {
		const { text } = at;
		pattern.lastIndex = offset;
		if (!pattern.test(text)) return -1;
		const close = closers.find(text, offset + 1);
		if (close >= at.lineEnd(offset)) return -1;
		const inside = text.slice(offset + 1, close);
		const blank = inside.search(space);
		if (blank === inside.length - 1) return -1;
		return {
			inside,
			target: blank < 0 ? inside : inside.slice(0, blank),
			label: blank < 0 ? undefined : inside.slice(blank + 1),
			end: close + 1,
		};
	};
	return matcherToken(
		t.SingleBracketLink,
		["[#", "[:", ...schemes.map((scheme) => `[${scheme}`)],
		matcher,
	);
}
