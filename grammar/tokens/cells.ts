/** Inside of table rows (rule book, 8.2 and 8.3). */
import type { Scan } from "../scan";
import type { Matcher } from "./spell";

const PIPE = 0x7c;
const LESS = 0x3c;
const BLANK = 0x20;

/** What a cell begins with, as the token's payload. */
export interface CellMark {
	/** Number of `||` pairs. */
	pairs: number;
	/** What stands between `<` and `>`, if anything does. */
	attributes: string | undefined;
}

/**
 * `||` pairs in front of a cell and its attributes. The last pair of a line is its end.
 *
 *     ||||<style="x"> cell ||
 *     ^^^^^^^^^^^^^^^
 *
 * @param nested whether attributes may begin with `<<` (1.5); in 1.9 that is a macro.
 */
function cellMark(scan: Scan, nested: boolean): Matcher {
	const greater = scan.memo(">");
	return (_, offset) => {
		const { text } = scan;
		let pipes = offset;
		while (text.charCodeAt(pipes) === PIPE) pipes++;
		let end = offset + ((pipes - offset) & ~1);
		if (end === offset) return -1;
		if (
			text.charCodeAt(end) === LESS &&
			(nested || text.charCodeAt(end + 1) !== LESS)
		) {
			const close = greater.find(text, end);
			if (close < scan.lineEnd(end) && !endsLine(scan, close + 1)) {
				scan.payload = {
					pairs: (end - offset) >> 1,
					attributes: text.slice(end + 1, close),
				} satisfies CellMark;
				return close + 1;
			}
		}
		if (isRowEnd(scan, pipes)) end -= 2;
		if (end === offset) return -1;
		scan.payload = {
			pairs: (end - offset) >> 1,
			attributes: undefined,
		} satisfies CellMark;
		return end;
	};
}

/** The blank behind the last pair: the appended one, or behind a block one that is written (10.2). */
function isRowEnd(scan: Scan, offset: number): boolean {
	if (!scan.glued) return scan.isLineEnd(offset);
	return scan.text.charCodeAt(offset) === BLANK && scan.isLineEnd(offset + 1);
}

/** Whether nothing but the second half of a last pair is left. */
const endsLine = (scan: Scan, offset: number): boolean =>
	isRowEnd(scan, offset) ||
	(scan.text.charCodeAt(offset) === PIPE && isRowEnd(scan, offset + 1));

/** Begins a cell of a row. */
export function cell(scan: Scan, nested: boolean): Matcher {
	const mark = cellMark(scan, nested);
	return (_, offset) => (scan.inRow ? mark(scan, offset) : -1);
}

/** The same outside of rows is text, attributes included. */
export function strayCell(scan: Scan, nested: boolean): Matcher {
	const mark = cellMark(scan, nested);
	return (_, offset) => (scan.inRow ? -1 : mark(scan, offset));
}

/** The last `||` of a row. */
export const rowEnd: Matcher = (scan, offset) => {
	if (
		!scan.inRow ||
		!scan.text.startsWith("||", offset) ||
		!isRowEnd(scan, offset + 2)
	)
		return -1;
	return scan.glued ? offset + 3 : offset + 2;
};
