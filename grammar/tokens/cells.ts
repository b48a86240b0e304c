/** Inside of table rows: cells and their attributes, `||<bgcolor="red"> a || b ||` (specification, 8.2 and 8.3). */
import {
	type InlineDefinition,
	type Matcher,
	matchEnd,
	matcherToken,
} from "../definitions";
import type { CellMark } from "../payloads";
import type { Scan } from "../scan";
import { t } from "../vocabulary";

const PIPE = 0x7c;
const LESS = 0x3c;
const BLANK = 0x20;

/**
 * `||` pairs in front of a cell and its attributes. The last pair of a line is its end.
 *
 *     ||||<style="x"> cell ||
 *     ^^^^^^^^^^^^^^^
 *
 * @param nested whether attributes may begin with `<<` (1.5); in 1.9 that is a macro.
 */
function cellMark(reading: Scan, nested: boolean): Matcher<CellMark> {
	const greater = reading.memo(">");
	return (scan, offset) => {
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
				return {
					pairs: (end - offset) >> 1,
					attributes: text.slice(end + 1, close),
					end: close + 1,
				};
			}
		}
		if (isRowEnd(scan, pipes)) end -= 2;
		if (end === offset) return -1;
		return { pairs: (end - offset) >> 1, attributes: undefined, end };
	};
}

/** The blank after the last pair: the appended one, or after a block one that is written (10.2). */
function isRowEnd(scan: Scan, offset: number): boolean {
	if (!scan.isAfterBlock) return scan.isLineEnd(offset);
	return scan.text.charCodeAt(offset) === BLANK && scan.isLineEnd(offset + 1);
}

/** Whether nothing but the second half of a last pair is left. */
const endsLine = (scan: Scan, offset: number): boolean =>
	isRowEnd(scan, offset) ||
	(scan.text.charCodeAt(offset) === PIPE && isRowEnd(scan, offset + 1));

const rowEnd: Matcher<undefined> = (scan, offset) => {
	if (
		!scan.inRow ||
		!scan.text.startsWith("||", offset) ||
		!isRowEnd(scan, offset + 2)
	)
		return -1;
	return scan.isAfterBlock ? offset + 3 : offset + 2;
};

/** The last `||` of a row; what begins a cell of a row; and the same outside of rows, which is text with its attributes. */
export function cells(scan: Scan, nested: boolean): InlineDefinition[] {
	const mark = cellMark(scan, nested);
	return [
		matcherToken(t.RowEnd, ["||"], rowEnd),
		matcherToken(t.Cell, ["||"], (at, offset) =>
			at.inRow ? mark(at, offset) : -1,
		),
		matcherToken(t.Text, ["||"], (at, offset) =>
			at.inRow ? -1 : matchEnd(mark(at, offset)),
		),
	];
}
