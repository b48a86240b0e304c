/** Lines of JSON that are too long to be one string. */
import { stringifyChunked } from "@discoveryjs/json-ext";

/** Returns the JSON of a value and a line end, in pieces: all of it can be many megabytes, or longer than a string may be. */
export function* jsonLine(value: unknown): Generator<string> {
	yield* stringifyChunked(value);
	yield "\n";
}
