/** Records in a folder: `wiki.json`, `pages/` with a file for each page, `report.json`. A file gets its name when it is complete. */
import {
	type FileHandle,
	mkdir,
	open,
	readFile,
	rename,
	writeFile,
} from "node:fs/promises";
import { join } from "node:path";
import type { Accounts } from "../accounts";
import type { ReportRecord, RevisionRecord, WikiRecord } from "../records";
import type { IsDone } from "../steps";
import { encodeLines } from "../threads/encode";
import { FileNames } from "./file-names";
import { exists, partialName } from "./partial";
import {
	checkSameRun,
	DonePages,
	keyOf,
	readErrorRecord,
	readPageRecord,
} from "./resume";
import { scanLines } from "./scan-lines";
import { OutputError, type PagePiece, type Sink, unwritable } from "./sink";

const WIKI = "wiki.json";
const REPORT = "report.json";
const PAGES = "pages";

/** First line of a page's file. */
const PAGE_LINE = /^\{"page":(.*),$/s;

/**
 * Writes records to a folder. The file of a page is one JSON document:
 *
 *     {"page":{…},
 *     "revisions":[{…},
 *     {…}],
 *     "attachments":[]}
 */
export class FolderSink implements Sink {
	readonly canResume = true;
	readonly #names = new FileNames();
	/** Files of pages that are to come. */
	readonly #files = new Map<string, string>();
	#open:
		| { handle: FileHandle; file: string; hasRevisions: boolean }
		| undefined;

	/** @param resume whether to go on where an earlier run was cut off, if there was one. */
	constructor(
		private readonly folder: string,
		private readonly resume: boolean,
	) {}

	async start(wiki: WikiRecord, accounts: Accounts): Promise<IsDone> {
		const file = join(this.folder, WIKI);
		const before = await readFile(file, "utf8").catch(() => undefined);
		if (before !== undefined && !this.resume)
			throw new OutputError(
				"EXISTS",
				this.folder,
				"holds a conversion already: --resume goes on with it; else take another folder",
			);
		try {
			await mkdir(join(this.folder, PAGES), { recursive: true });
			if (before === undefined) await writeWhole(file, encodeLines([wiki]));
			else checkSameRun(before, wiki, file);
		} catch (error) {
			throw unwritable(file, error);
		}
		const done = new DonePages(accounts);
		return async (entry) => {
			const path = join(
				this.folder,
				PAGES,
				`${this.#names.next(entry.name)}.json`,
			);
			if (before !== undefined && (await readDone(path, done))) return true;
			this.#files.set(keyOf(entry), path);
			return false;
		};
	}

	async write(piece: PagePiece): Promise<void> {
		const { page, lines, attachments, isLast } = piece;
		try {
			if (page !== undefined) {
				const file = this.#files.get(keyOf(page)) ?? "";
				this.#files.delete(keyOf(page));
				const handle = await open(partialName(file), "w");
				this.#open = { handle, file, hasRevisions: false };
				await handle.appendFile(
					`{"page":${JSON.stringify(page)},\n"revisions":[`,
				);
			}
			if (this.#open === undefined) return;
			const { handle, file } = this.#open;
			for (const bytes of joinLines(lines, this.#open.hasRevisions))
				await handle.appendFile(bytes);
			this.#open.hasRevisions ||= lines.length > 0;
			if (!isLast) return;
			const files = attachments.map((each) => JSON.stringify(each));
			await handle.appendFile(`],\n"attachments":[${files.join(",\n")}]}\n`);
			await this.stop();
			await rename(partialName(file), file);
		} catch (error) {
			throw unwritable(this.#open?.file ?? this.folder, error);
		}
	}

	async finish(report: ReportRecord): Promise<void> {
		const file = join(this.folder, REPORT);
		try {
			await writeWhole(file, encodeLines([report]));
		} catch (error) {
			throw unwritable(file, error);
		}
	}

	async stop(): Promise<void> {
		await this.#open?.handle.close();
		this.#open = undefined;
	}
}

/** Writes a small file, all of it or nothing. */
async function writeWhole(
	file: string,
	bytes: Iterable<Uint8Array>,
): Promise<void> {
	await writeFile(partialName(file), bytes, { flush: true });
	await rename(partialName(file), file);
}

const NEWLINE = 10;

const SEPARATOR = Buffer.from(",\n");

/**
 * Lines with a comma between them.
 *
 * @param isMore whether others stand in front of them.
 */
function* joinLines(
	chunks: readonly Uint8Array[],
	isMore: boolean,
): Generator<Uint8Array> {
	let isEnded = isMore;
	for (const bytes of chunks) {
		for (let from = 0; from < bytes.length; ) {
			if (isEnded) yield SEPARATOR;
			const end = bytes.indexOf(NEWLINE, from);
			isEnded = end >= 0;
			yield bytes.subarray(from, isEnded ? end : undefined);
			from = isEnded ? end + 1 : bytes.length;
		}
	}
}

/** Reads the file of a page, if it is there. */
async function readDone(path: string, done: DonePages): Promise<boolean> {
	if (!(await exists(path))) return false;
	let page: ReturnType<typeof readPageRecord>;
	const errors: Pick<RevisionRecord, "error">[] = [];
	const isPage = (prefix: string): boolean => prefix.startsWith('{"page":');
	for await (const { text } of scanLines(path, isPage)) {
		if (page === undefined) {
			page = readPageRecord(PAGE_LINE.exec(text)?.[1] ?? "");
			if (page === undefined) return false;
			continue;
		}
		const record = text
			.replace(/^"(?:revisions|attachments)":\[/, "")
			.replace(/(?:,|\],|\]\})$/, "");
		const error = readErrorRecord(record);
		if (error !== undefined) errors.push(error);
	}
	if (page !== undefined) done.add(page, errors);
	return page !== undefined;
}
