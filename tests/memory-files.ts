/** Files in memory, some of which cannot be read. */
import type { DrawnFiles } from "../src/arbitraries/dumps/model";
import { FileError } from "../src/dump/dump-error";
import {
	folderOf,
	type LooseEntry,
	type LooseFile,
} from "../src/dump/file-tree";
import type { DumpEntry, DumpFolder } from "../src/dump/files";

/** A file of these bytes, which come in these pieces. */
export const memoryFile = (
	bytes: Uint8Array,
	pieces: readonly Uint8Array[] = [bytes],
): LooseFile => ({
	stat: async () => ({ size: bytes.length }),
	bytes: async () => bytes,
	async *chunks() {
		yield* pieces;
	},
});

/** A file that cannot be read. */
export function brokenFile(error: () => Error): LooseFile {
	const fail = (): Promise<never> => Promise.reject(error());
	return {
		stat: fail,
		bytes: fail,
		range: fail,
		async *chunks() {
			yield await fail();
		},
	};
}

/** A folder of files, those at broken paths not to be read; a broken path may be a folder, too. */
export function memoryFolder(
	{ files, folders }: DrawnFiles,
	broken: ReadonlySet<string> = new Set(),
): DumpFolder {
	const entries: [string, LooseEntry][] = [
		...folders.map((path): [string, LooseEntry] => [path, "folder"]),
		...Object.entries(files).map(([path, bytes]): [string, LooseEntry] => [
			path,
			broken.has(path)
				? brokenFile(() => new FileError("file-unreadable", path, "EIO"))
				: memoryFile(bytes),
		]),
	];
	return breakFolders(folderOf(entries), broken);
}

const breakFolders = (
	folder: DumpFolder,
	broken: ReadonlySet<string>,
): DumpFolder => ({
	...folder,
	async children(): Promise<DumpEntry[]> {
		if (broken.has(folder.path)) throw new Error("cannot be listed");
		return (await folder.children()).map((entry) =>
			entry.type === "folder" ? breakFolders(entry, broken) : entry,
		);
	},
});
