/** A data directory in a tar. The tar is read twice: once for what is where, once for the pages, whose files are kept until they are complete. */
import { createHash } from "node:crypto";
import type { Dump, PageEntry } from "./dump";
import { pagesOf } from "./dump";
import { FileError, toFileError } from "./dump-error";
import { folderOf, type LooseFile } from "./files/file-tree";
import { childOf, collect, type FileFacts, tooLarge } from "./files/files";
import { type TarEntry, tarEntries } from "./files/tar-files";
import { indexTar, type TarIndex } from "./files/tar-index";
import { isPageName, usersOf } from "./folder-dump";
import { folderName } from "./formats/quoted-name";
import type { Limits } from "./limits";
import { GlobalLog, noLines, ownersOf } from "./pages/global-log";
import { readPageFolder } from "./pages/page-folder";
import {
	EDIT_LOG,
	readPerson,
	readWikiFacts,
	type WikiFacts,
} from "./pages/wiki";
import { createProblem } from "./problems";

/**
 * Opens a tar, plain or gzipped.
 *
 * @param path of the file.
 * @throws DumpError if there are no pages in it, or it is larger than the limits.
 */
export async function openTarDump(path: string, limits: Limits): Promise<Dump> {
	const index = await indexTar(path, limits);
	const { problems } = index;
	const root = folderOf(
		[...index.wikiFiles]
			.filter(([file]) => file.startsWith(index.data))
			.map(([file, bytes]) => [
				file.slice(index.data.length),
				memoryFile(bytes, { size: bytes.length }),
			]),
	);
	const children = await root.children();
	const wiki = await readWikiFacts(children, problems);
	const log = await GlobalLog.read(childOf(children, EDIT_LOG, "file"));
	problems.push(...log.problems);
	const users = await usersOf(children, problems);
	const reader = new TarReader(path, limits, index, wiki, log);
	return {
		kind: "data",
		container: "tar",
		wiki,
		log,
		problems,
		entryCount: index.fileCounts.size + index.others.size,
		notRun: {},
		userCount: users.size,
		entries: () => reader.entries(),
		pages: () => pagesOf(reader.entries()),
		person: async (id) => readPerson(users.get(id)),
		close: async () => {},
	};
}

const memoryFile = (bytes: Uint8Array, facts: FileFacts): LooseFile => ({
	stat: async () => facts,
	bytes: async () => bytes,
	async *chunks() {
		yield bytes;
	},
});

/** A file that cannot be read. */
const brokenFile = (error: FileError, facts: FileFacts): LooseFile => ({
	stat: async () => facts,
	bytes: () => Promise.reject(error),
	// biome-ignore lint/correctness/useYield: there is nothing to give
	async *chunks() {
		throw error;
	},
});

/** A page whose files go by. */
interface OpenPage {
	/** How many are still to come. */
	left: number;
	files: Map<string, LooseFile>;
	/** Bytes that are kept. */
	bytes: number;
}

class TarReader {
	/** Folders of the wiki's own pages by name: they win over those of the underlay. */
	readonly #owners: ReadonlyMap<string, string>;

	constructor(
		private readonly path: string,
		private readonly limits: Limits,
		private readonly index: TarIndex,
		private readonly wiki: WikiFacts,
		private readonly log: GlobalLog,
	) {
		const { pages, fileCounts, others } = index;
		const own = [...fileCounts.keys()]
			.concat([...others.keys()].filter((key) => others.get(key) === "folder"))
			.filter((key) => key.startsWith(pages))
			.map((key) => key.slice(pages.length));
		this.#owners = ownersOf(own.filter(isPageName));
	}

