/** Separators, blanks and escapes that turned out to be unnecessary, because something else was written otherwise after them. */
import type { Mark } from "../../../grammar/marks";
import { isHead } from "../comment";
import { FormattingState } from "./formatting-state";
import { markupOf, markupOfAll, type Piece, text } from "./pieces";

/** Lines with more of them are left as they are. */
const FEW = 50;

/** Whether a line's pieces are all read as they should be. */
type IsRight = (pieces: Piece[], guard: string, on: readonly Mark[]) => boolean;

/**
 * Takes back what was done to pieces where everything is still read as it should be without it. Each is tried in its line
 * alone, since no token but a block reaches over the end of a line.
 *
 * @returns the pieces that are left.
 */
export function simplifyLines(
	block: { pieces: Piece[]; guard: string; on: readonly Mark[] },
	isRight: IsRight,
): Piece[] {
	if (!block.pieces.some(wasRewritten)) return block.pieces;
	const result: Piece[] = [];
	const state = new FormattingState(block.on);
	/** Where lines that start with a hash are instructions: only up to the first other line. */
	let head: string | undefined = block.guard === "" ? "" : undefined;
	for (const [index, line] of linesOf(block.pieces).entries()) {
		const guard = index === 0 ? block.guard : (head ?? "\n");
		const count = line.filter(wasRewritten).length;
		const rest =
			count === 0 || count > FEW
				? line
				: simplified(line, (pieces) => isRight(pieces, guard, state.on));
		for (const piece of rest) {
			result.push(piece);
			if (piece.kind === "mark" && piece.toggle !== undefined)
				state.toggle(piece.toggle);
		}
		if (head !== undefined) {
			const markup = markupOfAll(rest);
			head = isHead(markup) ? head + markup : undefined;
		}
	}
	return result;
}

/** A line in which each piece is written as simply as the others allow; what becomes simpler may make others needless. */
function simplified(
	line: readonly Piece[],
	isRight: (pieces: Piece[]) => boolean,
): Piece[] {
	let rest = [...line];
	for (let isDone = false; !isDone; ) {
		isDone = true;
		for (const piece of rest.filter(wasRewritten)) {
			const at = rest.indexOf(piece);
			for (const simple of simplerForms(piece)) {
				const other = rest.toSpliced(at, 1, ...simple);
				if (!isRight(other)) continue;
				rest = other;
				isDone = false;
				break;
			}
		}
	}
	return rest;
}

/** Whether a piece is not in what was given, or not as it was given. */
const wasRewritten = (piece: Piece): boolean =>
	piece.kind === "separator" ||
	(piece.kind === "mark" && (piece.at > 0 || piece.escaped !== undefined));

/** What may be in place of a piece, the simplest first. */
function* simplerForms(piece: Piece): Generator<Piece[]> {
	if (piece.kind === "separator") yield [];
	if (piece.kind !== "mark") return;
	if (piece.escaped !== undefined) yield [text(piece.escaped)];
	for (let at = 0; at < piece.at; at++) yield [{ ...piece, at }];
}

/** The pieces of each line; pieces that hold several lines belong to the line that they begin in. */
function linesOf(pieces: readonly Piece[]): Piece[][] {
	const lines: Piece[][] = [];
	for (const piece of pieces) {
		const line = lines.at(-1);
		if (line === undefined || markupOf(piece).startsWith("\n"))
			lines.push([piece]);
		else line.push(piece);
	}
	return lines;
}
