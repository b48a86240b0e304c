/** Detection of the dialect (specification, 26): the signs of each are counted outside of code and comments. */
import { NEVER, NextIndex } from "../grammar/memo";
import { namesOf } from "../grammar/tokens/names";
import type { Dialect } from "./ast";

/** Taken where no other dialect has more signs. */
const DEFAULT: Dialect = "1.9";

const macros15: ReadonlySet<string> = new Set(namesOf["1.5"].macros);
const schemes15: ReadonlySet<string> = new Set(namesOf["1.5"].schemes);
/** What 1.9 writes right after `[[`. */
const TARGET19 = new RegExp(
	`(?:${namesOf["1.9"].schemes.join("|")}|attachment):`,
	"y",
);

const T = 0x74;
const E = 0x65;
const I = 0x69;

/** What 1.5 writes without brackets, by the last letter. */
const WORDS15: Readonly<Record<string, string>> = {
	t: "attachment",
	e: "inline",
	i: "wiki",
};

/** How many signs of each dialect a page has. */
export type DialectSigns = Readonly<Record<Dialect, number>>;

/**
 * Counts the signs of all dialects.
 *
 * @param text a page; code and comments in it do not count.
 */
export const countDialectSigns = (text: string): DialectSigns =>
	new SignReader(text).count();

/**
 * Returns the dialect that has more signs in a page; 1.9 if there are as many of both, or none.
 *
 * @param text a page; code and comments in it do not count.
 */
export function detectDialect(text: string): Dialect {
	const signs = countDialectSigns(text);
	const dialects = Object.keys(signs) as Dialect[];
	return dialects.reduce(
		(best, each) => (signs[each] > signs[best] ? each : best),
		DEFAULT,
	);
}

/**
 * Goes from sign to sign. What signs begin with is searched natively, and a sign is read by hand: a regular expression for
 * all of them takes three times as long.
 */
class SignReader {
	private readonly signs: Record<Dialect, number> = { "1.5": 0, "1.9": 0 };
	private readonly angles = new NextIndex("<<");
	private readonly braces = new NextIndex("{{");
	private readonly ticks = new NextIndex("`");
	private readonly hashes = new NextIndex("##");
	private readonly bars = new NextIndex("|");
	private readonly closers = new NextIndex("]");
	private readonly feeds = new NextIndex("\n");
	/** Start and end of the next sign of 1.5 without brackets. */
	private wordStart = -1;
	private wordEnd = 0;

	constructor(private readonly text: string) {}

	count(): DialectSigns {
		const { text } = this;
		let at = 0;
		let other = -1;
		let bracket = -1;
		while (at < text.length) {
			if (other < at) other = this.nextOther(at);
			if (bracket < at) bracket = find(text, "[", at);
			if (bracket < other) at = this.readBracket(bracket);
			else if (other < NEVER) at = this.readOther(other);
			else break;
		}
		return this.signs;
	}

	/** Counts a sign and goes on after it. */
	private add(dialect: Dialect, end: number): number {
		this.signs[dialect]++;
		return end;
	}

	/** Where the next sign or code that does not begin with `[` may be. */
	private nextOther(offset: number): number {
		const { text } = this;
		return Math.min(
			this.angles.find(text, offset),
			this.braces.find(text, offset),
			this.ticks.find(text, offset),
			this.hashes.find(text, offset),
			this.findWord(offset),
		);
	}

	/** Reads what begins with `[`; returns where to go on. */
	private readBracket(offset: number): number {
		const { text } = this;
		if (text.charAt(offset + 1) === "[") return this.readDouble(offset);
		const start = offset + 1;
		if (text.charAt(offset - 1) === "[") return start;
		const next = text.charAt(start + 1);
		switch (text.charAt(start)) {
			case '"':
				return this.add("1.5", start + 1);
			case "#":
				return isWord(next) ? this.add("1.5", start + 2) : start;
			case ":":
				return next !== "" && next !== "]" && !isBlank(next)
					? this.add("1.5", start + 2)
					: start;
		}
		const end = wordEnd(text, start);
		const after = text.charAt(end + 1);
		return text.charAt(end) === ":" &&
			after !== "" &&
			!isBlank(after) &&
			schemes15.has(text.slice(start, end))
			? this.add("1.5", end + 2)
			: start;
	}

