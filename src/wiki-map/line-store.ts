/** Lines of text in memory, as UTF-8 in large pieces: small buffers share memory with others, which stays as long as one of them. */
const PIECE_BYTES = 1024 * 1024;

/** Lines are added one after the other, and never removed. */
export class LineStore {
	readonly #pieces: Buffer[] = [];
	/** The piece of each line, and where in it the line begins and ends. */
	readonly #lines: { piece: Buffer; start: number; end: number }[] = [];
	#used = PIECE_BYTES;

	/** @param line that is added, without its line end. */
	add(line: string): void {
		const length = Buffer.byteLength(line);
		let piece = this.#pieces.at(-1);
		if (piece === undefined || this.#used + length > piece.length) {
			piece = Buffer.allocUnsafeSlow(Math.max(PIECE_BYTES, length));
			this.#pieces.push(piece);
			this.#used = 0;
		}
		const start = this.#used;
		this.#used += piece.write(line, start);
		this.#lines.push({ piece, start, end: this.#used });
	}

	/** How many lines there are. */
	get size(): number {
		return this.#lines.length;
	}

	/** Returns a line by its number, from 0 on. */
	at(number: number): Buffer {
		const line = this.#lines[number];
		if (line === undefined) return Buffer.alloc(0);
		return line.piece.subarray(line.start, line.end);
	}
}
