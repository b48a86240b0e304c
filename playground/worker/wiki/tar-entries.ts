/** The entries of a tar, whose files are body: it can only be read from its beginning. */
import { createTarDecoder, type ParsedTarEntry } from "modern-tar";
import { FileError } from "../../../src/dump/dump-error";
import { linkTarget, safePath } from "../../../src/dump/files/archive-paths";
import { Link, type LooseEntry } from "../../../src/dump/files/file-tree";
import { tooLarge } from "../../../src/dump/files/files";
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
		const { name, size } = header;
		const path = safePath(name);
		const memory: Memory = {};
		// The limits are checked before anything is unpacked.
		add({ name, path, size, content: contentOf(value, path ?? "", memory) });
		const isKept =
			header.type === "file" && size <= MAX_FILE && !ATTACHMENT.test(name);
		if (isKept)
			memory.content = new Uint8Array(await new Response(body).arrayBuffer());
		else await body.cancel();
	}
}

/** The content of a file, if it is in memory. */
interface Memory {
	content?: Uint8Array;
}

function contentOf(
	{ header }: ParsedTarEntry,
	path: string,
	memory: Memory,
): LooseEntry {
	const { type, size, mtime, linkname = "" } = header;
	switch (type) {
		case "file": {
			const modified = mtime && { modified: mtime.toISOString() };
			return looseFile(path, { size, ...modified }, async () => {
				if (memory.content === undefined) throw tooLarge(path, MAX_FILE);
				return memory.content;
			});
		}
		case "directory":
			return "folder";
		case "link":
			return new Link(safePath(linkname));
		case "symlink":
			return new Link(linkTarget(path, linkname));
		default:
			return new FileError("not-a-file", path, type);
	}
}
