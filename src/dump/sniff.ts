/** What a file is, by its first bytes. */
import { open } from "node:fs/promises";
import { DumpError } from "./dump-error";

/** How much is looked at. */
const LENGTH = 512;
/** Where a tar says that it is one. */
const USTAR = 257;

const ZIP = ["PK\x03\x04", "PK\x05\x06", "PK\x07\x08"];
const GZIP = "\x1f\x8b";

const PICKLE =
	"is a pickle of Python, which can run code when it is read: write its pages to files with Python first";

/** Beginnings of files that we do not read, and what to do about it. */
const UNSUPPORTED: readonly (readonly [start: string, advice: string])[] = [
	["BZh", "is packed with bzip2: “bunzip2 -c FILE | moinmoin convert -”"],
	["\xfd7zXZ", "is packed with xz: “xz -dc FILE | moinmoin convert -”"],
	[
		"\x28\xb5\x2f\xfd",
		"is packed with zstd: “zstd -dc FILE | moinmoin convert -”",
	],
	["\x80\x02", PICKLE],
	["\x80\x03", PICKLE],
	["\x80\x04", PICKLE],
	["\x80\x05", PICKLE],
];

/**
 * Tells what a file is; a page, if it is no archive.
 *
 * @param real where it is.
 * @param path as it was given.
 * @throws DumpError if it is of a kind that we do not read.
 */
export async function sniffFile(
	real: string,
	path: string,
): Promise<"zip" | "tar" | "page"> {
	const head = await readHead(real);
	const startsWith = (start: string): boolean => head.startsWith(start);
	const [, advice] = UNSUPPORTED.find(([start]) => startsWith(start)) ?? [];
	if (advice !== undefined) throw new DumpError("UNSUPPORTED", path, advice);
	if (ZIP.some(startsWith)) return "zip";
	return startsWith(GZIP) || head.startsWith("ustar", USTAR) ? "tar" : "page";
}

async function readHead(path: string): Promise<string> {
	const handle = await open(path);
	try {
		const { buffer, bytesRead } = await handle.read(
			Buffer.alloc(LENGTH),
			0,
			LENGTH,
			0,
		);
		return buffer.subarray(0, bytesRead).toString("latin1");
	} finally {
		await handle.close();
	}
}
