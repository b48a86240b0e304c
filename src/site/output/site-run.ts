/** What an interrupted run of a site leaves beside its files, so that the next one continues it. */
import { createHash } from "node:crypto";
import { type FileHandle, readFile, rm, writeFile } from "node:fs/promises";
import * as z from "zod";
import { otherRun, toOutputError } from "../../records/output/output-error";
import { exists, partialName, publish } from "../../records/output/partial";
import { parseJson, scanLines } from "../../records/output/scan-lines";
import { PageRecord } from "../../records/records";
import type { Job } from "../../records/threads/job";
import { LinkMapError, readLinkMap } from "../../wiki-map/read-link-map";
import { folderKey } from "../../wiki-map/schema";
import type { WikiMap } from "../../wiki-map/wiki-map";
import type { SiteOptions } from "../site-options";
import type { SitePage } from "../threads/site-job";
import { PARTIAL, RunFolder } from "./run-folder";
import { openOwnFile, WrittenFile, WrittenFiles } from "./written-files";

/** Names of its files, which are removed when the site is complete. */
const RUN = "run.json";
const LINK_MAP = "link-map-";
const PAGES = "pages.ndjson";
const FILES = "files.ndjson";

/** What is wrong with a run that cannot be continued. */
export const OF_ANOTHER_RUN =
	"is of another wiki, or was made with other options than these";

const Counts = z.record(z.string(), z.int());

/** A page that is written, with its attachments. */
const DonePage = z.strictObject({
	key: z.string(),
	sha256: z.string().optional(),
	page: PageRecord.optional(),
	links: Counts.optional(),
	shownMacros: Counts.optional(),
	messages: Counts.optional(),
	/** Its file, if it has one. */
	file: WrittenFile.optional(),
});

/** Returns what identifies a page and its text. */
const keyOf = ({ job }: { job: Job }) => {
	return {
		key: job.page === undefined ? job.pageName : folderKey(job.page.draft),
		sha256: job.revisions.at(-1)?.record.sha256,
	};
};

/** Returns the hash of what a run depends on. */
export const hashOf = (...texts: readonly string[]): string =>
	createHash("sha256").update(texts.join("\n")).digest("hex");

/** A page that an earlier run has written. */
export interface EarlierPage {
	page: SitePage;
	file: WrittenFile | undefined;
}

/** The state of a run. */
export class SiteRun {
	/** The files of the site. */
	readonly files: WrittenFiles;
	/** Where a file of the site is until all of it is there: no name beside those of the site, which may be somebody else's. */
	readonly partial: string;
	readonly #folder: RunFolder;
	#pages: FileHandle | undefined;
	/** Where the line of each page is, in bytes. */
	readonly #done = new Map<string, { start: number; length: number }>();

	/**
	 * @param description all that the site depends on besides the pages of the dump: a run continues another one of the same description.
	 */
	constructor(
		private readonly root: string,
		private readonly description: string,
	) {
		this.#folder = new RunFolder(root);
		this.partial = this.#folder.file(PARTIAL);
		this.files = new WrittenFiles(root, this.#folder.file(FILES));
	}

	/** Whether the run that is continued has a link map, be it of the dump as it is now or not. */
	async hasLinkMap(): Promise<boolean> {
		const names = await this.#folder.names();
		return names.some((name) => name.startsWith(LINK_MAP));
	}

	/**
	 * Returns the link map of the run that is continued, if it was complete.
	 *
	 * @param digest of the dump: a map of another one is none.
	 */
	async readLinkMap(digest: string): Promise<WikiMap | undefined> {
		const file = this.#linkMap(digest);
		if (!(await exists(file))) return undefined;
		async function* lines(): AsyncGenerator<string> {
			for await (const { text } of scanLines(file, () => true)) yield text;
		}
		try {
			return await readLinkMap(lines());
		} catch (error) {
			// A crash of the system may have cut it off: it is made again.
			if (error instanceof LinkMapError) return undefined;
			throw error;
		}
	}

	/** Keeps the link map for a later run. */
	async writeLinkMap(map: WikiMap, digest: string): Promise<void> {
		const file = this.#linkMap(digest);
		const partial = partialName(file);
		await rm(partial, { force: true });
		await writeFile(partial, map.toLines(), { flag: "wx" });
		await publish(partial, file, true);
	}

	#linkMap(digest: string): string {
		return this.#folder.file(`${LINK_MAP}${digest}.ndjson`);
	}

