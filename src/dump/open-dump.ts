/** Finds out what a dump is, and opens it. */
import { createWriteStream, rmSync } from "node:fs";
import { mkdtemp, realpath, rm, stat } from "node:fs/promises";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import { pipeline } from "node:stream/promises";
import type { Dump } from "./dump";
import { DumpError, toDumpError } from "./dump-error";
import { openPackageDump, openPageDump, pageNameOf } from "./file-dump";
import { diskFile, diskFolder } from "./files/disk-files";
import type { DumpFolder } from "./files/files";
import { openZip } from "./files/zip-files";
import { openFolderDump } from "./folder-dump";
import { findLayout } from "./layout";
import { DEFAULT_LIMITS, type Limits } from "./limits";
import { readPackage } from "./package";
import { openFilesDump } from "./pages/page-files";
import { sniffFile } from "./sniff";
import { openTarDump } from "./tar-dump";

/** What `openDump` is told. */
export interface OpenOptions {
	limits?: Partial<Limits> | undefined;
	/** Name of the page, if the dump is one page. */
	pageName?: string | undefined;
}

/**
 * Opens whatever a MoinMoin wiki left behind: a data directory at any depth, a folder of pages, a MOIN_PACKAGE or a zipped data
 * directory, a tar or tar.gz, a folder of page files, one page.
 *
 * Nothing is read but what is asked for, and nothing in a package is ever run. `docs/dumps.md` says what is on the disk.
 *
 * @param path of a file or folder.
 * @throws DumpError if it cannot be read at all, or is none of these.
 * @example
 * const dump = await openDump("wiki/data");
 * for await (const page of dump.pages())
 *   for (const revision of page.revisions) console.log(page.name, (await revision.read()).text);
 * await dump.close();
 */
export async function openDump(
	path: string,
	{ limits: given = {}, pageName }: OpenOptions = {},
): Promise<Dump> {
	const limits: Limits = { ...DEFAULT_LIMITS, ...given };
	try {
		return await openAny(path, limits, pageName);
	} catch (error) {
		throw toDumpError(error, path);
	}
}

async function openAny(
	path: string,
	limits: Limits,
	pageName: string | undefined,
): Promise<Dump> {
	const real = await realpath(path);
	const stats = await stat(real);
	if (stats.isDirectory()) return openFolder(real, path, limits);
	if (!stats.isFile())
		throw new DumpError("UNREADABLE", path, "is neither file nor folder");
	switch (await sniffFile(real, path)) {
		case "zip":
			return openZipDump(real, limits);
		case "tar":
			return openTarDump(real, limits);
		case "page": {
			const file = basename(path);
			const name = pageName ?? pageNameOf(file).name;
			return openPageDump(
				diskFile(real, file, limits.fileBytes),
				name,
				async () => {},
			);
		}
	}
}

/**
 * Opens a dump that comes as a stream. It is kept in a temporary file, as it is, until the dump is closed: archives are read more than
 * once.
 *
 * @param options `pageName` is the name of the page, if it is one.
 */
export async function openDumpStream(
	stream: AsyncIterable<Uint8Array>,
	options: OpenOptions = {},
): Promise<Dump> {
	const folder = await mkdtemp(join(tmpdir(), "moinmoin-"));
	// A process that is interrupted ends without closing the dump.
	const removeAtExit = (): void => rmSync(folder, { recursive: true });
	process.once("exit", removeAtExit);
	const remove = async (): Promise<void> => {
		process.off("exit", removeAtExit);
		await rm(folder, { recursive: true, force: true });
	};
	try {
		const file = join(folder, "stdin");
		await pipeline(stream, createWriteStream(file, { mode: 0o600 }));
		const dump = await openDump(file, options);
		return {
			...dump,
			async close() {
				await dump.close();
				await remove();
			},
		};
	} catch (error) {
		await remove();
		throw error;
	}
}

const openFolder = async (
	real: string,
	path: string,
	limits: Limits,
): Promise<Dump> => {
	const root = diskFolder(real, limits.fileBytes, basename(real));
	return openTree(root, "folder", path, async () => {});
};

async function openTree(
	root: DumpFolder,
	container: Dump["container"],
	path: string,
	close: () => Promise<void>,
): Promise<Dump> {
	const layout = await findLayout(root, path);
	if (layout !== undefined) return openFolderDump(layout, container, close);
	const children = await root.children();
	if (!children.some(({ name }) => !name.startsWith(".")))
		throw new DumpError("NOT_A_DUMP", path, "has no pages of MoinMoin in it");
	return openFilesDump(root, container, close);
}

async function openZipDump(path: string, limits: Limits): Promise<Dump> {
	const { root, problems, close } = await openZip(path, limits);
	const closeZip = async (): Promise<void> => close();
	try {
		const found = await readPackage(await root.children());
		if (found !== undefined)
			return openPackageDump(found, problems, "zip", closeZip);
		const dump = await openTree(root, "zip", path, closeZip);
		dump.problems.unshift(...problems);
		return dump;
	} catch (error) {
		close();
		throw error;
	}
}
