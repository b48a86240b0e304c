/** Files on a disk. Links are followed within the dump only, and nothing but files and folders is opened. */
import {
	closeSync,
	constants,
	fstatSync,
	openSync,
	readdirSync,
	readSync,
	statSync,
} from "node:fs";
import {
	type FileHandle,
	open,
	readFile,
	readlink,
	realpath,
	stat,
} from "node:fs/promises";
import { dirname, resolve, sep } from "node:path";
import { FileError, toFileError } from "../dump-error";
import type { Decoder } from "../formats/decode";
import type { Settings } from "../settings";
import { mayFollow } from "./archive-paths";
import {
	byName,
	type DumpEntry,
	type DumpFile,
	type DumpFolder,
	type DumpOther,
	type FileFacts,
	joinPath,
	tooLarge,
} from "./files";

const SLASH = Buffer.from(sep);
const CHUNK = 256 * 1024;

/** Bytes of a file that is read at once. */
const SMALL = 1024 * 1024;
/** A pipe that has taken the place of a file is not waited for. */
const READ = constants.O_RDONLY | constants.O_NONBLOCK;

/** What all files of a disk have in common. */
interface Disk {
	/** Where the dump begins, without links. */
	root: string;
	/** How many bytes of a file `bytes` gives. */
	limit: number;
	decode: Decoder;
}

/**
 * A folder of a disk.
 *
 * @param root path of the folder, without links.
 * @param name of the folder within the dump.
 */
export const diskFolder = (
	root: string,
	name: string,
	{ limits, decode }: DiskSettings,
): DumpFolder =>
	new DiskFolder(
		{ root, limit: limits.fileBytes, decode },
		undefined,
		name,
		NO_DETAILS,
	);

/**
 * A file of a disk, by itself.
 *
 * @param path without links.
 * @param name of the file within the dump.
 */
export const diskFile = (
	path: string,
	name: string,
	{ limits, decode }: DiskSettings,
): DumpFile =>
	new DiskFile(
		{ root: path, limit: limits.fileBytes, decode },
		undefined,
		name,
		NO_DETAILS,
	);

type DiskSettings = Pick<Settings, "limits" | "decode">;

/** Facts that the name alone does not have: its bytes if they are not UTF-8, and the target of a link. */
interface NameDetails {
	bytes?: Buffer;
	target?: Buffer;
}

/** A place on a disk. A wiki has many: each holds its name and the folder above, and reads everything else on demand. */
abstract class DiskPlace {
	constructor(
		protected readonly disk: Disk,
		protected readonly above: DiskFolder | undefined,
		readonly name: string,
		private readonly details: NameDetails,
	) {}

	get isMisencoded(): boolean {
		return this.details.bytes !== undefined;
	}

	/** As the system knows it. */
	get raw(): Buffer {
		if (this.details.target !== undefined) return this.details.target;
		if (this.above === undefined) return Buffer.from(this.disk.root);
		const name = this.details.bytes ?? Buffer.from(this.name);
		return Buffer.concat([this.above.raw, SLASH, name]);
	}
}

/** The details of all other names. */
const NO_DETAILS: NameDetails = {};

class DiskFolder extends DiskPlace implements DumpFolder {
	readonly type = "folder";

	get path(): string {
		return this.above === undefined ? "" : joinPath(this.above.path, this.name);
	}

	get realPath(): string {
		const root = Buffer.from(this.disk.root).toString("latin1");
		const place = this.raw.toString("latin1").slice(root.length);
		return Buffer.from(place.replace(/^[/\\]/, ""), "latin1").toString();
	}

