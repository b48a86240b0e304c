/** The files of a site with their hashes: what a run has written may be replaced or removed by a later one, and nothing else. */
import { createHash } from "node:crypto";
import { constants, createReadStream } from "node:fs";
import {
	type FileHandle,
	lstat,
	open,
	realpath,
	rm,
	rmdir,
} from "node:fs/promises";
import { dirname, join, posix } from "node:path";
import * as z from "zod";
import { exists, publish } from "../../records/output/partial";
import { parseJson, scanLines } from "../../records/output/scan-lines";
import { Count, Sha256 } from "../../records/record-fields";
import { isCutOff } from "./cut-off";

/** Name of the list in the folder of a site. Servers and site generators skip it. */
export const FILES_LIST = ".moinmoin-files.ndjson";

/** The first line: which run has written the files. */
const Header = z.strictObject({
	type: z.literal("site-files"),
	version: z.literal(1),
	/** Hash of the options of the run, and of what of the wiki is not in its pages. */
	run: Sha256,
});

const headerLine = (run: string): string => {
	const header: z.infer<typeof Header> = {
		type: "site-files",
		version: 1,
		run,
	};
	return `${JSON.stringify(header)}\n`;
};

/** A file. */
export const WrittenFile = z.strictObject({
	/** Path from the folder of the site, and in it. */
	file: z
		.string()
		.refine((file) => !/^(?:\/|\.\.?(?:\/|$))/.test(posix.normalize(file))),
	size: Count,
	sha256: Sha256,
});
export type WrittenFile = z.infer<typeof WrittenFile>;

/** A file of an earlier run, of which only the hash counts. */
const EarlierFile = z.object({
	file: WrittenFile.shape.file,
	sha256: WrittenFile.shape.sha256,
});
type IsOurs = (written: z.infer<typeof EarlierFile>) => Promise<boolean>;

/** A file of an earlier run that no page has any more, kept because somebody has changed it. */
const KeptFile = z.strictObject({
	...EarlierFile.shape,
	isKept: z.literal(true),
});
export type KeptFile = z.infer<typeof KeptFile>;

/** Opens a file that is appended to; a link is not followed. */
export const openOwnFile = (path: string): Promise<FileHandle> =>
	open(
		path,
		constants.O_RDWR |
			constants.O_CREAT |
			constants.O_APPEND |
			constants.O_NOFOLLOW,
	);

/** Whether a file is as it was written. */
export async function isIntact(
	folder: string,
	{ file, sha256 }: Pick<WrittenFile, "file" | "sha256">,
): Promise<boolean> {
	return (await hashOfFile(join(folder, file))) === sha256;
}

/** Whether there is something that is no folder, be it readable or not. */
export const isThere = async (path: string): Promise<boolean> =>
	(await lstat(path).catch(() => undefined))?.isDirectory() === false;

/** Whether the hash of a file is one of these. */
async function isOneOf(
	path: string,
	hashes: readonly string[],
): Promise<boolean> {
	const hash = await hashOfFile(path);
	return hash !== undefined && hashes.includes(hash);
}

async function hashOfFile(path: string): Promise<string | undefined> {
	const hash = createHash("sha256");
	try {
		const handle = await open(path, constants.O_RDONLY | constants.O_NOFOLLOW);
		for await (const chunk of createReadStream("", { fd: handle }))
			hash.update(chunk);
	} catch {
		return undefined;
	}
	return hash.digest("hex");
}

/** Reads the list of a site that is complete: the hash of its run, its files, those that are kept; `undefined` for any other line. */
export async function* readFilesList(
	folder: string,
): AsyncGenerator<string | WrittenFile | KeptFile | undefined> {
	const path = join(folder, FILES_LIST);
	if (!(await exists(path))) return;
	for await (const { text } of scanLines(path, () => true)) {
		const line = parseJson(text);
		yield Header.safeParse(line).data?.run ??
			WrittenFile.safeParse(line).data ??
			KeptFile.safeParse(line).data;
	}
}

/** The list of a run. */
export class WrittenFiles {
	/** Hashes of files that earlier runs have written, and this one has not. */
	readonly #earlier = new Map<string, string[]>();
	#handle: FileHandle | undefined;

	/**
	 * @param folder of the site.
	 * @param path of the list.
	 */
	constructor(
		private readonly folder: string,
		private readonly path: string,
	) {}

