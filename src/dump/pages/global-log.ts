/** The log of all edits of a wiki, by page. */
import { toFileError } from "../dump-error";
import type { DumpFile } from "../files/files";
import {
	type NoEntry,
	noEntryProblems,
	readLogLine,
} from "../formats/edit-log";
import { LinePlaces } from "../formats/line-places";
import { folderNameOf, type NameRules } from "../formats/quoted-name";
import { createProblem, type Problem } from "../problems";

const NEWLINE = 10;

/** Lines of a page in the log of the whole wiki. */
export interface SharedLines {
	lines: string[];
	/** How many more there are, of revisions that the page's own log has, too. */
	duplicates: number;
}

/** Reads the lines of a page, given the revisions that its own log has. */
export type ReadLines = (known: ReadonlySet<number>) => Promise<SharedLines>;

/** No lines at all. */
export const noLines: ReadLines = async () => ({ lines: [], duplicates: 0 });

/** What is known of a log without its lines. */
export interface LogFacts {
	/** All lines. */
	lines: number;
	/** Lines that are no edits, by reason. */
	noEntry: Record<NoEntry, number>;
	problems: Problem[];
	/** Returns how many lines a page has. */
	countOf(page: string): number;
}

/** A log of all edits: its lines are found by page, and read when they are asked for. */
export class GlobalLog implements LogFacts {
	lines = 0;
	readonly noEntry: Record<NoEntry, number> = { blank: 0, nul: 0, fields: 0 };
	readonly problems: Problem[] = [];
	readonly #places = new LinePlaces();
	/** The log itself, where it cannot be read piece by piece. */
	#bytes: Uint8Array | undefined;

	private constructor(
		private readonly file: DumpFile | undefined,
		private readonly rules: NameRules,
	) {}

	/**
	 * Reads the offsets of the lines of each page.
	 *
	 * @param file absent if the wiki has no log.
	 */
	static async read(
		file: DumpFile | undefined,
		rules: NameRules,
	): Promise<GlobalLog> {
		const log = new GlobalLog(file, rules);
		if (file === undefined) return log;
		try {
			if (file.range === undefined) log.#bytes = await file.bytes();
			await log.#index(
				log.#bytes === undefined ? file.chunks() : single(log.#bytes),
				file.path,
			);
		} catch (error) {
			log.problems.push(toFileError(error, file.path).problem);
		}
		return log;
	}

	/**
	 * Returns the lines of a page. Those of revisions that the page's own log has are only counted: that is most of them.
	 *
	 * @param page name of the page: logs do not always quote it as its folder does.
	 * @param known the revisions of the page's own log.
	 */
	async linesOf(
		page: string,
		known: ReadonlySet<number>,
	): Promise<SharedLines> {
		const found: SharedLines = { lines: [], duplicates: 0 };
		for (const { start, end, revision } of this.#places.of(page))
			if (revision !== undefined && known.has(revision)) found.duplicates++;
			else
				found.lines.push(this.rules.decode(await this.#slice(start, end)).text);
		return found;
	}

	countOf(page: string): number {
		return this.#places.of(page).length;
	}

	async #slice(start: number, end: number): Promise<Uint8Array> {
		if (this.#bytes !== undefined) return this.#bytes.subarray(start, end);
		return (await this.file?.range?.(start, end - start)) ?? new Uint8Array();
	}

	async #index(chunks: AsyncIterable<Uint8Array>, path: string): Promise<void> {
		let rest: Uint8Array[] = [];
		let offset = 0;
		for await (const chunk of chunks) {
			if (!chunk.includes(NEWLINE)) {
				rest.push(chunk);
				continue;
			}
			const bytes = Buffer.concat([...rest, chunk]);
			let from = 0;
			for (
				let end = bytes.indexOf(NEWLINE);
				end >= 0;
				end = bytes.indexOf(NEWLINE, from)
			) {
				this.#add(bytes.subarray(from, end), offset + from, path);
				from = end + 1;
			}
			rest = [bytes.subarray(from)];
			offset += from;
		}
		const last = Buffer.concat(rest);
		if (last.length > 0) this.#add(last, offset, path);
	}

	#add(bytes: Uint8Array, offset: number, path: string): void {
		this.lines++;
		const entry = readLogLine(this.rules.decode(bytes).text, this.rules);
		if (typeof entry === "string") {
			this.noEntry[entry]++;
			const code = noEntryProblems[entry];
			if (code !== undefined && this.noEntry[entry] === 1)
				this.problems.push(createProblem(code, path, undefined, this.lines));
			return;
		}
		const end = offset + bytes.length;
		const { page, revision } = entry;
		this.#places.add(page, { start: offset, end, revision });
	}
}

/**
 * Which folder the lines of a page belong to: folders may have the same page name, and lines must not count twice. It is the one that
 * the wiki itself would open, or else the first.
 *
 * @param pages the folders of the wiki's own pages.
 * @returns folders by name of the page.
 */
export function ownersOf(
	pages: readonly { directory: string; name: string }[],
	format: number | undefined,
): ReadonlyMap<string, string> {
	const owners = new Map<string, string>();
	for (const { directory, name } of pages)
		if (!owners.has(name) || directory === folderNameOf(name, format))
			owners.set(name, directory);
	return owners;
}

async function* single(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
	yield bytes;
}
