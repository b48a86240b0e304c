/** Dumps on a disk: folders, zips, tars. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { buffer } from "node:stream/consumers";
import * as tar from "tar-stream";
import * as yazl from "yazl";
import type { GeneratedFiles } from "../../../src/arbitraries/dumps/model";

/** Gives a folder to work in, which is removed afterwards. */
export async function inFolder<Result>(
	work: (folder: string) => Promise<Result>,
): Promise<Result> {
	const folder = mkdtempSync(join(tmpdir(), "moinmoin-dump-"));
	try {
		return await work(folder);
	} finally {
		rmSync(folder, { recursive: true });
	}
}

/** Files and folders of texts: a path that ends in `/` is a folder. */
export function tree(
	paths: Record<string, string | Uint8Array>,
): GeneratedFiles {
	const files: Record<string, Uint8Array> = {};
	for (const [path, content] of Object.entries(paths))
		if (!path.endsWith("/")) files[path] = Buffer.from(content);
	const folders = Object.keys(paths).filter((path) => path.endsWith("/"));
	return { files, folders: folders.map((path) => path.slice(0, -1)) };
}

/** Writes files and folders into a folder. */
export function writeTree(
	folder: string,
	{ files, folders }: GeneratedFiles,
): string {
	for (const path of folders)
		mkdirSync(join(folder, path), { recursive: true });
	for (const [path, bytes] of Object.entries(files)) {
		const file = join(folder, path);
		mkdirSync(dirname(file), { recursive: true });
		writeFileSync(file, bytes);
	}
	return folder;
}

/** When all files of archives were written. */
export const MODIFIED = new Date("2008-02-29T12:34:56Z");

/** A zip. */
export async function zipOf(
	{ files, folders }: GeneratedFiles,
	compress = true,
): Promise<Buffer> {
	const zip = new yazl.ZipFile();
	for (const folder of folders) zip.addEmptyDirectory(folder);
	for (const [path, bytes] of Object.entries(files))
		zip.addBuffer(Buffer.from(bytes), path, { mtime: MODIFIED, compress });
	zip.end();
	return buffer(zip.outputStream);
}

/** An entry of a tar: a file, or a folder if it has no bytes. */
export interface TarPart {
	name: string;
	bytes?: Uint8Array;
	/** A file or a folder by default. */
	type?: Extract<tar.Header["type"], string>;
	/** Where a link leads. */
	linkname?: string;
}

/** The entries of a tar: folders, then files. */
export const partsOf = ({ files, folders }: GeneratedFiles): TarPart[] => [
	...folders.map((name) => ({ name })),
	...Object.entries(files).map(([name, bytes]) => ({ name, bytes })),
];

/** A tar. */
export async function tarOf(
	parts: readonly (TarPart | tar.Header)[],
): Promise<Buffer> {
	const pack = tar.pack();
	for (const part of parts) {
		const header = { mtime: MODIFIED, name: part.name };
		if (!("bytes" in part))
			pack.entry({ type: "directory", ...header, ...part });
		else {
			const { type = "file", bytes = [] } = part;
			pack.entry({ ...header, type }, Buffer.from(bytes));
		}
	}
	pack.finalize();
	return buffer(pack);
}

/** Files of a page with one revision and an attachment, in a data directory. */
export const pageFiles = (
	name: string,
	text = "text",
): Record<string, string> => ({
	[`data/pages/${name}/revisions/00000001`]: text,
	[`data/pages/${name}/current`]: "00000001\n",
	[`data/pages/${name}/edit-log`]: "",
	[`data/pages/${name}/attachments/a.bin`]: `bytes of ${name}`,
});
