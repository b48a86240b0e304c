/** What is in a file: text, or which kind of file that is no page. */
import { fileTypeFromBuffer } from "file-type";
import { isPickle } from "../formats/pickle";
import { TextScan } from "../formats/text-scan";
import type { DumpFile } from "./files";
import { TextCheck } from "./text-check";

/** How much of a file is looked at where its beginning decides. */
const HEAD = 64 * 1024;

/** What is in a file. */
export type Content =
	/** `start` is the beginning of the text; bytes that are not UTF-8 are Latin-1. */
	| { isText: true; start: string; scan: TextScan }
	/** `type` is its usual extension, if the kind of file is known. */
	| { isText: false; type: string | undefined };

/**
 * Looks into a file, all of it.
 *
 * @throws FileError if it cannot be read.
 */
export async function inspect(file: DumpFile): Promise<Content> {
	const inspection = new Inspection();
	for await (const chunk of file.chunks()) if (!inspection.add(chunk)) break;
	const content = inspection.end();
	return content.isText || content.type !== undefined
		? content
		: { isText: false, type: await typeOf(inspection.head) };
}

/** Looks into bytes; the type of what is no text is not detected. */
export function inspectBytes(bytes: Uint8Array): Content {
	const inspection = new Inspection();
	inspection.add(bytes);
	return inspection.end();
}

/** Looks at bytes as they go by. */
class Inspection {
	head = Buffer.alloc(0);
	readonly #check = new TextCheck();
	readonly #scan = new TextScan();

	/** Returns whether more bytes could change anything. */
	add(chunk: Uint8Array): boolean {
		if (this.head.length < HEAD)
			this.head = Buffer.concat([
				this.head,
				chunk.subarray(0, HEAD - this.head.length),
			]);
		this.#check.add(chunk);
		if (this.#check.isText)
			this.#scan.add(Buffer.from(chunk).toString("latin1"));
		return this.#check.isText || this.head.length < HEAD;
	}

	end(): Content {
		this.#check.end();
		this.#scan.end();
		if (!this.#check.isText) return { isText: false, type: undefined };
		const start = this.head.toString("latin1");
		const type = textTypeOf(start);
		return type === undefined
			? { isText: true, start, scan: this.#scan }
			: { isText: false, type };
	}
}

/** Whether the first bytes of a file are text. */
export function isTextHead(head: Uint8Array): boolean {
	const check = new TextCheck();
	check.add(head);
	check.end();
	return check.isText;
}

/** Byte order marks. */
const UTF_16: ReadonlySet<string> = new Set(["fffe", "feff"]);

/** Which kind of file it is by its first bytes, as its usual extension. */
export async function typeOf(head: Buffer): Promise<string | undefined> {
	if (UTF_16.has(head.toString("hex", 0, 2))) return "utf-16";
	if (head.length > 0 && head.every((byte) => byte === 0)) return "zeros";
	if (isPickle(head.toString("latin1"))) return "pickle";
	// The library reads on where a head promises more than there is.
	return (await fileTypeFromBuffer(head).catch(() => undefined))?.ext;
}

/** Beginnings of text that is no markup. */
const HTML = /^(?:\xef\xbb\xbf)?\s*(?:<!doctype\s+html|<html[\s>])/i;
const SVG =
	/^(?:\xef\xbb\xbf)?\s*(?:<\?xml[^>]*>\s*)?(?:<!doctype\s+svg[^>]*>\s*)?<svg[\s>]/i;

/** Which kind of text it is that is no markup. */
function textTypeOf(start: string): string | undefined {
	if (HTML.test(start)) return "html";
	if (SVG.test(start)) return "svg";
	return isPickle(start) ? "pickle" : undefined;
}
