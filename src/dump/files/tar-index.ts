/** What a tar holds, found by reading it once: where pages are, how many files each has, and the wiki's own files. */
import { DumpError, FileError } from "../dump-error";
import { type Candidate, choosePages, IN_PAGE, MAX_DEPTH } from "../layout";
import type { Limits } from "../limits";
import { EDIT_LOG, INTERMAP, META, PLUGINS, USERS } from "../pages/wiki";
import { createProblem, type Problem } from "../problems";
import { collect, tooLarge } from "./files";
import { type TarEntry, tarEntries } from "./tar-files";

/** What a tar holds. */
export interface TarIndex {
	/** Folder that holds `pages`, empty or with a `/` at its end. */
	data: string;
	/** Folder of pages, with a `/` at its end. */
	pages: string;
	underlay: string | undefined;
	/** How many files each page has, by the page's folder. */
	fileCounts: ReadonlyMap<string, number>;
	/** Folders of pages without any file, and what stands between the pages, by path. */
	others: ReadonlyMap<string, TarEntry["type"]>;
	/** Bytes of the wiki's own files, by path. */
	wikiFiles: ReadonlyMap<string, Uint8Array>;
	/** Names in paths that are no UTF-8 and are read as Latin-1. */
	latin1: ReadonlySet<string>;
	problems: Problem[];
}

/** A folder `pages`. */
interface Found extends Candidate {
	/** How many files are in each folder. */
	fileCounts: Map<string, number>;
	/** What else there is. */
	others: Map<string, TarEntry["type"]>;
}

const PAGES = /(?:^|\/)pages\//g;
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
	const found = new Map<string, Found>();
	const latin1 = new Set<string>();
	try {
		for await (const entry of tarEntries(path, limits)) {
			if (entry.path === undefined) {
				problems.push(createProblem("name-unsafe", entry.name));
				continue;
			}
			for (const name of entry.latin1) latin1.add(name);
			if (entry.type === "other")
				problems.push(createProblem("not-a-file", entry.path));
			const isOfPage = addPath(found, entry.path, entry.type);
			if (entry.type === "file" && !isOfPage && WIKI_FILE.test(entry.path))
				await keep(entry, entry.path);
		}
	} catch (error) {
		if (!(error instanceof FileError)) throw error;
		problems.push(error.problem);
	}
	const chosen = choosePages([...found.values()], path);
	if (chosen === undefined) throw noPages(path, problems);
	const { main, underlay } = chosen;
	const both = underlay === undefined ? [main] : [main, underlay];
	return {
		data: main.path.replace(/pages\/$/, ""),
		pages: main.path,
		underlay: underlay?.path,
		fileCounts: new Map(both.flatMap(({ fileCounts }) => [...fileCounts])),
		others: new Map(
			both.flatMap(({ fileCounts, others }) =>
				[...others].filter(([page]) => !fileCounts.has(page)),
			),
		),
		wikiFiles,
		latin1,
		problems,
	};

	async function keep(entry: TarEntry, filePath: string): Promise<void> {
		const { fileBytes } = limits;
		if (entry.size > fileBytes)
			problems.push(tooLarge(filePath, fileBytes).problem);
		else
			wikiFiles.set(filePath, await collect(entry.chunks, filePath, fileBytes));
	}
}

/**
 * Counts an entry for each folder `pages` that it is in.
 *
 * @returns whether one of them is known to hold pages.
 */
function addPath(
	found: Map<string, Found>,
	path: string,
	type: TarEntry["type"],
): boolean {
	let isOfPage = false;
	let depth = 0;
	for (const match of `${path}/`.matchAll(PAGES)) {
		depth++;
		if (depth > MAX_DEPTH) break;
		const start = match.index + match[0].length;
		const folder = `${path}/`.slice(0, start);
		const { fileCounts, others, ...known } = found.get(folder) ?? {
			path: folder,
			holdsPages: false,
			fileCounts: new Map<string, number>(),
			others: new Map<string, TarEntry["type"]>(),
		};
		const [name = "", ...names] = path.slice(start).split("/");
		const inside = names.join("/");
		const page = folder + name;
		const holdsPages = known.holdsPages || IN_PAGE.test(inside);
		found.set(folder, { ...known, holdsPages, fileCounts, others });
		if (inside === "" && name !== "") others.set(page, type);
		else if (type === "file")
			fileCounts.set(page, (fileCounts.get(page) ?? 0) + 1);
		isOfPage ||= holdsPages;
	}
	return isOfPage;
}

function noPages(path: string, problems: readonly Problem[]): DumpError {
	const damage = problems.find(({ code }) => code === "archive-damaged");
	return damage !== undefined
		? new DumpError("DAMAGED", path, damage.text)
		: new DumpError("NOT_A_DUMP", path, "has no pages of MoinMoin in it");
}
