/** A data directory, or a folder of pages, on a disk or in an archive. */
import type { Dump, PageEntry } from "./dump";
import { pagesOf } from "./dump";
import { childrenOf } from "./files/children-of";
import {
	childOf,
	type DumpEntry,
	type DumpFile,
	type DumpFolder,
} from "./files/files";
import { folderName, type NameRules } from "./formats/quoted-name";
import type { Layout } from "./layout";
import { canBePage, pageEvidence } from "./page-signs";
import {
	GlobalLog,
	noLines,
	ownersOf,
	type ReadLines,
} from "./pages/global-log";
import type { PageOrigin } from "./pages/page";
import { readPageFolder } from "./pages/page-folder";
import { isPage } from "./pages/page-name";
import {
	EDIT_LOG,
	INTERMAP,
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
	problems.push(...log.problems);
	const users = await usersOf(layout.data, settings, problems);
	const data = await layout.pages.children();
	const underlay = await childrenOf(layout.underlay, problems);
	const strangers = layout.isNamed
		? new Set<DumpEntry>()
		: await notPages(data);
	const isDataPage = (entry: DumpEntry): boolean =>
		isPage(entry) && !strangers.has(entry);
	if (!data.some(isDataPage) && !underlay.some(isPage))
		problems.push(createProblem("no-pages", layout.pages.path));
	const owners = ownersOf(
		data.filter(isDataPage).map((entry) => ({
			directory: entry.name,
			name: nameOf(entry, rules).name,
		})),
		wiki.format,
	);

	function toDataEntry(entry: DumpEntry): PageEntry {
		const page = toEntry(entry, "data", rules, ({ name, directory }) =>
			owners.get(name) === directory
				? (known) => log.linesOf(name, known)
				: noLines,
		);
		return strangers.has(entry) ? { ...page, skipped: "notAPage" } : page;
	}

	function toUnderlayEntry(entry: DumpEntry): PageEntry {
		const page = toEntry(entry, "underlay", rules, () => noLines);
		return owners.has(page.name) && page.skipped === undefined
			? { ...page, skipped: "shadowed" }
			: page;
	}

	async function* entries(): AsyncGenerator<PageEntry> {
		const all = [
			...data.map((entry) => ({ entry, make: toDataEntry })),
			...underlay.map((entry) => ({ entry, make: toUnderlayEntry })),
		];
		if (inOrder === undefined) {
			for (const { entry, make } of all) yield make(entry);
			return;
		}
		const folders = new Map<string, (entry: DumpEntry) => PageEntry>();
		const wanted: DumpFolder[] = [];
		const others: PageEntry[] = [];
		for (const { entry, make } of all) {
			const page = make(entry);
			if (entry.type !== "folder" || page.skipped !== undefined)
				others.push(page);
			else {
				folders.set(entry.path, make);
				wanted.push(entry);
			}
		}
		for await (const folder of inOrder(wanted)) {
			const make = folders.get(folder.path);
			if (make !== undefined) yield make(folder);
		}
		yield* others;
	}

	return {
		kind: layout.kind,
		container: type,
		wiki,
		log,
		problems,
		entryCount: data.length + underlay.length,
		notRun: {},
		userCount: users.size,
		entries,
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

/** The name of a page; what is no page has no blanks instead of `_`. */
const nameOf = (entry: DumpEntry, { decode, format }: NameRules) =>
	folderName(
		entry.name,
		entry.type !== "other" && entry.isMisencoded === true,
		{ decode, format: isPage(entry) ? format : undefined },
	);

function toEntry(
	entry: DumpEntry,
	origin: PageOrigin,
	rules: NameRules,
	linesFor: (page: PageEntry) => ReadLines,
): PageEntry {
	const name = nameOf(entry, rules);
	const page: PageEntry = {
		directory: entry.name,
		name: name.name,
		origin,
		...(entry.type === "other"
			? { skipped: "notAFile", problem: entry.error.problem }
			: !isPage(entry) && { skipped: "notAPage" }),
		read: () =>
			readPageFolder(entry.type === "folder" ? entry : emptyFolder(entry), {
				name,
				origin,
				rules,
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
