/** Links, transclusions and macros in double brackets (specification, 14 to 16 and 22.3). */
import { SPACES, skipBlanks, trim, trimEnd } from "../chars";
import {
	type InlineDefinition,
	type Match,
	type Matcher,
	matcherToken,
} from "../definitions";
import { NEVER, type NextIndex } from "../memo";
import type { BracketParts, MacroParts } from "../payloads";
import type { Scan } from "../scan";
import { t } from "../vocabulary";

const PIPE = 0x7c;

/**
 * Each part is as short as possible and holds no `|`, so the first closer after the first character of the target ends
 * the shape, or there is none (14.1).
 *
 *     [[target|label|parameters]]
 *             ^bar  ^second     ^close
 */
class BracketShape {
	private readonly closers: NextIndex;
	private readonly bars: NextIndex;
	private readonly transclusionEnds: NextIndex;

	constructor(
		scan: Scan,
		private readonly open: string,
		private readonly close: string,
	) {
		this.closers = scan.memo(close);
		this.bars = scan.memo("|");
		this.transclusionEnds = scan.memo(
			new RegExp(`\\}\\}(?=[${SPACES}]*(?:\\|[^|\\n]*?)?\\]\\])`, "gu"),
		);
	}

	readonly match: Matcher<BracketParts> = (scan, offset) => {
		const { text } = scan;
		if (!text.startsWith(this.open, offset)) return -1;
		const start = offset + 2;
		const lineEnd = scan.lineEnd(offset);
		const close = this.closers.find(text, start + 1);
		if (close >= lineEnd) return -1;
		const bar = this.bars.find(text, start);
		if (bar === start) return -1;
		if (bar >= close) return this.end(scan, offset, close, close, close);
		if (this.open === "[[") {
			const label = this.transclusionEnd(text, bar + 1);
			if (label < lineEnd) return this.endAfter(scan, offset, bar, label);
		}
		const second = this.bars.find(text, bar + 1);
		if (second >= close) return this.end(scan, offset, bar, close, close);
		return this.bars.find(text, second + 1) < close
			? -1
			: this.end(scan, offset, bar, second, close);
	};

	/** A label that is exactly one transclusion, up to a later closer of the line if need be (14.4). */
	private endAfter(
		scan: Scan,
		offset: number,
		bar: number,
		label: number,
	): Match<BracketParts> {
		const { text } = scan;
		const after = skipBlanks(text, label);
		const close = text.indexOf(this.close, after);
		return this.end(
			scan,
			offset,
			bar,
			text.charCodeAt(after) === PIPE ? after : close,
			close,
		);
	}

	/** End of a label that is exactly one transclusion; `NEVER` if there is none. */
	private transclusionEnd(text: string, start: number): number {
		const open = skipBlanks(text, start);
		if (!text.startsWith("{{", open)) return NEVER;
		return this.transclusionEnds.find(text, open + 2) + 2;
	}

	/** The match, and its parts for the payload: up to `bar`, up to `second`, up to `close`. */
	private end(
		{ text }: Scan,
		offset: number,
		bar: number,
		second: number,
		close: number,
	): Match<BracketParts> {
		const targetAt = skipBlanks(text, offset + 2);
		const labelAt = bar < close ? skipBlanks(text, bar + 1) : close;
		const target = trimEnd(text.slice(targetAt, bar));
		return {
			target: target || " ",
			targetAt: target === "" ? 2 : targetAt - offset,
			label: bar < close ? trimEnd(text.slice(labelAt, second)) : undefined,
			labelAt: labelAt - offset,
			parameters:
				second < close ? trim(text.slice(second + 1, close)) : undefined,
			end: close + 2,
		};
	}
}

/**
 * Cuts a text that begins with a bracket into its parts, by the same rules; what follows the closer is ignored.
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
export const bracketLink = (scan: Scan): InlineDefinition =>
	matcherToken(t.Link, ["[["], new BracketShape(scan, "[[", "]]").match);

/** `{{target|description|parameters}}` (15). */
export const transclusion = (scan: Scan): InlineDefinition =>
	matcherToken(
		t.Transclusion,
		["{{"],
		new BracketShape(scan, "{{", "}}").match,
	);

const OPEN = 0x28;

/** How a dialect writes macros. */
export interface MacroSyntax {
	open: string;
	close: string;
	/** Whether a character can be in a name. */
	isInName: (code: number) => boolean;
	/** Whether only the names that the wiki knows are macros. */
	needsKnownName: boolean;
}

/** `<<Name>>` or `<<Name(args)>>`, the arguments as short as possible (16 and 22.3). */
export function macro(scan: Scan, syntax: MacroSyntax): InlineDefinition {
	const { open, close, isInName, needsKnownName } = syntax;
	const closers = scan.memo(`)${close}`);
	const matcher: Matcher<MacroParts> = (at, offset) => {
		const { text } = at;
		if (!text.startsWith(open, offset)) return -1;
		const start = offset + open.length;
		let end = start;
		while (isInName(text.charCodeAt(end))) end++;
		if (end === start) return -1;
		const isBare = text.startsWith(close, end);
		if (!isBare && text.charCodeAt(end) !== OPEN) return -1;
		const name = text.slice(start, end);
		if (needsKnownName && !at.macros.has(name)) return -1;
		if (isBare) {
			return { name, args: undefined, end: end + close.length };
		}
		const argsEnd = closers.find(text, end + 1);
		if (argsEnd >= at.lineEnd(end)) return -1;
		return {
			name,
			args: text.slice(end + 1, argsEnd),
			end: argsEnd + 1 + close.length,
		};
	};
	return matcherToken(t.Macro, [open], matcher);
}
