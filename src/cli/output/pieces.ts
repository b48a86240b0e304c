/** Long outputs, written in pieces: neither all of their characters nor all of their bytes need be in memory. */
import type { Io } from "../io";

/** Characters that are written at once. */
const CHUNK_LENGTH = 64 * 1024;

/** The JSON of a longer page may take much memory, or be longer than a string may be. */
const LONG_PAGE = 100_000;

/** How JSON is written. */
export interface JsonForm {
	/** Whether it is indented. */
	pretty: boolean;
	/** How many characters of markup it is about; without it, there may be any number. */
	sourceLength?: number | undefined;
}

/** Writes a value and a line end: what is short as a whole, which takes a quarter of the time, anything else in pieces. */
export async function writeJson(
	value: unknown,
	{ pretty, sourceLength = Number.POSITIVE_INFINITY }: JsonForm,
	out: Io["out"],
): Promise<void> {
	const space = pretty ? 2 : undefined;
	if (sourceLength <= LONG_PAGE)
		return out(`${JSON.stringify(value, null, space)}\n`);
	const { stringifyChunked } = await import("@discoveryjs/json-ext");
	return writePieces(stringifyChunked(value, null, space), out);
}

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
