/** A tar as a tree of files: what is where is known from one reading, bytes are read again when they are asked for. */
import { stat } from "node:fs/promises";
import { DumpError, FileError } from "../dump-error";
import { MAX_CURRENT } from "../page-signs";
import { EDIT_LOG, INTERMAP, INTERWIKI_PAGE, META, USERS } from "../pages/wiki";
import { createProblem, type Problem } from "../problems";
import type { Settings } from "../settings";
import { FileTree, Link, type LooseFile } from "./file-tree";
import { collect, type FileFacts } from "./files";
import { gzipEnd } from "./gzip-end";
import { type TarEntry, tarEntries } from "./tar-files";

/** Files of a wiki as a whole: they are kept, as they are read before the pages. */
const WIKI_FILE = new RegExp(
	`(?:^|/)(?:${META}|${EDIT_LOG}|${INTERMAP}|${USERS}/[\\d.]+|(?:wiki|farm)config\\.py)$`,
);
/** Files of the page with the wiki map, which is read before the others: of each folder the last one is needed. */
const MAP_FILE = new RegExp(
	`(?:^|/)pages/${INTERWIKI_PAGE}/(?:${EDIT_LOG}|revisions/\\d+)$`,
);
/** Bytes of such files that are kept: a hundred times as much as a large map has. */
const MAX_MAP = 4 * 2 ** 20;
const CURRENT = /(?:^|\/)current$/;
/** A file that is in the folder of a page: the folder is what comes before. */
const IN_PAGE = /^(.+)\/(?:revisions\/|attachments\/|current$)/;

/** A tar whose entries are known. */
export class TarArchive {
	readonly tree = new FileTree();
	/** What went wrong so far; those of the dump, once it is open. */
	problems: Problem[] = [];
	/** How many entries there are. */
	count = 0;

	private constructor(
		readonly path: string,
		readonly settings: Settings,
		/** Where it ends, if other bytes follow it. */
		private readonly end?: number,
	) {}

	/**
	 * Reads a tar once.
	 *
	 * @param path of the file.
	 * @throws DumpError if nothing of it can be read, or it is larger than the limits.
	 */
	static async open(path: string, settings: Settings): Promise<TarArchive> {
		const archive = await TarArchive.#read(path, settings);
		if (!archive.isDamaged) return archive;
		const { size } = await stat(path);
		const end = await gzipEnd(path);
		if (end !== undefined && end < size) {
			const shorter = await TarArchive.#read(path, settings, end);
			if (!shorter.isDamaged) {
				const detail = `${size - end} bytes`;
				shorter.problems.push(createProblem("archive-trailing", "", detail));
				return shorter;
			}
		}
		const [damage] = archive.problems;
		if (archive.count === 0 && damage !== undefined)
			throw new DumpError("DAMAGED", path, damage.text);
		return archive;
	}

