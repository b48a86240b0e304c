/** Marks that switch formatting on and off (rule book, 11.2 and 13). */
import { isSpace } from "../chars";
import type { Scan } from "../scan";
import type { Matcher } from "./spell";

const QUOTE = 0x27;
const SLASH = 0x2f;
const STAR = 0x2a;

/** Which of the two comes first, and is thus the outer one where five quotes switch both on (13.3). */
export type QuoteOrder = "emphasis" | "strong";

/**
 * Five quotes, if no sixth follows and something else does. What ends the run of other characters behind them decides
 * the order: two quotes make strong the outer one, anything else emphasis.
 *
 *     '''''a'' b'''
 *     ^^^^^ ^^
 */
export const strongEmphasis = (scan: Scan): Matcher => {
	const quotes = scan.memo("'");
	return (_, offset) => {
		const { text } = scan;
		const end = offset + 5;
		if (!text.startsWith("'''''", offset) || text.charCodeAt(end) === QUOTE)
			return -1;
		if (scan.isLineEnd(end) && scan.glued) return -1;
		const next = quotes.find(text, end);
		const two =
			next < scan.lineEnd(end) &&
			text.charCodeAt(next + 1) === QUOTE &&
			text.charCodeAt(next + 2) !== QUOTE;
		const order: QuoteOrder = two ? "strong" : "emphasis";
		scan.payload = order;
		return end;
	};
};

/** `/* ` at the start of a line or behind white space; takes one blank along (11.2). */
export const remarkOn: Matcher = (scan, offset) => {
	const { text } = scan;
	if (
		text.charCodeAt(offset + 1) !== STAR ||
		!isSpace(text.charCodeAt(offset - 1)) ||
		!scan.isBlank(offset + 2)
	)
		return -1;
	return scan.isLineEnd(offset + 2) ? offset + 2 : offset + 3;
};

/** White space, then the end of a remark, then white space (11.2). */
export const remarkOff: Matcher = (scan, offset) => {
	const { text } = scan;
	if (
		text.charCodeAt(offset + 1) !== STAR ||
		text.charCodeAt(offset + 2) !== SLASH ||
		scan.isLineEnd(offset)
	)
		return -1;
	return scan.isBlank(offset + 3) ? offset + 3 : -1;
};
