/** What the list of a zip says of an entry, whichever program has read the list. */
import { FileError, toFileError } from "../dump-error";
import type { Decoder } from "../formats/decode";
import { linkTarget } from "./archive-paths";
import { Link, type LooseFile } from "./file-tree";

/** Fields of the list. */
export interface ZipEntry {
	/** The high byte is the system of the program that wrote the entry. */
	versionMadeBy: number;
	/** The high half is the mode of a file, if it was written on Unix. */
	externalFileAttributes: number;
	compressionMethod: number;
	/** In bytes. */
	uncompressedSize: number;
}

const UNIX = 3;

/** Systems whose programs wrote `\` between names: FAT, NTFS, VFAT. */
const WINDOWS: ReadonlySet<number> = new Set([0, 10, 14]);

const hasOnlyBackslashes = (name: string): boolean =>
	name.includes("\\") && !name.includes("/");

const systemOf = ({ versionMadeBy }: ZipEntry): number => versionMadeBy >> 8;

/**
 * Returns the name of an entry with `/` between its parts; `\` is a separator in old zips and in those from Windows.
 *
 * @param written the name as it is decoded.
 */
export const zipEntryName = (written: string, entry: ZipEntry): string =>
	hasOnlyBackslashes(written) || WINDOWS.has(systemOf(entry))
		? written.replaceAll("\\", "/")
		: written;

const S_IFMT = 0o170000;
const S_IFLNK = 0o120000;
const S_IFREG = 0o100000;

/** Longest target of a link that is read, in bytes. */
const MAX_LINK_TARGET = 4096;

/**
 * Returns what an entry is: a file, where a link leads, or why it is neither.
 *
 * @param file reads the bytes of the entry.
 */
export async function zipEntryContent(
	file: LooseFile,
	entry: ZipEntry,
	path: string,
	decode: Decoder,
): Promise<LooseFile | Link | FileError> {
	const mode = entry.externalFileAttributes >>> 16;
	const type = systemOf(entry) === UNIX ? mode & S_IFMT : 0;
	if (type === 0 || type === S_IFREG) return file;
	if (type !== S_IFLNK || entry.uncompressedSize > MAX_LINK_TARGET)
		return new FileError("not-a-file", path);
	try {
		return new Link(linkTarget(path, decode(await file.bytes()).text));
	} catch (error) {
		return toFileError(error, path);
	}
}

/** Methods of packing that are read: none, and deflate. */
const METHODS: ReadonlySet<number> = new Set([0, 8]);

/** Returns why an entry cannot be read though nothing of it is damaged. */
export function unreadableReason(
	{ compressionMethod: method }: ZipEntry,
	isEncrypted: boolean,
): string | undefined {
	if (isEncrypted)
		return "it is encrypted: unpack the zip with its password, and give the folder";
	return METHODS.has(method)
		? undefined
		: `it is packed with method ${method}: unpack the zip, and give the folder`;
}

/**
 * Returns when a file was changed, ISO 8601 without a time zone: zips have local times.
 *
 * @param date of the file system FAT, 16 bits.
 * @param time of the file system FAT, 16 bits.
 */
export const zonelessTime = (date: number, time: number): string =>
	new Date(
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
