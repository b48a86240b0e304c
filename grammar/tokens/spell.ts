/** How a dialect spells a token of the vocabulary. */
import { createToken, type TokenType } from "chevrotain";
import type { Scan } from "../scan";

/**
 * Recognises a token at `offset`: returns where it ends, or -1. May leave in `scan.payload` what it found out.
 */
export type Matcher = (scan: Scan, offset: number) => number;

/** Every first character: one code for each stretch that Chevrotain's lexer tells apart, 255 wide above Latin-1. */
export const anyCharacter: readonly number[] = [
	...Array.from({ length: 257 }, (_, code) => code),
	...Array.from({ length: 256 }, (_, index) => (index + 2) * 255),
];

/**
 * A spelling that a regular expression can read in time proportional to the match.
 *
 * @param dialect suffix that keeps the names of the spellings apart.
 */
export function spell(
	dialect: string,
	abstract: TokenType,
	pattern: RegExp,
): TokenType {
	return createToken({
		name: abstract.name + dialect,
		pattern,
		categories: [abstract],
	});
}

/**
 * A spelling that needs to look further: at what stands before, at the end of the line, or for a closing bracket that
 * may never come.
 *
 * @param starts characters that the token can start with.
 */
export function match(
	scan: Scan,
	dialect: string,
	abstract: TokenType,
	starts: string | readonly number[],
	matcher: Matcher,
): TokenType {
	const result: [string] & { payload?: unknown } = [""];
	return createToken({
		name: abstract.name + dialect,
		categories: [abstract],
		line_breaks: true,
		start_chars_hint: typeof starts === "string" ? [...starts] : [...starts],
		pattern: {
			exec: (text: string, offset: number) => {
				if (!scan.isReady) return null; // Chevrotain's own trials when the lexer is made
				scan.payload = undefined;
				const end = matcher(scan, offset);
				if (end < 0) return null;
				result[0] = text.slice(offset, end);
				result.payload = scan.payload;
				return result;
			},
		},
	});
}
