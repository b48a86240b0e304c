/** What a file is, by its first bytes. */
import { createReadStream } from "node:fs";
import { basename } from "node:path";
import { createGunzip } from "node:zlib";
import { DumpError } from "./dump-error";
import { diskFile } from "./files/disk-files";
import { inspect, isTextHead, typeOf } from "./files/inspect";
import { isWikiFile } from "./formats/wiki-file";
import type { Settings } from "./settings";

const PICKLE =
	"is a pickle of Python, which can run code when it is read: write its pages to files with Python first";

const unpack = (name: string, command: string): string =>
	`is packed with ${name}: "${command} FILE | moinmoin convert -"`;
const archive = (name: string): string =>
	`is a ${name} archive: unpack it, and give the folder`;

/** Files that are not read, by extension, and what to do about them. */
const ADVICE: Readonly<Record<string, string>> = {
	bz2: unpack("bzip2", "bunzip2 -c"),
	xz: unpack("xz", "xz -dc"),
	zst: unpack("zstd", "zstd -dc"),
	lz4: unpack("lz4", "lz4 -dc"),
	lz: unpack("lzip", "lzip -dc"),
	Z: unpack("compress", "uncompress -c"),
	"7z": archive("7z"),
	rar: archive("RAR"),
	cab: archive("CAB"),
	"utf-16": "is text in UTF-16: convert it to UTF-8 first",
	zeros: "holds nothing but NUL bytes: an empty tar, or an empty file",
	html: "is HTML, not markup: give the data directory instead",
	pickle: PICKLE,
	svg: "is an SVG image, not a page",
};

/**
 * Detects what a file is.
 *
 * @param real where it is.
 * @param path as it was given.
 * @returns a page, if it is text.
 * @throws DumpError `UNSUPPORTED` if it is of a kind that is not read.
 */
export async function sniffFile(
	real: string,
	path: string,
	settings: Settings,
): Promise<"zip" | "tar" | "page"> {
	const unsupported = (reason: string): DumpError =>
		new DumpError("UNSUPPORTED", path, reason);
	const { head } = await readHead(createReadStream(real));
	const type = await typeOf(head);
	if (isZip(head) || type === "zip") return "zip";
	if (type === "tar" || head.toString("latin1", 257, 262) === "ustar")
		return "tar";
	if (type === "gz" || type === "tar.gz") {
		await checkGzip(real, unsupported);
		return "tar";
	}
	if (!isTextHead(head) || isNeverPage(head, type))
		throw unsupported(adviceFor(type));
	const content = await inspect(diskFile(real, basename(path), settings));
	if (!content.isText) throw unsupported(adviceFor(content.type));
	if (isWikiFile({ path: basename(path), ...content }))
		throw unsupported(
			"is a file that MoinMoin keeps beside pages, not a page: give the data directory instead",
		);
	return "page";
}

/** Signatures of a zip, as hex digits: its first entry, the end record of an empty one, a part of several. */
const ZIP: ReadonlySet<string> = new Set(["504b0304", "504b0506", "504b0708"]);
const isZip = (head: Buffer): boolean => ZIP.has(head.toString("hex", 0, 4));

/** Types whose first bytes are never those of a page, though they may look like text. */
const NEVER_PAGES: ReadonlySet<string> = new Set(["pdf", "rtf", "xz", "zst"]);

/** The library takes any text that begins with "BZh" for bzip2. */
const isNeverPage = (head: Buffer, type = ""): boolean =>
	type === "bz2"
		? /^BZh[1-9]1AY/.test(head.toString("latin1", 0, 7))
		: NEVER_PAGES.has(type);

const adviceFor = (type: string | undefined): string => {
	if (type === undefined) return "is binary, and neither a page nor an archive";
	return Object.hasOwn(ADVICE, type)
		? (ADVICE[type] ?? "")
		: `is a file of type ${type}, and neither a page nor an archive`;
};

async function checkGzip(
	real: string,
	unsupported: (reason: string) => DumpError,
): Promise<void> {
	const file = createReadStream(real);
	const unpacked = file.pipe(createGunzip());
	const { head, isWhole } = await readHead(unpacked);
	file.destroy();
	if (!isWhole && head.length < TAR_BLOCK) return;
	const type = await typeOf(head);
	if (type === "tar" || head.toString("latin1", 257, 262) === "ustar") return;
	if (type === "zeros") throw unsupported("is a gzip of an empty tar");
	const what = isTextHead(head) ? "text" : (type ?? "binary data");
	throw unsupported(
		`is a gzip of ${what}, not of a tar: unpack it with "gunzip" first`,
	);
}

const TAR_BLOCK = 512;

/** How much is looked at. */
const LENGTH = 4096;

/** The first bytes of a stream, and whether they could be read. */
async function readHead(
	stream: AsyncIterable<Buffer>,
): Promise<{ head: Buffer; isWhole: boolean }> {
	let head = Buffer.alloc(0);
	try {
		for await (const chunk of stream) {
			head = Buffer.concat([head, chunk]);
			if (head.length >= LENGTH) break;
		}
	} catch {
		// Whoever reads on meets the error again.
		return { head: head.subarray(0, LENGTH), isWhole: false };
	}
	return { head: head.subarray(0, LENGTH), isWhole: true };
}
