/** How much of a dump is taken into memory, and how much an archive may unpack to. */
export interface Limits {
	/** Bytes of one text file: a revision, a log. Attachments have no limit: they are never held as a whole. */
	fileBytes: number;
	/** Bytes of all files of a page in a tar archive, which is read as a stream. */
	pageBytes: number;
	/** Entries of an archive. */
	entries: number;
	/** Bytes that an archive unpacks to, for each byte of its own; below `freeBytes` it may be any number. */
	ratio: number;
	/** Bytes that an archive may unpack to whatever its own size. */
	freeBytes: number;
}

const MIB = 2 ** 20;

/** The default limits. */
export const DEFAULT_LIMITS: Readonly<Limits> = {
	fileBytes: 64 * MIB,
	pageBytes: 512 * MIB,
	entries: 5_000_000,
	ratio: 200,
	freeBytes: 1024 * MIB,
};
