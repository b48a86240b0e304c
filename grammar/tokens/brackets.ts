/** Links, transclusions and macros in double brackets (rule book, 14 to 16 and 22.3). */
import { isWord, SPACES, skipBlanks, trim, trimEnd } from "../chars";
import { NEVER, type NextIndex } from "../memo";
import type { Scan } from "../scan";
import type { Matcher } from "./spell";

/** The parts of `[[target|label|parameters]]`, trimmed; a part that is not written is absent. */
export interface BracketParts {
	target: string;
	/** Where the target stands in the match. */
	targetAt: number;
	label: string | undefined;
	labelAt: number;
	parameters: string | undefined;
}

const PIPE = 0x7c;

/**
 * Each part is as short as possible and holds no `|`, so the first closer behind the first character of the target ends
 * the shape, or there is none (14.1).
 *
 *     [[target|label|parameters]]
 *             ^bar  ^second     ^close
 */
class BracketShape {
	private readonly closers: NextIndex;
	private readonly transclusionEnds: NextIndex;

	constructor(
		private readonly scan: Scan,
		private readonly open: string,
		private readonly close: string,
	) {
		this.closers = scan.memo(close);
		this.transclusionEnds = scan.memo(
			new RegExp(`\\}\\}(?=[${SPACES}]*(?:\\|[^|\\n]*?)?\\]\\])`, "gu"),
		);
	}

	match(offset: number): number {
		const { text } = this.scan;
		if (!text.startsWith(this.open, offset)) return -1;
		const start = offset + 2;
		const lineEnd = this.scan.lineEnd(offset);
		const close = this.closers.find(text, start + 1);
		if (close >= lineEnd) return -1;
		const bar = findBar(text, start, close);
		if (bar === start) return -1;
		if (bar === close) return this.end(offset, close, close, close);
		const transclusion =
			this.open === "[[" ? this.transclusionEnd(bar + 1) : lineEnd;
		if (transclusion < lineEnd)
			return this.endBehind(offset, bar, transclusion);
		const second = findBar(text, bar + 1, close);
		if (second < close && findBar(text, second + 1, close) < close) return -1;
		return this.end(offset, bar, second, close);
	}

	/** A label that is exactly one transclusion, up to a later closer of the line if need be (14.4). */
	private endBehind(offset: number, bar: number, label: number): number {
		const { text } = this.scan;
		const after = skipBlanks(text, label);
		const close = text.indexOf(this.close, after);
		return this.end(
			offset,
			bar,
			text.charCodeAt(after) === PIPE ? after : close,
			close,
		);
	}

	/** End of a label that is exactly one transclusion; `NEVER` if there is none. */
	private transclusionEnd(start: number): number {
		const { text } = this.scan;
		const open = skipBlanks(text, start);
		if (!text.startsWith("{{", open)) return NEVER;
		return this.transclusionEnds.find(text, open + 2) + 2;
	}

	/** The match, and its parts for the payload: up to `bar`, up to `second`, up to `close`. */
	private end(
		offset: number,
		bar: number,
		second: number,
		close: number,
	): number {
		const { text } = this.scan;
		const targetAt = skipBlanks(text, offset + 2);
		const labelAt = bar < close ? skipBlanks(text, bar + 1) : close;
		const target = trimEnd(text.slice(targetAt, bar));
		this.scan.payload = {
			target: target || " ",
			targetAt: target === "" ? 2 : targetAt - offset,
			label: bar < close ? trimEnd(text.slice(labelAt, second)) : undefined,
			labelAt: labelAt - offset,
			parameters:
				second < close ? trim(text.slice(second + 1, close)) : undefined,
		} satisfies BracketParts;
		return close + 2;
	}
}

/** The first `|` from `start` on, `end` if there is none before. */
function findBar(text: string, start: number, end: number): number {
	let at = start;
	while (at < end && text.charCodeAt(at) !== PIPE) at++;
	return at;
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
	return {
		target: trim(target ?? "") || " ",
		targetAt: 0,
		label: label === undefined ? undefined : trim(label),
		labelAt: 0,
		parameters: parameters === undefined ? undefined : trim(parameters),
	};
}

const quote = (literal: string): string => literal.replace(/[[\]{}]/g, "\\$&");

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