	static async #read(
		path: string,
		settings: Settings,
		end?: number,
	): Promise<TarArchive> {
		const archive = new TarArchive(path, settings, end);
		try {
			await archive.#index();
		} catch (error) {
			if (!(error instanceof FileError)) throw error;
			archive.problems.push(error.problem);
		}
		return archive;
	}

	/** Whether the archive could not be read to its end. */
	get isDamaged(): boolean {
		return this.problems.some(({ code }) => code === "archive-damaged");
	}

	/** The entries, from the beginning. */
	entries(): AsyncGenerator<TarEntry> {
		return tarEntries(this.path, this.settings, this.end);
	}

	/** Keeps the bytes of all files, as far as the limits allow. */
	async load(): Promise<void> {
		const { fileBytes, pageBytes } = this.settings.limits;
		let left = pageBytes;
		try {
			for await (const entry of this.entries()) {
				const file = this.#fileOf(entry);
				if (file === undefined || entry.size > Math.min(fileBytes, left))
					continue;
				file.content = await collect(entry.chunks, entry.path ?? "", fileBytes);
				left -= entry.size;
			}
		} catch (error) {
			// The first reading has reported damage; a file that is not in memory is read again, and reports it itself.
			if (!(error instanceof FileError)) throw error;
		}
	}

	/** The file of the tree that an entry is, if no later one takes its place. */
	#fileOf({ path, number }: TarEntry): TarFile | undefined {
		const file = path === undefined ? undefined : this.tree.fileAt(path);
		return file instanceof TarFile && file.number === number ? file : undefined;
	}

	/** Whether a file is needed before the pages are read. */
	#isKept(
		{ size }: TarEntry,
		path: string,
		pages: ReadonlySet<string>,
	): boolean {
		if (size <= MAX_CURRENT && CURRENT.test(path)) return true;
		return (
			size <= this.settings.limits.fileBytes &&
			WIKI_FILE.test(path) &&
			!pages.has(folderOf(path))
		);
	}

	async #index(): Promise<void> {
		const retained = new Map<string, TarFile>();
		const pages = new Set<string>();
		const ofMaps = new Map<string, TarFile>();
		for await (const entry of this.entries()) {
			this.count++;
			const { path } = entry;
			if (path === undefined) {
				this.problems.push(createProblem("name-unsafe", entry.name));
				continue;
			}
			for (const name of entry.misencoded) this.tree.misencoded.add(name);
			const [, page] = IN_PAGE.exec(path) ?? [];
			if (page !== undefined && !pages.has(page)) {
				pages.add(page);
				for (const name of [META, EDIT_LOG])
					retained.get(`${page}/${name}`)?.forget();
			}
			const added = toNode(entry, path, this);
			const isTwice = this.tree.add(path, added);
			if (isTwice) this.problems.push(createProblem("entry-twice", path));
			if (!(added instanceof TarFile)) continue;
			if (!this.#isLastOfMap(added, ofMaps)) {
				if (!this.#isKept(entry, path, pages)) continue;
				retained.set(path, added);
			}
			added.content = await collect(entry.chunks, path, entry.size);
		}
	}

	/** Whether a file is of a page with the wiki map, and the last one so far; the one before is released. */
	#isLastOfMap(file: TarFile, lastByFolder: Map<string, TarFile>): boolean {
		const { path, size } = file;
		if (size > MAX_MAP || !MAP_FILE.test(path)) return false;
		const folder = folderOf(path);
		const last = lastByFolder.get(folder);
		if (last !== undefined && last.path > path) return false;
		let bytes = size - (last?.size ?? 0);
		for (const other of lastByFolder.values()) bytes += other.size;
		if (bytes > MAX_MAP) return false;
		last?.forget();
		lastByFolder.set(folder, file);
		return true;
	}
}

const folderOf = (path: string): string =>
	path.slice(0, Math.max(0, path.lastIndexOf("/")));

function toNode(entry: TarEntry, path: string, archive: TarArchive) {
	switch (entry.type) {
		case "file":
			return new TarFile(archive, path, entry);
		case "folder":
			return "folder";
		case "link":
			return new Link(entry.target);
		case "other":
			return new FileError("not-a-file", path, entry.detail);
	}
}

/** A file of a tar. */
export class TarFile implements LooseFile {
	readonly number: number;
	readonly size: number;
	/** Its bytes, if they are in memory. */
	content: Uint8Array | undefined;
	readonly #modified: string | undefined;

	constructor(
		private readonly archive: TarArchive,
		readonly path: string,
		{ number, size, modified }: TarEntry,
	) {
		this.number = number;
		this.size = size;
		this.#modified = modified;
	}

	/** Releases the bytes. */
	forget(): void {
		this.content = undefined;
	}

	get facts(): FileFacts {
		const modified = this.#modified;
		return { size: this.size, ...(modified !== undefined && { modified }) };
	}

	async stat(): Promise<FileFacts> {
		return this.facts;
	}

	async bytes(): Promise<Uint8Array> {
		const { path, archive } = this;
		return (
			this.content ??
			(await collect(this.chunks(), path, archive.settings.limits.fileBytes))
		);
	}

	async *chunks(): AsyncGenerator<Uint8Array> {
		if (this.content !== undefined) {
			yield this.content;
			return;
		}
		for await (const entry of this.archive.entries()) {
			if (entry.number !== this.number) continue;
			yield* entry.chunks;
			return;
		}
	}
}
