/** Files of a dump, wherever they are: on a disk, in a zip, in memory. */
import { FileError } from "../dump-error";

/** A file. */
export interface DumpFile {
	type: "file";
	name: string;
	/** From the root of the dump, `/` between names. */
	path: string;
	/** Path within the dump without links; another one than `path` if a link leads to the file, or to a folder that it is in. */
	realPath?: string;
	/** Whether the bytes of `name` are not UTF-8 and were decoded in another way. */
	isMisencoded?: boolean;
	/** @throws FileError if it cannot be read. */
	stat(): Promise<FileFacts>;
	/** All of it. @throws FileError if it cannot be read or is larger than the limit. */
	bytes(): Promise<Uint8Array>;
	/**
	 * Whether the file has other names, too: a hard link on a disk; as it was when the bytes were read, if they were.
	 *
	 * @throws FileError if it cannot be read.
	 */
	hasOtherNames?(): Promise<boolean>;
	/** Some of it, where that costs less than all. @throws FileError if it cannot be read. */
	range?(start: number, length: number): Promise<Uint8Array>;
	/** Piece by piece. @throws FileError if it cannot be read. */
	chunks(): AsyncIterable<Uint8Array>;
}

/** What is known of a file without its bytes. */
export interface FileFacts {
	/** In bytes. */
	size: number;
	/** ISO 8601; without an offset where the archive does not say in which zone. */
	modified?: string;
	/** Hex digits; only where the bytes went by anyway. */
	sha256?: string;
}

/** A folder. */
export interface DumpFolder {
	type: "folder";
	name: string;
	path: string;
	isMisencoded?: boolean;
	/** Path within the dump without links, where a link may have led to the folder. */
	realPath?: string;
	/** What is in it, by name. @throws FileError if it cannot be read. */
	children(): Promise<DumpEntry[]>;
}

/** What is neither, or must not be followed. */
export interface DumpOther {
	type: "other";
	name: string;
	path: string;
	error: FileError;
}

/** What may be in a folder. */
export type DumpEntry = DumpFile | DumpFolder | DumpOther;

/** Names in the order of their UTF-16 code units: the same everywhere. */
export const byName = (
	a: Pick<DumpEntry, "name">,
	b: Pick<DumpEntry, "name">,
): number => (a.name < b.name ? -1 : a.name > b.name ? 1 : 0);

/** Joins names to a path. */
export const joinPath = (folder: string, name: string): string =>
	folder === "" ? name : `${folder}/${name}`;

/** The file or folder of a name, if there is one. */
export const childOf = <Type extends DumpEntry["type"]>(
	children: readonly DumpEntry[],
	name: string,
	type: Type,
): Extract<DumpEntry, { type: Type }> | undefined =>
	children.find(
		(entry): entry is Extract<DumpEntry, { type: Type }> =>
			entry.name === name && entry.type === type,
	);

/**
 * Takes pieces together.
 *
 * @param limit in bytes.
 * @throws FileError if they are more than the limit.
 */
export async function collect(
	chunks: AsyncIterable<Uint8Array>,
	path: string,
	limit: number,
): Promise<Uint8Array> {
	const taken: Uint8Array[] = [];
	let size = 0;
	for await (const chunk of chunks) {
		size += chunk.length;
		if (size > limit) throw tooLarge(path, limit);
		taken.push(chunk);
	}
	return taken.length === 1 && taken[0] !== undefined
		? taken[0]
		: Buffer.concat(taken);
}

/** A file is larger than the limit. */
export const tooLarge = (path: string, limit: number): FileError =>
	new FileError("file-too-large", path, `more than ${limit} bytes`);
