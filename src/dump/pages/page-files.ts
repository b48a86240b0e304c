/** A folder with a file for each page, as mirrors in git are. */
import { isJunk } from "junk";
import type { Dump, PageEntry } from "../dump";
import { pagesOf } from "../dump";
import { createPage, noWiki, readPageFile } from "../file-dump";
import { type DumpFolder, joinPath } from "../files/files";
import type { Container } from "../folder-dump";
import type { Decoder } from "../formats/decode";
import { createProblem, type Problem } from "../problems";
import type { Settings } from "../settings";
import { ATTACHMENTS, type Found, filesOf, isAttachment } from "./found-files";
import { findNotPages } from "./not-pages";
import { count, createAttachment, type DumpPage } from "./page";

/**
 * Opens a folder with a file for each page. Names are quoted, or `/` in them is a folder; extensions of page files are no part of a name.
 *
 *     FrontPage.txt      Help(2f)Links      Help/Links.txt      _attachments/Help/Links/a.png
 *
 * @param path of the dump, for errors.
 * @throws DumpError `UNSUPPORTED` if there are files of a wiki without its pages, an HTML export or archives, `NOT_A_DUMP` if there is no
 * page.
 */
export async function openFilesDump(
	root: DumpFolder,
	{ type, close }: Container,
	path: string,
	{ decode }: Settings,
): Promise<Dump> {
	const problems: Problem[] = [];
	const reported = new Set<string>();
	const report = (problem: Problem): void => {
		if (!reported.has(problem.file)) problems.push(problem);
		reported.add(problem.file);
	};
	const walk = () => filesOf(root, decode, report);
	const notPages = await findNotPages(walk(), path);

	async function* entries(): AsyncGenerator<PageEntry> {
		const attachments = new Map<string, Found[]>();
		for await (const found of walk()) {
			const { entry, folder, path } = found;
			if (!isAttachment(path)) continue;
			if (entry.type === "other") report(entry.error.problem);
			const page = folder.slice(ATTACHMENTS.length + 1);
			const files = attachments.get(page) ?? [];
			files.push(found);
			attachments.set(page, files);
		}
		for await (const found of walk()) {
			if (isAttachment(found.path)) continue;
			const { entry, name } = found;
			if (entry.type !== "file" || notPages.has(found.path)) {
				yield toEntry(found, [], decode, notPages);
				continue;
			}
			const files = attachments.get(name.name) ?? [];
			yield toEntry(found, files, decode, notPages);
			attachments.delete(name.name);
		}
		for (const [page, files] of attachments)
			yield page === ""
				? { ...ofAttachments(page, []), skipped: "notAPage" }
				: ofAttachments(page, files);
	}

	return {
		...noWiki(),
		kind: "files",
		container: type,
		problems,
		entries,
		pages: () => pagesOf(entries()),
		close,
	};
}

function toEntry(
	{ entry, path: directory, name }: Found,
	attachments: readonly Found[],
	decode: Decoder,
	notPages: ReadonlySet<string>,
): PageEntry {
	const page = { directory, name: name.name, origin: "file" } as const;
	const read = async () => createPage(directory, name);
	if (entry.type === "other") {
		const { problem } = entry.error;
		return { ...page, skipped: "notAFile", problem, read };
	}
	if (entry.type === "folder" || notPages.has(directory))
		return { ...page, skipped: "notAPage", read };
	return {
		...page,
		read: async () =>
			attach(await readPageFile(entry, name, decode, directory), attachments),
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
		if (isJunk(entry.name)) {
			count(page.tally.attachments, "junk");
			continue;
		}
		if (entry.isMisencoded)
			page.problems.push(createProblem("attachment-name-not-utf8", path));
		page.attachments.push(createAttachment(entry.name, entry, undefined));
		count(page.tally.attachments);
	}
	return page;
}
