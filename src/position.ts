/** From offsets in the lexer's text to unist points in the source; the only module that does so. */
import type { Point, Position } from "unist";
import type { Source } from "../grammar/source";

/** Number of lines searched on both sides of the last one before all lines are. */
const NEAR = 4;

/** Turns offsets into points; fastest for offsets near the last one. */
export class PositionIndex {
	/** Offset in the text of each line's start, and at last an end that no offset reaches. */
	private readonly starts: number[] = [0];
	/** The line entered last, from 0. */
	private line = 0;
	/** Where that line starts and ends in the text, and where it starts in the source. */
	private from = 0;
	private to = 0;
	private origin = 0;
	/** What leads from the text to the source on all of that line, unless it holds tabs. */
	private shift = 0;
	private isStraight = true;

	constructor(private readonly source: Source) {
		const { text } = source;
		for (
			let feed = text.indexOf("\n");
			feed >= 0;
			feed = text.indexOf("\n", feed + 1)
		)
			this.starts.push(feed + 1);
		this.starts.push(text.length + 1);
		this.enter(0);
	}

	/** The point of an offset in the text. */
	point(offset: number): Point {
		if (offset < this.from || offset >= this.to) this.move(offset);
		const at = this.isStraight
			? offset + this.shift
			: this.source.toOffset(offset);
		return { line: this.line + 1, column: at - this.origin + 1, offset: at };
	}

	/** The position between two offsets in the text. */
	span(start: number, end: number): Position {
		if (start < this.from || start >= this.to) this.move(start);
		if (end >= this.to || !this.isStraight)
			return { start: this.point(start), end: this.point(end) };
		const line = this.line + 1;
		const from = start + this.shift;
		const to = end + this.shift;
		const before = this.origin - 1;
		return {
			start: { line, column: from - before, offset: from },
			end: { line, column: to - before, offset: to },
		};
	}

	/** Enters the line of an offset: mostly the next one, the one before, or one that is near. */
	private move(offset: number): void {
		const { line } = this;
		const last = this.starts.length - 2;
		if (offset >= this.to) {
			if (line < last && offset < this.start(line + 2)) {
				this.enter(line + 1);
				return;
			}
		} else if (line > 0 && offset >= this.start(line - 1)) {
			this.enter(line - 1);
			return;
		}
		const low = Math.max(line - NEAR, 0);
		const high = Math.min(line + NEAR, last);
		const isInRange =
			offset >= this.start(low) && offset < this.start(high + 1);
		this.enter(
			isInRange ? this.search(offset, low, high) : this.search(offset, 0, last),
		);
	}

	private enter(line: number): void {
		this.line = line;
		this.from = this.start(line);
		this.to = this.start(line + 1);
		if (this.source.isPlain) {
			this.origin = this.from;
			return;
		}
		const start = this.source.toOffset(this.from);
		this.origin = line === 0 ? 0 : start;
		this.shift = start - this.from;
		this.isStraight = this.source.straightEnd(this.from) >= this.to - 1;
	}

	private start(line: number): number {
		return this.starts[line] as number;
	}

	/** The line of an offset, by halving those from `low` to `high`. */
	private search(offset: number, low: number, high: number): number {
		let first = low;
		let last = high;
		while (first < last) {
			const middle = (first + last + 1) >> 1;
			if (this.start(middle) <= offset) first = middle;
			else last = middle - 1;
		}
		return first;
	}
}
