/** Files and folders by path, as archives list them. Links are followed within the tree. */
import { FileError } from "../dump-error";
import type { ProblemCode } from "../problems";
import {
	byName,
	type DumpEntry,
	type DumpFile,
	type DumpFolder,
	joinPath,
} from "./files";

/** A file without a name and path. */
export type LooseFile = Omit<DumpFile, "type" | "name" | "path">;

/** A link to another entry. */
export class Link {
	/** @param target path from the root of the tree; absent if the link leads out of it. */
	constructor(readonly target: string | undefined) {}
}

/** What is at a path: a file, a folder, a link, or the reason why it is none of these. */
export type LooseEntry = LooseFile | "folder" | Link | FileError;

type FolderNode = Map<string, Node>;
type Node = FolderNode | LooseFile | Link | FileError;

/** Maximum number of links on the way to one file. */
const MAX_LINKS = 40;

/** A tree of files. */
export class FileTree {
	readonly #root: FolderNode = new Map();
	/** Names that are not UTF-8 and were decoded in another way. */
	readonly misencoded = new Set<string>();

	/**
	 * Adds an entry. A path that is a file and a folder at once is a folder; of two files, the later one counts.
	 *
	 * @returns whether something else was at the path already.
	 */
	add(path: string, entry: LooseEntry): boolean {
		const names = namesOf(path);
		const last = entry === "folder" ? undefined : names.pop();
		let folder = this.#root;
		let isTaken = false;
		for (const name of names) {
			const found = folder.get(name);
			const next: FolderNode = found instanceof Map ? found : new Map();
			isTaken ||= found !== undefined && found !== next;
			folder.set(name, next);
			folder = next;
		}
		if (entry === "folder" || last === undefined) return isTaken;
		const found = folder.get(last);
		if (!(found instanceof Map)) folder.set(last, entry);
		return isTaken || found !== undefined;
	}

	/** The file at a path; links are not followed. */
	fileAt(path: string): LooseFile | undefined {
		let node: Node | undefined = this.#root;
		for (const name of namesOf(path)) {
			if (!(node instanceof Map)) return undefined;
			node = node.get(name);
		}
		return node === undefined || !isFile(node) ? undefined : node;
	}

	/** Everything. */
	root(name = "", path = ""): TreeFolder {
		return new TreeFolder(this, this.#root, { name, path, realPath: "" });
	}

	/** The file or folder that a link leads to and its path, or why it leads to nothing. */
	resolve({ target }: Link): Target | ProblemCode {
		let path = target;
		for (let count = 0; count < MAX_LINKS; count++) {
			if (path === undefined) return "link-outside";
			const names = namesOf(path);
			let node: Node | undefined = this.#root;
			let used = 0;
			while (node instanceof Map && used < names.length) {
				node = node.get(names[used] ?? "");
				used++;
			}
			if (node === undefined) return "link-broken";
			if (node instanceof FileError) return node.problem.code;
			if (!(node instanceof Link))
				return used < names.length
					? "link-broken"
					: { node, realPath: names.join("/") };
			const { target }: Link = node;
			path =
				target === undefined
					? undefined
					: joinPath(target, names.slice(used).join("/"));
		}
		return "link-broken";
	}
}

interface Target {
	node: FolderNode | LooseFile;
	realPath: string;
}

const namesOf = (path: string): string[] =>
	path.split("/").filter((name) => name !== "");

const isFile = (node: Node): node is LooseFile =>
	!(node instanceof Map || node instanceof Link || node instanceof FileError);

/** Where a file or folder is, and under which path. */
interface Place {
	name: string;
	path: string;
	/** Path without links, from the root of the tree. */
	realPath: string;
	above?: TreeFolder;
}

/** Gives the file that is read instead of a file of the tree. */
export type Substitute = (file: LooseFile) => LooseFile;

/** A folder of a tree. */
export class TreeFolder implements DumpFolder {
	readonly type = "folder";
	readonly name: string;
	readonly path: string;
	readonly realPath: string;

	constructor(
		private readonly tree: FileTree,
		private readonly node: FolderNode,
		private readonly place: Place,
		private readonly substitute: Substitute = (file) => file,
	) {
		this.name = place.name;
		this.path = place.path;
		this.realPath = place.realPath;
	}

	get isMisencoded(): boolean {
		return this.tree.misencoded.has(this.name);
	}

	/** The same folder with other files. */
	with(substitute: Substitute): TreeFolder {
		return new TreeFolder(this.tree, this.node, this.place, substitute);
	}

	async children(): Promise<DumpEntry[]> {
		return this.list();
	}

	/** What is in the folder, by name. */
	list(): DumpEntry[] {
		return [...this.node]
			.map(([name, node]) => this.#child(name, node))
			.sort(byName);
	}

	#child(name: string, node: Node): DumpEntry {
		const path = joinPath(this.path, name);
		const other = (error: FileError): DumpEntry => ({
			type: "other",
			name,
			path,
			error,
		});
		if (node instanceof FileError) return other(node);
		let target: Target = { node: new Map(), realPath: "" };
		if (node instanceof Link) {
			const found = this.tree.resolve(node);
			if (typeof found === "string") return other(new FileError(found, path));
			// A link to a folder that it is in would never end.
			if (found.node instanceof Map && this.#isIn(found.realPath))
				return other(new FileError("link-outside", path));
			target = found;
		} else target = { node, realPath: joinPath(this.realPath, name) };
		const { node: found, realPath } = target;
		if (found instanceof Map) {
			const place = { name, path, realPath, above: this };
			return new TreeFolder(this.tree, found, place, this.substitute);
		}
		const isMisencoded = this.tree.misencoded.has(name);
		const place = { name, path, realPath };
		return new TreeFile(place, isMisencoded, found, this.substitute);
	}

	/** Whether a path is that of this folder, or of one above it. */
	#isIn(realPath: string): boolean {
		for (
			let folder: TreeFolder | undefined = this;
			folder !== undefined;
			folder = folder.place.above
		)
			if (folder.realPath === realPath) return true;
		return false;
	}
}

/** A file of a tree. */
export class TreeFile implements DumpFile {
	readonly type = "file";

	readonly name: string;
	readonly path: string;
	readonly realPath: string;

	constructor(
		{ name, path, realPath }: Place,
		readonly isMisencoded: boolean,
		/** As it was added to the tree. */
		readonly original: LooseFile,
		private readonly substitute: Substitute,
	) {
		this.name = name;
		this.path = path;
		this.realPath = realPath;
	}

	get #file(): LooseFile {
		return this.substitute(this.original);
	}

	stat(): ReturnType<DumpFile["stat"]> {
		return this.#file.stat();
	}

	async hasOtherNames(): Promise<boolean> {
		return (await this.#file.hasOtherNames?.()) ?? false;
	}

	bytes(): Promise<Uint8Array> {
		return this.#file.bytes();
	}

	chunks(): AsyncIterable<Uint8Array> {
		return this.#file.chunks();
	}
}

/** A folder of files and folders by path. */
export function folderOf(
	entries: Iterable<readonly [path: string, entry: LooseEntry]>,
): DumpFolder {
	const tree = new FileTree();
	for (const [path, entry] of entries) tree.add(path, entry);
	return tree.root();
}
