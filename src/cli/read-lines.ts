/** Lines of input. */
import type { ByteStream } from "./open-input";

const NEWLINE = 10;

/** Drops a byte order mark. */
const decoder = new TextDecoder();

/**
 * Reads lines that end in a newline, the last one also without. Other line separators are part of a line: JSON may have them in strings.
 *
 * @param limit bytes that a line may have.
 * @param tooLong creates the error for a longer one.
 */
export async function* readLines(
	stream: ByteStream,
	limit: number,
	tooLong: () => Error,
): AsyncGenerator<string> {
	let parts: Uint8Array[] = [];
	let length = 0;
	const add = (bytes: Uint8Array): void => {
		length += bytes.length;
		if (length > limit) throw tooLong();
		parts.push(bytes);
	};
	const take = (): string => {
		const line = decoder.decode(Buffer.concat(parts));
		parts = [];
		length = 0;
		return line;
	};
	for await (const chunk of stream) {
		let from = 0;
		for (
			let end = chunk.indexOf(NEWLINE);
			end >= 0;
			end = chunk.indexOf(NEWLINE, from)
		) {
			add(chunk.subarray(from, end));
			yield take();
			from = end + 1;
		}
		add(chunk.subarray(from));
	}
	if (length > 0) yield take();
}
