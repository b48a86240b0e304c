/** One look at the tokens of what was written: which pieces are not read as they should, and how else to write them. */
import { type Token, t } from "../../../grammar/vocabulary";
import { escapeTokens, type Mistake } from "./escapes";
import type { FormattingState } from "./formatting-state";
import { BLANK, type MarkPiece, type Piece } from "./pieces";
import {
	Cursor,
	type PlacedPiece,
	pieceAt,
	piecesUpTo,
	place,
} from "./placed-pieces";

/** What came of a look. */
export interface Revision {
	/** Pieces to write in place of others, by index; empty if all are read as they should be. */
	changes: ReadonlyMap<number, readonly Piece[]>;
	/** Marks that can be written in no other way. */
	lost: ReadonlySet<MarkPiece>;
}

/** Tokens, and what they are read with. */
export interface Reading {
	tokens: readonly Token[];
	/** Formatting that is on in front of the first token; follows the tokens. */
	state: FormattingState;
	/** Whether a token's image is text after all, such as the name of an unknown wiki. */
	readsAsText: (image: string) => boolean;
}

/**
 * Finds pieces that are not read as they should, and other ways to write them.
 *
 * @param base offset of the pieces in what was tokenized; tokens in front of it are not looked at.
 */
export function revise(
	pieces: readonly Piece[],
	markup: string,
	base: number,
	{ tokens, state, readsAsText }: Reading,
): Revision {
	const cursor = new Cursor(pieces, base);
	let placed: readonly PlacedPiece[] | undefined;
	const changes = new Map<number, readonly Piece[]>();
	const lost = new Set<MarkPiece>();
	const inText = new Map<PlacedPiece, { value: string; mistakes: Mistake[] }>();
	/** Up to here tokens say nothing: they come after text that was read as markup. */
	let unclear = 0;
	/** After the beginning of a line that ends a remark the end mark makes no item, though it be text. */
	let last: Token | undefined;
	for (const token of tokens) {
		const { startOffset: start, end } = token;
		if (start < base) continue;
		cursor.moveTo(start);
		if (cursor.isPlain(token)) {
			last = token;
			continue;
		}
		placed ??= place(pieces, base);
		const { index } = cursor;
		const held = piecesUpTo(placed, index, end);
		// A mark that switches off is right as soon as the one that switches on is.
		const isText =
			token.tokenType === t.Text ||
			(held.every(({ piece }) => piece.kind !== "mark") &&
				last?.tokenType !== t.RemarkEnd &&
				state.isText(token));
		last = token;
		if (isAsMeant(held, token, isText, state)) {
			if (!isText) state.apply(token);
			continue;
		}
		if (
			!isText &&
			CONDITIONAL.has(token.tokenType) &&
			held.every(({ piece }) => piece.kind === "text") &&
			(readsAsText(token.image) ||
				(token.tokenType === t.Interwiki &&
					readsAsText(
						token.image +
							nextInWord(markup.slice(end - base, endOf(held) - base)),
					)))
		)
			continue;
		// The formatting will be switched once its marks are read.
		for (const { piece, start: at } of held)
			if (piece.kind === "mark" && piece.toggle !== undefined && at >= start)
				state.toggle(piece.toggle);
		if (start < unclear) {
			// A mark whose beginning was taken along is not there as a whole.
			const cut = pieceAt(placed, end - 1);
			unclear = Math.max(unclear, cut?.piece.kind === "mark" ? cut.end : end);
			continue;
		}
		const found = pieceToChange(placed, held, token, isText);
		if (found === undefined) continue;
		const { piece } = found;
		if (piece.kind === "mark") rewrite(piece, found);
		if (piece.kind !== "text") continue;
		unclear = end <= found.end ? end : (pieceAt(placed, end - 1)?.end ?? end);
		const known = inText.get(found) ?? { value: piece.value, mistakes: [] };
		known.mistakes.push({ token, start: start - found.start });
		inText.set(found, known);
	}
	for (const [at, { value, mistakes }] of inText)
		changes.set(
			at.index,
			escapeTokens(value, mistakes, markup.charAt(at.start - base - 1)),
		);
	return { changes, lost };

	function rewrite(piece: MarkPiece, { index: at, start }: PlacedPiece): void {
		if (changes.has(at)) return;
		const other = otherMarkup(piece, markup.charAt(start - base - 1));
		if (other === undefined) {
			lost.add(piece);
			return;
		}
		changes.set(at, other);
		// A separator that did not help is removed.
		const before = pieces[at - 1];
		if (before?.kind === "separator" && before !== BLANK && piece.at === 0)
			changes.set(at - 1, []);
	}
}

