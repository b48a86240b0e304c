/** Folders out of paths: what archives have. */
import {
	byName,
	type DumpEntry,
	type DumpFile,
	type DumpFolder,
	joinPath,
} from "./files";

/** A file without its place: {@link folderOf} gives it one. */
export type LooseFile = Omit<DumpFile, "type" | "name" | "path">;

/** What is at a path. */
export type LooseEntry = LooseFile | "folder";

type Tree = Map<string, Tree | LooseFile>;

/**
 * A folder of files and folders.
 *
 * @param entries by path. A path that is a file and a folder at once is a folder.
 * @param name of the folder.
 * @param path of the folder within the dump.
 */
export function folderOf(
	entries: Iterable<readonly [path: string, entry: LooseEntry]>,
	name = "",
	path = "",
): DumpFolder {
	const root: Tree = new Map();
	for (const [entryPath, entry] of entries) {
		const names = entryPath.split("/");
		const last = entry === "folder" ? "" : (names.pop() ?? "");
		let folder = root;
		for (const each of names) {
			const found = folder.get(each);
			const next: Tree = found instanceof Map ? found : new Map();
			folder.set(each, next);
			folder = next;
		}
		if (entry !== "folder" && !(folder.get(last) instanceof Map))
			folder.set(last, entry);
	}
	return toFolder(root, name, path);
}

const toFolder = (tree: Tree, name: string, path: string): DumpFolder => ({
	type: "folder",
	name,
	path,
	async children() {
		return [...tree]
			.map(([child, node]): DumpEntry => {
				const childPath = joinPath(path, child);
				return node instanceof Map
					? toFolder(node, child, childPath)
					: { type: "file", name: child, path: childPath, ...node };
			})
			.sort(byName);
	},
});
