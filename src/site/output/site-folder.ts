/** The folder of a site: files that get their names when they are complete, and what a later run needs to continue. */
import { createHash } from "node:crypto";
import { createWriteStream } from "node:fs";
import { mkdir, rm, stat, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { pipeline } from "node:stream/promises";
import { FileError } from "../../dump/dump-error";
import type { DumpAttachment } from "../../dump/pages/page";
import { toOutputError } from "../../records/output/output-error";
import { partialName, publish } from "../../records/output/partial";
import type { MappedFile } from "../../wiki-map/schema";

/** Writes the files of a site. */
export class SiteFolder {
	readonly #folders = new Set<string>();

	/**
	 * @param folder that may be written to.
	 * @param isReplacing whether files of the same name are replaced.
	 */
	constructor(
		readonly folder: string,
		private readonly isReplacing: boolean,
	) {}

	/**
	 * Writes a file.
	 *
	 * @param path with `/`, from the folder.
	 * @param isGood says at the end whether the file may be there.
	 * @returns whether it is.
	 * @throws OutputError if it cannot be written.
	 */
	async write(
		path: string,
		content:
			| string
			| Iterable<string | Uint8Array>
			| AsyncIterable<string | Uint8Array>,
		isGood: () => boolean = () => true,
	): Promise<boolean> {
		return this.#publish(path, async (partial) => {
			await writeFile(partial, content, { flag: "wx" });
			return isGood();
		});
	}

	/**
	 * Copies an attachment. Its bytes are read when they are written.
	 *
	 * @param expected where it is written, with its size and hash.
	 * @returns whether the bytes are those that are expected; if not, nothing is written.
	 * @throws OutputError if it cannot be written.
	 * @throws FileError if it cannot be read.
	 */
	async copy(
		attachment: DumpAttachment,
		expected: MappedFile,
	): Promise<boolean> {
		const hash = createHash("sha256");
		async function* hashed(): AsyncGenerator<Uint8Array> {
			for await (const chunk of attachment.chunks()) {
				hash.update(chunk);
				yield chunk;
			}
		}
		return this.#publish(expected.file, async (partial) => {
			await pipeline(hashed, createWriteStream(partial, { flags: "wx" }));
			return hash.digest("hex") === expected.sha256;
		});
	}

	/** Whether there is a file of that size. */
	async has({ file, size }: MappedFile): Promise<boolean> {
		const stats = await stat(join(this.folder, file)).catch(() => undefined);
		return stats?.isFile() === true && stats.size === size;
	}

	/** @returns whether the file was written: not if `write` says that it must not be. */
	async #publish(
		path: string,
		write: (partial: string) => Promise<boolean>,
	): Promise<boolean> {
		const file = join(this.folder, path);
		const partial = partialName(file);
		try {
			await this.#createFolder(dirname(file));
			await rm(partial, { force: true });
			const isGood = await write(partial);
			if (isGood) await publish(partial, file, this.isReplacing);
			else await rm(partial);
			return isGood;
		} catch (error) {
			await rm(partial, { force: true }).catch(() => {});
			if (error instanceof FileError) throw error;
			throw toOutputError(file, error);
		}
	}

	async #createFolder(folder: string): Promise<void> {
		if (this.#folders.has(folder)) return;
		await mkdir(folder, { recursive: true });
		this.#folders.add(folder);
	}
}
