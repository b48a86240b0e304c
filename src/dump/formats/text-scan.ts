/** Looks at the lines of a text in one pass: the text may come in pieces, and is not kept. */
import { LONGEST_LINE } from "./line-forms";
import { hasForm, LineTally } from "./line-tally";

const BLOCK_START = "{{{";
const BLOCK_END = "}}}";

/** A byte order mark, also as Latin-1. */
const MARK = /^(?:\uFEFF|\xEF\xBB\xBF)/;

const isBlank = (line: string): boolean => /^[\s\0]*$/.test(line);

/** Tallies the lines of a text; what is quoted in preformatted blocks has no form. */
export class TextScan {
	readonly tally = new LineTally();
	/** Whether the text says which format it is in, as only pages do. */
	hasFormat = false;
	/** The beginning of a line that is not complete. */
	#rest = "";
	/** Lines of a block that is open; if it is never closed, they are not quoted. */
	#block: LineTally | undefined;

	/** Looks at a whole text. */
	static of(text: string): TextScan {
		const scan = new TextScan();
		scan.add(text);
		scan.end();
		return scan;
	}

	/** Looks at the next piece. Lines may end with CR, a form feed or as Unicode ends them; a CR that ends a piece makes a blank line at most. */
	add(text: string): void {
		const piece = text.replace(/[\r\v\f\u0085\u2028\u2029]\n?/g, "\n");
		let start = 0;
		for (
			let end = piece.indexOf("\n");
			end >= 0;
			end = piece.indexOf("\n", start)
		) {
			this.#extend(piece, start, end);
			this.#addLine(this.#rest);
			this.#rest = "";
			start = end + 1;
		}
		this.#extend(piece, start, piece.length);
	}

	/** Looks at what follows the last line end. */
	end(): void {
		this.#addLine(this.#rest);
		this.#rest = "";
		if (this.#block !== undefined) this.tally.addAll(this.#block);
		this.#block = undefined;
	}

	#extend(piece: string, start: number, end: number): void {
		const length = Math.min(end - start, LONGEST_LINE - this.#rest.length);
		if (length > 0) this.#rest += piece.slice(start, start + length);
	}

	#addLine(written: string): void {
		const line = written.replace(MARK, "");
		if (isBlank(line)) return;
		if (this.#block !== undefined) {
			this.#block.add(line);
			if (!line.includes(BLOCK_END)) return;
			this.tally.addQuoted(this.#block.lines);
			this.#block = undefined;
		} else if (line.startsWith("#")) {
			this.hasFormat ||= this.tally.lines === 0 && /^#format\s/i.test(line);
		} else if (isOpening(line)) {
			this.#block = new LineTally();
			this.tally.addQuoted(1);
		} else this.tally.add(line);
	}
}

/** Whether a line opens a block and does not close it. Comments of edits may have braces, too. */
function isOpening(line: string): boolean {
	const start = line.lastIndexOf(BLOCK_START);
	return start >= 0 && !line.includes(BLOCK_END, start) && !hasForm(line);
}
