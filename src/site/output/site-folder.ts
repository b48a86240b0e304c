/** The folder of a site: files that get their names when they are complete, and what a later run needs to continue. */
import { createHash } from "node:crypto";
import { writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { FileError } from "../../dump/dump-error";
import type { DumpAttachment } from "../../dump/pages/page";
import { toOutputError } from "../../records/output/output-error";
import { OutputFolders } from "../../records/output/output-folders";
import { partialName, publish, removeFile } from "../../records/output/partial";
import type { MappedFile } from "../../wiki-map/schema";
import { isIntact, type WrittenFile, type WrittenFiles } from "./written-files";

/** Content of a file. */
export type Content =
	| string
	| Iterable<string | Uint8Array>
	| AsyncIterable<string | Uint8Array>;

/** How the files of a folder are written. */
export interface FolderOptions {
	/** Whether files of the same name are replaced, whoever has written them. */
	force: boolean;
	/** Notes each file; says whether there is one of its name as an earlier run has written it. */
	files?: Pick<WrittenFiles, "add">;
	/** Where a file is until all of it is there; beside it, if there is no folder for that. */
	partial?: string;
}

/** Writes the files of a site. */
export class SiteFolder {
	readonly #folders: OutputFolders;

	/** @param folder that may be written to. */
	constructor(
		readonly folder: string,
		private readonly options: FolderOptions,
	) {
		this.#folders = new OutputFolders(folder);
	}

	/**
	 * Writes a file.
	 *
	 * @param path with `/`, from the folder.
	 * @param isGood says at the end whether the file may be there.
	 * @returns the file; `undefined` if it must not be there.
	 * @throws OutputError if it cannot be written, or if there is one of its name that must not be replaced.
	 */
	async write(
		path: string,
		content: Content,
		isGood: (written: WrittenFile) => boolean = () => true,
	): Promise<WrittenFile | undefined> {
		const file = join(this.folder, path);
		const partial = this.options.partial ?? partialName(file);
		try {
			await this.#folders.create(dirname(path));
			await removeFile(partial);
			const hash = createHash("sha256");
			let size = 0;
			async function* hashed(): AsyncGenerator<string | Uint8Array> {
				for await (const chunk of typeof content === "string"
					? [content]
					: content) {
					hash.update(chunk);
					size += Buffer.byteLength(chunk);
					yield chunk;
				}
			}
			await writeFile(partial, hashed(), { flag: "wx" });
			const written = { file: path, size, sha256: hash.digest("hex") };
			if (!isGood(written)) {
				await removeFile(partial);
				return undefined;
			}
			const { files, force } = this.options;
			const isOurs = (await files?.add(written, partial)) ?? false;
			await publish(partial, file, force || isOurs);
			return written;
		} catch (error) {
			await removeFile(partial).catch(() => {});
			if (error instanceof FileError) throw error;
			throw toOutputError(file, error);
		}
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
		{ file, sha256 }: MappedFile,
	): Promise<boolean> {
		const written = await this.write(
			file,
			attachment.chunks(),
			(copy) => copy.sha256 === sha256,
		);
		return written !== undefined;
	}

	/** Whether a file is there as it must be; it is noted then. */
	async keep({ file, size, sha256 }: WrittenFile): Promise<boolean> {
		if (!(await isIntact(this.folder, { file, sha256 }))) return false;
		await this.options.files?.add({ file, size, sha256 });
		return true;
	}
}
