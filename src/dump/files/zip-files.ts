/** Files in a zip. The list of entries is read at once, their bytes when they are asked for. */
import * as zlib from "node:zlib";
import * as yauzl from "yauzl";
import { errorMessage } from "../../error-message";
import { DumpError, FileError, toFileError } from "../dump-error";
import { decodeText } from "../formats/decode";
import { createProblem, type Problem } from "../problems";
import type { Settings } from "../settings";
import { safeZipPath } from "./archive-paths";
import { FileTree, type LooseFile } from "./file-tree";
import { collect, type DumpFolder } from "./files";
import {
	unreadableReason,
	zipEntryContent,
	zipEntryName,
	zonelessTime,
} from "./zip-entry";
import { openZipFile } from "./zip-reader";

/** An open zip. */
export interface ZipArchive {
	root: DumpFolder;
	problems: Problem[];
	close(): void;
}

/** An entry with its path within the zip. */
interface Listed {
	entry: yauzl.Entry;
	name: string;
	path: string;
}

/**
 * Opens a zip.
 *
 * @param path of the file.
 * @throws DumpError if it is damaged, or larger than the limits.
 */
export async function openZip(
	path: string,
	settings: Settings,
): Promise<ZipArchive> {
	const problems: Problem[] = [];
	const { zip, trailing } = await open(path);
	if (trailing > 0)
		problems.push(createProblem("archive-trailing", "", `${trailing} bytes`));
	const tree = new FileTree();
	try {
		const listed = await list(zip, path, settings.limits, problems);
		const paths = new Set<string>();
		for (const { entry, name, path } of listed) {
			if (paths.has(path) && !name.endsWith("/"))
				problems.push(createProblem("entry-twice", path));
			paths.add(path);
			if (name.endsWith("/")) tree.add(path, "folder");
			else {
				const file = fileOf(zip, entry, path, settings.limits.fileBytes);
				const { decode } = settings;
				tree.add(path, await zipEntryContent(file, entry, path, decode));
			}
		}
	} catch (error) {
		zip.close();
		throw error instanceof DumpError ? error : damaged(path, error);
	}
	return { root: tree.root(), problems, close: () => zip.close() };
}

async function list(
	zip: yauzl.ZipFile,
	file: string,
	limits: Settings["limits"],
	problems: Problem[],
): Promise<Listed[]> {
	const tooLarge = (reason: string): DumpError =>
		new DumpError("TOO_LARGE", file, reason);
	if (zip.entryCount > limits.entries)
		throw tooLarge(
			`has ${zip.entryCount} entries, more than ${limits.entries}`,
		);
	const allowed = Math.max(limits.freeBytes, zip.fileSize * limits.ratio);
	let unpacked = 0;
	const listed: Listed[] = [];
	let last = "";
	for await (const entry of entriesOf(zip, () => last)) {
		const name = nameOf(entry);
		last = name;
		unpacked += entry.uncompressedSize;
		if (unpacked > allowed)
			throw tooLarge(`unpacks to more than ${allowed} bytes`);
		const path = safeZipPath(name);
		if (path === undefined) problems.push(createProblem("name-unsafe", name));
		else listed.push({ entry, name, path });
	}
	return listed;
}

/** The entries of the list; where it is damaged, the error names the entry that comes before. */
async function* entriesOf(
	zip: yauzl.ZipFile,
	lastName: () => string,
): AsyncGenerator<yauzl.Entry> {
	try {
		yield* zip.eachEntry();
	} catch (cause) {
		const place = lastName() === "" ? "its first entry" : `after ${lastName()}`;
		throw new Error(
			`its list of entries is damaged (${place}): ${errorMessage(cause)}`,
			{ cause },
		);
	}
}

async function open(path: string): ReturnType<typeof openZipFile> {
	try {
		return await openZipFile(path);
	} catch (error) {
		throw damaged(path, error);
	}
}

const damaged = (path: string, cause: unknown): DumpError =>
	new DumpError("DAMAGED", path, `zip cannot be read: ${errorMessage(cause)}`, {
		cause,
	});

/** The name of an entry. It is UTF-8 if it says so or is valid UTF-8, else CP437. */
function nameOf(entry: yauzl.Entry): string {
	const { fileNameRaw, generalPurposeBitFlag, extraFields } = entry;
	const { text, isUtf8 } = decodeText(fileNameRaw);
	const isFlagged = (generalPurposeBitFlag & 0x800) !== 0;
	const name =
		isUtf8 && !isFlagged && !hasUnicodePath(entry)
			? text
			: yauzl.getFileNameLowLevel(
					generalPurposeBitFlag,
					fileNameRaw,
					extraFields,
					true,
				);
	return zipEntryName(name, entry);
}

/** Whether an extra field of Info-ZIP holds the name in UTF-8. */
const hasUnicodePath = ({ extraFields }: yauzl.Entry): boolean =>
	extraFields.some(({ id }) => id === 0x7075);

function fileOf(
	zip: yauzl.ZipFile,
	entry: yauzl.Entry,
	path: string,
	limit: number,
): LooseFile {
	async function* chunks(): AsyncGenerator<Uint8Array> {
		const reason = unreadableReason(entry, entry.isEncrypted());
		if (reason !== undefined)
			throw new FileError("file-unreadable", path, reason);
		try {
			let sum = 0;
			for await (const chunk of await zip.openReadStreamPromise(entry)) {
				sum = zlib.crc32(chunk, sum);
				yield chunk;
			}
			if (sum !== entry.crc32)
				throw new FileError("archive-damaged", path, "its sum is wrong");
		} catch (error) {
			if (error instanceof FileError || isSystemError(error))
				throw toFileError(error, path);
			throw new FileError("archive-damaged", path, errorMessage(error));
		}
	}
	return {
		chunks,
		bytes: () => collect(chunks(), path, limit),
		stat: async () => ({
			size: entry.uncompressedSize,
			modified: zonelessTime(entry.lastModFileDate, entry.lastModFileTime),
		}),
	};
}

const isSystemError = (error: unknown): boolean =>
	error instanceof Error && "syscall" in error;
