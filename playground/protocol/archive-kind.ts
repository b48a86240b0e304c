/** What kind of archive a file is, by its name and its first bytes. */

/** How names of archives end. */
export const ARCHIVE_EXTENSIONS: readonly string[] = [
	".zip",
	".tar",
	".tgz",
	".gz",
];

/** Whether a file has the name of an archive. */
export const hasArchiveName = ({ name }: { name: string }): boolean =>
	ARCHIVE_EXTENSIONS.some((end) => name.toLowerCase().endsWith(end));

/** First character that a text may have after `PK`; in a zip, the number of a section is there. */
const BLANK = 0x20;

/** Returns the kind of a file; `undefined` if it is neither, as a tar that is not packed. */
export async function archiveKind(
	file: Blob,
): Promise<"zip" | "gzip" | undefined> {
	const bytes = new Uint8Array(await file.slice(0, 3).arrayBuffer());
	const [first, second, third = BLANK] = bytes;
	if (first === 0x50 && second === 0x4b && third < BLANK) return "zip";
	return first === 0x1f && second === 0x8b ? "gzip" : undefined;
}
