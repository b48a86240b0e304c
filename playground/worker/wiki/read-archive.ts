/** The files of an archive, read on the reader's machine: nothing is sent anywhere. */
import { BlobReader, ZipReader } from "@zip.js/zip.js";
import { createTarDecoder } from "modern-tar";
import { DumpError, FileError } from "../../../src/dump/dump-error";
import { FileTree, type LooseFile } from "../../../src/dump/files/file-tree";
import { tooLarge } from "../../../src/dump/files/files";

const MIB = 2 ** 20;

/** How much an archive may hold: a browser has less memory than a server. */
const LIMITS = { entries: 200_000, fileBytes: 16 * MIB, allBytes: 512 * MIB };

/** What attachments hold is not shown, so it is not kept. */
const ATTACHMENT = /(?:^|\/)attachments\//;

/** Parts of a path that lead out of an archive. */
const OUTSIDE = /^\/|^[A-Za-z]:|(?:^|[/\\])\.\.(?:[/\\]|$)/;

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
export async function readArchive(file: File): Promise<FileTree> {
	const tree = new FileTree();
	const add = counting(tree, file.name);
	const kind = await kindOf(file);
	try {
		if (kind === "zip") await readZip(file, add);
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
	return tree;
}

type Add = (path: string, size: number, entry: LooseFile) => void;

/** Adds files to a tree, as long as they are within the limits. */
function counting(tree: FileTree, archive: string): Add {
	let entries = 0;
	let bytes = 0;
	return (path, size, entry) => {
		entries++;
		bytes += ATTACHMENT.test(path) ? 0 : size;
		if (entries > LIMITS.entries || bytes > LIMITS.allBytes)
			throw new DumpError(
				"TOO_LARGE",
				archive,
				`has more than ${LIMITS.entries} files or ${LIMITS.allBytes / MIB} MiB: use the command moinmoin`,
			);
		if (!OUTSIDE.test(path)) tree.add(path, entry);
	};
}

async function readZip(file: Blob, add: Add): Promise<void> {
	const zip = new ZipReader(new BlobReader(file), { useWebWorkers: false });
	for await (const entry of zip.getEntriesGenerator()) {
		if (entry.directory) continue;
		const { filename, uncompressedSize } = entry;
		add(
			filename,
			uncompressedSize,
			looseFile(filename, uncompressedSize, async () => {
				const { readable, writable } = limitedStream(filename);
				const [content] = await Promise.all([
					new Response(readable).arrayBuffer(),
					entry.getData(writable),
				]);
				return new Uint8Array(content);
			}),
		);
	}
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
		const isKept =
			type === "file" && size <= LIMITS.fileBytes && !ATTACHMENT.test(name);
		const content = isKept
			? new Uint8Array(await new Response(body).arrayBuffer())
			: undefined;
		if (content === undefined) await body.cancel();
		if (type !== "file") continue;
		const path = name.replace(/^(?:\.\/)+/, "");
		add(
			path,
			size,
			looseFile(path, size, async () => {
				if (content === undefined) throw tooLarge(path, LIMITS.fileBytes);
				return content;
			}),
		);
	}
}

function looseFile(
	path: string,
	size: number,
	read: () => Promise<Uint8Array>,
): LooseFile {
	const bytes = async (): Promise<Uint8Array> => {
		if (size > LIMITS.fileBytes) throw tooLarge(path, LIMITS.fileBytes);
		try {
			return await read();
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
