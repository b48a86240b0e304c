/** Long outputs, written in pieces: neither all of their characters nor all of their bytes need be in memory. */
import { stringifyChunked } from "@discoveryjs/json-ext";
import type { Io } from "../io";

/** Characters that are written at once. */
const CHUNK_LENGTH = 64 * 1024;

/** Writes a value and a line end, in pieces: the JSON of a large page can be longer than a string may be. */
export const writeJson = (
	value: unknown,
	pretty: boolean,
	out: Io["out"],
): Promise<void> =>
	writePieces(stringifyChunked(value, null, pretty ? 2 : undefined), out);

/** Writes JSON that comes in pieces, and a line end. */
export async function writePieces(
	pieces: Iterable<string>,
	out: Io["out"],
): Promise<void> {
	let chunk = "";
	for (const piece of pieces) {
		chunk += piece;
		if (chunk.length < CHUNK_LENGTH) continue;
		await out(chunk);
		chunk = "";
	}
	await out(`${chunk}\n`);
}

/** Writes a text as it is, in pieces. */
export async function writeText(text: string, out: Io["out"]): Promise<void> {
	for (let from = 0; from < text.length; ) {
		const end = endOfPiece(text, from + CHUNK_LENGTH);
		await out(text.slice(from, end));
		from = end;
	}
}

/** An offset near the given one at which no astral character is cut. */
function endOfPiece(text: string, offset: number): number {
	const code = text.charCodeAt(offset - 1);
	return code >= 0xd800 && code <= 0xdbff ? offset + 1 : offset;
}
