/** A folder with a file for each page, as mirrors in git are. */
import type { Dump, PageEntry } from "../dump";
import { pagesOf } from "../dump";
import { toFileError } from "../dump-error";
import { createPage, noWiki, pageNameOf, readPageFile } from "../file-dump";
import {
	byName,
	type DumpEntry,
	type DumpFolder,
	joinPath,
} from "../files/files";
import { type UnquotedName, unquoteName } from "../formats/quoted-name";
import { createProblem, type Problem } from "../problems";
import { count, createAttachment, type DumpPage } from "./page";

/** Beside page files: a folder for each page with its attachments. */
const ATTACHMENTS = "_attachments";

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
	const problems: Problem[] = [];
	const told = new Set<string>();
	const tell = (problem: Problem): void => {
		if (!told.has(problem.file)) problems.push(problem);
		told.add(problem.file);
	};

	async function* entries(): AsyncGenerator<PageEntry> {
		const attachments = new Map<string, Found[]>();
		for await (const found of filesOf(root, tell)) {
			const { entry, folder, path } = found;
			if (!path.startsWith(`${ATTACHMENTS}/`)) continue;
			if (entry.type === "other") tell(entry.error.problem);
			const page = folder.slice(ATTACHMENTS.length + 1);
			attachments.set(page, [...(attachments.get(page) ?? []), found]);
		}
		for await (const found of filesOf(root, tell)) {
			if (found.path.startsWith(`${ATTACHMENTS}/`)) continue;
			const { entry, name } = found;
			if (entry.type !== "file") {
				yield toEntry(found, []);
				continue;
			}
			yield toEntry(found, attachments.get(name.name) ?? []);
			attachments.delete(name.name);
		}
		for (const [page, files] of attachments)
			yield page === ""
				? { ...ofAttachments(page, []), leftOut: "notAPage" }
				: ofAttachments(page, files);
	}

	return {
		...noWiki(),
		kind: "files",
		container,
		problems,
		entries,
		pages: () => pagesOf(entries()),
		close,
	};
}

/** A file, or a folder that is not looked into. */
interface Found {
	entry: DumpEntry;
	path: string;
	/** Of the page that a file with this path would be. */
	name: UnquotedName;
	/** Of the folder that it is in, as part of a page's name. */
	folder: string;
}

/** All files below a folder, by name; dot-folders are not looked into. */
async function* filesOf(
	root: DumpFolder,
	tell: (problem: Problem) => void,
): AsyncGenerator<Found> {
	const pending: Found[] = [];
	let folder: Found | undefined = {
		entry: root,
		path: "",
		name: { name: "" },
		folder: "",
	};
	for (; folder !== undefined; folder = pending.pop()) {
		const { entry, path, name } = folder;
		if (entry.type !== "folder" || isHidden(folder)) {
			yield folder;
			continue;
		}
		const children = await entry.children().catch((error) => {
			tell(toFileError(error, path).problem);
			return [];
		});
		for (const child of children.toSorted(byName).reverse())
			pending.push(foundIn(path, name, child));
	}
}

const isHidden = ({ entry, path }: Found): boolean =>
	path !== "" && entry.name.startsWith(".");

function foundIn(
	path: string,
	{ name: folder, problem: above }: UnquotedName,
	entry: DumpEntry,
): Found {
	const own =
		entry.type === "folder" ? unquoteName(entry.name) : pageNameOf(entry.name);
	const isLatin1 = entry.type !== "other" && entry.isLatin1 === true;
	const problem = above ?? (isLatin1 ? "name-latin1" : own.problem);
	return {
		entry,
		path: joinPath(path, entry.name),
		name: {
			name: joinPath(folder, own.name),
			...(problem !== undefined && { problem }),
		},
		folder,
	};
}

function toEntry(
	{ entry, path: directory, name }: Found,
	attachments: readonly Found[],
): PageEntry {
	const page = { directory, name: name.name, origin: "file" } as const;
	const read = async () => createPage(directory, name);
	if (entry.type === "other") {
		const { problem } = entry.error;
		return { ...page, leftOut: "notAFile", problem, read };
	}
	if (entry.type === "folder" || entry.name.startsWith("."))
		return { ...page, leftOut: "notAPage", read };
	return {
		...page,
		read: async () =>
			attach(await readPageFile(entry, name, directory), attachments),
	};
}

/** A page of which there are only attachments. */
function ofAttachments(name: string, attachments: readonly Found[]): PageEntry {
	const directory = joinPath(ATTACHMENTS, name);
	const read = async () => attach(createPage(directory, { name }), attachments);
	return { directory, name, origin: "file", read };
}

/** Gives a page its attachments. */
function attach(page: DumpPage, attachments: readonly Found[]): DumpPage {
	for (const { entry, path } of attachments) {
		if (entry.type !== "file") {
			count(page.tally.attachments, "notAFile");
			continue;
		}
		if (entry.isLatin1)
			page.problems.push(createProblem("attachment-name-latin1", path));
		page.attachments.push(createAttachment(entry.name, entry, undefined));
		count(page.tally.attachments);
	}
	return page;
}
