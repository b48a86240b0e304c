/** The one door from offsets in the lexer's text to unist points in the source. */
import type { Point } from "unist";
import type { Source } from "../grammar/source";

/** Lines looked through around the last one before all are. */
const NEAR = 4;

/** Turns offsets into points; fastest for offsets near the one asked for last. */
export class Places {
	/** Offset in the text at which each line starts; behind the last one stands an end that none reaches. */
	private readonly starts: number[] = [1];
	private line = 0;
	/** Where the line starts and ends in the text, and where it starts in the source. */
	private from = 0;
	private to = 0;
	private origin = 0;
	private readonly isPlain: boolean;

	constructor(private readonly source: Source) {
		const { text } = source;
		this.isPlain = source.isPlain;
		for (
			let feed = text.indexOf("\n", 1);
			feed >= 0;
			feed = text.indexOf("\n", feed + 1)
		)
			this.starts.push(feed + 1);
		this.starts.push(text.length + 1);
		this.enter(0);
	}

	/** The point of an offset in the text, which is behind the line feed in front of it. */
	point(offset: number): Point {
		if (offset < this.from || offset >= this.to) this.move(offset);
		const at = this.isPlain ? offset - 1 : this.source.toOffset(offset);
		return { line: this.line + 1, column: at - this.origin + 1, offset: at };
	}

	/** Goes to the line of an offset, which is mostly near. */
	private move(offset: number): void {
		const last = this.starts.length - 2;
		const low = Math.max(this.line - NEAR, 0);
		const high = Math.min(this.line + NEAR, last);
		const isNear = offset >= this.start(low) && offset < this.start(high + 1);
		this.enter(
			isNear ? this.search(offset, low, high) : this.search(offset, 0, last),
		);
	}

	private enter(line: number): void {
		this.line = line;
		this.from = this.start(line);
		this.to = this.start(line + 1);
		this.origin = line === 0 ? 0 : this.source.toOffset(this.from);
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
