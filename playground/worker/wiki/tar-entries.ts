/** The entries of a tar, whose files are kept: it can only be read from its beginning. */
import { createTarDecoder, type ParsedTarEntry } from "modern-tar";
import { DumpError, FileError } from "../../../src/dump/dump-error";
import { safePath } from "../../../src/dump/files/archive-paths";
import { Link, type LooseEntry } from "../../../src/dump/files/file-tree";
import { tooLarge } from "../../../src/dump/files/files";
import {
	type TarEntryType,
	tarEntryName,
	tarEntryTime,
	tarEntryType,
} from "../../../src/dump/files/tar-entry";
import type { Decoded } from "../../../src/dump/formats/decode";
import { DEFAULT_LIMITS, type Limits } from "../../../src/dump/limits";
import {
	type AddEntry,
	ATTACHMENT,
	looseFile,
	MAX_FILE,
} from "./archive-entry";
import { discard, inPieces, limited } from "./byte-streams";

/**
 * Reads all entries; what files hold that are not kept is unpacked and dropped, chunk by chunk.
 *
 * @param isPacked whether it is packed with gzip.
 * @param limits of what it may unpack to.
 * @throws DumpError if it unpacks to more, attachments included.
 */
export async function readTar(
	file: File,
	isPacked: boolean,
	add: AddEntry,
	limits: Pick<Limits, "ratio" | "freeBytes"> = DEFAULT_LIMITS,
): Promise<void> {
	const allowed = isPacked
		? Math.max(limits.freeBytes, file.size * limits.ratio)
		: Number.POSITIVE_INFINITY;
	const tooMuch = (): DumpError =>
		new DumpError(
			"TOO_LARGE",
			file.name,
			`unpacks to more than ${allowed} bytes, attachments included: unpack it and pack its pages alone`,
		);
	const bytes = isPacked
		? file
				.stream()
				.pipeThrough(inPieces(PIECE))
				.pipeThrough(new DecompressionStream("gzip"))
				.pipeThrough(limited(allowed, tooMuch))
		: file.stream();
	const entries = bytes.pipeThrough(createTarDecoder({ strict: true }));
	const reader = entries.getReader();
	let declared = 0;
	const addWithin: AddEntry = (entry) => {
		declared += entry.size;
		if (declared > allowed) throw tooMuch();
		add(entry);
	};
	try {
		await readEntries(reader, addWithin);
	} catch (error) {
		// Nothing more is unpacked.
		await reader.cancel(error).catch(() => {});
		throw error;
	}
}

/** How much is given to the browser to unpack, in bytes: it unpacks all of it at once, to about 1,000 times as much at most. */
const PIECE = 2 ** 14;

async function readEntries(
	reader: ReadableStreamDefaultReader<ParsedTarEntry>,
	add: AddEntry,
): Promise<void> {
	for (;;) {
		const { done, value } = await reader.read();
		if (done) break;
		const { header, body } = value;
		const { size } = header;
		const { name, misencoded } = tarEntryName(header, decoded);
		const path = safePath(name);
		const entry = tarEntryType(header, path ?? "", decoded);
		const memory: Memory = {};
		const content = contentOf(entry, header, path ?? "", memory);
		// The limits are checked before anything is unpacked.
		add({ name, path, misencoded, size, content });
		const isKept =
			entry.type === "file" && size <= MAX_FILE && !ATTACHMENT.test(name);
		if (isKept)
			memory.content = new Uint8Array(await new Response(body).arrayBuffer());
		else await discard(body);
	}
}

/** The content of a file, if it is in memory. */
interface Memory {
	content?: Uint8Array;
}

/** The reader decodes names as UTF-8; bytes that are none are replaced. */
const decoded = (text: string): Decoded => ({
	text,
	isUtf8: !text.includes("\ufffd"),
});

function contentOf(
	{ type, target, detail }: TarEntryType,
	header: ParsedTarEntry["header"],
	path: string,
	memory: Memory,
): LooseEntry {
	switch (type) {
		case "file": {
			const modified = tarEntryTime(header);
			const facts = { size: header.size, ...(modified && { modified }) };
			return looseFile(path, facts, async () => {
				if (memory.content === undefined) throw tooLarge(path, MAX_FILE);
				return memory.content;
			});
		}
		case "folder":
			return "folder";
		case "link":
			return new Link(target);
		case "other":
			return new FileError("not-a-file", path, detail);
	}
}
