/** The text that the lexer reads, and the way back from its offsets to the source (specification, 1.1 and 1.4). */
import { headStart } from "./page-head";

/**
 * What MoinMoin parses instead of the source: no CR, tabs expanded to columns of 8.
 *
 *     source   "a\r\n\tb"         text   "a\n        b"
 */
export interface Source {
	/** The text as MoinMoin sees it. */
	readonly text: string;
	/**
	 * Offset in the source of an offset in `text`; never falls, and inside an expanded tab is that of the tab. What follows a CR
	 * starts at the CR.
	 */
	toOffset(offset: number): number;
	/** Up to which offset in `text`, that included, both offsets grow alike from the given one on. */
	straightEnd(offset: number): number;
	/** Whether the text is the source as it was given. */
	readonly isPlain: boolean;
}

/**
 * Prepares a source for the lexer.
 *
 * @param source the page as it was given; a byte order mark is skipped where it would hide the markup of the first line.
 * @returns the text to read and the map of its offsets.
 */
export function readSource(source: string): Source {
	const skipped = headStart(source);
	if (skipped === 0 && !source.includes("\r") && !source.includes("\t"))
		return new PlainSource(source.length < LONG ? copyOf(source) : source);
	return expand(source, skipped);
}

/** A source that is read as it is. */
class PlainSource implements Source {
	readonly isPlain = true;

	constructor(readonly text: string) {}

	toOffset(offset: number): number {
		return Math.max(0, offset);
	}

	straightEnd(): number {
		return this.text.length;
	}
}

/** A text with a line feed in front, so that every line, the first one included, begins with one. */
export const withLineFeed = (text: string): string => ["\n", text].join("");

/** From how many characters on a source is not copied, which would cost more memory than it saves time. */
const LONG = 1 << 20;

/**
 * A copy in one piece of memory. Of a string that was cut out of a longer one, V8 makes a reference to that, which takes a tenth
 * more time to read, and keeps all of it in memory as long as the tree has values that are cut out of it.
 */
const copyOf = (text: string): string =>
	[text.slice(0, 1), text.slice(1)].join("");

/** How far a lookup goes on from the last one before it searches. */
const NEAR = 8;

/** A text of stretches: offset `from + n` is `to + n * step` in the source, where `step` is 1 or, in a tab, 0. */
class ExpandedSource implements Source {
	readonly isPlain = false;
	private readonly parts: string[] = [];
	private length = 0;
	private readonly from: number[] = [0];
	private readonly to: number[];
	private readonly step: number[] = [1];
	/** The stretch of the last lookup. */
	private index = 0;
	text = "";

	constructor(skipped: number) {
		this.to = [skipped];
	}

	/** Appends a part of the text. */
	append(part: string): void {
		this.parts.push(part);
		this.length += part.length;
	}

	/** Begins a stretch, so many characters after the end of the text so far. */
	beginStretch(after: number, to: number, step: 0 | 1): void {
		this.from.push(this.length + after);
		this.to.push(to);
		this.step.push(step);
	}

	/** Joins the parts; nothing is appended any more. */
	finish(): this {
		this.text = this.parts.join("");
		this.parts.length = 0;
		this.from.push(Number.POSITIVE_INFINITY);
		return this;
	}

	toOffset(offset: number): number {
		const index = this.find(offset);
		const from = this.from[index] as number;
		const to = this.to[index] as number;
		return Math.max(0, to + (offset - from) * (this.step[index] as number));
	}

	straightEnd(offset: number): number {
		const index = this.find(offset);
		return this.step[index] === 0
			? offset
			: (this.from[index + 1] as number) - 1;
	}

	/** The stretch of an offset, near that of the last one first. */
	private find(offset: number): number {
		const { from } = this;
		let { index } = this;
		const last = Math.min(index + NEAR, from.length - 1);
		if (offset < (from[index] as number) || offset >= (from[last] as number))
			index = this.search(offset);
		else while (offset >= (from[index + 1] as number)) index++;
		this.index = index;
		return index;
	}

	private search(offset: number): number {
		let low = 0;
		let high = this.from.length - 2;
		while (low < high) {
			const middle = (low + high + 1) >> 1;
			if ((this.from[middle] as number) <= offset) low = middle;
			else high = middle - 1;
		}
		return low;
	}
}

const TAB = 8;
const BLANKS = Array.from({ length: TAB + 1 }, (_, width) => " ".repeat(width));
const RETURN = 13;

function expand(source: string, skipped: number): ExpandedSource {
	const expanded = new ExpandedSource(skipped);
	const columns = new ColumnCounter(source, skipped);
	const special = /[\r\t]+/g;
	special.lastIndex = skipped;
	let start = skipped;
	for (
		let match = special.exec(source);
		match !== null;
		match = special.exec(source)
	) {
		expanded.append(source.slice(start, match.index));
		start = special.lastIndex;
		for (let at = match.index; at < start; at++) {
			if (source.charCodeAt(at) === RETURN) continue;
			const isAfterReturn = source.charCodeAt(at - 1) === RETURN;
			expanded.beginStretch(Number(isAfterReturn), at, 0);
			expanded.append(BLANKS[columns.expandTab(at)] ?? "");
			expanded.beginStretch(0, at + 1, 1);
		}
		if (source.charCodeAt(start - 1) === RETURN)
			expanded.beginStretch(1, start + 1, 1);
	}
	expanded.append(source.slice(start));
	return expanded.finish();
}

/** Counts the columns of a source, astral characters once, up to the tabs in it. */
class ColumnCounter {
	private column = 0;
	/** Next line feed; the column is known before `counted`. */
	private feed: number;

	constructor(
		private readonly source: string,
		private counted: number,
	) {
		this.feed = source.indexOf("\n", counted);
	}

	/** The width of the tab at an offset; offsets must grow. */
	expandTab(offset: number): number {
		const { source } = this;
		while (this.feed >= 0 && this.feed < offset) {
			this.column = 0;
			this.counted = this.feed + 1;
			this.feed = source.indexOf("\n", this.counted);
		}
		for (let at = this.counted; at < offset; at++)
			if (!isIgnored(source, at)) this.column++;
		this.counted = offset + 1;
		const width = TAB - (this.column % TAB);
		this.column += width;
		return width;
	}
}

/** A CR, or the second half of an astral character. */
function isIgnored(source: string, offset: number): boolean {
	const code = source.charCodeAt(offset);
	if (code === RETURN) return true;
	if (code < 0xdc00 || code > 0xdfff) return false;
	const before = source.charCodeAt(offset - 1);
	return before >= 0xd800 && before <= 0xdbff;
}
