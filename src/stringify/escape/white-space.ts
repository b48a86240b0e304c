/** White space as MoinMoin has it (specification, section 2), which is not JavaScript's. */
import { isSpace, SPACES, trim, trimEnd } from "../../../grammar/chars";

const RUNS = new RegExp(`[${SPACES}]+`, "gu");

export { trim, trimEnd };

/** Offset of the first character that is no white space. */
const contentStart = (text: string): number => {
	let start = 0;
	while (start < text.length && isSpace(text.charCodeAt(start))) start++;
	return start;
};

export const trimStart = (text: string): string =>
	text.slice(contentStart(text));

export const isBlank = (text: string): boolean =>
	contentStart(text) === text.length;

/** White space that is no plain blank between two words. */
const UNFOLDED = new RegExp(`(?! )[${SPACES}]|  `, "u");

/** Runs of white space as one blank. */
export const fold = (text: string): string =>
	UNFOLDED.test(text) ? text.replace(RUNS, " ") : text;

/** The lines of a text without the white space at their ends and beginnings; that of the whole text stays. */
export function splitLines(text: string): string[] {
	const lines = text.split("\n");
	const last = lines.length - 1;
	return lines.map((line, index) => {
		const trimmed = index === last ? line : trimEnd(line);
		return index === 0 ? trimmed : trimStart(trimmed);
	});
}
