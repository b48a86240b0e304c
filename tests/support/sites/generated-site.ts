/** Generated wikis, written as sites. */
import { readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { openDump } from "../../../src/dump";
import type { SiteReport } from "../../../src/site/output/site-report";
import type { SiteOptions } from "../../../src/site/site-options";
import { writeSite } from "../../../src/site/write-site";
import { type Files, writeFiles } from "../dumps/tiny-wiki";
import { WIKI_URL } from "./site-wiki";

const folders: string[] = [];

/** Writes files into a new folder. */
export function folderOf(files: Files): string {
	const folder = writeFiles(files);
	folders.push(folder);
	return folder;
}

/** Removes all folders. */
export function removeFolders(): void {
	for (const folder of folders.splice(0)) rmSync(folder, { recursive: true });
}

/** Reads a file of a folder. */
export const readIn = (folder: string, file: string): string =>
	readFileSync(join(folder, file), "utf8");

/**
 * Writes a site.
 *
 * @param dumpFolder with the wiki in `data/`.
 */
export async function siteOf(
	dumpFolder: string,
	options: Partial<SiteOptions> = {},
	folder = folderOf({}),
): Promise<{ folder: string; report: SiteReport }> {
	const dump = await openDump(join(dumpFolder, "data"));
	try {
		const report = await writeSite(dump, folder, { ...OPTIONS, ...options });
		if (report === undefined) throw new Error("the run was stopped");
		return { folder, report };
	} finally {
		await dump.close();
	}
}

/** Writes the first two pages of a site, and leaves the run as it is. */
export async function interruptedSite(dumpFolder: string): Promise<string> {
	const folder = folderOf({});
	const controller = new AbortController();
	const dump = await openDump(join(dumpFolder, "data"));
	try {
		let pages = 0;
		const report = await writeSite(dump, folder, OPTIONS, {
			signal: controller.signal,
			onPage: () => {
				pages++;
				if (pages === 2) controller.abort();
			},
		});
		if (report !== undefined) throw new Error("the run was not stopped");
	} finally {
		await dump.close();
	}
	return folder;
}

/** A file without the time of the run. */
export const withoutTimes = (text: string): string =>
	text.replace(/"until":"[^"]*",/, "");

export const OPTIONS: SiteOptions = {
	to: "markdown",
	site: "plain",
	names: "slug",
	oldUrl: WIKI_URL,
	editUrl: undefined,
	oldPrefix: "/moin",
	convert: {},
	workers: 0,
	resume: false,
	force: false,
};
