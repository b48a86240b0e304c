/** What is in a file: text, or which kind of binary file. */
import { fileTypeFromBuffer } from "file-type";
import type { DumpFile } from "./files";

/** How much of a file is looked at. */
const HEAD = 64 * 1024;

/** What is in a file. */
export type Content =
	/** `text` is the head of it; bytes that are not UTF-8 are Latin-1. */
	| { isText: true; text: string }
	/** `type` is its usual extension, if the kind of file is known. */
	| { isText: false; type: string | undefined };

/**
 * Looks into a file.
 *
 * @throws FileError if it cannot be read.
 */
export async function inspect(file: DumpFile): Promise<Content> {
	let head = Buffer.alloc(0);
	let hasNul = false;
	for await (const chunk of file.chunks()) {
		hasNul ||= chunk.includes(0);
		if (head.length < HEAD)
			head = Buffer.concat([head, chunk.subarray(0, HEAD - head.length)]);
		if (hasNul && head.length >= HEAD) break;
	}
	return inspectHead(head, hasNul);
}

/** Like {@link inspect}, for the first bytes of a file. */
export async function inspectHead(
	head: Buffer,
	hasNul = head.includes(0),
): Promise<Content> {
	if (!hasNul && !hasControls(head))
		return { isText: true, text: head.toString("latin1") };
	return { isText: false, type: await typeOf(head) };
}

/** Byte order marks. */
const UTF_16: ReadonlySet<string> = new Set(["fffe", "feff"]);

/** Which kind of file it is by its first bytes, as its usual extension. */
export async function typeOf(head: Buffer): Promise<string | undefined> {
	if (UTF_16.has(head.toString("hex", 0, 2))) return "utf-16";
	if (head.length > 0 && head.every((byte) => byte === 0)) return "zeros";
	// The library reads on where a head promises more than there is.
	return (await fileTypeFromBuffer(head).catch(() => undefined))?.ext;
}

/** One of so many bytes of a text may be a control character by accident, and a few in any case. */
const RARE = 200;
const FEW = 3;

/** White space from tab to CR, and the escape character. */
const isTextControl = (byte: number): boolean =>
	(byte >= 0x09 && byte <= 0x0d) || byte === 0x1b;

function hasControls(head: Buffer): boolean {
	let count = 0;
	for (const byte of head)
		if ((byte < 0x20 && !isTextControl(byte)) || byte === 0x7f) count++;
	return count > Math.max(FEW, head.length / RARE);
}
