/** Tokenizes what was written, and writes it otherwise until every piece is read as it should be. */

import type { Dialect } from "../../../grammar/dialect-names";
import { tokenize } from "../../../grammar/lexer";
import { type Mark, markNames, marks } from "../../../grammar/marks";
import type { Token } from "../../../grammar/vocabulary";
import { FormattingState } from "./formatting-state";
import { guardEscaped } from "./guards";
import { joinText, markupOfAll, type Piece } from "./pieces";
import { type Revision, revise } from "./revise";
import { simplifyLines } from "./simplify-lines";

/** Where the text is, and what it is read with. */
export interface EscapeOptions {
	dialect: Dialect;
	head: "page" | "section";
	/** The names that 1.5 reads as macros. */
	macros: ReadonlySet<string>;
	/** Whether a token's image is text after all, such as the name of an unknown wiki. */
	readsAsText: (image: string) => boolean;
}

/** A block in the making. */
interface Draft {
	/** The pieces as they were given; marks are numbered as soon as the block is rewritten. */
	given: Piece[];
	pieces: Piece[];
	markup: string;
	on: readonly Mark[];
	/** What is put in front of the block where it is tokenized on its own. */
	guard: string;
}

/** Maximum number of rewrite rounds. */
const ROUNDS = 100;

/** Maximum number of times that a block is written again from the candidates that were found. */
const ATTEMPTS = 3;

/** In the head of a page lines that start with a hash are instructions; a blank line ends it. */
const NO_HEAD = "\n";

/**
 * Escapes text in a block, and keeps marks apart, until its tokens are those that should be there. The block is tokenized on its
 * own, because no token but a block of code reaches over the end of a line.
 *
 * @param pieces begin with a line feed, or continue the line of the block before.
 * @param on formatting that is on where the block begins.
 * @param isFirst whether it may begin the head of a page.
 */
export function escapeBlock(
	pieces: readonly Piece[],
	on: readonly Mark[],
	isFirst: boolean,
	options: EscapeOptions,
): string {
	const given = joinText(pieces);
	const draft: Draft = {
		given,
		pieces: given,
		markup: "",
		on,
		guard: isFirst ? "" : NO_HEAD,
	};
	stabilize(draft, options);
	return draft.markup;
}

/** What switches formatting, in all dialects. */
const MARKS = markNames.flatMap((name) => [marks[name].on, marks[name].off]);

/**
 * Formatting that is on after a block.
 *
 * @param on formatting that is on where it begins.
 */
export function formattingAfter(
	markup: string,
	on: readonly Mark[],
	options: EscapeOptions,
): readonly Mark[] {
	if (!MARKS.some((mark) => markup.includes(mark))) return on;
	const state = new FormattingState(on);
	for (const token of read(NO_HEAD + markup, options)) state.apply(token);
	return state.on;
}

const read = (
	markup: string,
	{ dialect, head, macros }: EscapeOptions,
): Token[] => tokenize(markup, { dialect, head, macros });

/** Rewrites a block until nothing is left to change. */
function stabilize(draft: Draft, options: EscapeOptions): void {
	draft.given = draft.given.map((piece, index) =>
		piece.kind === "mark" ? { ...piece, id: index } : piece,
	);
	draft.pieces = draft.given;
	rewrite(draft, options);
	for (let attempt = 0; attempt < ATTEMPTS; attempt++) {
		const again = withFoundCandidates(draft.given, draft.pieces);
		if (again === undefined) break;
		const other = { ...draft, pieces: again };
		if (!rewrite(other, options)) break;
		if (other.markup === draft.markup) break;
		Object.assign(draft, other);
	}
	const simple = simplifyLines(draft, (pieces, guard, on) => {
		const revision = look({ ...draft, pieces, guard, on }, options);
		return revision.changes.size === 0 && revision.lost.size === 0;
	});
	if (simple !== draft.pieces) draft.markup = markupOfAll(simple);
}

/** @returns whether every piece is read as it should be. */
function rewrite(draft: Draft, options: EscapeOptions): boolean {
	for (let round = 0; round <= ROUNDS; round++) {
		const revision = look(draft, options);
		if (revision.changes.size === 0) return revision.lost.size === 0;
		draft.pieces = guardEscaped(
			joinText(changed(draft.pieces, revision.changes)),
		);
	}
	draft.markup = markupOfAll(draft.pieces);
	return false;
}

/** Tokenizes a block on its own. */
function look(draft: Draft, options: EscapeOptions): Revision {
	draft.markup = markupOfAll(draft.pieces);
	return revise(draft.pieces, draft.markup, draft.guard.length, {
		tokens: read(draft.guard + draft.markup, options),
		state: new FormattingState(draft.on),
		readsAsText: options.readsAsText,
	});
}

function changed(
	pieces: readonly Piece[],
	changes: Revision["changes"],
): Piece[] {
	return pieces.flatMap((piece, index) => changes.get(index) ?? piece);
}

/**
 * The pieces as they were given, with the candidates that they have at last: what was escaped or kept apart before those were
 * found may be needless.
 */
function withFoundCandidates(
	given: readonly Piece[],
	found: readonly Piece[],
): Piece[] | undefined {
	const candidates = new Map<number, number>();
	let hasMore = false;
	for (const piece of found) {
		if (piece.kind === "mark" && piece.id !== undefined) {
			if (piece.at > 0) candidates.set(piece.id, piece.at);
		} else hasMore ||= piece.kind === "mark" || piece.kind === "separator";
	}
	if (candidates.size === 0 || !hasMore) return undefined;
	return given.map((piece) =>
		piece.kind === "mark" && piece.id !== undefined
			? { ...piece, at: candidates.get(piece.id) ?? piece.at }
			: piece,
	);
}
