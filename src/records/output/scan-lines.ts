/** Lines of a file that is larger than memory. */
import { createReadStream } from "node:fs";

/** A line. */
export interface ScannedLine {
	/** Where it begins, in bytes. */
	start: number;
	/** The line without its line end; its beginning only, if `isWhole` does not ask for more. */
	text: string;
	/** Whether `text` is all of the line. */
	isWhole: boolean;
	/** Whether it has a line end: the last one may be cut off. */
	isEnded: boolean;
}

const NEWLINE = 10;
/** How much of a line is kept, unless all of it is asked for. */
const HEAD_BYTES = 64 * 1024;
/** How much of a line `isWhole` is asked with. */
const PREFIX_BYTES = 64;

/**
 * Reads the lines of a file, also the last one without its line end.
 *
 * @param isWhole whether all of a line is wanted, by its first characters.
 */
export async function* scanLines(
	path: string,
	isWhole: (prefix: string) => boolean,
): AsyncGenerator<ScannedLine> {
	let start = 0;
	let length = 0;
	let parts: Buffer[] = [];
	let partsLength = 0;
	const keep = (bytes: Buffer): void => {
		length += bytes.length;
		if (partsLength < HEAD_BYTES || isWhole(prefixOf(parts))) {
			parts.push(bytes);
			partsLength += bytes.length;
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
			yield toLine(true);
			start += length + 1;
			length = 0;
			parts = [];
			partsLength = 0;
			from = end + 1;
		}
		keep(chunk.subarray(from));
	}
	if (length > 0) yield toLine(false);

	function toLine(isEnded: boolean): ScannedLine {
		const text = Buffer.concat(parts).toString();
		return { start, text, isWhole: partsLength === length, isEnded };
	}
}

const prefixOf = (parts: readonly Buffer[]): string =>
	parts[0]?.subarray(0, PREFIX_BYTES).toString() ?? "";

/** Returns the value of a line of JSON; `undefined` if it is none. */
export function parseJson(json: string): unknown {
	try {
		return JSON.parse(json);
	} catch {
		return undefined;
	}
}
