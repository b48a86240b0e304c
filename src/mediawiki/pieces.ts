/** Running text of wikitext, before it is a line: text is escaped when its neighbors are known. */

/** A part of running text. */
export type Piece =
	/** Text as it is shown. */
	| { type: "text"; value: string }
	/** Wikitext. */
	| { type: "markup"; value: string }
	/** `''` or `'''`, which must not run into others beside it. */
	| { type: "quotes"; value: "''" | "'''" }
	/** A URL that is its own label. */
	| { type: "url"; value: string };

export const text = (value: string): Piece => ({ type: "text", value });
export const markup = (value: string): Piece => ({ type: "markup", value });

/** Joins text that is neighbor to text. */
export function mergeText(pieces: readonly Piece[]): Piece[] {
	const result: Piece[] = [];
	let values: string[] = [];
	const close = (): void => {
		if (values.length > 0) result.push(text(values.join("")));
		values = [];
	};
	for (const piece of pieces) {
		if (piece.type === "text") {
			values.push(piece.value);
		} else {
			close();
			result.push(piece);
		}
	}
	close();
	return result;
}
