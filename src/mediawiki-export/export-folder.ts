/** The folder of an export: files that get their names when they are complete. */
import { createHash } from "node:crypto";
import { createWriteStream } from "node:fs";
import { mkdir, rm } from "node:fs/promises";
import { dirname, join } from "node:path";
import { pipeline } from "node:stream/promises";
import { FileError } from "../dump/dump-error";
import type { DumpAttachment } from "../dump/pages/page";
import { toOutputError } from "../records/output/output-error";
import { partialName, publish } from "../records/output/partial";

/** Writes the files of an export. */
export class ExportFolder {
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
	 * @param content is asked for when it is written.
	 * @returns whether it was written: not if `isGood` says at its end that it must not be.
	 * @throws OutputError if it cannot be written; what `content` throws if it is a `FileError` or of no other kind of error.
	 */
	async write(
		path: string,
		content: () => AsyncIterable<string | Uint8Array>,
		isGood: () => boolean = () => true,
	): Promise<boolean> {
		const file = join(this.folder, path);
		const partial = partialName(file);
		try {
			await mkdir(dirname(file), { recursive: true });
			await rm(partial, { force: true });
			await pipeline(content, createWriteStream(partial, { flags: "wx" }));
			if (isGood()) await publish(partial, file, this.isReplacing);
			else await rm(partial);
			return isGood();
		} catch (error) {
			await rm(partial, { force: true }).catch(() => {});
			if (error instanceof FileError) throw error;
			throw toOutputError(file, error);
		}
	}

	/**
	 * Copies an attachment. Its bytes are read when they are written.
	 *
	 * @param sha256 of the bytes that are expected.
	 * @returns whether the bytes are those; if not, nothing is written.
	 * @throws OutputError if it cannot be written.
	 * @throws FileError if it cannot be read.
	 */
	async copy(
		attachment: DumpAttachment,
		path: string,
		sha256: string,
	): Promise<boolean> {
		const hash = createHash("sha256");
		async function* hashed(): AsyncGenerator<Uint8Array> {
			for await (const chunk of attachment.chunks()) {
				hash.update(chunk);
				yield chunk;
			}
		}
		let digest: string | undefined;
		return this.write(path, hashed, () => {
			digest ??= hash.digest("hex");
			return digest === sha256;
		});
	}
}
