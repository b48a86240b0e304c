/** Folders of a tar in the order of the tar: the files of each are kept until all of them went by. */
import { createHash } from "node:crypto";
import { FileError, toFileError } from "../dump-error";
import type { LooseFile, Substitute, TreeFolder } from "./file-tree";
import { TreeFolder as Folder, TreeFile } from "./file-tree";
import { collect, type FileFacts, tooLarge } from "./files";
import { type TarArchive, TarFile } from "./tar-archive";
import type { TarEntry } from "./tar-files";

/** What is kept of a file: its bytes, its hash, nothing. Of two uses of a file the greater one counts. */
const SKIP = 0;
const HASH = 1;
const KEEP = 2;
type Use = typeof SKIP | typeof HASH | typeof KEEP;

/** A folder whose files go by. */
class OpenFolder {
	readonly files = new Map<number, LooseFile>();
	/** Bytes that are kept. */
	bytes = 0;
	/** How many files are still to come. */
	left = 0;

	constructor(readonly folder: TreeFolder) {}

	/** The folder with the files that went by. */
	toFolder(): TreeFolder {
		const { files } = this;
		const substitute: Substitute = (file) =>
			(file instanceof TarFile ? files.get(file.number) : undefined) ?? file;
		return this.folder.with(substitute);
	}
}

/** Where a file is needed, and for what. */
interface Need {
	folder: OpenFolder;
	use: Use;
}

/**
 * Reads folders of pages in the order in which their last files are in the tar; folders without files come last.
 *
 * @param problems learns of damage that the first reading did not meet.
 */
export async function* tarFolders(
	archive: TarArchive,
	folders: readonly TreeFolder[],
): AsyncGenerator<TreeFolder> {
	const open = new Set<OpenFolder>();
	const needs = new Map<number, Need | Need[]>();
	for (const folder of folders) {
		const each = new OpenFolder(folder);
		open.add(each);
		addNeeds(each, needs);
	}
	try {
		for await (const entry of archive.entries()) {
			const found = needs.get(entry.number);
			if (found === undefined) continue;
			needs.delete(entry.number);
			const list = Array.isArray(found) ? found : [found];
			const use = list.reduce<Use>(
				(max, { use }) => (use > max ? use : max),
				0,
			);
			const [first] = list;
			if (first === undefined) continue;
			const isDamaged = await take(archive, entry, use, list);
			if (isDamaged !== undefined) throw isDamaged;
			for (const { folder } of list) {
				folder.left--;
				if (folder.left > 0) continue;
				open.delete(folder);
				yield folder.toFolder();
			}
		}
	} catch (error) {
		if (!(error instanceof FileError)) throw error;
		const { problem } = error;
		// The first reading has reported it, unless it happened since.
		if (!archive.problems.some(({ code }) => code === problem.code))
			archive.problems.push(problem);
	}
	for (const each of open) yield each.toFolder();
}

/** Notes each file of a folder. */
function addNeeds(open: OpenFolder, needs: Map<number, Need | Need[]>): void {
	const seen = new Set<number>();
	const pending: { folder: TreeFolder; use: Use | undefined }[] = [
		{ folder: open.folder, use: undefined },
	];
	for (let step = pending.pop(); step !== undefined; step = pending.pop())
		for (const entry of step.folder.list()) {
			// Pages have files in their folder and one folder deeper; links may lead further without end.
			if (entry instanceof Folder && step.use === undefined)
				pending.push({ folder: entry, use: step.use ?? useOf(entry.name) });
			if (!(entry instanceof TreeFile)) continue;
			const { original } = entry;
			if (!(original instanceof TarFile) || seen.has(original.number)) continue;
			seen.add(original.number);
			const need = { folder: open, use: step.use ?? KEEP };
			const other = needs.get(original.number);
			needs.set(
				original.number,
				other === undefined ? need : [other, need].flat(),
			);
			open.left++;
		}
}

const useOf = (name: string): Use =>
	name === "attachments" ? HASH : name === "cache" ? SKIP : KEEP;

/** Keeps what is needed of a file for each of the folders. Gives the error after which nothing more can be read. */
async function take(
	archive: TarArchive,
	entry: TarEntry,
	use: Use,
	needs: readonly Need[],
): Promise<FileError | undefined> {
	const { fileBytes, pageBytes } = archive.settings.limits;
	const { path = "", size, modified, number } = entry;
	const facts = { size, ...(modified !== undefined && { modified }) };
	const keep = (file: LooseFile): void => {
		for (const { folder } of needs) folder.files.set(number, file);
	};
	try {
		if (use === SKIP) return undefined;
		if (use === HASH) {
			const hash = createHash("sha256");
			for await (const chunk of entry.chunks) hash.update(chunk);
			const file = archive.tree.fileAt(path);
			if (file !== undefined)
				keep(hashedFile(file, { ...facts, sha256: hash.digest("hex") }));
			return undefined;
		}
		if (needs.some(({ folder }) => folder.bytes + size > pageBytes))
			throw new FileError("page-too-large", path);
		if (size > fileBytes) throw tooLarge(path, fileBytes);
		const bytes = await collect(entry.chunks, path, size);
		for (const { folder } of needs) folder.bytes += bytes.length;
		keep(memoryFile(bytes, facts));
		return undefined;
	} catch (error) {
		const fileError = toFileError(error, path);
		keep(brokenFile(fileError, facts));
		return fileError.problem.code === "archive-damaged" ? fileError : undefined;
	}
}

const hashedFile = (file: LooseFile, facts: FileFacts): LooseFile => ({
	stat: async () => facts,
	bytes: () => file.bytes(),
	chunks: () => file.chunks(),
});

const memoryFile = (bytes: Uint8Array, facts: FileFacts): LooseFile => ({
	stat: async () => facts,
	bytes: async () => bytes,
	async *chunks() {
		yield bytes;
	},
});

/** A file that cannot be read. */
const brokenFile = (error: FileError, facts: FileFacts): LooseFile => ({
	stat: async () => facts,
	bytes: () => Promise.reject(error),
	// biome-ignore lint/correctness/useYield: there is nothing to give
	async *chunks() {
		throw error;
	},
});
