/** Records in a folder: `wiki.json`, `pages/` with a file for each page, `report.json`. A file gets its name when it is complete. */
import {
	type FileHandle,
	open,
	readdir,
	readFile,
	stat,
	writeFile,
} from "node:fs/promises";
import { join } from "node:path";
import type { Accounts } from "../accounts/accounts";
import type { DonePage, FindDone } from "../earlier-run";
import { ReportRecord, type WikiRecord } from "../records";
import { encodeLines } from "../threads/encode";
import { FileNames } from "./file-names";
import { PAGES, REPORT, REPORT_PAGE, WIKI } from "./folder-names";
import type { OnReport } from "./on-report";
import { OutputError, otherRun, toOutputError } from "./output-error";
import { OutputFolders } from "./output-folders";
import { exists, partialName, publish, removeFile } from "./partial";
import { canReplaceReport, checkReport, type ReportFile } from "./report-file";
import {
	checkSameRun,
	DonePages,
	keyOf,
	missingPage,
	PageLines,
	readPageRecord,
} from "./resume";
import { scanLines } from "./scan-lines";
import type { PagePiece, Sink, SinkOptions } from "./sink";

/** Extension of the files of pages. */
const EXTENSION = ".json";

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
	readonly #force: boolean;
	readonly #resume: boolean;
	/** Files that the earlier run may have written, of pages that were not seen so far. */
	readonly #others = new Set<string>();
	#open:
		| { handle: FileHandle; file: string; hasRevisions: boolean }
		| undefined;

	constructor(
		private readonly folder: string,
		{ force = false, resume = false }: SinkOptions = {},
	) {
		this.#force = force;
		this.#resume = resume;
	}

	async start(wiki: WikiRecord, accounts: Accounts): Promise<FindDone> {
		const file = join(this.folder, WIKI);
		const before = this.#resume
			? await readFile(file, "utf8").catch(() => undefined)
			: undefined;
		if (!this.#resume && !this.#force && (await exists(file)))
			throw new OutputError(
				"EXISTS",
				this.folder,
				"has records already; use --resume to continue an earlier run, or --force to overwrite them",
			);
		await checkReport(this.#report);
		try {
			await new OutputFolders(this.folder).create(PAGES);
			if (before === undefined)
				await this.#writeWhole(file, encodeLines([wiki]), this.#force);
			else {
				checkSameRun(before, wiki, file);
				for (const name of await readdir(join(this.folder, PAGES)))
					if (name.endsWith(EXTENSION)) this.#others.add(name);
			}
		} catch (error) {
			throw toOutputError(file, error);
		}
		const done = new DonePages(accounts);
		/** When this run began; files of pages that are older are of another one. */
		const { mtimeNs } = await stat(file, { bigint: true });
		return async (entry) => {
			const name = `${this.#names.next(entry.name)}${EXTENSION}`;
			this.#others.delete(name);
			const path = join(this.folder, PAGES, name);
			const found =
				before === undefined
					? undefined
					: await this.#readDone(path, mtimeNs, done);
			if (found !== undefined && keyOf(found.record) !== keyOf(entry))
				throw otherRun(path, `is not of the page ${entry.name}`);
			if (found === undefined) this.#files.set(keyOf(entry), path);
			return found;
		};
	}

	/** Reads the file of a page, if this run has written one. */
	async #readDone(
		path: string,
		begin: bigint,
		done: DonePages,
	): Promise<DonePage | undefined> {
		const stats = await stat(path, { bigint: true }).catch(() => undefined);
		if (stats === undefined) return undefined;
		if (stats.mtimeNs < begin) {
			if (this.#force) return undefined;
			throw new OutputError(
				"EXISTS",
				path,
				"is older than the run to be resumed; use --force to overwrite it",
			);
		}
		let page: PageLines | undefined;
		for await (const line of scanLines(path, isPage)) {
			if (page === undefined) {
				const record = readPageRecord(PAGE_LINE.exec(line.text)?.[1] ?? "");
				if (record === undefined)
					throw otherRun(path, "has no page record of this run");
				page = new PageLines(record, path);
				continue;
			}
			const [key = ""] =
				/^"(?:revisions|attachments)":\[/.exec(line.text) ?? [];
			const text = line.text.slice(key.length).replace(/(?:,|\],|\]\})$/, "");
			const start = line.start + key.length;
			if (text !== "") page.add({ ...line, start, text });
		}
		if (page === undefined) throw otherRun(path, "is empty");
		return done.add(page.finish(), path);
	}

	async write(piece: PagePiece): Promise<void> {
		const { page, lines, attachments, isLast } = piece;
		try {
			if (page !== undefined) {
				const file = this.#files.get(keyOf(page)) ?? "";
				this.#files.delete(keyOf(page));
				await removeFile(partialName(file));
				const handle = await open(partialName(file), "wx");
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
			await publish(partialName(file), file, this.#force);
		} catch (error) {
			throw toOutputError(this.#open?.file ?? this.folder, error);
		}
	}

	async finish(report: ReportRecord, onReport?: OnReport): Promise<void> {
		await this.#checkOthers();
		await onReport?.(report, this.#partial);
		const { path } = this.#report;
		try {
			await this.#writeWhole(
				path,
				encodeLines([report]),
				await canReplaceReport(this.#report),
			);
		} catch (error) {
			throw toOutputError(path, error);
		}
	}

	/** No name that ends like this is somebody else's in a folder of records. */
	get #partial(): string {
		return partialName(join(this.folder, REPORT_PAGE));
	}

	get #report(): ReportFile {
		return {
			path: join(this.folder, REPORT),
			schema: ReportRecord,
			force: this.#force,
		};
	}

	/** @throws OutputError if the earlier run has written a page that the dump does not have any more. */
	async #checkOthers(): Promise<void> {
		for (const name of this.#others) {
			const path = join(this.folder, PAGES, name);
			for await (const { text } of scanLines(path, isPage)) {
				const page = readPageRecord(PAGE_LINE.exec(text)?.[1] ?? "");
				if (page !== undefined) throw missingPage(path, page);
				break;
			}
		}
	}

	async stop(): Promise<void> {
		await this.#open?.handle.close();
		this.#open = undefined;
	}

	/** Writes a small file, all of it or nothing. */
	async #writeWhole(
		file: string,
		bytes: Iterable<Uint8Array>,
		isReplacing: boolean,
	): Promise<void> {
		await removeFile(partialName(file));
		await writeFile(partialName(file), bytes, { flush: true, flag: "wx" });
		await publish(partialName(file), file, isReplacing);
	}
}

const NEWLINE = 10;

const SEPARATOR = Buffer.from(",\n");

/**
 * Lines with a comma between them.
 *
 * @param isMore whether others precede them.
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

const isPage = (prefix: string): boolean => prefix.startsWith('{"page":');
