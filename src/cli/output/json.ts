/** JSON for programs. */
import { stringifyChunked } from "@discoveryjs/json-ext";
import type { Io } from "../io";

/** Writes a value and a line end, in pieces: the JSON of a large page can be longer than a string may be. */
export async function writeJson(
	value: unknown,
	pretty: boolean,
	out: Io["out"],
): Promise<void> {
	for (const chunk of stringifyChunked(value, null, pretty ? 2 : undefined))
		await out(chunk);
	await out("\n");
}
