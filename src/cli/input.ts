/** Files and standard input, as text. */
import { readFile } from "node:fs/promises";

/** A page to work on. */
export interface Input {
	/** Its name in messages. */
	name: string;
	source: string;
}

/** A file that cannot be read; the others still are. */
export class InputError extends Error {
	override name = "InputError";

	constructor(
		readonly code: string,
		readonly file: string,
		reason: string,
	) {
		super(`${file}: ${reason}`);
	}
}

const REASONS: Readonly<Record<string, string>> = {
	ENOENT: "no such file",
	EISDIR: 'is a folder; to convert a whole wiki, use "moinmoin convert"',
	EACCES: "may not be read",
	ENOTDIR: "no such file",
	ERR_FS_FILE_TOO_LARGE: "is too large",
};

/**
 * Reads files one after another; `-`, or no file at all, is standard input.
 *
 * @param encoding a label of the Encoding Standard; a byte order mark is not part of the text.
 */
export async function* readInputs(
	files: readonly string[],
	encoding: string,
	stdin: AsyncIterable<Uint8Array>,
): AsyncGenerator<Input | InputError> {
	for (const file of files.length === 0 ? ["-"] : files) {
		const name = file === "-" ? "<stdin>" : file;
		try {
			yield { name, source: await readSource(file, encoding, stdin, name) };
		} catch (error) {
			yield error instanceof InputError ? error : toInputError(error, name);
		}
	}
}

/** Reads a file as text; its bytes are released before the text is used. */
async function readSource(
	file: string,
	encoding: string,
	stdin: AsyncIterable<Uint8Array>,
	name: string,
): Promise<string> {
	const bytes = file === "-" ? await readAll(stdin) : await readFile(file);
	return decode(bytes, encoding, name);
}

async function readAll(stream: AsyncIterable<Uint8Array>): Promise<Uint8Array> {
	const chunks: Uint8Array[] = [];
	for await (const chunk of stream) chunks.push(chunk);
	return Buffer.concat(chunks);
}

/** Wraps what reading a file threw. */
export function toInputError(error: unknown, name: string): InputError {
	const { code = "UNKNOWN", message = String(error) } =
		error as NodeJS.ErrnoException;
	return new InputError(code, name, REASONS[code] ?? message);
}

function decode(bytes: Uint8Array, encoding: string, name: string): string {
	try {
		return new TextDecoder(encoding, { fatal: true }).decode(bytes);
	} catch {
		const at = firstBadByte(bytes);
		const line = bytes
			.subarray(0, at)
			.reduce((count, byte) => count + (byte === 10 ? 1 : 0), 1);
		const shown = (bytes[at] ?? 0).toString(16).padStart(2, "0");
		throw new InputError(
			"BAD_ENCODING",
			name,
			`not ${encoding}: byte ${at} (0x${shown}) in line ${line}; use --encoding latin1 to read it as Latin-1`,
		);
	}
}

const REPLACEMENT = "\uFFFD";

/** Offset of the first byte that is not UTF-8: the first replacement that is not in the bytes itself. */
function firstBadByte(bytes: Uint8Array): number {
	const text = new TextDecoder("utf-8", { ignoreBOM: true }).decode(bytes);
	let offset = 0;
	let from = 0;
	for (
		let at = text.indexOf(REPLACEMENT);
		at >= 0;
		at = text.indexOf(REPLACEMENT, from)
	) {
		offset += Buffer.byteLength(text.slice(from, at));
		const isWritten =
			bytes[offset] === 0xef &&
			bytes[offset + 1] === 0xbf &&
			bytes[offset + 2] === 0xbd;
		if (!isWritten) return offset;
		offset += 3;
		from = at + 1;
	}
	return offset;
}
