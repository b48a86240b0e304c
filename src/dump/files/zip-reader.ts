/** Opens zips, also those that are followed by other bytes. */
import { type FileHandle, open } from "node:fs/promises";
import { Readable } from "node:stream";
import * as yauzl from "yauzl";

const OPTIONS = {
	autoClose: false,
	lazyEntries: true,
	decodeStrings: false,
} as const;

/** Size of the end record without its comment. */
const END_SIZE = 22;
const END_SIGNATURE = Buffer.from("PK\x05\x06", "latin1");
/** How far from the end of the file the end record is looked for. */
const MAX_TRAILING = 2 ** 20;

/** An open zip, and how many bytes follow it. */
export interface OpenZip {
	zip: yauzl.ZipFile;
	trailing: number;
}

/**
 * Opens a zip.
 *
 * @param path of the file.
 * @throws Error if the list of its entries is not found.
 */
export async function openZipFile(path: string): Promise<OpenZip> {
	try {
		return { zip: await yauzl.openPromise(path, OPTIONS), trailing: 0 };
	} catch (error) {
		const handle = await open(path);
		try {
			const { size } = await handle.stat();
			const end = await findEnd(handle, size);
			if (end === undefined || end === size) throw error;
			const reader = new HandleReader(handle);
			const zip = await yauzl.fromRandomAccessReaderPromise(
				reader,
				end,
				OPTIONS,
			);
			return { zip, trailing: size - end };
		} catch (cause) {
			// The zip closes the file, but there is none.
			await handle.close();
			throw cause;
		}
	}
}

/** Where a zip ends: after the last end record whose comment and list of entries are within the file. */
async function findEnd(
	handle: FileHandle,
	size: number,
): Promise<number | undefined> {
	const length = Math.min(size, MAX_TRAILING);
	const start = size - length;
	const { buffer } = await handle.read(Buffer.alloc(length), 0, length, start);
	for (
		let at = buffer.lastIndexOf(END_SIGNATURE);
		at >= 0;
		at = at === 0 ? -1 : buffer.lastIndexOf(END_SIGNATURE, at - 1)
	) {
		if (at + END_SIZE > length) continue;
		const listSize = buffer.readUInt32LE(at + 12);
		const listStart = buffer.readUInt32LE(at + 16);
		const end = start + at + END_SIZE + buffer.readUInt16LE(at + 20);
		const isZip64 = listStart === 0xffffffff;
		if (end <= size && (isZip64 || listStart + listSize <= start + at))
			return end;
	}
	return undefined;
}

class HandleReader extends yauzl.RandomAccessReader {
	constructor(private readonly handle: FileHandle) {
		super();
	}

	override _readStreamForRange(start: number, end: number): Readable {
		return Readable.from(this.#chunks(start, end));
	}

	override close(callback: (error: Error | null) => void): void {
		this.handle.close().then(
			() => callback(null),
			(error) => callback(error),
		);
	}

	async *#chunks(start: number, end: number): AsyncGenerator<Buffer> {
		for (let at = start; at < end; ) {
			const length = Math.min(end - at, 65_536);
			const { buffer, bytesRead } = await this.handle.read(
				Buffer.alloc(length),
				0,
				length,
				at,
			);
			if (bytesRead === 0) return;
			at += bytesRead;
			yield buffer.subarray(0, bytesRead);
		}
	}
}
