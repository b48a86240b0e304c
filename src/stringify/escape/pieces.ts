/**
 * A page in the making: what must be read as text, and what must be read as markup.
 *
 *     a ''b'' c     text · mark · text · mark · text
 */

/** Text that must be read as it stands, or with entities in it. */
export interface TextPiece {
	kind: "text";
	value: string;
}

/** Markup. */
export interface MarkPiece {
	kind: "mark";
	/** Ways to write it, the most usual first. */
	spellings: readonly string[];
	/** Which of them is taken. */
	at: number;
	/** Which one it is of a page that is written more than once. */
	id?: number;
	/** Whether it is one token. */
	whole: boolean;
	/** Taken to pieces where none of its spellings is read as it should. */
	instead?: readonly Piece[];
	/** Whether it says not quite what it should. */
	isNear?: boolean;
	/** What may stand in front of it to keep it apart. */
	fences?: readonly string[];
	/** The same behind it, where it would take in what follows. */
	behind?: string | undefined;
}

/** The beginning of a line, from its line feed on; or a mark between cells. */
export interface LinePiece {
	kind: "line";
	value: string;
}

/** Nothing but a fence: keeps markup apart that would be read as one. */
export interface BreakPiece {
	kind: "break";
	value: string;
}

/** Markup of the page as it was, which stays as it is. */
export interface KeptPiece {
	kind: "kept";
	value: string;
}

export type Piece = TextPiece | MarkPiece | LinePiece | BreakPiece | KeptPiece;

export const text = (value: string): TextPiece => ({ kind: "text", value });

export const line = (value: string): LinePiece => ({ kind: "line", value });

export const kept = (value: string): KeptPiece => ({ kind: "kept", value });

/** The beginning of a line of some width. */
export const indent = (width: number): string => `\n${" ".repeat(width)}`;

/** Markup that is one token. */
export const mark = (...spellings: readonly string[]): MarkPiece => ({
	kind: "mark",
	spellings,
	at: 0,
	whole: true,
});

/** Markup that begins and ends where tokens do. */
export const marks = (...spellings: readonly string[]): MarkPiece => ({
	kind: "mark",
	spellings,
	at: 0,
	whole: false,
});

/** A character that markup begins with as an entity, which is never markup. */
export const entity = (character: string): MarkPiece =>
	mark(`&#${character.charCodeAt(0)};`);

/** How a piece is written now. */
export const spellingOf = (piece: Piece): string =>
	piece.kind === "mark" ? (piece.spellings[piece.at] ?? "") : piece.value;

/** An address ends at it. */
export const ADDRESS_END = "''''''";

/** Formatting that is switched on and off at once, and by that changes nothing unless it is on already. */
const FENCES: readonly (readonly [type: string, fence: string])[] = [
	["strong", ADDRESS_END],
	["underline", "____"],
	["delete", "--()--"],
	["larger", "~++~"],
];

/** Gives marks the fences that they may have inside of formatting. */
export const fenced = (
	pieces: readonly Piece[],
	around: ReadonlySet<string>,
): Piece[] => {
	const fences = FENCES.filter(([type]) => !around.has(type)).map(
		([, fence]) => fence,
	);
	const fence = (piece: Piece): Piece => {
		if (piece.kind !== "mark") return piece;
		return {
			...piece,
			fences: piece.fences ?? fences,
			behind: around.has("strong") ? undefined : piece.behind,
			...(piece.instead !== undefined && {
				instead: piece.instead.map(fence),
			}),
		};
	};
	return pieces.map(fence);
};
