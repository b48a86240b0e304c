/** Detects what a dump is, and opens it. */

import { createWriteStream, mkdtempSync, rmSync } from "node:fs";
import { readdir, realpath, rm, stat } from "node:fs/promises";
import { tmpdir } from "node:os";
import { basename, dirname, join } from "node:path";
import { pipeline } from "node:stream/promises";
import { prependAll } from "../append-all";
import { Signature } from "../arguments/signature";
import { LIMIT, optionsOf, STRING, unless } from "../arguments/value-checks";
import type { Dump } from "./dump";
import { DumpError, toDumpError, toFileError } from "./dump-error";
import { openPageDump, pageNameOf } from "./file-dump";
import { diskFile, diskFolder } from "./files/disk-files";
import { TreeFolder } from "./files/file-tree";
import type { DumpFolder } from "./files/files";
import { TarArchive } from "./files/tar-archive";
import { tarFolders } from "./files/tar-pages";
import { openZip } from "./files/zip-files";
import type { Container } from "./folder-dump";
import { createDecoder } from "./formats/decode";
import { DEFAULT_LIMITS, type Limits } from "./limits";
import { openTree } from "./open-tree";
import { type ConfigFile, configsIn, isConfigName } from "./pages/wiki-config";
import type { Problem } from "./problems";
import type { Settings } from "./settings";
import { sniffFile } from "./sniff";

/** Options of `openDump`. */
export interface OpenOptions {
	limits?: Partial<Limits> | undefined;
	/** Name of the page, if the dump is one page. */
	pageName?: string | undefined;
	/** Encoding of texts and names that are not UTF-8, by any label of the WHATWG Encoding Standard; `windows-1252` by default. */
	encoding?: string | undefined;
	/** Folder of user files that is not in the dump, such as that of a farm. */
	userDir?: string | undefined;
	/** Access rules of pages without their own, as `acl_rights_default` has them: `"Known:read All:"`. They win over the configuration. */
	aclDefault?: string | undefined;
}

const OPEN_OPTIONS = optionsOf<OpenOptions>({
	limits: optionsOf<Limits>({
		fileBytes: LIMIT,
		pageBytes: LIMIT,
		entries: LIMIT,
		ratio: LIMIT,
		freeBytes: LIMIT,
	}),
	pageName: STRING,
	encoding: STRING,
	userDir: STRING,
	aclDefault: STRING,
});

const openDumpSignature = new Signature("openDump", {
	path: STRING,
	options: OPEN_OPTIONS,
});

const openDumpStreamSignature = new Signature("openDumpStream", {
	stream: (stream) =>
		unless(
			typeof stream === "object" &&
				stream !== null &&
				Symbol.asyncIterator in stream,
			"an async iterable",
			stream,
		),
	options: OPEN_OPTIONS,
});

/**
 * Opens whatever a MoinMoin wiki left behind: a data directory at any depth, a folder of pages, a MOIN_PACKAGE or a zipped data
 * directory, a tar or tar.gz, a folder of page files, one page.
 *
 * Nothing is read but what is asked for, and nothing in a package is ever run. `docs/dumps.md` says what is on the disk.
 *
 * @param path of a file or folder.
 * @throws DumpError if it cannot be read at all, or is none of these.
 * @throws RangeError if there is no such encoding.
 * @example
 * const dump = await openDump("wiki/data");
 * for await (const page of dump.pages())
 *   for (const revision of page.revisions) console.log(page.name, (await revision.read()).text);
 * await dump.close();
 */
export async function openDump(
	path: string,
	options: OpenOptions = {},
): Promise<Dump> {
	openDumpSignature.check(path, options);
	const settings = toSettings(options);
	try {
		const dump = await openAny(path, settings);
		const { aclDefault } = options;
		if (aclDefault !== undefined)
			dump.wiki.acl = { ...dump.wiki.acl, default: aclDefault };
		return dump;
	} catch (error) {
		throw toDumpError(error, path);
	}
}

