/** Reads what was written, and writes it otherwise until it is read as it was meant. */
import type { IToken } from "chevrotain";
import { tokenize } from "../../../grammar/lexer";
import { type Dialect, namesOf } from "../../../grammar/tokens/names";
import { kept, type MarkPiece, type Piece, spellingOf, text } from "./pieces";
import { revise } from "./revise";

/** Where and how the text stands. */
export interface SettleOptions {
	dialect: Dialect;
	head: "page" | "section";
	/** The names that 1.5 reads as macros. */
	macros: Iterable<string> | undefined;
}

/** What came of it. */
export interface Settled {
	/** With the line feed that the first piece begins with. */
	text: string;
	/** Marks that no spelling saves. */
	lost: MarkPiece[];
	/** Whether all text is read as text. */
	isSettled: boolean;
}

/** What came of it, in pieces. */
interface Attempt extends Settled {
	pieces: Piece[];
}

type Reader = (markup: string) => IToken[];

/** So often something may come to light that was hidden behind something else. */
const ROUNDS = 100;

const MACROS: Readonly<Record<Dialect, ReadonlySet<string>>> = {
	"1.5": new Set(namesOf["1.5"].macros),
	"1.9": new Set(namesOf["1.9"].macros),
};

/**
 * The text of a page whose tokens are those that were meant.
 *
 * @param pieces the first begins with a line feed.
 */
export function settle(
	pieces: readonly Piece[],
	{ dialect, head, macros }: SettleOptions,
): Settled {
	const known = macros === undefined ? MACROS[dialect] : new Set(macros);
	const read: Reader = (markup) =>
		tokenize(markup, { dialect, head, macros: known });
	const numbered = joinText(pieces).map((piece, index) =>
		piece.kind === "mark" ? { ...piece, id: index } : piece,
	);
	let best = rewrite(numbered, read);
	for (let attempt = 0; attempt < ATTEMPTS; attempt++) {
		const again = respelled(numbered, best.pieces);
		if (again === undefined) break;
		const other = rewrite(again, read);
		if (!other.isSettled || other.lost.length > best.lost.length) break;
		if (other.text === best.text) break;
		best = other;
	}
	return withoutNeedless(best, read);
}

/** So often spellings that were found last may make others needless. */
const ATTEMPTS = 3;

/** More fences are left as they are. */
const FEW = 50;

/** Without the fences that nothing comes of. */
function withoutNeedless(settled: Attempt, read: Reader): Attempt {
	const fences = settled.pieces.filter(({ kind }) => kind === "break");
	if (fences.length > FEW || !settled.isSettled) return settled;
	let best = settled;
	for (const fence of fences) {
		const pieces = best.pieces.filter((piece) => piece !== fence);
		const markup = pieces.map(spellingOf).join("");
		const { next, lost } = revise(pieces, markup, read(markup));
		if (next === undefined && lost.size === 0)
			best = { ...best, text: markup, pieces };
	}
	return best;
}

/** The pieces as they were at first, with the spellings that they have at last: what was done before those were found may be needless. */
function respelled(
	pieces: readonly Piece[],
	settled: readonly Piece[],
): Piece[] | undefined {
	const places = new Map<number, number>();
	let isMore = false;
	for (const piece of settled) {
		if (piece.kind === "mark" && piece.id !== undefined) {
			if (piece.at > 0) places.set(piece.id, piece.at);
		} else isMore ||= piece.kind === "mark" || piece.kind === "break";
	}
	if (places.size === 0 || !isMore) return undefined;
	return pieces.map((piece) =>
		piece.kind === "mark" && piece.id !== undefined
			? { ...piece, at: places.get(piece.id) ?? piece.at }
			: piece,
	);
}

/** Writes pieces otherwise until each is read as it was meant. */
function rewrite(pieces: readonly Piece[], read: Reader): Attempt {
	let current = [...pieces];
	for (let round = 0; ; round++) {
		const markup = current.map(spellingOf).join("");
		const { next, lost } = revise(current, markup, read(markup));
		if (next === undefined || round === ROUNDS)
			return {
				text: markup,
				lost: [...lost, ...current.filter(isNear)],
				isSettled: next === undefined,
				pieces: current,
			};
		current = joinText(next);
	}
}

const isNear = (piece: Piece): piece is MarkPiece =>
	piece.kind === "mark" && piece.isNear === true;

/** Neighbouring text in one piece, so that a token in it lies in one; the same of what is kept. */
function joinText(pieces: readonly Piece[]): Piece[] {
	const joined: Piece[] = [];
	for (const piece of pieces) {
		const last = joined.at(-1);
		if (piece.kind === "text" && last?.kind === "text")
			joined[joined.length - 1] = text(last.value + piece.value);
		else if (piece.kind === "kept" && last?.kind === "kept")
			joined[joined.length - 1] = kept(last.value + piece.value);
		else if (piece.kind !== "text" || piece.value !== "") joined.push(piece);
	}
	return joined;
}
