/** `@SIG@` and others, which are replaced when a page is saved, and what keeps them as they are. */

import { appendAll } from "../../append-all";
import {
	EMPTY_STRONG,
	entity,
	joinText,
	markupOf,
	type Piece,
	text,
	verbatim,
} from "./pieces";

/** What is replaced, from its first character on. */
const REPLACED = /@(?=(?:PAGE|TIME|DATE|ME|USERNAME|USER|SIG|EMAIL|MAILTO)@)/g;

/** Text in which nothing is replaced. */
export function guarded(value: string, isInStrong: boolean): Piece[] {
	const pieces: Piece[] = [];
	let from = 0;
	for (const { index } of value.matchAll(REPLACED)) {
		pieces.push(
			text(value.slice(from, index)),
			...(isInStrong ? [entity("@")] : [text("@"), verbatim(EMPTY_STRONG)]),
		);
		from = index + 1;
	}
	return joinText([...pieces, text(value.slice(from))]);
}

/**
 * Guards text that was as wide in the source as it is, and so not guarded there, but is wider now because of an escape: whoever
 * reads it takes the escape for a guard.
 *
 *     #acl@ME@     &#35;acl@''''''ME@
 *
 * @param pieces joined, so that each text is in one piece; what is returned is so, too.
 */
export function guardEscaped(pieces: Piece[]): Piece[] {
	if (!pieces.some(isUnguarded)) return pieces;
	const result: Piece[] = [];
	let isInStrong = false;
	for (const run of runsOf(pieces)) {
		const isWide = run.some(isCharacter);
		for (const piece of run) {
			if (piece.kind === "mark" && piece.toggle === "strong")
				isInStrong = !isInStrong;
			if (isWide && piece.kind === "text" && isUnguarded(piece))
				appendAll(result, guarded(piece.value, isInStrong));
			else result.push(piece);
		}
	}
	return joinText(result);
}

const isUnguarded = (piece: Piece): boolean =>
	piece.kind === "text" &&
	piece.value.includes("@") &&
	piece.value.search(REPLACED) >= 0;

/** Pieces that are read as one text, and each other piece alone. */
function runsOf(pieces: readonly Piece[]): Piece[][] {
	const runs: Piece[][] = [];
	let isOpen = false;
	for (const piece of pieces) {
		const isText =
			piece.kind === "text" || piece.kind === "line" || isCharacter(piece);
		if (isText && isOpen) runs.at(-1)?.push(piece);
		else runs.push([piece]);
		isOpen = isText;
	}
	return runs;
}

/** Whether a piece is markup of a character or a word that is text. */
const isCharacter = (piece: Piece): boolean =>
	piece.kind === "mark" &&
	(piece.escaped !== undefined || markupOf(piece).startsWith("&"));
