/** The bytes of files, devices and pipes, and no more of them than a limit. */
import { constants, createReadStream, openSync } from "node:fs";
import { readFile, stat } from "node:fs/promises";
import { Socket } from "node:net";
import { type InputError, toInputError, tooLargeError } from "./input-error";

/** Bytes, piece by piece. */
export type ByteStream = AsyncIterable<Uint8Array>;

/** Standard input among files. */
export const STDIN = "-";

/** The name of a file in messages. */
export const nameOf = (file: string): string =>
	file === STDIN ? "<stdin>" : file;

/**
 * Opens a file, a device, a pipe or standard input.
 *
 * @throws InputError if it is a folder or cannot be opened.
 */
export async function openInput(
	file: string,
	stdin: ByteStream,
): Promise<ByteStream> {
	if (file === STDIN) return stdin;
	try {
		const stats = await stat(file);
		if (stats.isDirectory()) throw folderError(file);
		return stats.isFIFO() ? openPipe(file) : createReadStream(file);
	} catch (error) {
		throw toInputError(error, file);
	}
}

/**
 * Reads all of a file, a device, a pipe or standard input.
 *
 * @param limit in bytes.
 * @throws InputError if it cannot be read, or is larger than the limit.
 */
export async function readBytes(
	file: string,
	limit: number,
	stdin: ByteStream,
): Promise<Uint8Array> {
	const name = nameOf(file);
	try {
		const stats = file === STDIN ? undefined : await stat(file);
		// Files of no size, such as those of /proc, may have content.
		if (stats?.isFile() && stats.size > 0) {
			if (stats.size > limit) throw tooLargeError(name, limit);
			return await readFile(file);
		}
		return await collect(await openInput(file, stdin), limit, name);
	} catch (error) {
		throw toInputError(error, name);
	}
}

async function collect(
	stream: ByteStream,
	limit: number,
	name: string,
): Promise<Uint8Array> {
	const chunks: Uint8Array[] = [];
	let size = 0;
	for await (const chunk of stream) {
		size += chunk.length;
		if (size > limit) throw tooLargeError(name, limit);
		chunks.push(chunk);
	}
	return Buffer.concat(chunks);
}

const folderError = (file: string): InputError =>
	toInputError({ code: "EISDIR" }, file);

/** Opens a named pipe. Its writer is waited for in the event loop: a thread that waits would keep the process from ending. */
const openPipe = (file: string): Socket =>
	new Socket({
		fd: openSync(file, constants.O_RDONLY | constants.O_NONBLOCK),
		writable: false,
	});
