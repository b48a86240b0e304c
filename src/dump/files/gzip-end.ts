/** Where a gzip ends, if other bytes follow it: Node.js reads no byte of a gzip with other bytes in the same piece. */
import { createReadStream } from "node:fs";
import { open } from "node:fs/promises";
import { createInflateRaw } from "node:zlib";

const MAGIC = Buffer.from([0x1f, 0x8b, 0x08]);
/** Size of a header without optional fields, and of the check after the data. */
const HEADER = 10;
const CHECK = 8;
/** How much of a header is read. */
const MAX_HEADER = 65_536;

const HAS_CRC = 0x02;
const HAS_EXTRA = 0x04;
const HAS_NAME = 0x08;
const HAS_COMMENT = 0x10;

/**
 * Finds the end of the last whole member of a gzip.
 *
 * @param path of the file.
 * @returns the offset after it; absent if no member is whole.
 */
export async function gzipEnd(path: string): Promise<number | undefined> {
	const handle = await open(path);
	try {
		let end: number | undefined;
		for (let at = 0; ; at = end) {
			const { buffer, bytesRead } = await handle.read(
				Buffer.alloc(MAX_HEADER),
				0,
				MAX_HEADER,
				at,
			);
			const header = headerLength(buffer.subarray(0, bytesRead));
			if (header === undefined) return end;
			const data = await dataLength(path, at + header);
			if (data === undefined) return end;
			end = at + header + data + CHECK;
		}
	} finally {
		await handle.close();
	}
}

/** The length of the header that bytes begin with. */
function headerLength(bytes: Buffer): number | undefined {
	if (!bytes.subarray(0, MAGIC.length).equals(MAGIC)) return undefined;
	if (bytes.length < HEADER) return undefined;
	const flags = bytes.readUInt8(3);
	let at = HEADER;
	if ((flags & HAS_EXTRA) !== 0) {
		if (bytes.length < at + 2) return undefined;
		at += 2 + bytes.readUInt16LE(at);
	}
	for (const flag of [HAS_NAME, HAS_COMMENT]) {
		if ((flags & flag) === 0) continue;
		const zero = bytes.indexOf(0, at);
		if (zero < 0) return undefined;
		at = zero + 1;
	}
	return at + ((flags & HAS_CRC) === 0 ? 0 : 2);
}

/** The length of the compressed data from an offset on. */
async function dataLength(
	path: string,
	start: number,
): Promise<number | undefined> {
	const file = createReadStream(path, { start });
	const inflate = createInflateRaw();
	file.on("error", (error) => inflate.destroy(error));
	try {
		for await (const _ of file.pipe(inflate));
		return inflate.bytesWritten;
	} catch {
		return undefined;
	} finally {
		file.destroy();
	}
}
