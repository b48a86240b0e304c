/** Texts of Markdown with code in them. */
import { create } from "./dom";

/** Code between as many backticks on either side. */
const CODE = /(`+)(.+?)\1(?!`)/;

/**
 * Returns the nodes of a line of text.
 *
 * @param text with code between backticks.
 */
export function withCode(text: string): (Node | string)[] {
	// Between two pieces of text there are the backticks and the code.
	const pieces = text.split(CODE);
	return pieces.flatMap((piece, index) => {
		if (index % 3 === 1) return [];
		return index % 3 === 2 ? create("code", {}, piece.trim()) : piece;
	});
}
