/** An entry of a folder of pages. */
import type { PageEntry } from "./dump";
import type { DumpEntry, DumpFolder } from "./files/files";
import { folderName, type NameRules } from "./formats/quoted-name";
import type { ReadLines } from "./pages/global-log";
import type { DumpPage, PageOrigin } from "./pages/page";
import { readPageFolder } from "./pages/page-folder";
import { isPage } from "./pages/page-name";
import type { Problem } from "./problems";

/** What all entries of a folder have in common. */
export interface EntrySource {
	origin: PageOrigin;
	rules: NameRules;
	/** Finds the lines of a page in the log of the whole wiki. */
	linesOf: (entry: Pick<PageEntry, "name" | "directory">) => ReadLines;
}

/** A wiki has many entries, and some parts of a run keep them all: each is one small object, and all else is read on demand. */
export class FolderEntry implements PageEntry {
	readonly name: string;

	/** @param skipped why it is no page; absent if it is one. */
	constructor(
		readonly file: DumpEntry,
		private readonly source: EntrySource,
		readonly skipped: PageEntry["skipped"],
	) {
		this.name = nameOf(file, source.rules).name;
	}

	get directory(): string {
		return this.file.name;
	}

	get origin(): PageOrigin {
		return this.source.origin;
	}

	get problem(): Problem | undefined {
		return this.file.type === "other" ? this.file.error.problem : undefined;
	}

	/**
	 * Returns the same page with another folder.
	 *
	 * @param folder as it is given when its turn comes in an archive.
	 */
	withFolder(folder: DumpFolder): FolderEntry {
		return new FolderEntry(folder, this.source, this.skipped);
	}

	read(): Promise<DumpPage> {
		const { file } = this;
		const { origin, rules, linesOf } = this.source;
		return readPageFolder(file.type === "folder" ? file : emptyFolder(file), {
			name: nameOf(file, rules),
			origin,
			rules,
			logLines: linesOf(this),
		});
	}
}

/** The name of a page; what is no page has no blanks instead of `_`. */
const nameOf = (entry: DumpEntry, { decode, format }: NameRules) =>
	folderName(
		entry.name,
		entry.type !== "other" && entry.isMisencoded === true,
		{ decode, format: isPage(entry) ? format : undefined },
	);

const emptyFolder = ({ name, path }: DumpEntry): DumpFolder => ({
	type: "folder",
	name,
	path,
	children: async () => [],
});
