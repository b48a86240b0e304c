/** How a dialect defines the tokens of the vocabulary. */
import type { Scan } from "./scan";
import type {
	InlineTokenName,
	LineTokenName,
	NamedTokenType,
	PayloadOf,
} from "./vocabulary";

/** What the lexer notes about a token, and where the token ends: one object, because two take measurably more time. */
export type Match<P> = P & { readonly end: number };

/** Where a match ends; -1 if there is none. */
export const matchEnd = (match: number | Match<object>): number =>
	typeof match === "number" ? match : match.end;

/** Recognizes a token at `offset`: returns where it ends, with its payload if it has one, or -1. */
export type Matcher<P> = (
	scan: Scan,
	offset: number,
) => [P] extends [undefined] ? number : Match<P> | -1;

/** The matcher of any token. */
export type AnyMatcher = (scan: Scan, offset: number) => number | Match<object>;

/** A class of characters, asked by code. */
export type CharacterClass = (code: number) => boolean;

/**
 * What a token begins with: a string of which one to three characters are looked at, or a first and a second character.
 * Running text stops at an opener, unless its first character is a class: such tokens it finds by other signs.
 */
export type Opener =
	| string
	| readonly [string | CharacterClass, CharacterClass];

/** How a token within a line is recognized. */
export interface InlineDefinition {
	readonly type: NamedTokenType<InlineTokenName>;
	/** The token begins with one of them. */
	readonly openers: readonly Opener[];
	/** Whether it needs white space in front of it. */
	readonly afterSpace: boolean;
	readonly match: AnyMatcher;
	/** All that it matches, where a string or a regular expression says it: what diagrams draw. */
	readonly syntax: string | RegExp | undefined;
}

/** How a token that begins a line is recognized. */
export interface LineDefinition {
	readonly type: NamedTokenType<LineTokenName>;
	readonly place: LinePlace;
	readonly match: AnyMatcher;
}

/** The first characters of the lines that a token can begin; a line feed for a blank line. */
export interface LinePlace {
	/** At the margin; `any` character, or none of them if absent. */
	margin?: string | "any";
	/** After white space. */
	indented?: string | "any";
	/** Only in the head of a page or section. */
	head?: true;
}

/** A token that is always the same string. */
export const literalToken = (
	type: NamedTokenType<InlineTokenName>,
	literal: string,
): InlineDefinition => ({
	type,
	openers: [literal],
	afterSpace: false,
	match: ({ text }, offset) =>
		text.startsWith(literal, offset) ? offset + literal.length : -1,
	syntax: literal,
});

/** A token that a regular expression can read in time proportional to the match. */
export function regexToken(
	type: NamedTokenType<InlineTokenName>,
	openers: readonly Opener[],
	pattern: RegExp,
): InlineDefinition {
	const sticky = new RegExp(pattern, `${pattern.flags}y`);
	return {
		type,
		openers,
		afterSpace: false,
		match: ({ text }, offset) => {
			sticky.lastIndex = offset;
			return sticky.test(text) ? sticky.lastIndex : -1;
		},
		syntax: pattern,
	};
}

/**
 * A token that needs to look further: at what is before it, at the end of the line, or for a closing bracket that may never
 * come.
 */
export const matcherToken = <N extends InlineTokenName>(
	type: NamedTokenType<N>,
	openers: readonly Opener[],
	match: Matcher<PayloadOf<N>>,
	afterSpace = false,
): InlineDefinition => ({
	type,
	openers,
	afterSpace,
	match,
	syntax: undefined,
});

/** A token that begins a line. */
export const lineToken = <N extends LineTokenName>(
	type: NamedTokenType<N>,
	place: LinePlace,
	match: Matcher<PayloadOf<N>>,
): LineDefinition => ({ type, place, match });