	/** Pages in the order in which their last files stand in the tar. */
	async *entries(): AsyncGenerator<PageEntry> {
		const { problems } = this.index;
		const open = new Map<string, OpenPage>();
		try {
			for await (const entry of tarEntries(this.path, this.limits)) {
				if (entry.type !== "file" || entry.path === undefined) continue;
				const key = this.#pageOf(entry.path);
				if (key === undefined) continue;
				const page = open.get(key) ?? this.#start(key);
				open.set(key, page);
				await this.#take(entry, entry.path, key, page);
				page.left--;
				if (page.left > 0) continue;
				open.delete(key);
				yield this.#toEntry(key, page.files);
			}
		} catch (error) {
			if (!(error instanceof FileError)) throw error;
			// The index has told of it, unless it happened since.
			if (!problems.some(({ code }) => code === error.problem.code))
				problems.push(error.problem);
		}
		for (const [key, { files }] of open) yield this.#toEntry(key, files);
		for (const [key, type] of this.index.others) {
			const entry = this.#toEntry(key, new Map());
			if (type === "folder") yield entry;
			else if (type === "file") yield { ...entry, leftOut: "notAPage" };
			else {
				const problem = createProblem("not-a-file", key);
				yield { ...entry, leftOut: "notAFile", problem };
			}
		}
	}

	#start(key: string): OpenPage {
		const left = this.index.fileCounts.get(key) ?? 0;
		return { left, files: new Map(), bytes: 0 };
	}

	/** The folder of the page that a file belongs to. */
	#pageOf(path: string): string | undefined {
		const { pages, underlay } = this.index;
		const folder = [pages, underlay].find(
			(each) => each !== undefined && path.startsWith(each),
		);
		if (folder === undefined) return undefined;
		const end = path.indexOf("/", folder.length);
		return end < 0 ? undefined : path.slice(0, end);
	}

	/** Keeps a file of a page: texts as they are, of attachments only what they are. */
	async #take(
		entry: TarEntry,
		path: string,
		key: string,
		page: OpenPage,
	): Promise<void> {
		const { size, modified, number } = entry;
		const name = path.slice(key.length + 1);
		const facts = { size, ...(modified !== undefined && { modified }) };
		const keep = (file: LooseFile): void => {
			const isLatin1 = entry.latin1.includes(
				name.slice(name.lastIndexOf("/") + 1),
			);
			const latin1 = isLatin1 ? { isLatin1 } : {};
			page.files.set(name, { ...file, ...latin1 });
		};
		try {
			if (name.startsWith("attachments/")) {
				const hash = createHash("sha256");
				for await (const chunk of entry.chunks) hash.update(chunk);
				const sha256 = hash.digest("hex");
				keep(this.#again(path, number, { ...facts, sha256 }));
			} else if (name.startsWith("cache/")) {
				keep(this.#again(path, number, facts));
			} else if (page.bytes + size > this.limits.pageBytes) {
				throw new FileError("page-too-large", path);
			} else if (size > this.limits.fileBytes) {
				throw tooLarge(path, this.limits.fileBytes);
			} else {
				const bytes = await collect(entry.chunks, path, size);
				page.bytes += bytes.length;
				keep(memoryFile(bytes, facts));
			}
		} catch (error) {
			const fileError = toFileError(error, path);
			keep(brokenFile(fileError, facts));
			if (fileError.problem.code === "archive-damaged") throw fileError;
		}
	}

	/** A file that is looked up in the tar when its bytes are asked for. */
	#again(path: string, number: number, facts: FileFacts): LooseFile {
		const { path: tar, limits } = this;
		async function* chunks(): AsyncGenerator<Uint8Array> {
			for await (const entry of tarEntries(tar, limits)) {
				if (entry.number !== number) continue;
				yield* entry.chunks;
				return;
			}
		}
		return {
			stat: async () => facts,
			bytes: () => collect(chunks(), path, limits.fileBytes),
			chunks,
		};
	}

	#toEntry(key: string, files: ReadonlyMap<string, LooseFile>): PageEntry {
		const isOwn = key.startsWith(this.index.pages);
		const directory = key.slice(key.lastIndexOf("/") + 1);
		const name = folderName(directory, this.index.latin1.has(directory));
		const origin = isOwn ? "data" : "underlay";
		const isShadowed = !isOwn && this.#owners.has(name.name);
		return {
			directory,
			name: name.name,
			origin,
			...(isPageName(directory)
				? isShadowed && { leftOut: "shadowed" }
				: { leftOut: "notAPage" }),
			read: () =>
				readPageFolder(folderOf(files, directory, key), {
					name,
					origin,
					format: this.wiki.format,
					logLines:
						isOwn && this.#owners.get(name.name) === directory
							? (told) => this.log.linesOf(name.name, told)
							: noLines,
				}),
		};
	}
}
