/** The entries of a tar, whose files are kept: it can only be read from its beginning. */
import { createTarDecoder, type ParsedTarEntry } from "modern-tar";
import { FileError } from "../../../src/dump/dump-error";
import { safePath } from "../../../src/dump/files/archive-paths";
import { Link, type LooseEntry } from "../../../src/dump/files/file-tree";
import { tooLarge } from "../../../src/dump/files/files";
import {
	tarEntryName,
	tarEntryTime,
	tarEntryType,
} from "../../../src/dump/files/tar-entry";
import type { Decoded } from "../../../src/dump/formats/decode";
import {
	type AddEntry,
	ATTACHMENT,
	looseFile,
	MAX_FILE,
} from "./archive-entry";

/** @param isPacked whether it is packed with gzip. */
export async function readTar(
	file: Blob,
	isPacked: boolean,
	add: AddEntry,
): Promise<void> {
	const bytes = isPacked
		? file.stream().pipeThrough(new DecompressionStream("gzip"))
		: file.stream();
	const entries = bytes.pipeThrough(createTarDecoder({ strict: true }));
	const reader = entries.getReader();
	for (;;) {
		const { done, value } = await reader.read();
		if (done) break;
		const { header, body } = value;
		const { size } = header;
		const { name, misencoded } = tarEntryName(header, decoded);
		const path = safePath(name);
		const memory: Memory = {};
		const content = contentOf(value, path ?? "", memory);
		// The limits are checked before anything is unpacked.
		add({ name, path, misencoded, size, content });
		const isKept =
			isFile(content) && size <= MAX_FILE && !ATTACHMENT.test(name);
		if (isKept)
			memory.content = new Uint8Array(await new Response(body).arrayBuffer());
		else await body.cancel();
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
	{ header }: ParsedTarEntry,
	path: string,
	memory: Memory,
): LooseEntry {
	const { type, target, detail } = tarEntryType(header, path, decoded);
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

const isFile = (entry: LooseEntry): boolean =>
	typeof entry === "object" && "bytes" in entry;
