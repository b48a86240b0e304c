/** A data directory in a tar. The tar is read twice: once for what is where, once for the pages, whose files are kept until they are complete. */
import { createHash } from "node:crypto";
import type { Dump, PageEntry } from "./dump";
import { pagesOf } from "./dump";
import { FileError, toFileError } from "./dump-error";
import { folderOf, type LooseFile } from "./file-tree";
import { childOf, collect, type FileFacts } from "./files";
import { isPageName } from "./folder-dump";
import { GlobalLog, LogLender } from "./global-log";
import type { Limits } from "./limits";
import { readPageFolder } from "./page-folder";
import { unquoteName } from "./quoted-name";
import { type TarEntry, tarEntries } from "./tar-files";
import { indexTar, type TarIndex } from "./tar-index";
import {
	EDIT_LOG,
	readPerson,
	readWikiFacts,
	USERS,
	type WikiFacts,
} from "./wiki";

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
	const users = (await childOf(children, USERS, "folder")?.children()) ?? [];
	const reader = new TarReader(path, limits, index, wiki, log);
	return {
		kind: "data",
		container: "tar",
		wiki,
		log,
		problems,
		entryCount: index.fileCounts.size + index.others.size,
		notRun: {},
		userCount: users.length,
		entries: () => reader.entries(),
		pages: () => pagesOf(reader.entries()),
		person: async (id) => readPerson(childOf(users, id, "file")),
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
	constructor(
		private readonly path: string,
		private readonly limits: Limits,
		private readonly index: TarIndex,
		private readonly wiki: WikiFacts,
		private readonly log: GlobalLog,
	) {}

	/** Pages in the order in which their last files stand in the tar. */
	async *entries(): AsyncGenerator<PageEntry> {
		const open = new Map<string, OpenPage>();
		const lines = new LogLender(this.log);
		try {
			for await (const entry of tarEntries(this.path, this.limits)) {
				if (entry.type !== "file" || entry.path === undefined) continue;
				const key = this.#pageOf(entry.path);
				if (key === undefined) continue;
				const page = open.get(key) ?? this.#start(key);
				open.set(key, page);
				await this.#take(entry, entry.path.slice(key.length + 1), page);
				page.left--;
				if (page.left > 0) continue;
				open.delete(key);
				yield this.#toEntry(key, page.files, lines);
			}
		} catch (error) {
			// The index has told of it.
			if (!(error instanceof FileError)) throw error;
		}
		for (const [key, { files }] of open) yield this.#toEntry(key, files, lines);
		for (const [key, type] of this.index.others) {
			const entry = this.#toEntry(key, new Map(), lines);
			yield type === "folder" ? entry : { ...entry, leftOut: "notAPage" };
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
	async #take(entry: TarEntry, name: string, page: OpenPage): Promise<void> {
		const { size, modified } = entry;
		const path = entry.path ?? name;
		const facts: FileFacts = { size, modified };
		try {
			if (name.startsWith("attachments/")) {
				const hash = createHash("sha256");
				for await (const chunk of entry.chunks) hash.update(chunk);
				const sha256 = hash.digest("hex");
				page.files.set(name, this.#again(path, { ...facts, sha256 }));
			} else if (name.startsWith("cache/")) {
				page.files.set(name, this.#again(path, facts));
			} else if (page.bytes + size > this.limits.pageBytes) {
				throw new FileError("page-too-large", path);
			} else {
				const bytes = await collect(entry.chunks, path, this.limits.fileBytes);
				page.bytes += bytes.length;
				page.files.set(name, memoryFile(bytes, facts));
			}
		} catch (error) {
			const fileError = toFileError(error, path);
			page.files.set(name, brokenFile(fileError, facts));
			if (fileError.problem.code === "archive-damaged") throw fileError;
		}
	}

	/** A file that is looked up in the tar when its bytes are asked for. */
	#again(path: string, facts: FileFacts): LooseFile {
		const { path: tar, limits } = this;
		async function* chunks(): AsyncGenerator<Uint8Array> {
			for await (const entry of tarEntries(tar, limits)) {
				if (entry.path !== path) continue;
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

	#toEntry(
		key: string,
		files: ReadonlyMap<string, LooseFile>,
		lines: LogLender,
	): PageEntry {
		const { pages, underlay } = this.index;
		const isOwn = key.startsWith(pages);
		const directory = key.slice((isOwn ? pages : (underlay ?? "")).length);
		const name = unquoteName(directory);
		const origin = isOwn ? "data" : "underlay";
		const isShadowed =
			!isOwn && this.index.fileCounts.has(`${pages}${directory}`);
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
						isOwn && isPageName(directory) ? lines.lend(name.name) : () => [],
				}),
		};
	}
}
