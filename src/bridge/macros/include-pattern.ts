/** Regular expressions of wiki pages, which must not be able to take more than linear time. */
import { RE2JS } from "re2js";

const MAX_LENGTH = 500;
const MAX_REPEATS = 1000;

/** Product of all counted repetitions, which is what a pattern may grow to: `(a{9}){9}` has 81. */
function repeats(pattern: string): number {
	let product = 1;
	for (const [, least = "", most = ""] of pattern.matchAll(
		/\{(\d{1,9})(?:,(\d{0,9}))?\}/g,
	))
		product *= Math.max(Number(least), Number(most), 1);
	return product;
}

/** Where a pattern is in a text. */
export interface PatternMatch {
	start: number;
	end: number;
}

/** Finds the first match of a pattern in a text. */
export type FindPattern = (text: string) => PatternMatch | undefined;

/** Compiled patterns: a wiki has the same few on many pages, and compiling one takes as long as a page. */
const compiled = new Map<string, FindPattern | undefined>();
const MAX_COMPILED = 64;

/**
 * Compiles a pattern of Python's syntax; `^` and `$` match at lines.
 *
 * The engine has no backtracking: a search takes time in proportion to the length of the text. Look-around and references to
 * groups are not supported.
 *
 * @returns a function that returns the first match; `undefined` if the pattern is wrong or too large.
 */
export function compilePattern(pattern: string): FindPattern | undefined {
	if (pattern.length > MAX_LENGTH) return undefined;
	if (compiled.has(pattern)) return compiled.get(pattern);
	if (compiled.size === MAX_COMPILED) compiled.clear();
	const find = compileAnew(pattern);
	compiled.set(pattern, find);
	return find;
}

function compileAnew(pattern: string): FindPattern | undefined {
	if (repeats(pattern) > MAX_REPEATS) return undefined;
	let regex: RE2JS;
	try {
		regex = RE2JS.compile(pattern, RE2JS.MULTILINE);
	} catch {
		return undefined;
	}
	return (text) => {
		const matcher = regex.matcher(text);
		return matcher.find()
			? { start: matcher.start(), end: matcher.end() }
			: undefined;
	};
}
