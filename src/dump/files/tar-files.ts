/** Entries of a tar, plain or gzipped, as a stream: nothing is unpacked to a disk. */
import { createReadStream } from "node:fs";
import { open } from "node:fs/promises";
import { pipeline, Transform, type TransformCallback } from "node:stream";
import { createGunzip } from "node:zlib";
import * as tar from "tar-stream";
import { errorMessage } from "../../error-message";
import { DumpError, FileError, toFileError } from "../dump-error";
import type { Decoded, Decoder } from "../formats/decode";
import type { Settings } from "../settings";
import { safePath } from "./archive-paths";
import {
	type TarEntryType,
	tarEntryName,
	tarEntryTime,
	tarEntryType,
} from "./tar-entry";

/** An entry; its bytes must be read, or left, before the next one is asked for. */
export interface TarEntry extends TarEntryType {
	/** Absent if the name leads out of the archive. */
	path: string | undefined;
	/** As it is written. */
	name: string;
	/** Names in the path that are not UTF-8. */
	misencoded: readonly string[];
	/** Which entry it is, from 1. */
	number: number;
	size: number;
	/** ISO 8601; absent if no date can express it. */
	modified: string | undefined;
	chunks: AsyncIterable<Uint8Array>;
}

/**
 * Reads the entries of a tar from its beginning.
 *
 * @param path of the file.
 * @param fileEnd where the archive ends, if other bytes follow it.
 * @throws DumpError if it is larger than the limits.
 * @throws FileError `archive-damaged` if it is damaged or ends too early, `archive-trailing` if other bytes follow it: both after all
 * entries that could be read.
 */
export async function* tarEntries(
	path: string,
	{ limits, decode }: Pick<Settings, "limits" | "decode">,
	fileEnd = Number.POSITIVE_INFINITY,
): AsyncGenerator<TarEntry> {
	const { size, isGzip } = await factsOf(path);
	const extract = tar.extract({
		filenameEncoding: "latin1",
		allowUnknownFormat: true,
	} as object);
	const allowed = Math.max(limits.freeBytes, size * limits.ratio);
	const guard = new Guard(path, allowed);
	const steps = isGzip ? [createGunzip()] : [];
	// An error reaches whoever reads the entries.
	const file = createReadStream(path, { end: fileEnd - 1 });
	pipeline([file, ...steps, guard, extract], () => {});
	let count = 0;
	let last = "";
	let end = 0;
	try {
		for await (const entry of extract) {
			count++;
			if (count > limits.entries)
				throw new DumpError(
					"TOO_LARGE",
					path,
					`has more than ${limits.entries} entries`,
				);
			const read = toEntry(entry, count, decode);
			last = read.path ?? read.name;
			end = endOf(entry.header);
			yield read;
			entry.resume();
		}
	} catch (error) {
		if (error instanceof DumpError) throw error;
		if (guard.errored instanceof DumpError) throw guard.errored;
		if (count > 0 && (await hasEndMark(path, isGzip, end)))
			throw new FileError("archive-trailing", "");
		throw damaged(error, last);
	}
	if (!guard.endsInZeros) throw damaged("has no end mark", last);
}

type Source = tar.Extract extends AsyncIterable<infer Entry> ? Entry : never;

/** Offset of the first block after an entry. */
function endOf({ byteOffset = 0, size = 0, type }: Located): number {
	return (
		byteOffset + (type === "directory" ? 0 : BLOCK * Math.ceil(size / BLOCK))
	);
}

/** The type of `tar-stream` does not know where entries are. */
type Located = tar.Header & { byteOffset?: number };

/** Whether a tar has its end mark, two empty blocks, at an offset. */
async function hasEndMark(
	path: string,
	isGzip: boolean,
	offset: number,
): Promise<boolean> {
	const file = createReadStream(path);
	const stream = isGzip ? file.pipe(createGunzip()) : file;
	file.on("error", (error) => stream.destroy(error));
	let at = 0;
	let zeros = 0;
	try {
		for await (const chunk of stream as AsyncIterable<Buffer>) {
			const mark = chunk.subarray(
				Math.max(0, offset - at),
				Math.max(0, offset + 2 * BLOCK - at),
			);
			if (mark.some((byte) => byte !== 0)) return false;
			zeros += mark.length;
			if (zeros === 2 * BLOCK) return true;
			at += chunk.length;
		}
	} catch {
		// What follows the mark may be damaged.
	} finally {
		file.destroy();
	}
	return false;
}

function toEntry(entry: Source, number: number, decode: Decoder): TarEntry {
	const { header } = entry;
	// Names are read as Latin-1, which keeps their bytes.
	const decodeName = (written: string): Decoded =>
		decode(Buffer.from(written, "latin1"));
	const { name, misencoded } = tarEntryName(header, decodeName);
	const path = safePath(name);
	return {
		path,
		name,
		misencoded,
		number,
		...tarEntryType(header, path ?? "", decodeName),
		size: header.size ?? 0,
		modified: tarEntryTime(header),
		chunks: bytesOf(entry, name),
	};
}

async function* bytesOf(
	entry: AsyncIterable<unknown>,
	name: string,
): AsyncGenerator<Uint8Array> {
	try {
		for await (const chunk of entry)
			if (chunk instanceof Uint8Array) yield chunk;
	} catch (error) {
		throw damaged(error, name);
	}
}

const damaged = (error: unknown, file: string): FileError =>
	new FileError("archive-damaged", file, errorMessage(error));

/** Lets bytes through as long as they are not too many, and sees whether they end as a tar does. */
class Guard extends Transform {
	#unpacked = 0;
	#zeros = 0;

	constructor(
		private readonly path: string,
		private readonly allowed: number,
	) {
		super();
	}

	/** Whether the last block is empty: a tar that ends otherwise was cut off. */
	get endsInZeros(): boolean {
		return this.#zeros >= BLOCK;
	}

	override _transform(
		chunk: Buffer,
		_encoding: BufferEncoding,
		done: TransformCallback,
	): void {
		this.#unpacked += chunk.length;
		if (this.#unpacked > this.allowed) {
			const reason = `unpacks to more than ${this.allowed} bytes`;
			done(new DumpError("TOO_LARGE", this.path, reason));
			return;
		}
		const tail = chunk.subarray(-BLOCK);
		const data = tail.findLastIndex((byte) => byte !== 0);
		this.#zeros =
			data < 0 ? this.#zeros + chunk.length : tail.length - 1 - data;
		done(null, chunk);
	}
}

/** Bytes of which a tar is made. */
const BLOCK = 512;

const GZIP = Buffer.from([0x1f, 0x8b]);

async function factsOf(
	path: string,
): Promise<{ size: number; isGzip: boolean }> {
	try {
		const handle = await open(path);
		try {
			const { size } = await handle.stat();
			const { buffer } = await handle.read(Buffer.alloc(2), 0, 2, 0);
			return { size, isGzip: buffer.equals(GZIP) };
		} finally {
			await handle.close();
		}
	} catch (error) {
		throw toFileError(error, "");
	}
}
