/** Pages without a wiki: those of a package, one file. */
import type { Dump, PageEntry } from "./dump";
import { pagesOf } from "./dump";
import { toFileError } from "./dump-error";
import type { DumpFile } from "./files/files";
import type { Container } from "./folder-dump";
import type { Decoder } from "./formats/decode";
import type { UnquotedName } from "./formats/quoted-name";
import { savedName } from "./formats/saved-name";
import type { Package } from "./package";
import {
	count,
	createPageTally,
	createRevision,
	type DumpPage,
} from "./pages/page";
import type { WikiFacts } from "./pages/wiki";
import { createProblem } from "./problems";
import type { Settings } from "./settings";

/** What all dumps have in common that know of no wiki. */
export const noWiki = () =>
	({
		wiki: {} as WikiFacts,
		log: {
			lines: 0,
			noEntry: { blank: 0, nul: 0, fields: 0 },
			problems: [],
			countOf: () => 0,
		},
		notRun: {},
		userCount: 0,
		person: async () => undefined,
	}) satisfies Partial<Dump>;

/** Opens a package. */
export function openPackageDump(
	{ pages, problems, notRun }: Package,
	{ type, close }: Container,
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
		container: type,
		problems,
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
	settings: Settings,
	close: () => Promise<void>,
): Dump => {
	async function* entries(): AsyncGenerator<PageEntry> {
		const read = () => readPageFile(file, { name }, settings.decode);
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

/** The name of a page that is a file of its own. */
export const pageNameOf = (file: string, decode?: Decoder): UnquotedName =>
	savedName(file, decode);

/** Reads a page that is a file; never throws. */
export async function readPageFile(
	file: DumpFile,
	name: UnquotedName,
	decode: Decoder,
	directory = file.name,
): Promise<DumpPage> {
	const page = createPage(directory, name);
	const { modified } = await file.stat().catch((error) => {
		page.problems.push(toFileError(error, file.path).problem);
		return { modified: undefined };
	});
	page.revisions.push({
		...createRevision(1, file, { decode, source: "named" }),
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
	deletions: [],
	attachments: [],
	log: [],
	tally: createPageTally(),
	problems: problem === undefined ? [] : [createProblem(problem, directory)],
});
