/** The same files in every container that is read. */
import {
	createReadStream,
	mkdirSync,
	symlinkSync,
	writeFileSync,
} from "node:fs";
import { dirname, join } from "node:path";
import { buffer } from "node:stream/consumers";
import { gzipSync } from "node:zlib";
import * as yazl from "yazl";
import type { GeneratedFiles } from "../../../src/arbitraries/dumps/model";
import {
	type Dump,
	type OpenOptions,
	openDump,
	openDumpStream,
} from "../../../src/dump/index";
import { inFolder, MODIFIED, partsOf, tarOf, writeTree } from "./dump-files";

export const CONTAINERS = ["folder", "zip", "tar", "tar.gz", "stream"] as const;
export type ContainerName = (typeof CONTAINERS)[number];

/** Files, folders, and symbolic links with their targets. */
export interface LinkedFiles extends GeneratedFiles {
	links?: Record<string, string> | undefined;
}

/** Writes files into a folder or an archive below a folder, and returns the path. */
export async function writeContainer(
	folder: string,
	type: ContainerName,
	files: LinkedFiles,
): Promise<string> {
	const path = join(folder, type === "folder" ? "wiki" : `wiki.${type}`);
	const links = Object.entries(files.links ?? {});
	switch (type) {
		case "folder":
			mkdirSync(path, { recursive: true });
			writeTree(path, files);
			for (const [from, to] of links) {
				mkdirSync(dirname(join(path, from)), { recursive: true });
				symlinkSync(to, join(path, from));
			}
			break;
		case "zip":
			writeFileSync(path, await linkedZip(files, links));
			break;
		default: {
			const tar = await tarOf([
				...partsOf(files),
				...links.map(([name, linkname]) => ({
					name,
					linkname,
					type: "symlink" as const,
				})),
			]);
			writeFileSync(path, type === "tar" ? tar : gzipSync(tar));
		}
	}
	return path;
}

async function linkedZip(
	{ files, folders }: GeneratedFiles,
	links: readonly (readonly [string, string])[],
): Promise<Buffer> {
	const zip = new yazl.ZipFile();
	for (const folder of folders) zip.addEmptyDirectory(folder);
	for (const [path, bytes] of Object.entries(files))
		zip.addBuffer(Buffer.from(bytes), path, { mtime: MODIFIED });
	for (const [path, target] of links)
		zip.addBuffer(Buffer.from(target), path, {
			mtime: MODIFIED,
			mode: 0o120777,
		});
	zip.end();
	return buffer(zip.outputStream);
}

/** Opens files in a container, and closes the dump in the end. */
export const withContainer = <Result>(
	type: ContainerName,
	files: LinkedFiles,
	work: (dump: Dump) => Promise<Result>,
	options: OpenOptions = {},
): Promise<Result> =>
	inFolder(async (folder) => {
		const path = await writeContainer(folder, type, files);
		const dump =
			type === "stream"
				? await openDumpStream(createReadStream(path), options)
				: await openDump(path, options);
		try {
			return await work(dump);
		} finally {
			await dump.close();
		}
	});

/** What comes of files in each container: the result, or name and code of the error. */
export const inContainers = async <Result>(
	files: LinkedFiles,
	work: (dump: Dump) => Promise<Result>,
	options?: OpenOptions,
): Promise<Record<ContainerName, Result | string>> => {
	const results = await Promise.all(
		CONTAINERS.map((type) =>
			withContainer(type, files, work, options).catch(
				({ name, code, message }) => `${name} ${code ?? message}`,
			),
		),
	);
	const byName = CONTAINERS.map((type, at) => [type, results[at]]);
	return Object.fromEntries(byName);
};

/** The same result for each container. */
export const everywhere = <Result>(
	result: Result,
): Record<ContainerName, Result> => ({
	folder: result,
	zip: result,
	tar: result,
	"tar.gz": result,
	stream: result,
});
