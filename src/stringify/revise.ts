/** One look at what was written: which pieces are not read as they were meant, and how else they are written. */
import { type IToken, tokenMatcher } from "chevrotain";
import {
	Email,
	Interwiki,
	Term,
	Text,
	Url,
	WikiName,
} from "../../grammar/vocabulary";
import { escapeTokens, type Mistake } from "./escapes";
import { type MarkPiece, type Piece, spellingOf } from "./pieces";

/** Finds pieces that are not read as meant, and writes them otherwise; `next` is absent if there is nothing to do. */
export function revise(
	pieces: readonly Piece[],
	markup: string,
	tokens: readonly IToken[],
): { next: Piece[] | undefined; lost: ReadonlySet<MarkPiece> } {
	const starts: number[] = [];
	let offset = 0;
	for (const piece of pieces) {
		starts.push(offset);
		offset += spellingOf(piece).length;
	}
	const changes = new Map<number, Piece[]>();
	const lost = new Set<MarkPiece>();
	const respell = (index: number, piece: MarkPiece): void => {
		if (changes.has(index)) return;
		const other = otherwise(piece, markup, starts[index] ?? 0);
		if (other === undefined) {
			lost.add(piece);
			return;
		}
		changes.set(index, other);
		// A fence that did not help goes.
		if (pieces[index - 1]?.kind === "break" && piece.at === 0)
			changes.set(index - 1, []);
	};
	const inText = new Map<number, Mistake[]>();
	let index = 0;
	/** Up to here what is read says nothing: it comes after text that was read as markup. */
	let unclear = 0;
	for (const token of tokens) {
		const start = token.startOffset;
		const end = start + token.image.length;
		while (index + 1 < pieces.length && (starts[index + 1] ?? 0) <= start)
			index++;
		const isText = tokenMatcher(token, Text);
		if (isMeant(pieces, starts, index, start, end, isText)) continue;
		if (start < unclear) {
			unclear = Math.max(unclear, end);
			continue;
		}
		const here = pieces[index];
		const canBeOther =
			!isText &&
			here?.kind === "mark" &&
			start === starts[index] &&
			(here.at + 1 < here.spellings.length || isAddress(token));
		const found = canBeOther
			? index
			: tokenMatcher(token, Term)
				? pieceAt(starts, start + token.image.lastIndexOf("::"))
				: firstIn(pieces, starts, index, end, isText);
		if (found === undefined) continue;
		const piece = pieces[found];
		if (piece?.kind === "mark") respell(found, piece);
		if (piece?.kind !== "text") continue;
		const from = starts[found] ?? 0;
		unclear =
			end <= from + piece.value.length
				? end
				: (starts[pieceAt(starts, end - 1) + 1] ?? markup.length);
		const mistakes = inText.get(found) ?? [];
		mistakes.push({ token, start: start - from });
		inText.set(found, mistakes);
	}
	for (const [at, mistakes] of inText) {
		const piece = pieces[at];
		if (piece?.kind !== "text") continue;
		const before = markup[(starts[at] ?? 0) - 1] ?? "";
		changes.set(at, escapeTokens(piece.value, mistakes, before));
	}
	if (changes.size === 0) return { next: undefined, lost };
	return {
		next: pieces.flatMap((piece, at) => changes.get(at) ?? [piece]),
		lost,
	};
}

/** The piece that holds a character. */
const pieceAt = (starts: readonly number[], offset: number): number =>
	starts.findLastIndex((start) => start <= offset);

/** Takes what follows along, be it an entity. */
const isAddress = (token: IToken): boolean =>
	[Url, Email, Interwiki, WikiName].some((type) => tokenMatcher(token, type));

/** Whether a token lies in pieces that may hold it. */
function isMeant(
	pieces: readonly Piece[],
	starts: readonly number[],
	index: number,
	start: number,
	end: number,
	isText: boolean,
): boolean {
	const piece = pieces[index];
	const pieceStart = starts[index] ?? 0;
	const pieceEnd =
		piece === undefined ? pieceStart : pieceStart + spellingOf(piece).length;
	if (piece === undefined) return true;
	if (isText) return !coversMark(pieces, starts, index, start, end);
	if (piece.kind === "text") return false;
	if (piece.kind === "mark" && piece.whole)
		return start === pieceStart && end === pieceEnd;
	return end <= pieceEnd;
}

/** Whether a stretch of plain text takes in a mark. */
function coversMark(
	pieces: readonly Piece[],
	starts: readonly number[],
	index: number,
	start: number,
	end: number,
): boolean {
	for (let at = index; at < pieces.length && (starts[at] ?? end) < end; at++) {
		const piece = pieces[at];
		if (piece?.kind !== "mark") continue;
		const from = starts[at] ?? 0;
		if (piece.whole || from < start || from + spellingOf(piece).length <= end)
			return true;
	}
	return false;
}

/** The piece to change: text in a token that is none, a mark in what is read as text, or one that is read with others. */
function firstIn(
	pieces: readonly Piece[],
	starts: readonly number[],
	index: number,
	end: number,
	isText: boolean,
): number | undefined {
	let candidate: number | undefined;
	for (let at = index; at < pieces.length && (starts[at] ?? end) < end; at++) {
		const kind = pieces[at]?.kind;
		if (isText && kind === "mark") return at;
		if (!isText && kind === "text") return at;
		if (kind === "mark") candidate = at;
	}
	return candidate;
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
