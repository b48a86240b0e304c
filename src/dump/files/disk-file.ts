/** Files of a disk: nothing but files is opened, and a file that changes while it is read is noticed. */
import {
	closeSync,
	constants,
	fstatSync,
	openSync,
	readSync,
	type Stats,
	statSync,
} from "node:fs";
import { type FileHandle, open, readFile } from "node:fs/promises";
import { FileError, toFileError } from "../dump-error";
import { DiskPlace } from "./disk-place";
import { type DumpFile, type FileFacts, tooLarge } from "./files";

const CHUNK = 256 * 1024;

/** Bytes of a file that is read at once. */
const SMALL = 1024 * 1024;
/** A pipe that has taken the place of a file is not waited for. */
const READ = constants.O_RDONLY | constants.O_NONBLOCK;

/** A file of a disk. */
export class DiskFile extends DiskPlace implements DumpFile {
	readonly type = "file";
	/** As they were when the file was last opened or asked for. */
	private stats: Stats | undefined;

	protected get rootPath(): string {
		return this.name;
	}

	async stat(): Promise<FileFacts> {
		try {
			const { size, mtime } = this.#stats();
			return { size, modified: mtime.toISOString() };
		} catch (error) {
			throw toFileError(error, this.path);
		}
	}

	async hasOtherNames(): Promise<boolean> {
		try {
			return this.#stats().nlink > 1;
		} catch (error) {
			throw toFileError(error, this.path);
		}
	}

	#stats(): Stats {
		this.stats ??= statSync(this.location);
		return this.stats;
	}

	/** Small files are read at once: handing each step of it to another thread takes longer than the step. */
	async bytes(): Promise<Uint8Array> {
		const { limit } = this.disk;
		let handle: number | undefined;
		try {
			handle = openSync(this.location, READ);
			this.stats = fstatSync(handle);
			const { size } = this.stats;
			if (size > limit) throw tooLarge(this.path, limit);
			const bytes =
				size > SMALL ? await readFile(this.location) : readSmall(handle, size);
			if (bytes?.length !== size)
				throw new FileError("file-changed", this.path);
			return bytes;
		} catch (error) {
			throw toFileError(error, this.path);
		} finally {
			if (handle !== undefined) closeSync(handle);
		}
	}

	range(start: number, length: number): Promise<Uint8Array> {
		return this.#use(async (handle) => {
			const { buffer, bytesRead } = await handle.read(
				Buffer.alloc(length),
				0,
				length,
				start,
			);
			return buffer.subarray(0, bytesRead);
		});
	}

	async *chunks(): AsyncGenerator<Uint8Array> {
		const handle = await open(this.location, "r").catch((error) => {
			throw toFileError(error, this.path);
		});
		try {
			const { size } = await handle.stat();
			let read = 0;
			for (;;) {
				const { bytesRead, buffer } = await handle.read(
					Buffer.allocUnsafe(CHUNK),
					0,
					CHUNK,
					null,
				);
				if (bytesRead === 0) break;
				read += bytesRead;
				yield buffer.subarray(0, bytesRead);
			}
			if (read !== size) throw new FileError("file-changed", this.path);
		} catch (error) {
			throw toFileError(error, this.path);
		} finally {
			await handle.close();
		}
	}

	async #use<T>(work: (handle: FileHandle) => Promise<T>): Promise<T> {
		try {
			const handle = await open(this.location, "r");
			try {
				return await work(handle);
			} finally {
				await handle.close();
			}
		} catch (error) {
			throw toFileError(error, this.path);
		}
	}
}

/** Reads a file of that size; nothing, if it has another one by now. */
function readSmall(handle: number, size: number): Uint8Array | undefined {
	// One byte more shows whether the file has grown.
	const buffer = Buffer.allocUnsafeSlow(size + 1);
	let length = 0;
	let read: number;
	do {
		read = readSync(handle, buffer, length, size + 1 - length, null);
		length += read;
	} while (read !== 0 && length < size);
	return length === size ? buffer.subarray(0, size) : undefined;
}
