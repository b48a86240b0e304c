/** The files of an archive, read on the reader's machine: nothing is sent anywhere. */
import { BlobReader, ZipReader } from "@zip.js/zip.js";
import { createTarDecoder } from "modern-tar";
import { DumpError, FileError } from "../../../src/dump/dump-error";
import {
	hasOnlyBackslashes,
	safePath,
	safeZipPath,
} from "../../../src/dump/files/archive-paths";
import { FileTree, type LooseFile } from "../../../src/dump/files/file-tree";
import { tooLarge } from "../../../src/dump/files/files";
import { createProblem, type Problem } from "../../../src/dump/problems";

const MIB = 2 ** 20;

/** How much an archive may hold: a browser has less memory than a server. */
const LIMITS = { entries: 200_000, fileBytes: 16 * MIB, allBytes: 512 * MIB };

/** What attachments hold is not shown, so it is not kept. */
const ATTACHMENT = /(?:^|\/)attachments\//;

/** What is in an archive. */
export interface Archive {
	tree: FileTree;
	/** Entries whose names lead out of the archive, which are skipped. */
	problems: readonly Problem[];
	/** Number of files that need a password. */
	encrypted: number;
}

/** What kind of archive a file is, by its first bytes. */
async function kindOf(file: Blob): Promise<"zip" | "gzip" | "tar"> {
	const [first, second] = new Uint8Array(await file.slice(0, 2).arrayBuffer());
	if (first === 0x50 && second === 0x4b) return "zip";
	return first === 0x1f && second === 0x8b ? "gzip" : "tar";
}

/**
 * Reads the list of files of a zip, tar or tar.gz. Of a zip, files are read when they are asked for.
 *
 * @throws DumpError if it is no such archive, or larger than the limits.
 */
export async function readArchive(file: File): Promise<Archive> {
	const tree = new FileTree();
	const problems: Problem[] = [];
	const add = counting(tree, problems, file.name);
	let encrypted = 0;
	const kind = await kindOf(file);
	try {
		if (kind === "zip") encrypted = await readZip(file, add);
		else await readTar(file, kind === "gzip", add);
	} catch (error) {
		if (error instanceof DumpError) throw error;
		throw new DumpError(
			"UNSUPPORTED",
			file.name,
			"is no zip, tar or tar.gz that can be read",
			{ cause: error },
		);
	}
	return { tree, problems, encrypted };
}

/**
 * Adds a file, which is read when it is asked for.
 *
 * @param path within the archive; empty or absent if the name leads out of it.
 */
type Add = (
	name: string,
	path: string | undefined,
	size: number,
	read: (path: string) => Promise<Uint8Array>,
) => void;

/** Adds files to a tree, as long as they are within the limits. */
function counting(tree: FileTree, problems: Problem[], archive: string): Add {
	let entries = 0;
	let bytes = 0;
	return (name, path, size, read) => {
		entries++;
		bytes += ATTACHMENT.test(name) ? 0 : size;
		if (entries > LIMITS.entries || bytes > LIMITS.allBytes)
			throw new DumpError(
				"TOO_LARGE",
				archive,
				`has more than ${LIMITS.entries} files or ${LIMITS.allBytes / MIB} MiB: use the command moinmoin`,
			);
		if (path) tree.add(path, looseFile(path, size, read));
		else problems.push(createProblem("name-unsafe", name));
	};
}

/** Reads the list of files of a zip; returns how many need a password. */
async function readZip(file: Blob, add: Add): Promise<number> {
	const zip = new ZipReader(new BlobReader(file), {
		useWebWorkers: false,
		// One name that leads out of the archive is a problem of one file.
		filenameValidation: "tolerant",
	});
	let encrypted = 0;
	for await (const entry of zip.getEntriesGenerator()) {
		if (entry.directory) continue;
		const { filename, uncompressedSize } = entry;
		const name = hasOnlyBackslashes(filename)
			? filename.replaceAll("\\", "/")
			: filename;
		if (entry.encrypted) encrypted++;
		add(filename, safeZipPath(name), uncompressedSize, async (path) => {
			if (entry.encrypted)
				throw new FileError("file-unreadable", path, "it is encrypted");
			const { readable, writable } = limitedStream(path);
			const [content] = await Promise.all([
				new Response(readable).arrayBuffer(),
				entry.getData(writable),
			]);
			return new Uint8Array(content);
		});
	}
	return encrypted;
}

/** Lets bytes through, up to the limit: a zip may say that a file is smaller than it is. */
function limitedStream(path: string): TransformStream<Uint8Array, Uint8Array> {
	let size = 0;
	return new TransformStream({
		transform(chunk, controller) {
			size += chunk.length;
			if (size > LIMITS.fileBytes)
				controller.error(tooLarge(path, LIMITS.fileBytes));
			else controller.enqueue(chunk);
		},
	});
}

async function readTar(file: Blob, isPacked: boolean, add: Add): Promise<void> {
	const bytes = isPacked
		? file.stream().pipeThrough(new DecompressionStream("gzip"))
		: file.stream();
	const entries = bytes.pipeThrough(createTarDecoder({ strict: true }));
	const reader = entries.getReader();
	for (;;) {
		const { done, value } = await reader.read();
		if (done) break;
		const { header, body } = value;
		const { name, size, type } = header;
		let content: Uint8Array | undefined;
		// The limits are checked before anything is unpacked.
		if (type === "file")
			add(name, safePath(name), size, async (path) => {
				if (content === undefined) throw tooLarge(path, LIMITS.fileBytes);
				return content;
			});
		const isKept =
			type === "file" && size <= LIMITS.fileBytes && !ATTACHMENT.test(name);
		if (isKept)
			content = new Uint8Array(await new Response(body).arrayBuffer());
		else await body.cancel();
	}
}

function looseFile(
	path: string,
	size: number,
	read: (path: string) => Promise<Uint8Array>,
): LooseFile {
	const bytes = async (): Promise<Uint8Array> => {
		if (size > LIMITS.fileBytes) throw tooLarge(path, LIMITS.fileBytes);
		try {
			return await read(path);
		} catch (error) {
			if (error instanceof FileError) throw error;
			throw new FileError("file-unreadable", path, String(error));
		}
	};
	return {
		stat: async () => ({ size }),
		bytes,
		async *chunks() {
			yield await bytes();
		},
	};
}
