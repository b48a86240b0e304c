/** A data directory, or a folder of pages, on a disk or in a zip. */

import type { Dump, PageEntry } from "./dump";
import { pagesOf } from "./dump";
import { childrenOf } from "./files/children-of";
import {
	childOf,
	type DumpEntry,
	type DumpFile,
	type DumpFolder,
} from "./files/files";
import { folderName } from "./formats/quoted-name";
import type { Layout } from "./layout";
import {
	GlobalLog,
	noLines,
	ownersOf,
	type ReadLines,
} from "./pages/global-log";
import type { PageOrigin } from "./pages/page";
import { readPageFolder } from "./pages/page-folder";
import {
	EDIT_LOG,
	readPerson,
	readWikiFacts,
	USERS,
	type WikiFacts,
} from "./pages/wiki";
import type { Problem } from "./problems";

/** Opens a data directory or a folder of pages. */
export async function openFolderDump(
	layout: Layout,
	container: Dump["container"],
	close: () => Promise<void>,
): Promise<Dump> {
	const problems: Problem[] = [];
	const wiki = await readWikiFacts(layout.data, problems);
	const log = await GlobalLog.read(childOf(layout.data, EDIT_LOG, "file"));
	problems.push(...log.problems);
	const users = await usersOf(layout.data, problems);
	const data = await layout.pages.children();
	const underlay = await childrenOf(layout.underlay, problems);
	const owners = ownersOf(data.filter(isPage).map(({ name }) => name));
	const linesFor = ({ directory, name }: PageEntry): ReadLines =>
		owners.get(name) === directory
			? (told) => log.linesOf(name, told)
			: noLines;

	async function* entries(): AsyncGenerator<PageEntry> {
		for (const entry of data) yield toEntry(entry, "data", wiki, linesFor);
		for (const entry of underlay) {
			const page = toEntry(entry, "underlay", wiki, () => noLines);
			yield owners.has(page.name) && page.leftOut === undefined
				? { ...page, leftOut: "shadowed" }
				: page;
		}
	}

	return {
		kind: layout.kind,
		container,
		wiki,
		log,
		problems,
		entryCount: data.length + underlay.length,
		notRun: {},
		userCount: users.size,
		entries,
		pages: () => pagesOf(entries()),
		person: async (id) => readPerson(users.get(id)),
		close,
	};
}

/** Whether an entry is a page: a folder, but no dot-file and not `CVS`. */
export const isPage = ({ type, name }: DumpEntry): boolean =>
	type === "folder" && isPageName(name);

/** Whether a folder of that name is a page. */
export const isPageName = (name: string): boolean =>
	!name.startsWith(".") && name !== "CVS";

function toEntry(
	entry: DumpEntry,
	origin: PageOrigin,
	wiki: WikiFacts,
	linesFor: (page: PageEntry) => ReadLines,
): PageEntry {
	const isLatin1 = entry.type === "folder" && entry.isLatin1 === true;
	const name = folderName(entry.name, isLatin1);
	const page: PageEntry = {
		directory: entry.name,
		name: name.name,
		origin,
		...(entry.type === "other"
			? { leftOut: "notAFile", problem: entry.error.problem }
			: !isPage(entry) && { leftOut: "notAPage" }),
		read: () =>
			readPageFolder(entry.type === "folder" ? entry : emptyFolder(entry), {
				name,
				origin,
				format: wiki.format,
				logLines: linesFor(page),
			}),
	};
	return page;
}

const emptyFolder = ({ name, path }: DumpEntry): DumpFolder => ({
	type: "folder",
	name,
	path,
	children: async () => [],
});

/** Files of users by id: not their trails and bookmarks. */
export async function usersOf(
	data: readonly DumpEntry[],
	problems: Problem[],
): Promise<ReadonlyMap<string, DumpFile>> {
	const folder = childOf(data, USERS, "folder");
	const entries = await childrenOf(folder, problems);
	return new Map(
		entries
			.filter((entry) => entry.type === "file")
			.filter(({ name }) => /^\d+(?:\.\d+)*$/.test(name))
			.map((file) => [file.name, file]),
	);
}
