/** What shows the dialect of a page: markup that one dialect has and the others do not (specification, 26). */
import { PAIRS, pairIndex } from "./dispatch";
import { NEVER, type NextIndex } from "./memo";

/** Returns the first offset at or after one where something may begin; `NEVER` if there is none. */
export type Search = (text: string, offset: number) => number;

/** A sign, or code that hides signs. */
export interface SignDefinition {
	/** What it begins with: a string, which is searched natively, or a search of its own. */
	readonly opener: string | Search;
	/** Recognizes it at an offset of its opener: returns where it ends, or -1. */
	readonly match: (text: string, offset: number) => number;
}

/** Creates the memo of one question of one sign, reset before each text. */
export type CreateMemo = (needle: string) => NextIndex;

const isDigit = (code: number): boolean => code >= 0x30 && code <= 0x39;
const isAsciiLetter = (code: number): boolean =>
	(code >= 0x61 && code <= 0x7a) || (code >= 0x41 && code <= 0x5a);
/** As `\w`. */
const isWord = (code: number): boolean =>
	isAsciiLetter(code) || isDigit(code) || code === UNDERSCORE;
/** The end of the text counts, as in `(?!\S)`. */
const isBlank = (text: string, offset: number): boolean =>
	offset >= text.length || /\s/.test(text.charAt(offset));

const ASCII = 128;
const QUOTE = 0x22;
const HASH = 0x23;
const PAREN = 0x28;
const HYPHEN = 0x2d;
const COLON = 0x3a;
const BRACKET = 0x5b;
const CLOSER = 0x5d;
const UNDERSCORE = 0x5f;
const BRACE = 0x7b;

/** End of the letters, digits and hyphens at an offset. */
function nameEnd(text: string, offset: number): number {
	let end = offset;
	for (;;) {
		const code = text.charCodeAt(end);
		if (!isAsciiLetter(code) && !isDigit(code) && code !== HYPHEN) return end;
		end++;
	}
}

/** Code and comments, whose content is no sign of anything; a block that is never closed hides all that follows. */
export const hiding = (memo: CreateMemo): SignDefinition[] => {
	const ticks = memo("`");
	const feeds = memo("\n");
	return [
		{
			opener: "{{{",
			match: (text, offset) => {
				const end = text.indexOf("}}}", offset);
				return end < 0 ? NEVER : end + 3;
			},
		},
		{
			opener: "`",
			match: (text, offset) => {
				const end = ticks.find(text, offset + 1);
				return end < feeds.find(text, offset + 1) ? end + 1 : -1;
			},
		},
		{
			opener: "##",
			match: (text, offset) =>
				offset === 0 || text.charAt(offset - 1) === "\n"
					? feeds.find(text, offset)
					: -1,
		},
	];
};

/** A bracket that begins a sign: not the last of several. */
const bracket: Search = (text, offset) => {
	const isLast =
		text.charCodeAt(offset) === BRACKET &&
		text.charCodeAt(offset - 1) === BRACKET &&
		text.charCodeAt(offset + 1) !== BRACKET;
	const at = text.indexOf("[", isLast ? offset + 1 : offset);
	return at < 0 ? NEVER : at;
};

/**
 * `[[Macro]]` or `[[Macro(`; `["`, `[#anchor`, `[:Page` or `[scheme:address`, before which there is no other bracket.
 */
