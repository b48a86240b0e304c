/** The entries of a zip. */
import {
	BlobReader,
	type FileEntry,
	type Reader,
	Uint8ArrayReader,
	Uint8ArrayWriter,
	ZipReader,
} from "@zip.js/zip.js";
import { FileError, toFileError } from "../../../src/dump/dump-error";
import {
	hasOnlyBackslashes,
	linkTarget,
	safeZipPath,
} from "../../../src/dump/files/archive-paths";
import { Link, type LooseEntry } from "../../../src/dump/files/file-tree";
import { decodeText } from "../../../src/dump/formats/decode";
import { errorMessage } from "../../../src/error-message";
import { type AddEntry, ATTACHMENT, looseFile } from "./archive-entry";

/** Reads the list of entries; returns how many need a password. */
export async function readZip(file: Blob, add: AddEntry): Promise<number> {
	const zip = new ZipReader(await readerOf(file), {
		useWebWorkers: false,
		// Of many small files, each would cost a stream of the browser.
		useCompressionStream: false,
		// One name that leads out of the archive is a problem of one file.
		filenameValidation: "tolerant",
	});
	let encrypted = 0;
	for await (const entry of zip.getEntriesGenerator()) {
		// Names are UTF-8 if they can be, whatever the archive says.
		const { text, isUtf8 } = decodeText(entry.rawFilename);
		const written = isUtf8 ? text : entry.filename;
		const name = hasOnlyBackslashes(written)
			? written.replaceAll("\\", "/")
			: written;
		const path = safeZipPath(name);
		if (entry.encrypted) encrypted++;
		add({
			name,
			path,
			size: entry.uncompressedSize,
			content: entry.directory ? "folder" : await contentOf(entry, path ?? ""),
		});
	}
	return encrypted;
}

/** Up to which size a zip is read at once, in bytes: each of its many small files would be a request to the browser. */
const MAX_IN_MEMORY = 256 * 2 ** 20;

const readerOf = async (file: Blob): Promise<Reader<unknown>> =>
	file.size > MAX_IN_MEMORY
		? new BlobReader(file)
		: new Uint8ArrayReader(new Uint8Array(await file.arrayBuffer()));

const S_IFMT = 0o170000;
const S_IFLNK = 0o120000;
const S_IFREG = 0o100000;
const UNIX = 3;

/** Longest target of a link that is read. */
const MAX_TARGET = 4096;

/** A file, where a link leads, or why it is neither. */
async function contentOf(entry: FileEntry, path: string): Promise<LooseEntry> {
	const mode = entry.externalFileAttributes >>> 16;
	const type = entry.versionMadeBy >> 8 === UNIX ? mode & S_IFMT : 0;
	if (type === S_IFLNK) return readLink(entry, path);
	if (type !== 0 && type !== S_IFREG) return new FileError("not-a-file", path);
	const facts = { size: entry.uncompressedSize, modified: zoneless(entry) };
	// The reader has some kilobytes for each entry that can be read.
	return ATTACHMENT.test(path)
		? looseFile(path, facts, async () => {
				throw new FileError(
					"file-unreadable",
					path,
					"attachments are not read",
				);
			})
		: looseFile(path, facts, () => readEntry(entry, path));
}

async function readLink(entry: FileEntry, path: string): Promise<LooseEntry> {
	if (entry.uncompressedSize > MAX_TARGET)
		return new FileError("not-a-file", path);
	try {
		const { text } = decodeText(await readEntry(entry, path));
		return new Link(linkTarget(path, text));
	} catch (error) {
		return toFileError(error, path);
	}
}

async function readEntry(entry: FileEntry, path: string): Promise<Uint8Array> {
	if (entry.encrypted)
		throw new FileError("file-unreadable", path, "it is encrypted");
	try {
		// No more is unpacked than the zip says that the file has.
		return await entry.getData(new Uint8ArrayWriter(), {
			checkSignature: true,
		});
	} catch (error) {
		throw new FileError("archive-damaged", path, errorMessage(error));
	}
}

/** When a file was changed, ISO 8601: zips have local times without a time zone, in two numbers of 16 bits. */
function zoneless({ rawLastModDate }: FileEntry): string {
	const raw = Number(rawLastModDate);
	const date = raw >>> 16;
	const time = raw & 0xffff;
	return new Date(
		Date.UTC(
			(date >> 9) + 1980,
			((date >> 5) & 0xf) - 1,
			date & 0x1f,
			time >> 11,
			(time >> 5) & 0x3f,
			(time & 0x1f) * 2,
		),
	)
		.toISOString()
		.replace(/\.\d+Z$/, "");
}
