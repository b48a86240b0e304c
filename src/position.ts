/** The one door from offsets in the lexer's text to unist points in the source. */
import type { Point } from "unist";
import type { Source } from "../grammar/source";

/** Turns offsets into points; fastest for offsets near the one asked for last. */
export class Places {
	/** Offset in the text at which each line starts. */
	private readonly starts: number[] = [1];
	private line = 0;

	constructor(private readonly source: Source) {
		const { text } = source;
		for (
			let feed = text.indexOf("\n", 1);
			feed >= 0;
			feed = text.indexOf("\n", feed + 1)
		)
			this.starts.push(feed + 1);
	}

	/** The point of an offset in the text. */
	point(offset: number): Point {
		if (
			offset < this.start(this.line - 8) ||
			offset >= this.start(this.line + 8)
		)
			this.line = this.search(offset);
		while (this.line > 0 && offset < this.start(this.line)) this.line--;
		while (offset >= this.start(this.line + 1)) this.line++;
		const at = this.source.toOffset(offset);
		return {
			line: this.line + 1,
			column: at - this.source.toOffset(this.start(this.line)) + 1,
			offset: at,
		};
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
