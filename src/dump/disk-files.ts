/** Files on a disk. Links are followed within the dump only, and nothing but files and folders is opened. */
import {
	type FileHandle,
	open,
	readdir,
	realpath,
	stat,
} from "node:fs/promises";
import { sep } from "node:path";
import { FileError, toFileError } from "./dump-error";
import {
	byName,
	type DumpEntry,
	type DumpFile,
	type DumpFolder,
	type DumpOther,
	joinPath,
	tooLarge,
} from "./files";
import { decodeUtf8 } from "./quoted-name";

const SLASH = Buffer.from(sep);
const CHUNK = 256 * 1024;

/** What all files of a disk have in common. */
interface Disk {
	/** Where the dump begins, without links. */
	root: string;
	limit: number;
}

/**
 * A folder of a disk.
 *
 * @param root path of the folder, without links.
 * @param limit how many bytes of a file `bytes` gives.
 */
export const diskFolder = (root: string, limit: number): DumpFolder =>
	folder({ root, limit }, Buffer.from(root), "", "", []);

/**
 * A file of a disk, by itself.
 *
 * @param path without links.
 * @param name as which it goes.
 */
export const diskFile = (path: string, name: string, limit: number): DumpFile =>
	file({ root: path, limit }, Buffer.from(path), name, name);

function folder(
	disk: Disk,
	raw: Buffer,
	name: string,
	path: string,
	above: readonly string[],
): DumpFolder {
	const here = [...above, raw.toString("latin1")];
	return {
		type: "folder",
		name,
		path,
		async children() {
			try {
				const entries = await readdir(raw, {
					withFileTypes: true,
					encoding: "buffer",
				});
				const found = entries.map((entry) =>
					child(disk, raw, path, here, entry),
				);
				return (await Promise.all(found)).sort(byName);
			} catch (error) {
				throw toFileError(error, path);
			}
		},
	};
}

interface Dirent {
	name: Buffer;
	isFile(): boolean;
	isDirectory(): boolean;
	isSymbolicLink(): boolean;
}

async function child(
	disk: Disk,
	parent: Buffer,
	parentPath: string,
	above: readonly string[],
	entry: Dirent,
): Promise<DumpEntry> {
	const { text: name, isUtf8 } = decodeUtf8(entry.name);
	const raw = Buffer.concat([parent, SLASH, entry.name]);
	const path = joinPath(parentPath, name);
	const latin1 = isUtf8 ? {} : { isLatin1: true };
	if (entry.isFile()) return { ...file(disk, raw, name, path), ...latin1 };
	if (entry.isDirectory())
		return { ...folder(disk, raw, name, path, above), ...latin1 };
	if (entry.isSymbolicLink()) return follow(disk, raw, name, path, above);
	return other(name, path, new FileError("not-a-file", path));
}

const other = (name: string, path: string, error: FileError): DumpOther => ({
	type: "other",
	name,
	path,
	error,
});

/** What a link leads to. One to a folder that was come through already would never end. */
async function follow(
	disk: Disk,
	raw: Buffer,
	name: string,
	path: string,
	above: readonly string[],
): Promise<DumpEntry> {
	try {
		const target = await realpath(raw, "buffer");
		const place = target.toString("latin1");
		if (!place.startsWith(rootOf(disk)) || above.includes(place))
			return other(name, path, new FileError("link-outside", path));
		const stats = await stat(target);
		if (stats.isDirectory()) return folder(disk, target, name, path, above);
		if (stats.isFile()) return file(disk, target, name, path);
		return other(name, path, new FileError("not-a-file", path));
	} catch (error) {
		return other(name, path, toFileError(error, path));
	}
}

/** The root's path with a separator, as bytes. */
const rootOf = ({ root }: Disk): string =>
	Buffer.from(root.endsWith(sep) ? root : root + sep).toString("latin1");

function file(disk: Disk, raw: Buffer, name: string, path: string): DumpFile {
	const use = <T>(work: (handle: FileHandle) => Promise<T>): Promise<T> =>
		withHandle(raw, path, work);
	return {
		type: "file",
		name,
		path,
		stat: () =>
			use(async (handle) => {
				const { size, mtime } = await handle.stat();
				return { size, modified: mtime.toISOString() };
			}),
		bytes: () =>
			use(async (handle) => {
				const { size } = await handle.stat();
				if (size > disk.limit) throw tooLarge(path, disk.limit);
				const bytes = await handle.readFile();
				if (bytes.length !== size) throw new FileError("file-changed", path);
				return bytes;
			}),
		range: (start, length) =>
			use(async (handle) => {
				const { buffer, bytesRead } = await handle.read(
					Buffer.alloc(length),
					0,
					length,
					start,
				);
				return buffer.subarray(0, bytesRead);
			}),
		async *chunks() {
			const handle = await open(raw, "r").catch((error) => {
				throw toFileError(error, path);
			});
			try {
				const { size } = await handle.stat();
				let read = 0;
				for (;;) {
					const { bytesRead, buffer } = await handle.read(
						Buffer.allocUnsafe(CHUNK),
						0,
						CHUNK,
						null,
					);
					if (bytesRead === 0) break;
					read += bytesRead;
					yield buffer.subarray(0, bytesRead);
				}
				if (read !== size) throw new FileError("file-changed", path);
			} catch (error) {
				throw toFileError(error, path);
			} finally {
				await handle.close();
			}
		},
	};
}

async function withHandle<T>(
	raw: Buffer,
	path: string,
	work: (handle: FileHandle) => Promise<T>,
): Promise<T> {
	try {
		const handle = await open(raw, "r");
		try {
			return await work(handle);
		} finally {
			await handle.close();
		}
	} catch (error) {
		throw toFileError(error, path);
	}
}
