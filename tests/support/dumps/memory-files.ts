/** Files in memory, some of which cannot be read. */
import type { GeneratedFiles } from "../../../src/arbitraries/dumps/model";
import type { Dump } from "../../../src/dump/dump";
import { FileError } from "../../../src/dump/dump-error";
import {
	folderOf,
	type LooseEntry,
	type LooseFile,
} from "../../../src/dump/files/file-tree";
import type { DumpEntry, DumpFolder } from "../../../src/dump/files/files";
import { type Container, openFolderDump } from "../../../src/dump/folder-dump";
import { decodeText } from "../../../src/dump/formats/decode";
import { findLayout } from "../../../src/dump/layout";
import { DEFAULT_LIMITS } from "../../../src/dump/limits";
import type { Settings } from "../../../src/dump/settings";

export const SETTINGS: Settings = {
	limits: DEFAULT_LIMITS,
	decode: decodeText,
	pageName: undefined,
};

export const FOLDER: Container = { type: "folder", close: async () => {} };

/** When all files were changed. */
export const CHANGED = "2008-02-29T12:34:56.000Z";

/** A file of these bytes, which come in these pieces. */
export const memoryFile = (
	bytes: Uint8Array,
	pieces: readonly Uint8Array[] = [bytes],
): LooseFile => ({
	stat: async () => ({ size: bytes.length, modified: CHANGED }),
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
	{ files, folders }: GeneratedFiles,
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

/** A data directory of such files, as a dump. */
export async function memoryDump(
	generated: GeneratedFiles,
	broken: readonly string[] = [],
): Promise<Dump> {
	const root = memoryFolder(generated, new Set(broken));
	const layout = await findLayout(root, "wiki");
	if (layout === undefined) throw new Error("no wiki");
	return openFolderDump(layout, FOLDER, SETTINGS);
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