	/** `[[Macro]]`, `[[Macro(`, `[[scheme:` or `[[target|`. */
	private readDouble(offset: number): number {
		const { text } = this;
		const start = offset + 2;
		TARGET19.lastIndex = start;
		if (TARGET19.test(text)) return this.add("1.9", TARGET19.lastIndex);
		const end = wordEnd(text, start);
		const code = text.charAt(end);
		if (code === "(" || text.startsWith("]]", end)) {
			if (macros15.has(text.slice(start, end)))
				return this.add("1.5", end + (code === "(" ? 1 : 2));
		}
		const bar = this.bars.find(text, start);
		return bar < this.closers.find(text, start) &&
			bar < this.feeds.find(text, start)
			? this.add("1.9", bar + 1)
			: offset + 1;
	}

	/** Reads a word, code, a comment, a macro or a transclusion; returns where to go on. */
	private readOther(offset: number): number {
		const { text } = this;
		if (offset === this.wordStart) return this.add("1.5", this.wordEnd);
		switch (text.charAt(offset)) {
			case "<":
				return isWord(text.charAt(offset + 2))
					? this.add("1.9", offset + 3)
					: offset + 1;
			case "{":
				return this.readBrace(offset);
			case "`": {
				const end = this.ticks.find(text, offset + 1);
				return end < this.feeds.find(text, offset + 1) ? end + 1 : offset + 1;
			}
			default:
				return offset === 0 || text.charAt(offset - 1) === "\n"
					? this.feeds.find(text, offset)
					: offset + 1;
		}
	}

	/** A block hides what is in it, also one that is never closed. */
	private readBrace(offset: number): number {
		const { text } = this;
		if (text.charAt(offset + 2) === "{") {
			const end = text.indexOf("}}}", offset);
			return end < 0 ? NEVER : end + 3;
		}
		for (const target of ["attachment:", "http:", "https:"])
			if (text.startsWith(target, offset + 2))
				return this.add("1.9", offset + 2 + target.length);
		return offset + 1;
	}

	/** Start of the next `attachment:x`, `inline:x` or `wiki:x` outside of brackets. */
	private findWord(offset: number): number {
		const { text } = this;
		while (this.wordStart < offset) {
			const colon = find(text, ":", Math.max(this.wordEnd, offset));
			if (colon === NEVER) {
				this.wordStart = NEVER;
				break;
			}
			this.wordEnd = colon + 1;
			const last = text.charCodeAt(colon - 1);
			if (last !== T && last !== E && last !== I) continue;
			const word = WORDS15[text.charAt(colon - 1)] ?? "";
			const start = colon - word.length;
			if (
				start < offset ||
				!text.startsWith(word, start) ||
				!isWord(text.charAt(colon + 1)) ||
				/[[{\w]/.test(text.charAt(start - 1))
			)
				continue;
			this.wordStart = start;
			this.wordEnd = colon + 2;
		}
		return this.wordStart;
	}
}

/** First occurrence at or after an offset; `NEVER` if there is none. */
function find(text: string, needle: string, offset: number): number {
	const at = text.indexOf(needle, offset);
	return at < 0 ? NEVER : at;
}

const isWord = (character: string): boolean => /\w/.test(character);
const isBlank = (character: string): boolean => /\s/.test(character);

/** End of the letters, digits and hyphens at an offset. */
function wordEnd(text: string, offset: number): number {
	let end = offset;
	for (;;) {
		const code = text.charCodeAt(end);
		const isInWord =
			(code >= 0x61 && code <= 0x7a) ||
			(code >= 0x41 && code <= 0x5a) ||
			(code >= 0x30 && code <= 0x39) ||
			code === 0x2d;
		if (!isInWord) return end;
		end++;
	}
}