/** Tokens that are text under conditions that only the tree builder knows. */
const CONDITIONAL: ReadonlySet<unknown> = new Set([
	t.Interwiki,
	t.WikiName,
	t.Entity,
	t.QuotedLink,
]);

/** Number of characters after the name of a page that may decide how long it is. */
const AHEAD = 8;

/** What of a text continues the word before it. */
const nextInWord = (rest: string): string =>
	/^\S*/.exec(rest.slice(0, AHEAD))?.[0] ?? "";

const endOf = (placed: readonly PlacedPiece[]): number =>
	placed.at(-1)?.end ?? 0;

/** Tokens that take what follows along, be it an entity. */
const ADDRESSES: ReadonlySet<unknown> = new Set([
	t.Url,
	t.Email,
	t.Interwiki,
	t.WikiName,
]);

/** Whether a token is in pieces that may hold it: plain text holds no mark, markup no text. */
function isAsMeant(
	held: readonly PlacedPiece[],
	token: Token,
	isText: boolean,
	state: FormattingState,
): boolean {
	const { startOffset: start, end } = token;
	if (isText)
		return !held.some(
			(each) =>
				each.piece.kind === "mark" &&
				(each.piece.whole || each.start < start || each.end <= end),
		);
	const [first, second] = held;
	if (first === undefined) return true;
	if (first.piece.kind === "text") return false;
	if (first.piece.kind === "mark" && first.piece.whole)
		return (
			start === first.start &&
			(end === first.end ||
				(token.tokenType === t.StrongEmphasis &&
					end === second?.end &&
					isPair(first.piece, second.piece, token, state)))
		);
	return end <= first.end;
}

/**
 * Whether five quotes are two marks side by side, in the order in which they are read.
 *
 *     '''''b'''''
 *     ^^ ^^^
 */
const isPair = (
	first: MarkPiece,
	second: Piece,
	token: Token,
	state: FormattingState,
): boolean =>
	second.kind === "mark" &&
	second.toggle !== undefined &&
	first.toggle !== undefined &&
	state.firstOf(token) === first.toggle;

/** Whether text is what begins a cell where cells are: it takes markup along, which no separator in it would change. */
const isCellBeginning = ({ image }: Token): boolean => image.startsWith("||<");

/** The piece to change: text in a token that is none, a mark in what is read as text, or one that is read with others. */
function pieceToChange(
	placed: readonly PlacedPiece[],
	held: readonly PlacedPiece[],
	token: Token,
	isText: boolean,
): PlacedPiece | undefined {
	const isMark = ({ piece }: PlacedPiece): boolean => piece.kind === "mark";
	const [first] = held;
	if (isText)
		return first?.piece.kind === "text" && isCellBeginning(token)
			? first
			: held.find(isMark);
	if (
		first?.piece.kind === "mark" &&
		token.startOffset === first.start &&
		(first.piece.candidates.at(first.piece.at + 1) !== undefined ||
			ADDRESSES.has(token.tokenType))
	)
		return first;
	if (token.tokenType === t.Term)
		return pieceAt(placed, token.startOffset + token.image.lastIndexOf("::"));
	return (
		held.find(({ piece }) => piece.kind === "text") ?? held.findLast(isMark)
	);
}

/** Another way to write a mark: its next candidate, a separator in front, or its fallback. */
function otherMarkup(
	piece: MarkPiece,
	before: string,
): readonly Piece[] | undefined {
	if (piece.candidates.at(piece.at + 1) !== undefined)
		return [{ ...piece, at: piece.at + 1 }];
	const isNearQuotes =
		before === "'" || (piece.candidates.at(0) ?? "").startsWith("'");
	const [separator, ...others] = (piece.separators ?? []).filter(
		(each) => !(isNearQuotes && each.startsWith("'")),
	);
	if (separator === undefined && piece.separatorAfter !== undefined)
		return [
			{ ...piece, at: 0, separatorAfter: undefined },
			{ kind: "separator", value: piece.separatorAfter },
		];
	if (separator === undefined) return piece.fallback?.(piece, before);
	return [
		{ kind: "separator", value: separator },
		{ ...piece, at: 0, separators: others },
	];
}
