/** One look at what was written: which pieces are not read as they were meant, and how else they are written. */
import { type IToken, tokenMatcher } from "chevrotain";
import { t } from "../../../grammar/vocabulary";
import { escapeTokens, type Mistake } from "./escapes";
import { type MarkPiece, type Piece, spellingOf } from "./pieces";

const { Email, Interwiki, Term, Text, Url, WikiName } = t;

/** A piece, and where it stands in what was written. */
interface Placed {
	piece: Piece;
	index: number;
	start: number;
	end: number;
}

/** Finds pieces that are not read as meant, and writes them otherwise; `next` is absent if there is nothing to do. */
export function revise(
	pieces: readonly Piece[],
	markup: string,
	tokens: readonly IToken[],
): { next: Piece[] | undefined; lost: ReadonlySet<MarkPiece> } {
	const placed = place(pieces);
	const changes = new Map<number, Piece[]>();
	const lost = new Set<MarkPiece>();
	const respell = (piece: MarkPiece, index: number, start: number): void => {
		if (changes.has(index)) return;
		const other = otherwise(piece, markup, start);
		if (other === undefined) {
			lost.add(piece);
			return;
		}
		changes.set(index, other);
		// A fence that did not help goes.
		if (pieces[index - 1]?.kind === "break" && piece.at === 0)
			changes.set(index - 1, []);
	};
	const inText = new Map<Placed, { value: string; mistakes: Mistake[] }>();
	let index = 0;
	/** Up to here what is read says nothing: it comes after text that was read as markup. */
	let unclear = 0;
	for (const token of tokens) {
		const start = token.startOffset;
		const end = start + token.image.length;
		while ((placed[index + 1]?.start ?? end) <= start) index++;
		const held = heldFrom(placed, index, end);
		if (isMeant(held, token, start, end)) continue;
		if (start < unclear) {
			unclear = Math.max(unclear, end);
			continue;
		}
		const found = toChange(placed, held, token, start);
		if (found === undefined) continue;
		const { piece } = found;
		if (piece.kind === "mark") respell(piece, found.index, found.start);
		if (piece.kind !== "text") continue;
		unclear = end <= found.end ? end : (pieceAt(placed, end - 1)?.end ?? end);
		const known = inText.get(found) ?? { value: piece.value, mistakes: [] };
		known.mistakes.push({ token, start: start - found.start });
		inText.set(found, known);
	}
	for (const [at, { value, mistakes }] of inText) {
		const before = markup.charAt(at.start - 1);
		changes.set(at.index, escapeTokens(value, mistakes, before));
	}
	if (changes.size === 0) return { next: undefined, lost };
	return {
		next: pieces.flatMap((piece, at) => changes.get(at) ?? [piece]),
		lost,
	};
}

function place(pieces: readonly Piece[]): Placed[] {
	let end = 0;
	return pieces.map((piece, index) => {
		const start = end;
		end += spellingOf(piece).length;
		return { piece, index, start, end };
	});
}

/** The pieces from one on that begin in front of an end. */
function heldFrom(
	placed: readonly Placed[],
	from: number,
	end: number,
): Placed[] {
	let to = from;
	while ((placed[to]?.start ?? end) < end) to++;
	return placed.slice(from, to);
}

/** The piece that holds a character. */
const pieceAt = (
	placed: readonly Placed[],
	offset: number,
): Placed | undefined => placed.findLast(({ start }) => start <= offset);

/** Takes what follows along, be it an entity. */
const isAddress = (token: IToken): boolean =>
	[Url, Email, Interwiki, WikiName].some((type) => tokenMatcher(token, type));

/** Whether a token lies in pieces that may hold it: plain text takes in no mark, markup no text. */
function isMeant(
	held: readonly Placed[],
	token: IToken,
	start: number,
	end: number,
): boolean {
	if (tokenMatcher(token, Text))
		return !held.some(
			(each) =>
				each.piece.kind === "mark" &&
				(each.piece.whole || each.start < start || each.end <= end),
		);
	const [first] = held;
	if (first === undefined) return true;
	if (first.piece.kind === "text") return false;
	if (first.piece.kind === "mark" && first.piece.whole)
		return start === first.start && end === first.end;
	return end <= first.end;
}

/** The piece to change: text in a token that is none, a mark in what is read as text, or one that is read with others. */
function toChange(
	placed: readonly Placed[],
	held: readonly Placed[],
	token: IToken,
	start: number,
): Placed | undefined {
	const mark = ({ piece }: Placed): boolean => piece.kind === "mark";
	if (tokenMatcher(token, Text)) return held.find(mark);
	const [first] = held;
	if (
		first?.piece.kind === "mark" &&
		start === first.start &&
		(first.piece.at + 1 < first.piece.spellings.length || isAddress(token))
	)
		return first;
	if (tokenMatcher(token, Term))
		return pieceAt(placed, start + token.image.lastIndexOf("::"));
	return held.find(({ piece }) => piece.kind === "text") ?? held.findLast(mark);
}

/** Another way to write a mark: its next spelling, a fence in front, or what is there instead. */
function otherwise(
	piece: MarkPiece,
	markup: string,
	start: number,
): Piece[] | undefined {
	if (piece.at + 1 < piece.spellings.length)
		return [{ ...piece, at: piece.at + 1 }];
	const nearQuotes =
		markup[start - 1] === "'" || (piece.spellings[0] ?? "").startsWith("'");
	const [fence, ...others] = (piece.fences ?? []).filter(
		(each) => !(nearQuotes && each.startsWith("'")),
	);
	if (fence === undefined && piece.behind !== undefined)
		return [
			{ ...piece, at: 0, behind: undefined },
			{ kind: "break", value: piece.behind },
		];
	if (fence === undefined)
		return piece.instead === undefined ? undefined : [...piece.instead];
	const again: Piece = { ...piece, at: 0, fences: others };
	return [{ kind: "break", value: fence }, again];
}
