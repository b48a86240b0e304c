/** Records as lines in a file, which is written beside and gets its name at the end. */
import { type FileHandle, lstat, open, rm, truncate } from "node:fs/promises";
import type { Accounts } from "../accounts/accounts";
import type { FindDone } from "../earlier-run";
import type { ReportRecord, WikiRecord } from "../records";
import { encodeLines } from "../threads/encode";
import {
	existsError,
	OutputError,
	otherRun,
	toOutputError,
} from "./output-error";
import { exists, partialName, publish } from "./partial";
import {
	checkSameRun,
	DonePages,
	PageLines,
	prefixOf,
	readPageRecord,
} from "./resume";
import { scanLines } from "./scan-lines";
import { linesOf, type PagePiece, type Sink, type SinkOptions } from "./sink";

/** How much is written at once. */
const WRITE_BYTES = 256 * 1024;

/** Writes records to a file. */
export class FileSink implements Sink {
	readonly canResume = true;
	readonly #partial: string;
	readonly #force: boolean;
	readonly #resume: boolean;
	#handle: FileHandle | undefined;
	#done: DonePages | undefined;
	/** Lines that are not written yet: many small writes take long. */
	#pending: Uint8Array[] = [];
	#pendingBytes = 0;

	constructor(
		private readonly file: string,
		{ force = false, resume = false }: SinkOptions = {},
	) {
		this.#partial = partialName(file);
		this.#force = force;
		this.#resume = resume;
	}

	async start(wiki: WikiRecord, accounts: Accounts): Promise<FindDone> {
		if (!this.#force && (await exists(this.file))) throw existsError(this.file);
		const done = new DonePages(accounts);
		this.#done = done;
		try {
			const end = (await exists(this.#partial))
				? await this.#readPartial(wiki, done)
				: 0;
			this.#handle = await open(this.#partial, end === 0 ? "wx" : "a");
			if (end === 0) await this.#append(encodeLines([wiki]));
		} catch (error) {
			await this.stop();
			throw toOutputError(this.#partial, error);
		}
		return done.find;
	}

	/**
	 * Reads what an earlier run has left. Its last page may not be complete: it is written again.
	 *
	 * @returns how many bytes stay; if none, the partial file is removed.
	 */
	async #readPartial(wiki: WikiRecord, done: DonePages): Promise<number> {
		if (!this.#resume && !this.#force)
			throw new OutputError(
				"EXISTS",
				this.#partial,
				"exists from an earlier run; use --resume to continue it, or remove it",
			);
		const stats = await lstat(this.#partial);
		if (!stats.isFile()) throw otherRun(this.#partial, "is not a regular file");
		const end = this.#resume ? await this.#scanPartial(wiki, done) : 0;
		if (end === 0) await rm(this.#partial);
		else await truncate(this.#partial, end);
		return end;
	}

	async #scanPartial(wiki: WikiRecord, done: DonePages): Promise<number> {
		const isPage = (prefix: string): boolean =>
			prefix.startsWith(prefixOf("page"));
		let end = 0;
		let hasWiki = false;
		let hasReport = false;
		let page: PageLines | undefined;
		for await (const line of scanLines(this.#partial, isPage)) {
			const { start, text, isEnded } = line;
			if (!hasWiki) {
				checkSameRun(text, wiki, this.#partial, isEnded);
				if (!isEnded) return 0;
				hasWiki = true;
				end = start + Buffer.byteLength(text) + 1;
			} else if (hasReport) {
				throw otherRun(this.#partial, `has a line after the report`);
			} else if (!isEnded) {
				// The run was cut off here.
			} else if (isPage(text) || text.startsWith(prefixOf("report"))) {
				if (page !== undefined) done.add(page.finish(), this.#partial);
				end = start;
				hasReport = !isPage(text);
				const record = hasReport ? undefined : readPageRecord(text);
				if (!hasReport && record === undefined)
					throw otherRun(
						this.#partial,
						`has no page record of this run at byte ${start}`,
					);
				page = record && new PageLines(record, this.#partial);
			} else if (page === undefined) {
				throw otherRun(
					this.#partial,
					`has a record without its page at byte ${start}`,
				);
			} else page.add(line);
		}
		return end;
	}

	async write(piece: PagePiece): Promise<void> {
		await this.#append(linesOf(piece));
	}

	async #append(lines: Iterable<Uint8Array>): Promise<void> {
		for (const bytes of lines) {
			this.#pending.push(bytes);
			this.#pendingBytes += bytes.length;
		}
		if (this.#pendingBytes >= WRITE_BYTES) await this.#flush();
	}

	async #flush(): Promise<void> {
		const bytes = Buffer.concat(this.#pending);
		this.#pending = [];
		this.#pendingBytes = 0;
		try {
			await this.#handle?.appendFile(bytes);
		} catch (error) {
			throw toOutputError(this.#partial, error);
		}
	}

	async finish(report: ReportRecord): Promise<void> {
		this.#done?.checkAllFound();
		await this.#append(encodeLines([report]));
		await this.#flush();
		try {
			await this.#handle?.sync();
			await this.stop();
			await publish(this.#partial, this.file, this.#force);
		} catch (error) {
			throw toOutputError(this.file, error);
		}
	}

	async stop(): Promise<void> {
		const handle = this.#handle;
		try {
			await this.#flush();
		} finally {
			this.#handle = undefined;
			await handle?.close();
		}
	}
}
