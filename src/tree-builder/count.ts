/** The most columns and rows that a cell spans in HTML. */
export const MAX_COLSPAN = 1000;
export const MAX_ROWSPAN = 65_534;

/**
 * The whole number at the start of a text, as HTML reads it: `2.5` is 2, and what starts with no digit is 0.
 *
 * Never above what a number holds exactly, so that it survives JSON.
 */
export const readCount = (text: string): number =>
	Math.min(Number.parseInt(text, 10) || 0, Number.MAX_SAFE_INTEGER);
