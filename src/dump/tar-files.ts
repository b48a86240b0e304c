/** Entries of a tar, plain or gzipped, as a stream: nothing is unpacked to a disk. */
import { createReadStream } from "node:fs";
import { open, stat } from "node:fs/promises";
import { pipeline, Transform } from "node:stream";
import { createGunzip } from "node:zlib";
import * as tar from "tar-stream";
import { safePath } from "./archive-paths";
import { DumpError, FileError } from "./dump-error";
import { FREE_BYTES, type Limits } from "./limits";

/** An entry; its bytes must be read, or left, before the next one is asked for. */
export interface TarEntry {
	/** Absent if the name leads out of the archive. */
	path: string | undefined;
	/** As it is written. */
	name: string;
	type: "file" | "folder" | "other";
	size: number;
	/** ISO 8601. */
	modified: string;
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
	const { size } = await stat(path);
	const extract = tar.extract();
	const allowed = Math.max(FREE_BYTES, size * limits.ratio);
	const guard = unpackGuard(path, allowed);
	const steps = (await isGzip(path)) ? [createGunzip()] : [];
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
			yield toEntry(entry);
			entry.resume();
		}
	} catch (error) {
		if (error instanceof DumpError) throw error;
		if (guard.errored instanceof DumpError) throw guard.errored;
		throw damaged(error, "");
	}
}

type Source = tar.Extract extends AsyncIterable<infer Entry> ? Entry : never;

function toEntry(entry: Source): TarEntry {
	const { name, type, size, mtime } = entry.header;
	return {
		path: safePath(name),
		name,
		type:
			type === "file" || type === "contiguous-file"
				? "file"
				: type === "directory"
					? "folder"
					: "other",
		size,
		modified: mtime.toISOString(),
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
	new FileError(
		"archive-damaged",
		file,
		error instanceof Error ? error.message : String(error),
	);

/** Lets bytes through as long as they are not too many. */
const unpackGuard = (path: string, allowed: number): Transform => {
	let unpacked = 0;
	return new Transform({
		transform(chunk: Buffer, _encoding, done) {
			unpacked += chunk.length;
			if (unpacked <= allowed) done(null, chunk);
			else
				done(
					new DumpError(
						"TOO_LARGE",
						path,
						`unpacks to more than ${allowed} bytes`,
					),
				);
		},
	});
};

const GZIP = Buffer.from([0x1f, 0x8b]);

async function isGzip(path: string): Promise<boolean> {
	const handle = await open(path);
	try {
		const { buffer } = await handle.read(Buffer.alloc(2), 0, 2, 0);
		return buffer.equals(GZIP);
	} finally {
		await handle.close();
	}
}
