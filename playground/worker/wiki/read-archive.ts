/** The files of an archive, read on the reader's machine: nothing is sent anywhere. */
import { DumpError } from "../../../src/dump/dump-error";
import { FileTree } from "../../../src/dump/files/file-tree";
import { createProblem, type Problem } from "../../../src/dump/problems";
import { archiveKind } from "../../protocol/archive-kind";
import { type AddEntry, ATTACHMENT } from "./archive-entry";
import { readTar } from "./tar-entries";
import { readZip } from "./zip-entries";

const MIB = 2 ** 20;

/** How much an archive may hold: a browser has less memory than a server. */
const LIMITS = { entries: 200_000, allBytes: 512 * MIB };

/** What is in an archive. */
export interface Archive {
	kind: "zip" | "tar";
	tree: FileTree;
	/** Problems of entries: those whose names lead out of the archive are skipped. */
	problems: readonly Problem[];
	/** Number of files that need a password. */
	encrypted: number;
	/** Files that were asked for and are damaged. */
	damaged: ReadonlySet<string>;
}

/**
 * Reads the list of files of a zip, tar or tar.gz. Of a zip, files are read when they are asked for.
 *
 * @throws DumpError if it is no such archive, or larger than the limits.
 */
export async function readArchive(file: File): Promise<Archive> {
	const tree = new FileTree();
	const problems: Problem[] = [];
	const damaged = new Set<string>();
	const add = counting(tree, problems, file.name);
	const kind = await archiveKind(file);
	try {
		if (kind === "zip") {
			const encrypted = await readZip(file, add, (path) => damaged.add(path));
			return { kind, tree, problems, encrypted, damaged };
		}
		await readTar(file, kind === "gzip", add);
		return { kind: "tar", tree, problems, encrypted: 0, damaged };
	} catch (error) {
		if (error instanceof DumpError) throw error;
		throw new DumpError(
			"UNSUPPORTED",
			file.name,
			"is no zip, tar or tar.gz that can be read",
			{ cause: error },
		);
	}
}

/** Adds entries to a tree, as long as they are within the limits. */
function counting(
	tree: FileTree,
	problems: Problem[],
	archive: string,
): AddEntry {
	let entries = 0;
	let bytes = 0;
	return ({ name, path, misencoded = [], size, content }) => {
		entries++;
		bytes += ATTACHMENT.test(name) ? 0 : size;
		if (entries > LIMITS.entries || bytes > LIMITS.allBytes)
			throw new DumpError(
				"TOO_LARGE",
				archive,
				`has more than ${LIMITS.entries} files or ${LIMITS.allBytes / MIB} MiB: use the command moinmoin`,
			);
		for (const part of misencoded) tree.misencoded.add(part);
		if (path === undefined) problems.push(createProblem("name-unsafe", name));
		else if (tree.add(path, content) && content !== "folder")
			problems.push(createProblem("entry-twice", path));
	};
}
