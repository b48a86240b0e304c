/** Records as lines in a file, which is written beside and gets its name at the end. */
import { type FileHandle, open, rename, truncate } from "node:fs/promises";
import type { Accounts } from "../accounts";
import type {
	PageRecord,
	ReportRecord,
	RevisionRecord,
	WikiRecord,
} from "../records";
import type { IsDone } from "../steps";
import { encodeLines } from "../threads/encode";
import { exists, partialName } from "./partial";
import {
	checkSameRun,
	DonePages,
	prefixOf,
	readErrorRecord,
	readPageRecord,
} from "./resume";
import { scanLines } from "./scan-lines";
import {
	linesOf,
	OutputError,
	type PagePiece,
	type Sink,
	unwritable,
} from "./sink";

/** Writes records to a file. */
export class FileSink implements Sink {
	readonly canResume = true;
	readonly #partial: string;
	#handle: FileHandle | undefined;

	/** @param resume whether to go on where an earlier run was cut off, if there was one. */
	constructor(
		private readonly file: string,
		private readonly resume: boolean,
	) {
		this.#partial = partialName(file);
	}

	async start(wiki: WikiRecord, accounts: Accounts): Promise<IsDone> {
		const isThere = await exists(this.#partial);
		if (isThere && !this.resume)
			throw new OutputError(
				"EXISTS",
				this.#partial,
				"is there from an earlier run: --resume goes on with it; else remove it",
			);
		const done = new DonePages(accounts);
		try {
			const end = isThere ? await this.#readPartial(wiki, done) : 0;
			if (isThere) await truncate(this.#partial, end);
			this.#handle = await open(this.#partial, "a");
			if (end === 0) await this.#append(encodeLines([wiki]));
		} catch (error) {
			await this.stop();
			throw unwritable(this.#partial, error);
		}
		return done.has;
	}

	/**
	 * Reads what is there. The last page may not be complete: it is left to be done again.
	 *
	 * @returns where it begins, in bytes.
	 */
	async #readPartial(wiki: WikiRecord, done: DonePages): Promise<number> {
		const isPage = (prefix: string): boolean =>
			prefix.startsWith(prefixOf("page"));
		let end = 0;
		let isFirst = true;
		let page: PageRecord | undefined;
		let errors: Pick<RevisionRecord, "error">[] = [];
		for await (const { start, text } of scanLines(this.#partial, isPage)) {
			if (isFirst) checkSameRun(text, wiki, this.#partial);
			else if (isPage(text) || text.startsWith(prefixOf("report"))) {
				if (page !== undefined) done.add(page, errors);
				end = start;
				page = readPageRecord(text);
				if (page === undefined && isPage(text))
					throw new OutputError(
						"OTHER_RUN",
						this.#partial,
						`holds something else than a page from byte ${start} on`,
					);
				errors = [];
			} else {
				const error = readErrorRecord(text);
				if (error !== undefined) errors.push(error);
			}
			isFirst = false;
		}
		return end;
	}

	async write(piece: PagePiece): Promise<void> {
		await this.#append(linesOf(piece));
	}

	async #append(lines: Iterable<Uint8Array>): Promise<void> {
		try {
			for (const bytes of lines) await this.#handle?.appendFile(bytes);
		} catch (error) {
			throw unwritable(this.#partial, error);
		}
	}

	async finish(report: ReportRecord): Promise<void> {
		await this.#append(encodeLines([report]));
		try {
			await this.#handle?.sync();
			await this.stop();
			await rename(this.#partial, this.file);
		} catch (error) {
			throw unwritable(this.file, error);
		}
	}

	async stop(): Promise<void> {
		await this.#handle?.close();
		this.#handle = undefined;
	}
}
