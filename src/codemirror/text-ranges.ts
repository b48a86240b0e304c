/** The parts of a document that are MoinMoin: all of it, or what is left of a page in which another language is embedded. */
import type { Input } from "@lezer/common";

/** Offsets in the document; the end is exclusive. */
export interface TextRange {
	readonly from: number;
	readonly to: number;
}

/** A range with its offset in the text of all ranges. */
interface Piece extends TextRange {
	readonly start: number;
}

/**
 * The text of some ranges, one after the other, and where its offsets are in the document.
 *
 *     document   a<b>''c''     ranges 0-1, 4-9
 *     text       a''c''        offset 1 as a start is 4, as an end is 1
 */
export class TextRanges {
	readonly text: string;
	readonly #pieces: readonly Piece[];

	/** @param ranges in order, at least one. */
	constructor(input: Input, ranges: readonly TextRange[]) {
		const pieces: Piece[] = [];
		const texts: string[] = [];
		let start = 0;
		for (const { from, to } of ranges) {
			pieces.push({ from, to, start });
			texts.push(input.read(from, to));
			start += to - from;
		}
		this.#pieces = pieces;
		this.text = texts.join("");
	}

	/** Where the document's part begins. */
	get from(): number {
		return this.#pieces[0]?.from ?? 0;
	}

	/** Returns where in the document something begins that begins at an offset of the text. */
	startOf(offset: number): number {
		return this.#toDocument(offset, ({ start }) => start <= offset);
	}

	/** Returns where in the document something ends that ends at an offset of the text. */
	endOf(offset: number): number {
		return this.#toDocument(offset, ({ start }) => start < offset);
	}

	#toDocument(offset: number, isReached: (piece: Piece) => boolean): number {
		const piece = this.#lastPiece(isReached);
		return piece === undefined ? this.from : piece.from + offset - piece.start;
	}

	/** Returns the offset in the text of an offset of the document; of one between ranges, that of the next range. */
	toText(offset: number): number {
		const piece = this.#lastPiece(({ from }) => from <= offset);
		return piece === undefined
			? 0
			: piece.start + Math.min(offset, piece.to) - piece.from;
	}

	/** Searches the last piece that has a property of all pieces before it, by halving. */
	#lastPiece(isReached: (piece: Piece) => boolean): Piece | undefined {
		let low = 0;
		let high = this.#pieces.length;
		while (low < high) {
			const middle = (low + high) >> 1;
			const piece = this.#pieces[middle];
			if (piece !== undefined && isReached(piece)) low = middle + 1;
			else high = middle;
		}
		return this.#pieces[low - 1];
	}
}