	/** Whether there is a run to be continued. */
	isInterrupted(): Promise<boolean> {
		return exists(this.#folder.file(RUN));
	}

	/**
	 * Begins, or continues.
	 *
	 * @param options `resume` is whether to continue an earlier run, if there was one. With it or `force`, the files of earlier runs are
	 * those of this one, too: what no page has any more is removed.
	 * @throws OutputError if the earlier run was another one, or if the folder of runs is somebody else's.
	 */
	async start({
		resume,
		force,
	}: Pick<SiteOptions, "resume" | "force">): Promise<void> {
		const file = this.#folder.file(RUN);
		try {
			const before = resume ? await readDescription(file) : undefined;
			if (before !== undefined && before !== this.description)
				throw otherRun(this.root, OF_ANOTHER_RUN);
			if (resume || force) await this.files.readEarlier();
			if (before === undefined) {
				await this.#folder.claim(force);
				await this.#folder.remove();
			}
			await this.#folder.create();
			if (before === undefined) {
				await writeFile(partialName(file), this.description, { flag: "wx" });
				await publish(partialName(file), file, true);
			}
			await this.#readPages();
			await this.files.start(hashOf(this.description));
		} catch (error) {
			throw toOutputError(file, error);
		}
	}

	async #readPages(): Promise<void> {
		const pages = this.#folder.file(PAGES);
		this.#pages = await openOwnFile(pages);
		let end = 0;
		for await (const { start, text, isEnded } of scanLines(pages, () => true)) {
			const done = isEnded ? readDone(text) : undefined;
			if (done === undefined) break;
			const length = Buffer.byteLength(text);
			this.#done.set(done.key, { start, length });
			end = start + length + 1;
		}
		await this.#pages.truncate(end);
	}

	/** Forgets which pages are written, as links in them lead elsewhere now. */
	async forgetPages(): Promise<void> {
		this.#done.clear();
		await this.#pages?.truncate(0);
	}

	/** Returns what came of a page that is written, if its text is the same. */
	async find(job: { job: Job }): Promise<EarlierPage | undefined> {
		const { key, sha256 } = keyOf(job);
		const at = this.#done.get(key);
		if (at === undefined) return undefined;
		const buffer = Buffer.allocUnsafe(at.length);
		await this.#pages?.read(buffer, 0, at.length, at.start);
		const done = readDone(buffer.toString());
		if (done === undefined || done.sha256 !== sha256) return undefined;
		const { page, links = {}, shownMacros = {}, messages = {}, file } = done;
		return {
			page: { ...(page && { page }), links, shownMacros, messages },
			file,
		};
	}

	/** Remembers that a page is written. */
	async add(
		job: { job: Job },
		page: Omit<SitePage, "content">,
		file: WrittenFile | undefined,
	): Promise<void> {
		const done = { ...keyOf(job), ...page, ...(file && { file }) };
		await this.#pages?.appendFile(`${JSON.stringify(done)}\n`);
	}

	/** Closes the files; the run can be continued. */
	async stop(): Promise<void> {
		await this.files.stop();
		await this.#pages?.close();
		this.#pages = undefined;
	}

	/** Ends a run that cannot be continued as it is: its files stay known, and its folder is removed. */
	async giveUp(): Promise<void> {
		if (this.#pages === undefined) return;
		await this.files.publishKnown(hashOf(this.description));
		await this.stop();
		await this.#folder.remove();
	}

	/** Publishes the list of files, as all of them are there. */
	async publishFiles(): Promise<void> {
		await this.files.publish();
	}

	/** Removes the folder of the run, as the site is complete; also what is left of it if that was cut off. */
	async removeFolder(): Promise<void> {
		await this.stop();
		await this.#folder.remove();
	}
}

/** What a run depends on; `undefined` if no run has written it, or a crash of the system has left nothing of it. */
async function readDescription(file: string): Promise<string | undefined> {
	const text = await readFile(file, "utf8").catch(() => "");
	return parseJson(text) === undefined ? undefined : text;
}

const readDone = (line: string): z.infer<typeof DonePage> | undefined =>
	DonePage.safeParse(parseJson(line)).data;
