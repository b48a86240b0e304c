/** What a tar holds, found by reading it once: where pages are, how many files each has, and the wiki's own files. */
import { DumpError, FileError } from "./dump-error";
import { collect } from "./files";
import type { Limits } from "./limits";
import { createProblem, type Problem } from "./problems";
import { type TarEntry, tarEntries } from "./tar-files";
import { EDIT_LOG, INTERMAP, META, PLUGINS, USERS } from "./wiki";

/** What a tar holds. */
export interface TarIndex {
	/** Folder that holds `pages`, empty or with a `/` at its end. */
	data: string;
	/** Folder of pages, with a `/` at its end. */
	pages: string;
	underlay: string | undefined;
	/** How many files each page has, by the page's folder. */
	fileCounts: ReadonlyMap<string, number>;
	/** Folders of pages without any file, and files between the pages, by path. */
	others: ReadonlyMap<string, TarEntry["type"]>;
	/** Bytes of the wiki's own files, by path. */
	wikiFiles: ReadonlyMap<string, Uint8Array>;
	problems: Problem[];
}

/** `…/pages/Foo/revisions/00000001` and what else only a page has. */
const IN_PAGES =
	/^((?:.*?\/)?pages\/)([^/]+)\/(?:revisions\/|attachments\/|cache\/|(?:current|current-locked|edit-log|edit-lock)$)/;
const UNDERLAY = /(?:^|\/)underlay\//;
const WIKI_FILE = new RegExp(
	`(?:^|/)(?:${META}|${EDIT_LOG}|${INTERMAP}|${USERS}/[\\d.]+|${PLUGINS}/(?:macro|parser)/\\w+\\.py)$`,
);

/**
 * Reads a tar once.
 *
 * @param path of the file.
 * @throws DumpError if there are no pages in it, or several wikis, or it is larger than the limits.
 */
export async function indexTar(
	path: string,
	limits: Limits,
): Promise<TarIndex> {
	const problems: Problem[] = [];
	const wikiFiles = new Map<string, Uint8Array>();
	/** By folder of pages. */
	const strong = new Map<string, Map<string, number>>();
	const weak: { path: string; type: TarEntry["type"] }[] = [];
	try {
		for await (const entry of tarEntries(path, limits)) {
			if (entry.path === undefined) {
				problems.push(createProblem("name-unsafe", entry.name));
			} else if (entry.type === "other") {
				problems.push(createProblem("not-a-file", entry.path));
			} else if (entry.type === "folder") {
				if (/(?:^|\/)pages\/[^/]+$/.test(entry.path))
					weak.push({ path: entry.path, type: "folder" });
			} else {
				await addFile(entry, entry.path);
			}
		}
	} catch (error) {
		if (!(error instanceof FileError)) throw error;
		problems.push(error.problem);
	}
	return choose();

	async function addFile(entry: TarEntry, filePath: string): Promise<void> {
		const [, pages, page = ""] = IN_PAGES.exec(filePath) ?? [];
		if (pages !== undefined) {
			const counts = strong.get(pages) ?? new Map<string, number>();
			strong.set(pages, counts.set(page, (counts.get(page) ?? 0) + 1));
			return;
		}
		if (WIKI_FILE.test(filePath))
			wikiFiles.set(
				filePath,
				await collect(entry.chunks, filePath, limits.fileBytes),
			);
		else if (/(?:^|\/)pages\//.test(filePath))
			weak.push({ path: filePath, type: "file" });
	}

	function choose(): TarIndex {
		const folders = [...strong.keys()];
		const main = folders.filter((folder) => !UNDERLAY.test(folder));
		const under = folders.filter((folder) => UNDERLAY.test(folder));
		const [pages = under[0]] = main;
		if (pages === undefined) {
			const [problem] = problems;
			throw problem?.code === "archive-damaged"
				? new DumpError("DAMAGED", path, problem.text)
				: new DumpError("NOT_A_DUMP", path, "has no pages of MoinMoin in it");
		}
		if (main.length > 1)
			throw new DumpError(
				"AMBIGUOUS",
				path,
				`has several wikis: ${main.join(", ")}`,
			);
		const underlay = main.length === 0 ? undefined : under[0];
		const fileCounts = new Map<string, number>();
		for (const folder of [pages, underlay])
			for (const [page, count] of strong.get(folder ?? "") ?? [])
				fileCounts.set(`${folder}${page}`, count);
		const others = new Map<string, TarEntry["type"]>();
		for (const each of weak) {
			const folder = [pages, underlay].find(
				(start) => start !== undefined && each.path.startsWith(start),
			);
			if (folder === undefined) continue;
			const [name = "", ...inside] = each.path.slice(folder.length).split("/");
			const page = `${folder}${name}`;
			const count = fileCounts.get(page);
			if (inside.length > 0) fileCounts.set(page, (count ?? 0) + 1);
			else others.set(page, each.type);
		}
		for (const page of fileCounts.keys()) others.delete(page);
		return {
			data: pages.replace(/pages\/$/, ""),
			pages,
			underlay,
			fileCounts,
			others,
			wikiFiles,
			problems,
		};
	}
}
