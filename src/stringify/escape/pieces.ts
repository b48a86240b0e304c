/**
 * Markup in the making: which parts must be read as text, and which as markup.
 *
 *     a ''b'' c     text · mark · text · mark · text
 */
import {
	type Mark,
	markNames,
	marks as markTable,
} from "../../../grammar/marks";

/** Text that must be read as it is, or with entities in it. */
export interface TextPiece {
	kind: "text";
	value: string;
}

/** Ways to write something, the usual one first; an array, or a list that grows when it is asked. */
export interface Candidates {
	at(index: number): string | undefined;
}

/** Markup. All of its fields are there from the start, so that all marks are objects of one form. */
export interface MarkPiece {
	kind: "mark";
	candidates: Candidates;
	/** Which candidate is taken. */
	at: number;
	/** Whether it is one token. */
	whole: boolean;
	/** Number of the mark in its block, the same in every round. */
	id: number | undefined;
	/** Formatting that it switches on or off. */
	toggle: Mark | undefined;
	/** Written where no candidate is read as it should; it may depend on the character in front. */
	fallback:
		| ((piece: MarkPiece, before?: string) => readonly Piece[])
		| undefined;
	/** Separators that may be put in front of it, and those that were not tried yet. */
	allSeparators: readonly string[] | undefined;
	separators: readonly string[] | undefined;
	/** Separator that may be put after it, where it would take in what follows. */
	separatorAfter: string | undefined;
	/** The text that it is written for, if it is an escape. */
	escaped: string | undefined;
	/** Whether it is formatting of no length. */
	isEmpty: boolean;
}

/** The beginning of a line, from its line feed on. */
export interface LinePiece {
	kind: "line";
	value: string;
}

/** A separator: keeps markup apart that would be read as one, and changes nothing itself. */
export interface SeparatorPiece {
	kind: "separator";
	value: string;
}

/** Markup of the source, which stays as it is. */
export interface VerbatimPiece {
	kind: "verbatim";
	value: string;
}

export type Piece =
	| TextPiece
	| MarkPiece
	| LinePiece
	| SeparatorPiece
	| VerbatimPiece;

export const text = (value: string): TextPiece => ({ kind: "text", value });

export const line = (value: string): LinePiece => ({ kind: "line", value });

export const verbatim = (value: string): VerbatimPiece => ({
	kind: "verbatim",
	value,
});

/** The beginnings of lines by their width; few lines are wider. */
const INDENTS = Array.from({ length: 16 }, (_, width) => indented(width));

function indented(width: number): string {
	return `\n${" ".repeat(width)}`;
}

/** The beginning of a line that is indented. */
export const indent = (width: number): string =>
	INDENTS[width] ?? indented(width);

/** Markup with its candidates, the first one taken. */
export const markOf = (candidates: Candidates, whole: boolean): MarkPiece => ({
	kind: "mark",
	candidates,
	at: 0,
	whole,
	id: undefined,
	toggle: undefined,
	fallback: undefined,
	allSeparators: undefined,
	separators: undefined,
	separatorAfter: undefined,
	escaped: undefined,
	isEmpty: false,
});

/** Markup that is one token. */
export const mark = (...candidates: readonly string[]): MarkPiece =>
	markOf(candidates, true);

/** Markup that begins and ends where tokens do. */
export const marks = (...candidates: readonly string[]): MarkPiece =>
	markOf(candidates, false);

/** White space that may be put beside a mark that needs some: where there is none, that of its block's or formatting's edge is no text. */
export const BLANK: SeparatorPiece = { kind: "separator", value: " " };

/** A character as an entity, which is never markup. */
export const entity = (character: string): MarkPiece =>
	mark(`&#${character.charCodeAt(0)};`);

/** Text that would be markup, as its character's entity. */
export const escapedCharacter = (character: string): MarkPiece => ({
	...entity(character),
	escaped: character,
});

/** The markup of a piece as it is now. */
export const markupOf = (piece: Piece): string =>
	piece.kind === "mark" ? (piece.candidates.at(piece.at) ?? "") : piece.value;

/** The markup of pieces one after the other. */
export function markupOfAll(pieces: readonly Piece[]): string {
	// Joined, because a sum of strings would hold on to all of its parts.
	return pieces.map(markupOf).join("");
}

/** Appends pieces one by one: an argument list holds only so many. */
export function append(pieces: Piece[], more: readonly Piece[]): void {
	for (const piece of more) pieces.push(piece);
}

/** Joins neighboring text, so that a token in it is in one piece, and neighboring verbatim markup. */
export function joinText(pieces: readonly Piece[]): Piece[] {
	const joined: Piece[] = [];
	for (const piece of pieces) {
		const last = joined.at(-1);
		if (piece.kind === "text" && last?.kind === "text")
			joined[joined.length - 1] = text(last.value + piece.value);
		else if (piece.kind === "verbatim" && last?.kind === "verbatim")
			joined[joined.length - 1] = verbatim(last.value + piece.value);
		else if (piece.kind !== "text" || piece.value !== "") joined.push(piece);
	}
	return joined;
}

/** A mark that is switched on and off at once. */
const empty = (type: Mark): string => markTable[type].on + markTable[type].off;

/** Strong text of no length. */
export const EMPTY_STRONG = empty("strong");

/** Strong text of no length between two texts, as in `Wiki''''''Name`. */
export const betweenTexts = (): MarkPiece => ({
	...marks(EMPTY_STRONG),
	isEmpty: true,
	fallback: () => [],
});

/** Formatting that is switched on and off at once, and so changes nothing unless it is on already. */
const SEPARATORS: readonly (readonly [Mark, string])[] = markNames
	.filter((type) => markTable[type].separates)
	.map((type) => [type, empty(type)]);

const separatorsIn = new WeakMap<ReadonlySet<string>, readonly string[]>();

/** The separators that are possible inside of formatting. */
function separatorsWithin(around: ReadonlySet<string>): readonly string[] {
	const known = separatorsIn.get(around);
	if (known !== undefined) return known;
	const separators: string[] = [];
	for (const [type, separator] of SEPARATORS)
		if (!around.has(type)) separators.push(separator);
	separatorsIn.set(around, separators);
	return separators;
}

/** Whether anything can separate marks of quotes inside of formatting: what is made of quotes itself cannot. */
export const canSeparateQuotes = (around: ReadonlySet<string>): boolean =>
	separatorsWithin(around).some((separator) => !separator.startsWith("'"));

/** Gives marks the separators that they may have inside of formatting. The pieces are changed: they are new. */
export function giveSeparators(
	pieces: Piece[],
	around: ReadonlySet<string>,
): Piece[] {
	const separators = separatorsWithin(around);
	for (const piece of pieces) {
		if (piece.kind !== "mark" || piece.separators !== undefined) continue;
		piece.allSeparators = separators;
		piece.separators = separators;
		if (around.has("strong")) piece.separatorAfter = undefined;
	}
	return pieces;
}