	async children(): Promise<DumpEntry[]> {
		try {
			const found: DumpEntry[] = [];
			for (const entry of readFolder(this.raw))
				found.push(await this.#child(entry));
			return found.sort(byName);
		} catch (error) {
			throw toFileError(error, this.path);
		}
	}

	async #child(entry: Dirent): Promise<DumpEntry> {
		const { text: name, isUtf8 } = this.disk.decode(entry.name);
		const details = isUtf8 ? NO_DETAILS : { bytes: entry.name };
		if (entry.isFile()) return new DiskFile(this.disk, this, name, details);
		if (entry.isDirectory())
			return new DiskFolder(this.disk, this, name, details);
		const path = joinPath(this.path, name);
		const link = new DiskFile(this.disk, this, name, details);
		try {
			return await this.#follow(link);
		} catch (error) {
			const { code } = error as NodeJS.ErrnoException;
			if (code !== "ENOENT" && code !== "ELOOP")
				return other(name, path, toFileError(error, path));
			const isOutside = await this.#leadsOutside(link);
			const reason = isOutside ? "link-outside" : "link-broken";
			return other(name, path, new FileError(reason, path));
		}
	}

	/** Whether a link that leads to nothing would lead out of the dump. */
	async #leadsOutside({ raw }: DiskFile): Promise<boolean> {
		const target = await readlink(raw).catch(() => "");
		const place = resolve(dirname(raw.toString()), target);
		return !`${place}${sep}`.startsWith(
			this.disk.root.endsWith(sep) ? this.disk.root : this.disk.root + sep,
		);
	}

	/** What a link leads to, or what is neither file nor folder. A link to a folder that was come through already would never end. */
	async #follow({ name, path, raw }: DiskFile): Promise<DumpEntry> {
		const target = await realpath(raw, "buffer");
		const place = target.toString("latin1");
		if (!place.startsWith(rootOf(this.disk)) || this.#isIn(place))
			return other(name, path, new FileError("link-outside", path));
		const stats = await stat(target);
		if (stats.isDirectory())
			return new DiskFolder(this.disk, this, name, { target });
		if (stats.isFile() && !mayFollow(this.path, place))
			return other(name, path, new FileError("link-outside", path));
		if (stats.isFile()) return new DiskFile(this.disk, this, name, { target });
		return other(name, path, new FileError("not-a-file", path));
	}

	/** Whether a place is this folder, or one above it. */
	#isIn(place: string): boolean {
		for (
			let folder: DiskFolder | undefined = this;
			folder !== undefined;
			folder = folder.above
		)
			if (folder.raw.toString("latin1") === place) return true;
		return false;
	}
}

/** Reads a file of that size; nothing, if it has another one by now. */
function readSmall(handle: number, size: number): Uint8Array | undefined {
	// One byte more shows whether the file has grown.
	const buffer = Buffer.allocUnsafeSlow(size + 1);
	let length = 0;
	for (let read = -1; read !== 0 && length <= size; length += read)
		read = readSync(handle, buffer, length, size + 1 - length, null);
	return length === size ? buffer.subarray(0, size) : undefined;
}

type Dirent = ReturnType<typeof readFolder>[number];

/**
 * Reads what is in a folder, by names as bytes. Folders of pages are small and many: handing each step of it to another thread takes
 * longer than the step.
 */
const readFolder = (raw: Buffer) =>
	readdirSync(raw, { encoding: "buffer", withFileTypes: true });

const other = (name: string, path: string, error: FileError): DumpOther => ({
	type: "other",
	name,
	path,
	error,
});

/** The root's path with a separator, as bytes. */
const rootOf = ({ root }: Disk): string =>
	Buffer.from(root.endsWith(sep) ? root : root + sep).toString("latin1");

class DiskFile extends DiskPlace implements DumpFile {
	readonly type = "file";

	get path(): string {
		return this.above === undefined
			? this.name
			: joinPath(this.above.path, this.name);
	}

	async stat(): Promise<FileFacts> {
		try {
			const { size, mtime } = statSync(this.raw);
			return { size, modified: mtime.toISOString() };
		} catch (error) {
			throw toFileError(error, this.path);
		}
	}

	/** Small files are read at once: handing each step of it to another thread takes longer than the step. */
	async bytes(): Promise<Uint8Array> {
		const { limit } = this.disk;
		let handle: number | undefined;
		try {
			handle = openSync(this.raw, READ);
			const { size } = fstatSync(handle);
			if (size > limit) throw tooLarge(this.path, limit);
			const bytes =
				size > SMALL ? await readFile(this.raw) : readSmall(handle, size);
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
		const handle = await open(this.raw, "r").catch((error) => {
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
			const handle = await open(this.raw, "r");
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
