/** Puts running text together: one line of wikitext. */
import {
	escapeLineStart,
	escapeText,
	oneLine,
	type TextContext,
} from "./escape";
import { mergeText, type Piece, text } from "./pieces";
import { encodeUrl, isBareUrl } from "./urls";

/** Keeps markup apart that would be other markup together. */
const SEPARATOR = "<nowiki/>";

/** How many quotes mean something: italic, bold, both. */
const QUOTES: ReadonlySet<number> = new Set([2, 3, 5]);

/**
 * Writes running text.
 *
 * @param pieces text is escaped where it is beside others.
 * @param context what ends the text where it is.
 * @returns without blanks at its ends, and without line ends but those of markup.
 */
export function writeInline(
	pieces: readonly Piece[],
	context: TextContext,
): string {
	return new Line(context).write(trim(mergeText(pieces))).trim();
}

/** Writes running text that begins a line. */
export const writeLine = (
	pieces: readonly Piece[],
	context: TextContext,
): string =>
	escapeLineStart(
		writeInline(pieces, context),
		pieces.find((piece) => piece.type !== "text" || /\S/.test(piece.value))
			?.type === "text",
		context.isInTable,
	);

/** Drops blanks at both ends: a line that begins with one is code. */
function trim(pieces: Piece[]): Piece[] {
	const trimAt = (index: number, cut: (value: string) => string): void => {
		const piece = pieces[index];
		if (piece?.type === "text") pieces[index] = text(cut(piece.value));
	};
	trimAt(0, (value) => value.trimStart());
	trimAt(pieces.length - 1, (value) => value.trimEnd());
	return pieces;
}

class Line {
	#parts: string[] = [];
	/** The last part that is not empty. */
	#last = "";
	/** How many quotes the line ends with. */
	#quotes = 0;

	constructor(readonly context: TextContext) {}

	write(pieces: readonly Piece[]): string {
		for (const [index, piece] of pieces.entries()) {
			const next = pieces[index + 1];
			switch (piece.type) {
				case "text":
					this.#text(oneLine(piece.value), startOf(next));
					break;
				case "markup":
					this.#add(piece.value);
					break;
				case "quotes":
					this.#addQuotes(piece.value);
					break;
				case "url":
					this.#url(piece.value, next);
					break;
			}
		}
		return this.#parts.join("");
	}

	#add(part: string): void {
		if (part === "") return;
		this.#parts.push(part);
		this.#last = part;
		this.#quotes = 0;
	}

	#text(value: string, after: string): void {
		// Letters after a link belong to its label.
		if (this.#last.endsWith("]]") && /^[\p{L}\p{M}]/u.test(value))
			this.#add(SEPARATOR);
		const before = this.#last.slice(-1);
		this.#add(escapeText(value, this.context, { before, after }));
	}

	#addQuotes(quotes: "''" | "'''"): void {
		const count = this.#quotes;
		if (count > 0 && !QUOTES.has(count + quotes.length)) this.#add(SEPARATOR);
		const before = this.#quotes;
		this.#add(quotes);
		this.#quotes = before + quotes.length;
	}

	#url(url: string, next: Piece | undefined): void {
		const after =
			next === undefined
				? " "
				: next.type === "text"
					? next.value
					: startOf(next);
		const isAlone =
			!/[\p{L}\p{N}_[]$/u.test(this.#last) && /^[,.;!?)]*\s/.test(`${after} `);
		if (isAlone && isBareUrl(url)) {
			this.#add(url);
			return;
		}
		const label = escapeText(
			oneLine(url),
			{ ...this.context, isInLabel: true },
			{ before: " ", after: "]" },
		);
		this.#add(`[${encodeUrl(url)} ${label}]`);
	}
}

/** What a piece begins with. */
function startOf(piece: Piece | undefined): string {
	if (piece === undefined) return "";
	return piece.type === "url" ? "[" : piece.value.slice(0, 1);
}