	/**
	 * Reads which files earlier runs have written, be they complete or cut off: they are ours.
	 *
	 * @param isOurs whether a file that this list names is ours, too.
	 */
	async readEarlier(isOurs?: IsOurs): Promise<void> {
		for (const path of [this.#publishedPath, this.#earlierPath])
			await this.#readEarlier(path);
		await this.#readEarlier(this.path, isOurs);
	}

	/**
	 * Begins a list.
	 *
	 * @param run hash of the run.
	 */
	async start(run: string): Promise<void> {
		// What this list has said before stays known, however often runs are cut off.
		await this.#writeEarlier(this.#earlierPath);
		this.#handle = await openOwnFile(this.path);
		await this.#handle.truncate(0);
		await this.#handle.appendFile(headerLine(run));
	}

	/**
	 * Notes a file, before it has its name: a run that is cut off then knows it.
	 *
	 * @param partial where its content is; absent if it is not written now.
	 * @returns whether there is a file of that name as an earlier run has written it, or as it is written now, so that it may be
	 * replaced; or what a crash of the system has left of it. That the name was noted does not suffice: the run may have failed because
	 * the file is somebody else's.
	 */
	async add(file: WrittenFile, partial?: string): Promise<boolean> {
		await this.#handle?.appendFile(`${JSON.stringify(file)}\n`);
		const hashes = this.#earlier.get(file.file) ?? [];
		this.#earlier.delete(file.file);
		const path = join(this.folder, file.file);
		if (await isOneOf(path, [...hashes, file.sha256])) return true;
		return (
			hashes.length > 0 &&
			partial !== undefined &&
			(await isCutOff(path, partial))
		);
	}

	/**
	 * Removes what earlier runs have written and this one has not, unless somebody has changed it: that is kept, and stays in the list.
	 *
	 * @returns how many files are removed, and which ones are kept.
	 */
	async removeOthers(): Promise<{ removed: number; changed: string[] }> {
		let removed = 0;
		const changed: string[] = [];
		for (const [file, hashes] of this.#earlier) {
			const path = join(this.folder, file);
			if (!(await isThere(path))) continue;
			if ((await isOneOf(path, hashes)) && (await this.#isInFolder(file))) {
				await rm(path);
				removed++;
				await removeEmptyFolders(this.folder, dirname(file));
				continue;
			}
			changed.push(file);
			for (const sha256 of hashes) {
				const line: KeptFile = { file, sha256, isKept: true };
				await this.#handle?.appendFile(`${JSON.stringify(line)}\n`);
			}
		}
		return { removed, changed };
	}

	/** Whether no link to another folder leads to a file: nothing is removed through one. */
	async #isInFolder(file: string): Promise<boolean> {
		const above = dirname(file);
		return (
			(await realpath(join(this.folder, above))) === join(this.folder, above)
		);
	}

	/** Gives the list its name in the folder of the site. */
	async publish(): Promise<void> {
		await this.stop();
		await publish(this.path, this.#publishedPath, true);
	}

	/**
	 * Publishes which files are ours, for a run that has failed: the list of a site that is not complete.
	 *
	 * @param run hash of the run.
	 */
	async publishKnown(run: string): Promise<void> {
		await this.stop();
		// The last one that is noted may be somebody else's: the run may have failed because of it.
		await this.readEarlier((written) => isIntact(this.folder, written));
		if (this.#earlier.size > 0)
			await this.#writeEarlier(this.#publishedPath, headerLine(run));
	}

	/** Closes the list. */
	async stop(): Promise<void> {
		await this.#handle?.close();
		this.#handle = undefined;
	}

	get #publishedPath(): string {
		return join(this.folder, FILES_LIST);
	}

	get #earlierPath(): string {
		return `${this.path}.earlier`;
	}

	async #readEarlier(
		path: string,
		isOurs: IsOurs = async () => true,
	): Promise<void> {
		if (!(await exists(path))) return;
		for await (const { text } of scanLines(path, () => true)) {
			const written = EarlierFile.safeParse(parseJson(text)).data;
			if (written === undefined || !(await isOurs(written))) continue;
			const { file, sha256 } = written;
			const hashes = this.#earlier.get(file) ?? [];
			if (!hashes.includes(sha256)) hashes.push(sha256);
			this.#earlier.set(file, hashes);
		}
	}

	async #writeEarlier(path: string, header = ""): Promise<void> {
		const next = `${this.#earlierPath}.next`;
		await rm(next, { force: true });
		const handle = await openOwnFile(next);
		try {
			await handle.appendFile(header);
			for (const [file, hashes] of this.#earlier)
				for (const sha256 of hashes)
					await handle.appendFile(`${JSON.stringify({ file, sha256 })}\n`);
		} finally {
			await handle.close();
		}
		await publish(next, path, true);
	}
}

/** Removes a folder and those above it, as far as they are empty. */
async function removeEmptyFolders(root: string, path: string): Promise<void> {
	for (let folder = path; folder !== "."; folder = dirname(folder)) {
		try {
			await rmdir(join(root, folder));
		} catch {
			return;
		}
	}
}
