/** Pieces and their ranges in the markup that they make. */
import { type Token, t } from "../../../grammar/vocabulary";
import { markupOf, type Piece } from "./pieces";

/** A piece and its range in the markup. */
export interface PlacedPiece {
	piece: Piece;
	index: number;
	start: number;
	end: number;
}

/** The piece at an offset that only grows. */
export class Cursor {
	index = -1;
	#end: number;

	constructor(
		private readonly pieces: readonly Piece[],
		base: number,
	) {
		this.#end = base;
	}

	/** Goes to the piece that holds an offset. */
	moveTo(offset: number): void {
		while (this.#end <= offset) {
			const next = this.pieces[this.index + 1];
			if (next === undefined) return;
			this.index++;
			this.#end += markupOf(next).length;
		}
	}

	/** Whether a token is text in text, or in a line or markup that may hold any token but those that switch formatting. */
	isPlain({ tokenType, end }: Token): boolean {
		if (end > this.#end) return false;
		const kind = this.pieces[this.index]?.kind;
		return tokenType === t.Text
			? kind !== "mark"
			: kind === "line" && LINES.has(tokenType);
	}
}

/** Tokens that begin a line and are nothing else. */
const LINES: ReadonlySet<unknown> = new Set([
	t.LineStart,
	t.Indentation,
	t.BlankLine,
	t.Comment,
	t.Heading,
	t.Instruction,
	t.RowStart,
]);

/** All pieces with their ranges; the first begins at `base`. */
export function place(pieces: readonly Piece[], base: number): PlacedPiece[] {
	let end = base;
	return pieces.map((piece, index) => {
		const start = end;
		end += markupOf(piece).length;
		return { piece, index, start, end };
	});
}

/** The pieces from one on that begin before an end. */
export function piecesUpTo(
	placed: readonly PlacedPiece[],
	from: number,
	end: number,
): PlacedPiece[] {
	let to = from;
	while ((placed[to]?.start ?? end) < end) to++;
	return placed.slice(from, to);
}

/** The piece that holds a character, by halving. */
export function pieceAt(
	placed: readonly PlacedPiece[],
	offset: number,
): PlacedPiece | undefined {
	let low = 0;
	let high = placed.length - 1;
	while (low < high) {
		const middle = (low + high + 1) >> 1;
		if ((placed[middle]?.start ?? 0) <= offset) low = middle;
		else high = middle - 1;
	}
	return placed[low];
}
