/** Lines of a file that is larger than memory. */
import { createReadStream } from "node:fs";

/** A line with its line end. */
export interface ScannedLine {
	/** Where it begins, in bytes. */
	start: number;
	/** The line without its line end; its beginning only, if `isWhole` does not ask for more. */
	text: string;
}

const NEWLINE = 10;
/** How much of a line is kept, unless all of it is asked for. */
const HEAD_BYTES = 64 * 1024;
/** How much of a line `isWhole` is asked with. */
const PREFIX_BYTES = 64;

/**
 * Reads the lines of a file; what follows the last line end is no line.
 *
 * @param isWhole whether all of a line is wanted, by its first characters.
 */
export async function* scanLines(
	path: string,
	isWhole: (prefix: string) => boolean,
): AsyncGenerator<ScannedLine> {
	let start = 0;
	let length = 0;
	let kept: Buffer[] = [];
	let keptBytes = 0;
	const keep = (bytes: Buffer): void => {
		length += bytes.length;
		if (keptBytes < HEAD_BYTES || isWhole(prefixOf(kept))) {
			kept.push(bytes);
			keptBytes += bytes.length;
		}
	};
	for await (const chunk of createReadStream(path)) {
		if (!Buffer.isBuffer(chunk)) continue;
		let from = 0;
		for (
			let end = chunk.indexOf(NEWLINE);
			end >= 0;
			end = chunk.indexOf(NEWLINE, from)
		) {
			keep(chunk.subarray(from, end));
			yield { start, text: Buffer.concat(kept).toString() };
			start += length + 1;
			length = 0;
			kept = [];
			keptBytes = 0;
			from = end + 1;
		}
		keep(chunk.subarray(from));
	}
}

const prefixOf = (kept: readonly Buffer[]): string =>
	kept[0]?.subarray(0, PREFIX_BYTES).toString() ?? "";
