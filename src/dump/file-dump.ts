/** Pages that are not in a data directory: those of a package, files with a page each, one file. */
import type { Dump, DumpKind, PageEntry } from "./dump";
import { pagesOf } from "./dump";
import type { DumpEntry, DumpFile, DumpFolder } from "./files";
import type { Package } from "./package";
import {
	count,
	createAttachment,
	createPageTally,
	createRevision,
	type DumpAttachment,
	type DumpPage,
} from "./page";
import type { Problem } from "./problems";
import { type UnquotedName, unquoteName } from "./quoted-name";

/** What all of these dumps have in common. */
const base = {
	wiki: {},
	log: { lines: 0, noEntry: { blank: 0, nul: 0, fields: 0 }, problems: [] },
	notRun: {},
	userCount: 0,
	person: async () => undefined,
} satisfies Partial<Dump>;

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
		...base,
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
		yield toEntry(file, { name }, []);
	}
	return {
		...base,
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
/** Beside page files: a folder for each page with its attachments. */
const ATTACHMENTS = "_attachments";

/** The name of a page that is a file of its own. */
export const pageNameOf = (file: string): UnquotedName =>
	unquoteName(file.replace(ENDING, ""));

/**
 * Opens a folder with a file for each page. Names are quoted, or `/` in them is a folder; `.txt`, `.moin` and `.wiki` are left out.
 *
 *     FrontPage.txt      Help(2f)Links      Help/Links.txt      _attachments/Help/Links/a.png
 */
export async function openFilesDump(
	root: DumpFolder,
	container: Dump["container"],
	close: () => Promise<void>,
): Promise<Dump> {
	async function* entries(): AsyncGenerator<PageEntry> {
		const children = await root.children();
		const attachments = new Map<string, DumpFile[]>();
		for (const entry of children)
			if (entry.name === ATTACHMENTS && entry.type === "folder")
				await findAttachments(entry, "", attachments);
		yield* walk(children, "", attachments);
	}
	const kind: DumpKind = "files";
	return {
		...base,
		kind,
		container,
		problems: [],
		entries,
		pages: () => pagesOf(entries()),
		close,
	};
}

async function* walk(
	children: readonly DumpEntry[],
	prefix: string,
	attachments: ReadonlyMap<string, DumpFile[]>,
): AsyncGenerator<PageEntry> {
	for (const entry of children) {
		if (prefix === "" && entry.name === ATTACHMENTS) continue;
		const directory = `${prefix}${entry.name}`;
		const name = pageNameOf(entry.name);
		const full = { ...name, name: `${prefix}${name.name}` };
		const page = { directory, name: full.name, origin: "file" } as const;
		if (entry.type === "other") {
			const { problem } = entry.error;
			const read = async () => createPage(directory, full);
			yield { ...page, leftOut: "notAFile", problem, read };
		} else if (entry.name.startsWith(".")) {
			const read = async () => createPage(directory, full);
			yield { ...page, leftOut: "notAPage", read };
		} else if (entry.type === "folder") {
			yield* walk(
				await entry.children().catch(() => []),
				`${directory}/`,
				attachments,
			);
		} else {
			yield toEntry(entry, full, attachments.get(full.name) ?? [], directory);
		}
	}
}

/** Files by the page that they are attached to. */
async function findAttachments(
	folder: DumpFolder,
	page: string,
	found: Map<string, DumpFile[]>,
): Promise<void> {
	for (const entry of await folder.children().catch(() => [])) {
		if (entry.type === "folder") {
			const name = unquoteName(entry.name).name;
			await findAttachments(
				entry,
				page === "" ? name : `${page}/${name}`,
				found,
			);
		} else if (entry.type === "file") {
			const files = found.get(page) ?? [];
			files.push(entry);
			found.set(page, files);
		}
	}
}

const toEntry = (
	file: DumpFile,
	name: UnquotedName,
	attachments: readonly DumpFile[],
	directory = file.name,
): PageEntry => ({
	directory,
	name: name.name,
	origin: "file",
	async read() {
		const page = createPage(directory, name);
		const { modified } = await file
			.stat()
			.catch(() => ({ modified: undefined }));
		page.revisions.push({
			...createRevision(1, file, undefined, undefined),
			...(modified !== undefined && { time: modified }),
		});
		count(page.tally.revisions);
		page.current = 1;
		page.state = "live";
		for (const attachment of attachments) {
			page.attachments.push(toAttachment(attachment));
			count(page.tally.attachments);
		}
		return page;
	},
});

const toAttachment = (file: DumpFile): DumpAttachment =>
	createAttachment(file.name, file, undefined);

const createPage = (directory: string, { name }: UnquotedName): DumpPage => ({
	name,
	directory,
	origin: "file",
	state: "never-saved",
	revisions: [],
	attachments: [],
	log: [],
	tally: createPageTally(),
	problems: [],
});
