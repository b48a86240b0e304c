/** Files on a disk. Links are followed within the dump only, and nothing but files and folders is opened. */
import { type Dirent, readdirSync } from "node:fs";
import { readlink, realpath, stat } from "node:fs/promises";
import { dirname, resolve, sep } from "node:path";
import { FileError, toFileError } from "../dump-error";
import type { Settings } from "../settings";
import { DiskFile } from "./disk-file";
import {
	type Disk,
	DiskPlace,
	type NameDetails,
	NO_DETAILS,
} from "./disk-place";
import {
	byName,
	type DumpEntry,
	type DumpFile,
	type DumpFolder,
	type DumpOther,
} from "./files";

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

class DiskFolder extends DiskPlace implements DumpFolder {
	readonly type = "folder";

	protected get rootPath(): string {
		return "";
	}

	async children(): Promise<DumpEntry[]> {
		try {
			const found: DumpEntry[] = [];
			for (const entry of readFolder(this.location)) {
				const child = this.#child(entry);
				// Most are files or folders: nothing has to be waited for.
				found.push(child instanceof Promise ? await child : child);
			}
			return found.sort(byName);
		} catch (error) {
			throw toFileError(error, this.path);
		}
	}

	#child(
		entry: Dirent<string> | Dirent<Buffer>,
	): DumpEntry | Promise<DumpEntry> {
		const { name, details } = this.#named(entry.name);
		if (entry.isFile()) return new DiskFile(this.disk, this, name, details);
		if (entry.isDirectory())
			return new DiskFolder(this.disk, this, name, details);
		return this.#linked(new DiskFile(this.disk, this, name, details));
	}

	#named(name: string | Buffer): { name: string; details: NameDetails } {
		if (typeof name === "string") return { name, details: NO_DETAILS };
		const { text, isUtf8 } = this.disk.decode(name);
		return { name: text, details: isUtf8 ? NO_DETAILS : { bytes: name } };
	}

	/** What a link leads to, or why it leads to nothing. */
	async #linked(link: DiskFile): Promise<DumpEntry> {
		const { name, path } = link;
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
		if (!place.startsWith(rootOf(this.disk)) || this.isIn(place))
			return other(name, path, new FileError("link-outside", path));
		const stats = await stat(target);
		if (stats.isDirectory())
			return new DiskFolder(this.disk, this, name, { target });
		if (stats.isFile()) return new DiskFile(this.disk, this, name, { target });
		return other(name, path, new FileError("not-a-file", path));
	}
}

/** In a name as a string, where its bytes may be no UTF-8. */
const REPLACEMENT = "\ufffd";

/**
 * Reads what is in a folder: names as strings, which takes half of the time, or as bytes if one of them may not be UTF-8. Folders of
 * pages are small and many: handing each step of it to another thread takes longer than the step.
 */
function readFolder(
	location: string | Buffer,
): Dirent<string>[] | Dirent<Buffer>[] {
	const entries = readdirSync(location, { withFileTypes: true });
	return entries.some(({ name }) => name.includes(REPLACEMENT))
		? readdirSync(location, { encoding: "buffer", withFileTypes: true })
		: entries;
}

const other = (name: string, path: string, error: FileError): DumpOther => ({
	type: "other",
	name,
	path,
	error,
});

/** The root's path with a separator, as bytes. */
const rootOf = ({ root }: Disk): string =>
	Buffer.from(root.endsWith(sep) ? root : root + sep).toString("latin1");
