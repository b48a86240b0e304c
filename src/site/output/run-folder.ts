/** The folder of a run, beside its output: files that are not complete yet, and what a later run needs to continue. */
import { lstat, readdir, rm, rmdir } from "node:fs/promises";
import { join } from "node:path";
import { existsError, toOutputError } from "../../records/output/output-error";
import { OutputFolders } from "../../records/output/output-folders";

/** Its name. */
const RUN_FOLDER = ".moinmoin-run";

/** Names of files that are not complete: no names beside those of the output, which may be somebody else's. */
export const PARTIAL = "file.partial";
export const EXPORT_PARTIAL = "wiki.xml.partial";

/** Names in that folder; any other is somebody else's. */
const OWN_NAME =
	/^(?:(?:run\.json|link-map-[\da-f]+\.ndjson|file)(?:\.partial)?|wiki\.xml\.partial|pages\.ndjson|files\.ndjson(?:\.earlier(?:\.next)?)?)$/;

/** The folder, in which nothing of somebody else is replaced or removed. */
export class RunFolder {
	readonly path: string;

	/** @param root folder of the output. */
	constructor(private readonly root: string) {
		this.path = join(root, RUN_FOLDER);
	}

	/** Returns where a file in it is. */
	file(name: string): string {
		return join(this.path, name);
	}

	/** Names in the folder; none if there is no folder. */
	async names(): Promise<string[]> {
		return readdir(this.path).catch(() => []);
	}

	/**
	 * Checks whether the name can be that of our folder.
	 *
	 * @param force whether what is no folder is removed, and files of somebody else may be in it: they stay.
	 * @throws OutputError if there is something of somebody else.
	 */
	async claim(force: boolean): Promise<void> {
		const stats = await lstat(this.path).catch(() => undefined);
		if (stats === undefined) return;
		const isFolder = stats.isDirectory();
		const isOwn =
			isFolder &&
			(await readdir(this.path)).every((name) => OWN_NAME.test(name));
		if (!isOwn && !force) throw existsError(this.path);
		if (!isFolder) await rm(this.path);
	}

	/**
	 * Creates the folder, if it is not there.
	 *
	 * @throws OutputError if that is not possible.
	 */
	async create(): Promise<void> {
		try {
			await new OutputFolders(this.root).create(RUN_FOLDER);
		} catch (error) {
			throw toOutputError(this.path, error);
		}
	}

	/**
	 * Removes our files, and the folder if there are no others in it.
	 *
	 * @param isRemoved which of our files are removed.
	 */
	async remove(isRemoved = (_name: string): boolean => true): Promise<void> {
		const stats = await lstat(this.path).catch(() => undefined);
		if (stats?.isDirectory() !== true) return;
		for (const name of await this.names())
			if (OWN_NAME.test(name) && isRemoved(name)) await rm(this.file(name));
		await rmdir(this.path).catch(() => {});
	}
}
