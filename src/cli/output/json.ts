/** JSON for programs. */
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
