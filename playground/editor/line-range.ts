/** Lines of a text. */
import type { Range } from "../protocol/requests";

/** Returns the offsets of a line, counted from 1 on; of one after the end, those of the end. */
export function lineRange(text: string, line: number): Range {
	let start = 0;
	for (let number = 1; number < line; number++) {
		const end = text.indexOf("\n", start);
		if (end < 0) return { start: text.length, end: text.length };
		start = end + 1;
	}
	const end = text.indexOf("\n", start);
	return { start, end: end < 0 ? text.length : end };
}
