/** Opens a folder of a dump, wherever its files are: on a disk, in an archive, in memory. */

import { appendAll } from "../append-all";
import type { Dump } from "./dump";
import { DumpError } from "./dump-error";
import { openPackageDump } from "./file-dump";
import { childOf, type DumpEntry, type DumpFolder } from "./files/files";
import { type Container, openFolderDump } from "./folder-dump";
import { SCRIPT } from "./formats/package-script";
import { findLayout } from "./layout";
import { readPackage } from "./package";
import { openFilesDump } from "./pages/page-files";
import { createProblem, type Problem } from "./problems";
import type { Settings } from "./settings";

/**
 * Opens a data directory at any depth, a package, or a folder of page files.
 *
 * @param root the folder, or all files of an archive.
 * @param path how messages name the dump.
 * @throws DumpError if it is none of these.
 */
export async function openTree(
	root: DumpFolder,
	container: Container,
	path: string,
	settings: Settings,
): Promise<Dump> {
	const children = await packageChildren(root);
	if (childOf(children, SCRIPT, "file") !== undefined) {
		await container.load?.();
		const found = await readPackage(children, path, settings.decode);
		if (found !== undefined) {
			appendAll(found.problems, await pagesBeside(root, path));
			return openPackageDump(found, container);
		}
	}
	const layout = await findLayout(root, path);
	if (layout !== undefined) return openFolderDump(layout, container, settings);
	await container.load?.();
	return openFilesDump(root, container, path, settings);
}

/** Reports pages that are not those of a package. */
async function pagesBeside(root: DumpFolder, path: string): Promise<Problem[]> {
	const layout = await findLayout(root, path).catch((error) => {
		if (error instanceof DumpError) return undefined;
		throw error;
	});
	return layout === undefined
		? []
		: [createProblem("pages-elsewhere", layout.pages.path)];
}

/** How many folders with nothing else in them may be around a package. */
const MAX_WRAPPERS = 8;

/** What is beside the script of a package: at the top, or in the only folder that is there. */
async function packageChildren(root: DumpFolder): Promise<DumpEntry[]> {
	let children = await root.children();
	for (let depth = 0; depth < MAX_WRAPPERS; depth++) {
		const [only, ...others] = children;
		if (only?.type !== "folder" || others.length > 0) break;
		children = await only.children().catch(() => []);
		if (children.some(({ name }) => name === SCRIPT)) return children;
	}
	return root.children();
}
