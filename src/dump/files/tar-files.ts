/** Entries of a tar, plain or gzipped, as a stream: nothing is unpacked to a disk. */
import { createReadStream } from "node:fs";
import { open } from "node:fs/promises";
import { pipeline, Transform, type TransformCallback } from "node:stream";
import { createGunzip } from "node:zlib";
import * as tar from "tar-stream";
import { errorMessage } from "../../error-message";
import { DumpError, FileError, toFileError } from "../dump-error";
import { decodeUtf8 } from "../formats/quoted-name";
import type { Limits } from "../limits";
import { safePath } from "./archive-paths";

/** An entry; its bytes must be read, or left, before the next one is asked for. */
export interface TarEntry {
	/** Absent if the name leads out of the archive. */
	path: string | undefined;
	/** As it is written. */
	name: string;
	/** Names in the path that are no UTF-8 and are read as Latin-1. */
	latin1: readonly string[];
	/** Which entry it is, from 1. */
	number: number;
	type: "file" | "folder" | "other";
	size: number;
	/** ISO 8601; absent if no date can tell it. */
	modified: string | undefined;
	chunks: AsyncIterable<Uint8Array>;
}

/**
 * Reads the entries of a tar from its beginning.
 *
 * @param path of the file.
 * @throws DumpError if it is larger than the limits.
 * @throws FileError if it is damaged or ends too early: behind all entries that could be read.
 */
export async function* tarEntries(
	path: string,
	limits: Limits,
): AsyncGenerator<TarEntry> {
	const { size, isGzip } = await factsOf(path);
	const extract = tar.extract({ filenameEncoding: "latin1" } as object);
	const allowed = Math.max(limits.freeBytes, size * limits.ratio);
	const guard = new Guard(path, allowed);
	const steps = isGzip ? [createGunzip()] : [];
	// An error reaches whoever reads the entries.
	pipeline([createReadStream(path), ...steps, guard, extract], () => {});
	let count = 0;
	try {
		for await (const entry of extract) {
			count++;
			if (count > limits.entries)
				throw new DumpError(
					"TOO_LARGE",
					path,
					`has more than ${limits.entries} entries`,
				);
			yield toEntry(entry, count);
			entry.resume();
		}
	} catch (error) {
		if (error instanceof DumpError) throw error;
		if (guard.errored instanceof DumpError) throw guard.errored;
		throw damaged(error, "");
	}
	if (!guard.endsInZeros) throw damaged("has no end mark", "");
}

type Source = tar.Extract extends AsyncIterable<infer Entry> ? Entry : never;

function toEntry(entry: Source, number: number): TarEntry {
	const { type, size, mtime } = entry.header;
	const { name, latin1 } = nameOf(entry.header);
	return {
		path: safePath(name),
		name,
		latin1,
		number,
		type:
			type === "file" || type === "contiguous-file"
				? "file"
				: type === "directory"
					? "folder"
					: "other",
		size,
		modified: Number.isNaN(mtime.getTime()) ? undefined : mtime.toISOString(),
		chunks: bytesOf(entry, name),
	};
}

/** A name, each part of it as UTF-8 or else as Latin-1. Those of pax are UTF-8, and are decoded already. */
function nameOf({ name, pax }: tar.Header): {
	name: string;
	latin1: readonly string[];
} {
	if (typeof pax === "object" && pax !== null && "path" in pax)
		return { name, latin1: [] };
	const parts = name
		.split("/")
		.map((part) => decodeUtf8(Buffer.from(part, "latin1")));
	return {
		name: parts.map(({ text }) => text).join("/"),
		latin1: parts.filter(({ isUtf8 }) => !isUtf8).map(({ text }) => text),
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
