/** The entries of a zip. */
import {
	BlobReader,
	type Entry,
	type FileEntry,
	type Reader,
	Uint8ArrayReader,
	Uint8ArrayWriter,
	ZipReader,
} from "@zip.js/zip.js";
import { DumpError, FileError } from "../../../src/dump/dump-error";
import { safeZipPath } from "../../../src/dump/files/archive-paths";
import type { LooseEntry } from "../../../src/dump/files/file-tree";
import {
	unreadableReason,
	zipEntryContent,
	zipEntryName,
	zonelessTime,
} from "../../../src/dump/files/zip-entry";
import { decodeText } from "../../../src/dump/formats/decode";
import { errorMessage } from "../../../src/error-message";
import { type AddEntry, ATTACHMENT, looseFile } from "./archive-entry";

/** Gets the path of a file whose bytes are not those that the zip says. */
type OnDamaged = (path: string) => void;

/**
 * Reads the list of entries; returns how many need a password.
 *
 * @throws DumpError if entries share their bytes: a small zip would unpack to any number of them.
 */
export async function readZip(
	file: File,
	add: AddEntry,
	onDamaged: OnDamaged,
): Promise<number> {
	const zip = new ZipReader(await readerOf(file), {
		useWebWorkers: false,
		// Of many small files, each would cost a stream of the browser.
		useCompressionStream: false,
		// One name that leads out of the archive is a problem of one file.
		filenameValidation: "tolerant",
	});
	let encrypted = 0;
	let packed = 0;
	for await (const entry of zip.getEntriesGenerator()) {
		const name = zipEntryName(entry.filename, entry);
		const path = safeZipPath(name);
		if (entry.encrypted) encrypted++;
		packed += entry.compressedSize;
		if (packed > file.size)
			throw new DumpError(
				"DAMAGED",
				file.name,
				"has files that share their bytes: together they are larger than the zip",
			);
		add({
			name,
			path,
			size: entry.uncompressedSize,
			content: name.endsWith("/")
				? "folder"
				: await contentOf(entry, path ?? "", onDamaged),
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

/** A file, where a link leads, or why it is neither. */
async function contentOf(
	entry: Entry,
	path: string,
	onDamaged: OnDamaged,
): Promise<LooseEntry> {
	const raw = Number(entry.rawLastModDate);
	const facts = {
		size: entry.uncompressedSize,
		modified: zonelessTime(raw >>> 16, raw & 0xffff),
	};
	const file = looseFile(path, facts, () => readEntry(entry, path, onDamaged));
	const content = await zipEntryContent(file, entry, path, decodeText);
	// The reader has some kilobytes for each entry that can be read.
	return content === file && ATTACHMENT.test(path)
		? looseFile(path, facts, async () => {
				throw new FileError(
					"file-unreadable",
					path,
					"attachments are not read",
				);
			})
		: content;
}

async function readEntry(
	entry: Entry,
	path: string,
	onDamaged: OnDamaged,
): Promise<Uint8Array> {
	const reason = unreadableReason(entry, entry.encrypted);
	if (reason !== undefined)
		throw new FileError("file-unreadable", path, reason);
	try {
		// What is a folder by its attributes alone has bytes, too. No more is unpacked than the zip says that the file has.
		return await (entry as FileEntry).getData(new Uint8ArrayWriter(), {
			checkSignature: true,
		});
	} catch (error) {
		onDamaged(path);
		throw new FileError("archive-damaged", path, errorMessage(error));
	}
}
