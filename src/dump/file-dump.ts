/** Pages without a wiki: those of a package, one file. */
import type { Dump, PageEntry } from "./dump";
import { pagesOf } from "./dump";
import { toFileError } from "./dump-error";
import type { DumpFile } from "./files/files";
import { type UnquotedName, unquoteName } from "./formats/quoted-name";
import type { Package } from "./package";
import {
	count,
	createPageTally,
	createRevision,
	type DumpPage,
} from "./pages/page";
import { createProblem, type Problem } from "./problems";

/** What all dumps have in common that know of no wiki. */
export const noWiki = () =>
	({
		wiki: {},
		log: { lines: 0, noEntry: { blank: 0, nul: 0, fields: 0 }, problems: [] },
		notRun: {},
		userCount: 0,
		person: async () => undefined,
	}) satisfies Partial<Dump>;

/** Opens a package. */
export function openPackageDump(
	{ pages, problems, notRun }: Package,
	found: readonly Problem[],
	container: Dump["container"],
	close: () => Promise<void>,
): Dump {
	async function* entries(): AsyncGenerator<PageEntry> {
		for (const page of pages) {
			const { directory, name, origin } = page;
			yield { directory, name, origin, read: async () => page };
		}
	}
	return {
		...noWiki(),
		kind: "package",
		container,
		problems: [...found, ...problems],
		notRun,
		entryCount: pages.length,
		entries,
		pages: () => pagesOf(entries()),
		close,
	};
}

/** Opens one page. */
export const openPageDump = (
	file: DumpFile,
	name: string,
	close: () => Promise<void>,
): Dump => {
	async function* entries(): AsyncGenerator<PageEntry> {
		const read = () => readPageFile(file, { name });
		yield { directory: file.name, name, origin: "file", read };
	}
	return {
		...noWiki(),
		kind: "page",
		container: "file",
		problems: [],
		entryCount: 1,
		entries,
		pages: () => pagesOf(entries()),
		close,
	};
};

/** Endings of page files, which are no part of the page's name. */
const ENDING = /\.(?:txt|moin|wiki)$/i;

/** The name of a page that is a file of its own. */
export const pageNameOf = (file: string): UnquotedName =>
	unquoteName(file.replace(ENDING, ""));

/** Reads a page that is a file; never throws. */
export async function readPageFile(
	file: DumpFile,
	name: UnquotedName,
	directory = file.name,
): Promise<DumpPage> {
	const page = createPage(directory, name);
	const { modified } = await file.stat().catch((error) => {
		page.problems.push(toFileError(error, file.path).problem);
		return { modified: undefined };
	});
	page.revisions.push({
		...createRevision(1, file, undefined, undefined),
		...(modified !== undefined && { time: modified }),
	});
	count(page.tally.revisions);
	page.current = 1;
	page.state = "live";
	return page;
}

/** A page of which there is nothing yet. */
export const createPage = (
	directory: string,
	{ name, problem }: UnquotedName,
): DumpPage => ({
	name,
	directory,
	origin: "file",
	state: "never-saved",
	revisions: [],
	attachments: [],
	log: [],
	tally: createPageTally(),
	problems: problem === undefined ? [] : [createProblem(problem, directory)],
});
