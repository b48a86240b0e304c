/** Which files of a folder of page files are no pages, and whether it is such a folder at all. */
import { isJunk } from "junk";
import mime from "mime";
import { DumpError } from "../dump-error";
import type { DumpFile, DumpOther } from "../files/files";
import { type Content, inspect } from "../files/inspect";
import { PAGE_EXTENSION } from "../formats/page-extension";
import { isWikiFile } from "../formats/wiki-file";
import { type Found, isAttachment } from "./found-files";

/** Extensions of code, settings, logs and old drawings, which have no type of their own. */
const NO_PAGE = /\.(?:adraw|cfg|conf|draw|ini|log|php|pyc?|pyo|rst|tdraw)$/i;
const ARCHIVE = /\.(?:7z|bz2|gz|lz4|rar|tar|tbz2?|tgz|txz|xz|zip|zst)$/i;
const HTML = /\.html?$/i;
const INDEX = "index.html";

/** How many files an error names. */
const NAMED = 3;

/** What was found beside pages. */
class Census {
	readonly notPages = new Set<string>();
	readonly wikiFiles: string[] = [];
	readonly archives: string[] = [];
	/** Links that are not followed. */
	readonly links: string[] = [];
	/** Files of HTML by folder. */
	readonly html = new Map<string, string[]>();
	/** Folders that have files with the extension of pages. */
	readonly pageFolders = new Set<string>();
	pages = 0;

	async add({ entry, path }: Found): Promise<void> {
		if (isAttachment(path)) return;
		if (entry.type === "other" && isLink(entry)) this.links.push(path);
		if (entry.type !== "file") return;
		const { name } = entry;
		const folder = path.slice(0, -name.length);
		if (isHidden(entry) || isJunk(name)) {
			this.notPages.add(path);
			return;
		}
		if (HTML.test(name)) this.#addHtml(path);
		if (ARCHIVE.test(name)) this.archives.push(path);
		const isPage = !hasOtherType(name) && (await this.#look(entry, path));
		if (!isPage) this.notPages.add(path);
		else {
			this.pages++;
			if (PAGE_EXTENSION.test(name)) this.pageFolders.add(folder);
		}
	}

	/** Whether the content of a file may be that of a page. */
	async #look(file: DumpFile, path: string): Promise<boolean> {
		let content: Content;
		try {
			content = await inspect(file);
		} catch {
			// It is a page whose text cannot be read.
			return true;
		}
		if (!content.isText) {
			if (ARCHIVE.test(`.${content.type}`)) this.archives.push(path);
			if (content.type === "html") this.#addHtml(path);
			return false;
		}
		if (!isWikiFile({ path: file.realPath ?? path, ...content })) return true;
		this.wikiFiles.push(path);
		return false;
	}

	#addHtml(path: string): void {
		const start = path.lastIndexOf("/") + 1;
		const folder = path.slice(0, start);
		const names = this.html.get(folder) ?? [];
		names.push(path.slice(start));
		this.html.set(folder, names);
	}

	/** Why the folder is none of page files. */
	reason(): { code: "UNSUPPORTED" | "NOT_A_DUMP"; text: string } | undefined {
		const unsupported = (text: string) =>
			({ code: "UNSUPPORTED", text: text + this.#linkAdvice() }) as const;
		if (this.wikiFiles.length > 0)
			return unsupported(
				`has files of MoinMoin (${named(this.wikiFiles)}), but no folder of pages: give the data directory, or a folder whose folders hold "revisions"`,
			);
		if (this.#isExport())
			return unsupported(
				"is an HTML export (a file of HTML for each page), which has no markup: give the data directory instead",
			);
		if (this.pages > 0) return undefined;
		if (this.archives.length > 0)
			return unsupported(
				`holds an archive (${named(this.archives)}): unpack it first`,
			);
		const text = `has no pages of MoinMoin in it${this.#linkAdvice()}`;
		return { code: "NOT_A_DUMP", text };
	}

	/** Pages may be where a link leads that is not followed. */
	#linkAdvice(): string {
		return this.links.length === 0
			? ""
			: `; links that lead out of it or to nothing are not followed (${named(this.links)}): give the folder that they lead to, or one that holds both`;
	}

	/** Whether it is what "moin export dump" writes, or some of it. */
	#isExport(): boolean {
		return [...this.html].some(([folder, names]) =>
			this.pages === 0
				? names.some((name) => name !== INDEX)
				: names.length > 1 &&
					names.includes(INDEX) &&
					!this.pageFolders.has(folder),
		);
	}
}

/** Whether the file is a dot-file, or a link leads to one or into a dot-folder. */
const isHidden = ({ path, realPath = path, name }: DumpFile): boolean =>
	name.startsWith(".") || (realPath !== path && /(?:^|\/)\./.test(realPath));

const isLink = ({ error }: DumpOther): boolean =>
	/^link-/.test(error.problem.code);

const named = (paths: readonly string[]): string =>
	paths.length > NAMED
		? `${paths.slice(0, NAMED).join(", ")} …`
		: paths.join(", ");

/** Whether an extension is that of another kind of file. */
function hasOtherType(name: string): boolean {
	if (PAGE_EXTENSION.test(name)) return false;
	const type = name.includes(".") ? mime.getType(name) : null;
	return NO_PAGE.test(name) || (type !== null && type !== "text/plain");
}

/**
 * Finds the files that are no pages: by their names, and by what is in them.
 *
 * @param files of the folder.
 * @param path of the dump, for errors.
 * @returns their paths.
 * @throws DumpError if the folder is none of page files.
 */
export async function findNotPages(
	files: AsyncIterable<Found>,
	path: string,
): Promise<ReadonlySet<string>> {
	const census = new Census();
	for await (const found of files) await census.add(found);
	const reason = census.reason();
	if (reason !== undefined) throw new DumpError(reason.code, path, reason.text);
	return census.notPages;
}
