/** Links, transclusions and macros in double brackets (rule book, 14 to 16 and 22.3). */
import { isWord, SPACES, skipBlanks, trim } from "./chars";
import type { NextIndex } from "./memo";
import type { Scan } from "./scan";
import type { Matcher } from "./spell";

/** The parts of `[[target|label|parameters]]`, trimmed; a part that is not written is absent. */
export interface BracketParts {
	target: string;
	label: string | undefined;
	parameters: string | undefined;
}

const PIPE = 0x7c;

/**
 * Each part is as short as possible and holds no `|`, so the first closer that completes the shape ends it (14.1).
 * Every search has a memo of its own, so that the offsets each is asked for only grow.
 *
 *     [[target|label|parameters]]
 *             ^bar  ^second     ^close
 */
class BracketShape {
	private readonly bars: readonly NextIndex[];
	private readonly closers: readonly NextIndex[];
	private readonly transclusionEnds: NextIndex;

	constructor(
		private readonly scan: Scan,
		private readonly open: string,
		private readonly close: string,
	) {
		this.bars = [0, 1, 2].map(() => scan.memo("|"));
		this.closers = [0, 1, 2].map(() => scan.memo(close));
		this.transclusionEnds = scan.memo(
			new RegExp(`\\}\\}(?=[${SPACES}]*(?:\\|[^|\\n]*?)?\\]\\])`, "gu"),
		);
	}

	match(offset: number): number {
		const { text } = this.scan;
		if (!text.startsWith(this.open, offset)) return -1;
		const lineEnd = this.scan.lineEnd(offset);
		const start = offset + 2;
		const bar = this.find(this.bars, 0, start);
		const close = this.find(this.closers, 0, start + 1);
		if (close < bar)
			return close < lineEnd ? this.end(close, text.slice(start, close)) : -1;
		if (bar === start || bar >= lineEnd) return -1;
		return this.matchLabel(text.slice(start, bar), bar + 1, lineEnd);
	}

	private matchLabel(target: string, start: number, lineEnd: number): number {
		const { text } = this.scan;
		const transclusion = this.open === "[[" ? this.transclusionEnd(start) : -1;
		if (transclusion >= 0 && transclusion < lineEnd) {
			const label = text.slice(start, transclusion);
			const after = skipBlanks(text, transclusion);
			if (text.charCodeAt(after) !== PIPE)
				return this.end(after, target, label);
			return this.matchParameters(target, label, after + 1, lineEnd);
		}
		const bar = this.find(this.bars, 1, start);
		const close = this.find(this.closers, 1, start);
		if (close < bar)
			return close < lineEnd
				? this.end(close, target, text.slice(start, close))
				: -1;
		return bar < lineEnd
			? this.matchParameters(target, text.slice(start, bar), bar + 1, lineEnd)
			: -1;
	}

	private matchParameters(
		target: string,
		label: string,
		start: number,
		lineEnd: number,
	): number {
		const { text } = this.scan;
		const close = this.find(this.closers, 2, start);
		if (close >= lineEnd || this.find(this.bars, 2, start) < close) return -1;
		return this.end(close, target, label, text.slice(start, close));
	}

	/** End of a label that is exactly one transclusion (14.4); -1 if it is none. */
	private transclusionEnd(start: number): number {
		const { text } = this.scan;
		const open = skipBlanks(text, start);
		return text.startsWith("{{", open)
			? this.transclusionEnds.find(text, open + 2) + 2
			: -1;
	}

	private find(
		memos: readonly NextIndex[],
		index: number,
		offset: number,
	): number {
		return memos[index]?.find(this.scan.text, offset) ?? -1;
	}

	private end(
		close: number,
		target: string,
		label?: string,
		parameters?: string,
	): number {
		this.scan.payload = bracketPartsOf(target, label, parameters);
		return close + this.close.length;
	}
}

/**
 * Cuts a text that begins with a bracket into its parts, by the same rules; what follows the closer is left out.
 *
 * @returns undefined if the text has not the shape.
 */
export function bracketParts(
	text: string,
	open: string,
	close: string,
): BracketParts | undefined {
	const [match, target, label, parameters] =
		new RegExp(
			`^${quote(open)}([^|]+?)(?:\\|([^|]*?)(?:\\|([^|]*?))?)?${quote(close)}`,
			"s",
		).exec(text) ?? [];
	if (match === undefined) return undefined;
	return bracketPartsOf(target ?? "", label, parameters);
}

const quote = (literal: string): string => literal.replace(/[[\]{}]/g, "\\$&");

function bracketPartsOf(
	target: string,
	label: string | undefined,
	parameters: string | undefined,
): BracketParts {
	return {
		target: trim(target) || " ",
		label: label === undefined ? undefined : trim(label),
		parameters: parameters === undefined ? undefined : trim(parameters),
	};
}

/** `[[target|label|parameters]]` (14). */
export function bracketLink(scan: Scan): Matcher {
	const shape = new BracketShape(scan, "[[", "]]");
	return (_, offset) => shape.match(offset);
}

/** `{{target|description|parameters}}` (15). */
export function transclusion(scan: Scan): Matcher {
	const shape = new BracketShape(scan, "{{", "}}");
	return (_, offset) => shape.match(offset);
}

/** Name and arguments of a macro; no `args` where no parentheses are. */
export interface MacroParts {
	name: string;
	args: string | undefined;
}

const OPEN = 0x28;
const HYPHEN = 0x2d;

/**
 * `<<Name>>` or `<<Name(args)>>`, the arguments as short as possible (16). 1.5 writes `[[Name(args)]]` and knows its names
 * (22.3), some of which hold a hyphen.
 */
export function macro(
	scan: Scan,
	open: string,
	close: string,
	isKnown: (name: string) => boolean,
): Matcher {
	const closers = scan.memo(`)${close}`);
	return (_, offset) => {
		const { text } = scan;
		if (!text.startsWith(open, offset)) return -1;
		const start = offset + open.length;
		let end = start;
		while (
			isWord(text.charCodeAt(end)) ||
			(open === "[[" && text.charCodeAt(end) === HYPHEN)
		)
			end++;
		if (end === start) return -1;
		const bare = text.startsWith(close, end);
		if (!bare && text.charCodeAt(end) !== OPEN) return -1;
		const name = text.slice(start, end);
		if (!isKnown(name)) return -1;
		if (bare) {
			scan.payload = { name, args: undefined } satisfies MacroParts;
			return end + close.length;
		}
		const at = closers.find(text, end + 1);
		if (at >= scan.lineEnd(end)) return -1;
		scan.payload = { name, args: text.slice(end + 1, at) } satisfies MacroParts;
		return at + 1 + close.length;
	};
}
