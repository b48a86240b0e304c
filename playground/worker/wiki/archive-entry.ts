/** Entries of archives, and the files that they are. */
import type { LooseEntry, LooseFile } from "../../../src/dump/files/file-tree";
import { type FileFacts, tooLarge } from "../../../src/dump/files/files";
import { DEFAULT_LIMITS } from "../../../src/dump/limits";

/** Maximum size of a file that is read, in bytes. */
export const MAX_FILE = DEFAULT_LIMITS.fileBytes;

/** What attachments hold is not shown, so it is not kept. */
export const ATTACHMENT = /(?:^|\/)attachments\//;

/** An entry of an archive. */
export interface ArchiveEntry {
	/** As it is written. */
	name: string;
	/** Within the archive; empty or absent if the name leads out of it. */
	path: string | undefined;
	/** Names in the path that are not UTF-8. */
	misencoded?: readonly string[];
	/** In bytes. */
	size: number;
	content: LooseEntry;
}

/** Adds an entry, as long as all are within the limits. */
export type AddEntry = (entry: ArchiveEntry) => void;

/**
 * Makes a file of a tree.
 *
 * @param read returns its content; throws nothing but a FileError.
 */
export function looseFile(
	path: string,
	facts: FileFacts,
	read: () => Promise<Uint8Array>,
): LooseFile {
	const bytes = async (): Promise<Uint8Array> => {
		if (facts.size > MAX_FILE) throw tooLarge(path, MAX_FILE);
		return read();
	};
	return {
		stat: async () => facts,
		bytes,
		async *chunks() {
			yield await bytes();
		},
	};
}
