/** Separators that turned out to be unnecessary. */
import type { Mark } from "../../../grammar/marks";
import { FormattingState } from "./formatting-state";
import { markupOf, type Piece } from "./pieces";

/** More separators in a line are left as they are. */
const FEW = 50;

/** Whether a line's pieces are all read as they should be. */
type IsRight = (pieces: Piece[], guard: string, on: readonly Mark[]) => boolean;

/**
 * Removes separators without which everything is still read as it should be. Each is tried in its line alone, since no
 * token but a block reaches over the end of a line.
 *
 * @returns the pieces that are left.
 */
export function withoutNeedlessSeparators(
	block: { pieces: Piece[]; guard: string; on: readonly Mark[] },
	isRight: IsRight,
): Piece[] {
	if (!block.pieces.some(({ kind }) => kind === "separator"))
		return block.pieces;
	const result: Piece[] = [];
	const state = new FormattingState(block.on);
	for (const [index, line] of linesOf(block.pieces).entries()) {
		let rest = line;
		const guard = index === 0 ? block.guard : "\n";
		const separators = line.filter(({ kind }) => kind === "separator");
		for (const separator of separators.length > FEW ? [] : separators) {
			const without = rest.filter((piece) => piece !== separator);
			if (isRight(without, guard, state.on)) rest = without;
		}
		for (const piece of rest) {
			result.push(piece);
			if (piece.kind === "mark" && piece.toggle !== undefined)
				state.toggle(piece.toggle);
		}
	}
	return result;
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
