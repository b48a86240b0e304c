/** Files in a zip. The list of entries is read at once, their bytes when they are asked for. */
import * as zlib from "node:zlib";
import * as yauzl from "yauzl";
import { errorMessage } from "../../error-message";
import { DumpError, FileError, toFileError } from "../dump-error";
import type { Limits } from "../limits";
import { createProblem, type Problem } from "../problems";
import { safePath } from "./archive-paths";
import { folderOf, type LooseEntry, type LooseFile } from "./file-tree";
import { collect, type DumpFolder } from "./files";

/** The sum of bytes behind others; Node.js 22.0 and 22.1 do not have it. */
const crc32: typeof zlib.crc32 | undefined = zlib.crc32;

/** An open zip. */
export interface ZipArchive {
	root: DumpFolder;
	problems: Problem[];
	close(): void;
}

/**
 * Opens a zip.
 *
 * @param path of the file.
 * @throws DumpError if it is damaged, or larger than the limits.
 */
export async function openZip(
	path: string,
	limits: Limits,
): Promise<ZipArchive> {
	const zip = await open(path);
	const problems: Problem[] = [];
	const entries = new Map<string, LooseEntry>();
	try {
		if (zip.entryCount > limits.entries)
			throw new DumpError(
				"TOO_LARGE",
				path,
				`has ${zip.entryCount} entries, more than ${limits.entries}`,
			);
		const allowed = Math.max(limits.freeBytes, zip.fileSize * limits.ratio);
		let unpacked = 0;
		for await (const entry of zip.eachEntry()) {
			const name = nameOf(entry);
			const entryPath = safePath(name);
			unpacked += entry.uncompressedSize;
			if (unpacked > allowed)
				throw new DumpError(
					"TOO_LARGE",
					path,
					`unpacks to more than ${allowed} bytes`,
				);
			if (!entryPath || /^[\\/]|^[A-Za-z]:|\\/.test(name))
				problems.push(createProblem("name-unsafe", name));
			else
				entries.set(
					entryPath,
					name.endsWith("/") ? "folder" : fileOf(zip, entry, entryPath, limits),
				);
		}
	} catch (error) {
		zip.close();
		throw error instanceof DumpError ? error : damaged(path, error);
	}
	return { root: folderOf(entries), problems, close: () => zip.close() };
}

async function open(path: string): Promise<yauzl.ZipFile> {
	try {
		return await yauzl.openPromise(path, {
			autoClose: false,
			lazyEntries: true,
			decodeStrings: false,
		});
	} catch (error) {
		throw damaged(path, error);
	}
}

const damaged = (path: string, cause: unknown): DumpError =>
	new DumpError("DAMAGED", path, `zip cannot be read: ${errorMessage(cause)}`, {
		cause,
	});

/** Names are UTF-8 if the entry says so, else CP437. */
const nameOf = (entry: yauzl.Entry): string =>
	yauzl.getFileNameLowLevel(
		entry.generalPurposeBitFlag,
		entry.fileNameRaw,
		entry.extraFields,
		true,
	);

function fileOf(
	zip: yauzl.ZipFile,
	entry: yauzl.Entry,
	path: string,
	limits: Limits,
): LooseFile {
	async function* chunks(): AsyncGenerator<Uint8Array> {
		try {
			let sum = 0;
			for await (const chunk of await zip.openReadStreamPromise(entry)) {
				sum = crc32?.(chunk, sum) ?? sum;
				yield chunk;
			}
			if (crc32 !== undefined && sum !== entry.crc32)
				throw new FileError("archive-damaged", path, "its sum is wrong");
		} catch (error) {
			throw toFileError(error, path);
		}
	}
	return {
		chunks,
		bytes: () => collect(chunks(), path, limits.fileBytes),
		stat: async () => ({
			size: entry.uncompressedSize,
			modified: zoneless(entry),
		}),
	};
}

/** Zips tell local time, but not whose. */
const zoneless = (entry: yauzl.Entry): string =>
	entry
		.getLastModDate({ timezone: "UTC", forceDosFormat: true })
		.toISOString()
		.replace(/\.\d+Z$/, "");
