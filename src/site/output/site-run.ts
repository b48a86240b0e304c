/** What an interrupted run of a site leaves beside its files, so that the next one continues it. */
import {
	type FileHandle,
	mkdir,
	open,
	readFile,
	rm,
	writeFile,
} from "node:fs/promises";
import { join } from "node:path";
import { z } from "zod";
import { otherRun, toOutputError } from "../../records/output/output-error";
import { exists, partialName, publish } from "../../records/output/partial";
import { scanLines } from "../../records/output/scan-lines";
import { PageRecord } from "../../records/records";
import type { Job } from "../../records/threads/job";
import { readLinkMap } from "../../wiki-map/read-link-map";
import { folderKey } from "../../wiki-map/schema";
import type { WikiMap } from "../../wiki-map/wiki-map";
import type { SitePage } from "../threads/site-job";

/** Folder of these files; removed when the site is complete. */
export const RUN_FOLDER = ".moinmoin-run";
const RUN = "run.json";
const LINK_MAP = "link-map.ndjson";
const PAGES = "pages.ndjson";

/** What is wrong with a run that cannot be continued. */
export const OF_ANOTHER_RUN =
	"is of another dump, or was made with other options";

const Counts = z.record(z.string(), z.int());

/** A page that is written, with its attachments. */
const DonePage = z.strictObject({
	key: z.string(),
	sha256: z.string().optional(),
	page: PageRecord.optional(),
	links: Counts.optional(),
	shownMacros: Counts.optional(),
	messages: Counts.optional(),
});

/** Returns what identifies a page and its text. */
const keyOf = ({ job }: { job: Job }) => {
	return {
		key: job.page === undefined ? job.pageName : folderKey(job.page.draft),
		sha256: job.revisions.at(-1)?.record.sha256,
	};
};

/** The state of a run. */
export class SiteRun {
	readonly #folder: string;
	#pages: FileHandle | undefined;
	/** Where the line of each page is, in bytes. */
	readonly #done = new Map<string, { start: number; length: number }>();

	/**
	 * @param description all that the site depends on besides the dump: a run continues another one of the same description.
	 */
	constructor(
		folder: string,
		private readonly description: string,
	) {
		this.#folder = join(folder, RUN_FOLDER);
	}

	/** Returns the link map of the run that is continued, if it was complete. */
	async readLinkMap(): Promise<WikiMap | undefined> {
		const file = join(this.#folder, LINK_MAP);
		if (!(await exists(file))) return undefined;
		async function* lines(): AsyncGenerator<string> {
			for await (const { text } of scanLines(file, () => true)) yield text;
		}
		return readLinkMap(lines());
	}

	/** Keeps the link map for a later run. */
	async writeLinkMap(map: WikiMap): Promise<void> {
		const file = join(this.#folder, LINK_MAP);
		const partial = partialName(file);
		await rm(partial, { force: true });
		await writeFile(partial, map.toLines(), { flag: "wx" });
		await publish(partial, file, true);
	}

	/** Whether there is a run to be continued. */
	isInterrupted(): Promise<boolean> {
		return exists(join(this.#folder, RUN));
	}

	/**
	 * Begins, or continues.
	 *
	 * @param resume whether to continue an earlier run, if there was one.
	 * @returns whether there was one that is continued.
	 * @throws OutputError if the earlier run was another one.
	 */
	async start(resume: boolean): Promise<boolean> {
		const file = join(this.#folder, RUN);
		try {
			const before = resume
				? await readFile(file, "utf8").catch(() => undefined)
				: undefined;
			if (before !== undefined && before !== this.description)
				throw otherRun(file, OF_ANOTHER_RUN);
			if (before === undefined) {
				await rm(this.#folder, { recursive: true, force: true });
				await mkdir(this.#folder, { recursive: true });
				await writeFile(file, this.description, { flag: "wx" });
			}
			const pages = join(this.#folder, PAGES);
			let end = 0;
			if (before !== undefined && (await exists(pages)))
				for await (const { start, text, isEnded } of scanLines(
					pages,
					() => true,
				)) {
					const done = isEnded ? readDone(text) : undefined;
					if (done === undefined) break;
					const length = Buffer.byteLength(text);
					this.#done.set(done.key, { start, length });
					end = start + length + 1;
				}
			this.#pages = await open(pages, "a+");
			await this.#pages.truncate(end);
			return before !== undefined;
		} catch (error) {
			throw toOutputError(file, error);
		}
	}

	/** Returns what came of a page that is written, if its text is the same. */
	async find(job: { job: Job }): Promise<SitePage | undefined> {
		const { key, sha256 } = keyOf(job);
		const at = this.#done.get(key);
		if (at === undefined) return undefined;
		const buffer = Buffer.allocUnsafe(at.length);
		await this.#pages?.read(buffer, 0, at.length, at.start);
		const done = readDone(buffer.toString());
		if (done === undefined || done.sha256 !== sha256) return undefined;
		const { page, links = {}, shownMacros = {}, messages = {} } = done;
		return { ...(page && { page }), links, shownMacros, messages };
	}

	/** Remembers that a page is written. */
	async add(job: { job: Job }, page: SitePage): Promise<void> {
		const { content: _content, ...rest } = page;
		await this.#pages?.appendFile(
			`${JSON.stringify({ ...keyOf(job), ...rest })}\n`,
		);
	}

	/** Closes the files; the run can be continued. */
	async stop(): Promise<void> {
		await this.#pages?.close();
		this.#pages = undefined;
	}

	/** Removes the files, as the site is complete. */
	async finish(): Promise<void> {
		await this.stop();
		await rm(this.#folder, { recursive: true, force: true });
	}
}

function readDone(line: string): z.infer<typeof DonePage> | undefined {
	try {
		return DonePage.safeParse(JSON.parse(line)).data;
	} catch {
		return undefined;
	}
}
