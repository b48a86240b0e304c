/** Folders of an output. */
import { lstat, mkdir } from "node:fs/promises";
import { dirname, join } from "node:path";
import { OutputError } from "./output-error";

/** Creates the folders of an output, and refuses links: they may lead out of it, to files of others. */
export class OutputFolders {
	/** Those that are there. */
	readonly #known = new Set<string>();

	/** @param root folder of the output; a link to it was followed already. */
	constructor(private readonly root: string) {}

	/**
	 * Creates a folder with those above it; each is looked at once.
	 *
	 * @param path from the root, with `/` between names; `.` is the root.
	 * @throws OutputError if there is a link, or something else that is no folder.
	 */
	async create(path: string): Promise<void> {
		if (this.#known.has(path)) return;
		if (path === ".") await createFolder(this.root);
		else {
			await this.create(dirname(path));
			await this.#createOne(join(this.root, path));
		}
		this.#known.add(path);
	}

	async #createOne(folder: string): Promise<void> {
		const stats = await lstat(folder).catch(() => undefined);
		if (stats === undefined) return mkdir(folder);
		if (stats.isDirectory()) return;
		throw new OutputError(
			"UNWRITABLE",
			folder,
			stats.isSymbolicLink()
				? "is a link, through which nothing is written; remove it"
				: "is not a folder; remove it",
		);
	}
}

/** Creates a folder with those above it. `mkdir` of Node does not end where a file system takes no folders, such as `/proc`. */
async function createFolder(folder: string): Promise<void> {
	const above = dirname(folder);
	try {
		await mkdir(folder);
	} catch (error) {
		const { code } = error as NodeJS.ErrnoException;
		if (code === "EEXIST") return;
		if (code !== "ENOENT" || above === folder) throw error;
		await createFolder(above);
		await mkdir(folder);
	}
}
