/** The one door from offsets in the lexer's text to unist points in the source. */
import type { Point } from "unist";
import type { Source } from "../grammar/source";

/** Turns offsets into points; fastest for offsets near the one asked for last. */
export class Places {
	/** Offset in the text at which each line starts. */
	private readonly starts: number[] = [1];
	private line = 0;
	/** Where the line starts and ends in the text, and where it starts in the source. */
	private from = 0;
	private to = 0;
	private origin = 0;

	constructor(private readonly source: Source) {
		const { text } = source;
		for (
			let feed = text.indexOf("\n", 1);
			feed >= 0;
			feed = text.indexOf("\n", feed + 1)
		)
			this.starts.push(feed + 1);
		this.enter(0);
	}

	/** The point of an offset in the text. */
	point(offset: number): Point {
		if (offset < this.from || offset >= this.to) this.move(offset);
		const at = this.source.toOffset(offset);
		return { line: this.line + 1, column: at - this.origin + 1, offset: at };
	}

	/** Goes to the line of an offset: mostly the next one, else step by step if it is near. */
	private move(offset: number): void {
		if (offset >= this.to && offset < this.start(this.line + 2)) {
			this.enter(this.line + 1);
			return;
		}
		let { line } = this;
		if (offset < this.start(line - 8) || offset >= this.start(line + 8))
			line = this.search(offset);
		while (line > 0 && offset < this.start(line)) line--;
		while (offset >= this.start(line + 1)) line++;
		this.enter(line);
	}

	private enter(line: number): void {
		this.line = line;
		this.from = line === 0 ? 0 : this.start(line);
		this.to = this.start(line + 1);
		this.origin = line === 0 ? 0 : this.source.toOffset(this.start(line));
	}

	private start(line: number): number {
		return this.starts[line] ?? (line < 0 ? 0 : Number.POSITIVE_INFINITY);
	}

	private search(offset: number): number {
		let low = 0;
		let high = this.starts.length - 1;
		while (low < high) {
			const middle = (low + high + 1) >> 1;
			if (this.start(middle) <= offset) low = middle;
			else high = middle - 1;
		}
		return low;
	}
}
