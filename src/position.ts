/** The one door from offsets in the lexer's text to unist points in the source. */
import type { Point } from "unist";
import type { Source } from "../grammar/source";

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

	/** Goes to the line of an offset: mostly the next one or one near, else by halving. */
	private move(offset: number): void {
		let { line } = this;
		if (offset >= this.to) {
			const last = Math.min(line + 8, this.starts.length - 1);
			line++;
			while (line < last && offset >= this.start(line + 1)) line++;
		} else {
			const first = Math.max(line - 8, 0);
			line--;
			while (line > first && offset < this.start(line)) line--;
		}
		const isFound = offset >= this.start(line) && offset < this.start(line + 1);
		this.enter(isFound ? line : this.search(offset));
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

	private search(offset: number): number {
		let low = 0;
		let high = this.starts.length - 2;
		while (low < high) {
			const middle = (low + high + 1) >> 1;
			if (this.start(middle) <= offset) low = middle;
			else high = middle - 1;
		}
		return low;
	}
}