export const bracketSign = (
	macros: readonly string[],
	schemes: readonly string[],
): SignDefinition => {
	const names = new Set(macros);
	const schemeNames = new Set(schemes);
	/** What the names begin with: links are many more than macros. */
	const beginnings = new Uint8Array(PAIRS);
	for (const name of macros)
		for (const call of [`${name}(`, `${name}]`])
			beginnings[pairIndex(call.charCodeAt(0), call.charCodeAt(1))] = 1;

	const matchMacro = (text: string, start: number): number => {
		const end = nameEnd(text, start);
		const isCall = text.charCodeAt(end) === PAREN;
		if (!isCall && !text.startsWith("]]", end)) return -1;
		if (!names.has(text.slice(start, end))) return -1;
		return end + (isCall ? 1 : 2);
	};
	const matchSingle = (text: string, start: number, first: number): number => {
		if (first === QUOTE) return start + 1;
		if (first === HASH)
			return isWord(text.charCodeAt(start + 1)) ? start + 2 : -1;
		if (first === COLON)
			return isBlank(text, start + 1) || text.charCodeAt(start + 1) === CLOSER
				? -1
				: start + 2;
		const end = nameEnd(text, start);
		return text.charCodeAt(end) === COLON &&
			!isBlank(text, end + 1) &&
			schemeNames.has(text.slice(start, end))
			? end + 2
			: -1;
	};
	return {
		opener: bracket,
		match: (text, offset) => {
			const first = text.charCodeAt(offset + 1);
			if (first !== BRACKET) return matchSingle(text, offset + 1, first);
			const start = offset + 2;
			const pair = pairIndex(
				text.charCodeAt(start),
				text.charCodeAt(start + 1),
			);
			return beginnings[pair] === 0 ? -1 : matchMacro(text, start);
		},
	};
};

/**
 * `attachment:x` and the like outside of brackets. Colons are searched, because they are rarer than the letters that the
 * words begin with.
 */
export const bareWordSign = (words: readonly string[]): SignDefinition => {
	/** The words by their last letter, and whether a letter ends one. */
	const byLast = new Map(
		words.map((word) => [word.charAt(word.length - 1), word]),
	);
	const isLast = new Uint8Array(ASCII);
	for (const last of byLast.keys()) isLast[last.charCodeAt(0)] = 1;
	return {
		opener: (text, offset) => {
			for (
				let colon = text.indexOf(":", offset);
				colon >= 0;
				colon = text.indexOf(":", colon + 1)
			) {
				if (isLast[text.charCodeAt(colon - 1) & (ASCII - 1)] === 0) continue;
				const word = byLast.get(text.charAt(colon - 1));
				if (word === undefined) continue;
				const start = colon - word.length;
				if (
					start >= offset &&
					text.startsWith(word, start) &&
					isWord(text.charCodeAt(colon + 1)) &&
					!isBracketOrWord(text.charCodeAt(start - 1))
				)
					return start;
			}
			return NEVER;
		},
		match: (text, offset) => text.indexOf(":", offset) + 2,
	};
};

const isBracketOrWord = (code: number): boolean =>
	code === BRACKET || code === BRACE || isWord(code);

/** `<<Macro`. */
export const angleMacroSign: SignDefinition = {
	opener: "<<",
	match: (text, offset) =>
		isWord(text.charCodeAt(offset + 2)) ? offset + 3 : -1,
};

/** `[[scheme:` or `[[target|`. */
export const doubleBracketSign = (
	memo: CreateMemo,
	schemes: readonly string[],
): SignDefinition => {
	const bars = memo("|");
	const closers = memo("]");
	const feeds = memo("\n");
	const target = new RegExp(`(?:${schemes.join("|")}):`, "y");
	return {
		opener: bracket,
		match: (text, offset) => {
			if (text.charCodeAt(offset + 1) !== BRACKET) return -1;
			const start = offset + 2;
			target.lastIndex = start;
			if (target.test(text)) return target.lastIndex;
			const bar = bars.find(text, start);
			return bar < closers.find(text, start) && bar < feeds.find(text, start)
				? bar + 1
				: -1;
		},
	};
};

/** `{{scheme:`. */
export const transclusionSign = (
	schemes: readonly string[],
): SignDefinition => {
	const target = new RegExp(`\\{\\{(?:${schemes.join("|")}):`, "y");
	return {
		opener: "{{",
		match: (text, offset) => {
			target.lastIndex = offset;
			return target.test(text) ? target.lastIndex : -1;
		},
	};
};