function toSettings({
	limits = {},
	pageName,
	encoding,
	userDir,
}: OpenOptions): Settings {
	const settings: Settings = {
		limits: { ...DEFAULT_LIMITS, ...limits },
		decode: createDecoder(encoding),
		pageName,
	};
	if (userDir !== undefined)
		settings.openUserDir = (problems) =>
			outerFolder(userDir, settings, problems);
	return settings;
}

/** A folder outside of the dump. */
async function outerFolder(
	path: string,
	settings: Settings,
	problems: Problem[],
): Promise<DumpFolder | undefined> {
	try {
		return diskFolder(await realpath(path), path, settings);
	} catch (error) {
		problems.push(toFileError(error, path).problem);
		return undefined;
	}
}

async function openAny(path: string, settings: Settings): Promise<Dump> {
	const real = await realpath(path);
	const stats = await stat(real);
	if (stats.isDirectory()) {
		const root = diskFolder(real, basename(real), settings);
		const container: Container = { type: "folder", close: async () => {} };
		return openTree(root, container, path, {
			...settings,
			configsAround: () => configsAround(real, settings),
		});
	}
	if (!stats.isFile())
		throw new DumpError("UNREADABLE", path, "is neither file nor folder");
	switch (await sniffFile(real, path, settings)) {
		case "zip":
			return openZipDump(real, path, settings);
		case "tar":
			return openTarDump(real, path, settings);
		case "page": {
			const name =
				settings.pageName ?? pageNameOf(basename(path), settings.decode).name;
			const file = diskFile(real, basename(path), settings);
			return openPageDump(file, name, settings, async () => {});
		}
	}
}

/** How far above a folder its wiki may have its configuration: `wiki/wikiconfig.py` of `wiki/data/pages`. */
const CONFIG_LEVELS = 2;

/** Configurations around a folder, the nearest: MoinMoin keeps them beside the data directory, which is often given alone. */
async function configsAround(
	folder: string,
	settings: Settings,
): Promise<ConfigFile[]> {
	let path = folder;
	for (let level = 0; level < CONFIG_LEVELS; level++) {
		path = dirname(path);
		const names = await readdir(path).catch(() => []);
		if (!names.some(isConfigName)) continue;
		const around = diskFolder(path, basename(path), settings);
		return configsIn(await around.children());
	}
	return [];
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
	openDumpStreamSignature.check(stream, options);
	// A process that is interrupted ends without closing the dump. Nothing may come between the folder and who removes it.
	const folder = mkdtempSync(join(tmpdir(), "moinmoin-"));
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

async function openZipDump(
	real: string,
	path: string,
	settings: Settings,
): Promise<Dump> {
	const { root, problems, close } = await openZip(real, settings);
	const container: Container = { type: "zip", close: async () => close() };
	try {
		const dump = await openTree(root, container, path, settings);
		prependAll(dump.problems, problems);
		return dump;
	} catch (error) {
		close();
		throw error;
	}
}

async function openTarDump(
	real: string,
	path: string,
	settings: Settings,
): Promise<Dump> {
	const archive = await TarArchive.open(real, settings);
	const container: Container = {
		type: "tar",
		load: () => archive.load(),
		inOrder: (folders) =>
			tarFolders(
				archive,
				folders.filter((folder) => folder instanceof TreeFolder),
			),
		close: async () => {},
	};
	try {
		const dump = await openTree(archive.tree.root(), container, path, settings);
		prependAll(dump.problems, archive.problems);
		archive.problems = dump.problems;
		return dump;
	} catch (error) {
		const damage = archive.problems.find(
			({ code }) => code === "archive-damaged",
		);
		if (damage === undefined || !(error instanceof DumpError)) throw error;
		throw new DumpError("DAMAGED", path, damage.text, { cause: error });
	}
}
