/** The wiki that a file is a part of: nothing is written among the files of a wiki of which some are read. */
import { basename, dirname, join } from "node:path";
import { diskFolder } from "../../dump/files/disk-files";
import {
	childOf,
	type DumpEntry,
	type DumpFolder,
} from "../../dump/files/files";
import { createDecoder } from "../../dump/formats/decode";
import { PAGES } from "../../dump/layout";
import { DEFAULT_LIMITS } from "../../dump/limits";
import { hasWikiFiles, pageEvidence } from "../../dump/page-signs";

/** Folder of system pages, beside the data directory. */
const UNDERLAY = "underlay";

/** How many folders are looked into for a page. */
const MAX_LOOKS = 1000;

/**
 * Finds the folders of the wiki that holds a file or folder: the data directory and, where it has one beside it, the underlay.
 *
 *     wiki/data/pages/Page/revisions/00000001   →   wiki/data, wiki/underlay
 *
 * @param path without links.
 * @returns paths; none if it is not in a wiki.
 */
export async function findWikiFolders(path: string): Promise<string[]> {
	let below = path;
	for (let folder = path; ; below = folder, folder = dirname(folder)) {
		const found = await wikiFolderAt(folder, below);
		if (found !== undefined) return withUnderlay(found);
		if (folder === dirname(folder)) return [];
	}
}

/**
 * Returns the data directory, or the folder of pages without one, that a folder is or belongs to.
 *
 * @param below what is in the folder, or the folder itself.
 */
async function wikiFolderAt(
	folder: string,
	below: string,
): Promise<string | undefined> {
	if (below !== folder && (await isPageFolder(openFolder(below)))) {
		const above = dirname(folder);
		return hasWikiFiles(await childrenOf(openFolder(above))) ? above : folder;
	}
	return (await isDataDirectory(openFolder(folder))) ? folder : undefined;
}

/** Whether a folder holds a folder of pages: of any name, if it has other files of a wiki. */
async function isDataDirectory(folder: DumpFolder): Promise<boolean> {
	const children = await childrenOf(folder);
	const pages = childOf(children, PAGES, "folder");
	if (pages !== undefined) return holdsPages(pages);
	if (!hasWikiFiles(children)) return false;
	for (const child of foldersOf(children))
		if (await holdsPages(child)) return true;
	return false;
}

async function holdsPages(folder: DumpFolder): Promise<boolean> {
	for (const child of foldersOf(await childrenOf(folder)))
		if (await isPageFolder(child)) return true;
	return false;
}

const isPageFolder = async (folder: DumpFolder): Promise<boolean> =>
	(await pageEvidence(await childrenOf(folder))) === "certain";

/** The data directories beside an underlay are one wiki with it. */
async function withUnderlay(folder: string): Promise<string[]> {
	const around = dirname(folder);
	const siblings = foldersOf(await childrenOf(openFolder(around)));
	if (!siblings.some(({ name }) => name === UNDERLAY)) return [folder];
	const found = [folder];
	for (const sibling of siblings)
		if (sibling.name !== basename(folder) && (await isDataDirectory(sibling)))
			found.push(join(around, sibling.name));
	return found;
}

const SETTINGS = { limits: DEFAULT_LIMITS, decode: createDecoder() };

const openFolder = (path: string): DumpFolder =>
	diskFolder(path, basename(path), SETTINGS);

const foldersOf = (children: readonly DumpEntry[]): DumpFolder[] =>
	children.filter((child) => child.type === "folder").slice(0, MAX_LOOKS);

/** What cannot be read, or is no folder, holds nothing. */
const childrenOf = (folder: DumpFolder): Promise<DumpEntry[]> =>
	folder.children().catch(() => []);
