/** A data directory, or a folder of pages, on a disk or in an archive. */

import { appendAll } from "../append-all";
import type { Dump, PageEntry } from "./dump";
import { pagesOf } from "./dump";
import { childrenOf } from "./files/children-of";
import {
	childOf,
	type DumpEntry,
	type DumpFile,
	type DumpFolder,
} from "./files/files";
import { type EntrySource, FolderEntry } from "./folder-entry";
import type { Layout } from "./layout";
import { canBePage, pageEvidence } from "./page-signs";
import { GlobalLog, noLines, ownersOf } from "./pages/global-log";
import { isPage } from "./pages/page-name";
import {
	EDIT_LOG,
	INTERMAP,
	INTERWIKI_PAGE,
	META,
	PLUGINS,
	readPerson,
	readWikiFacts,
	USERS,
} from "./pages/wiki";
import { readWikiConfig } from "./pages/wiki-config";
import { createProblem, type Problem } from "./problems";
import type { Settings } from "./settings";

/** Where the files of a dump are. */
export interface Container {
	type: Dump["container"];
	/** Takes all files into memory that must be read in any order, where reading one means reading the archive. */
	load?: () => Promise<void>;
	/** Gives folders in the order in which they are read best; without it, they are read in the order of their names. */
	inOrder?: (folders: readonly DumpFolder[]) => AsyncIterable<DumpFolder>;
	close: () => Promise<void>;
}

/** Opens a data directory or a folder of pages. */
export async function openFolderDump(
	layout: Layout,
	{ type, inOrder, close }: Container,
	settings: Settings,
): Promise<Dump> {
	const { decode } = settings;
	const problems = [...layout.problems, ...linkProblems(layout, settings)];
	const wiki = await readWikiFacts(layout.data, decode, problems);
	const configs =
		layout.configs.length > 0
			? layout.configs
			: ((await settings.configsAround?.()) ?? []);
	Object.assign(
		wiki,
		await readWikiConfig(configs, layout.pages.path, decode, problems),
	);
	const rules = { decode, format: wiki.format };
	const log = await GlobalLog.read(
		childOf(layout.data, EDIT_LOG, "file"),
		rules,
	);
	appendAll(problems, log.problems);
	const users = await usersOf(layout.data, settings, problems);
	const data = await layout.pages.children();
	const underlay = await childrenOf(layout.underlay, problems);
	const strangers = layout.isNamed
		? new Set<DumpEntry>()
		: await notPages(data);
	const ofData: EntrySource = {
		origin: "data",
		rules,
		linesOf: ({ name, directory }) =>
			owners.get(name) === directory
				? (known) => log.linesOf(name, known)
				: noLines,
	};
	const dataEntries = data.map(
		(entry) => new FolderEntry(entry, ofData, skipReasonOf(entry, strangers)),
	);
	const owners = ownersOf(dataEntries.filter(isSeen), wiki.format);
	const ofUnderlay: EntrySource = {
		origin: "underlay",
		rules,
		linesOf: () => noLines,
	};
	const underlayEntries = underlay.map((entry) => {
		const found = new FolderEntry(entry, ofUnderlay, skipReasonOf(entry));
		return isSeen(found) && owners.has(found.name)
			? new FolderEntry(entry, ofUnderlay, "shadowed")
			: found;
	});
	if (!dataEntries.some(isSeen) && !underlay.some(isPage))
		problems.push(createProblem("no-pages", layout.pages.path));

	const all = [...dataEntries, ...underlayEntries];

	async function* entries(): AsyncGenerator<PageEntry> {
		if (inOrder === undefined) {
			yield* all;
			return;
		}
		const pages = new Map<string, FolderEntry>();
		const wanted: DumpFolder[] = [];
		const others: PageEntry[] = [];
		for (const entry of all) {
			const { file } = entry;
			if (file.type !== "folder" || !isSeen(entry)) others.push(entry);
			else {
				pages.set(file.path, entry);
				wanted.push(file);
			}
		}
		for await (const folder of inOrder(wanted)) {
			const entry = pages.get(folder.path);
			if (entry !== undefined) yield entry.withFolder(folder);
		}
		yield* others;
	}

	return {
		kind: layout.kind,
		container: type,
		wiki,
		log,
		problems,
		entryCount: all.length,
		notRun: {},
		userCount: users.size,
		entries,
		interwikiPage: all.find(
			(entry) => isSeen(entry) && entry.name === INTERWIKI_PAGE,
		),
		pages: () => pagesOf(entries()),
		person: async (id) => readPerson(users.get(id), decode),
		close,
	};
}

/** Files of a wiki that are links out of the dump, or no files. */
function linkProblems({ data }: Layout, { openUserDir }: Settings): Problem[] {
	const names = [META, EDIT_LOG, INTERMAP, PLUGINS];
	if (openUserDir === undefined) names.push(USERS);
	return data.flatMap((entry) =>
		entry.type === "other" && names.includes(entry.name)
			? [entry.error.problem]
			: [],
	);
}

/** Folders that are no pages, in a folder that is not named as MoinMoin names that of pages. */
async function notPages(
	entries: readonly DumpEntry[],
): Promise<ReadonlySet<DumpEntry>> {
	const found = new Set<DumpEntry>();
	for (const entry of entries) {
		if (entry.type !== "folder") continue;
		// What cannot be listed is a problem of the page.
		const children = await entry.children().catch(() => undefined);
		if (
			children !== undefined &&
			!canBePage(entry.name, children) &&
			(await pageEvidence(children)) === "no"
		)
			found.add(entry);
	}
	return found;
}

/** Why an entry is no page by its type and name, or by what is in it. */
function skipReasonOf(
	entry: DumpEntry,
	strangers?: ReadonlySet<DumpEntry>,
): PageEntry["skipped"] {
	if (entry.type === "other") return "notAFile";
	return isPage(entry) && strangers?.has(entry) !== true
		? undefined
		: "notAPage";
}

/** Whether an entry is a page that readers may see. */
const isSeen = ({ skipped }: PageEntry): boolean => skipped === undefined;

/** Files of users by id: not their trails and bookmarks. */
async function usersOf(
	data: readonly DumpEntry[],
	settings: Settings,
	problems: Problem[],
): Promise<ReadonlyMap<string, DumpFile>> {
	const folder =
		settings.openUserDir === undefined
			? childOf(data, USERS, "folder")
			: await settings.openUserDir(problems);
	const entries = await childrenOf(folder, problems);
	return new Map(
		entries
			.filter((entry) => entry.type === "file")
			.filter(({ name }) => /^\d+(?:\.\d+)*$/.test(name))
			.map((file) => [file.name, file]),
	);
}
