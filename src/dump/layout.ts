/** Where in a dump the pages are. */
import { DumpError } from "./dump-error";
import { childOf, type DumpEntry, type DumpFolder } from "./files";

/** A data directory, or a folder of pages without one. */
export interface Layout {
	kind: "data" | "pages";
	/** What is in the data directory; nothing where there is none. */
	data: DumpEntry[];
	pages: DumpFolder;
	underlay?: DumpFolder;
}

const PAGES = "pages";
const UNDERLAY = /(?:^|\/)underlay(?:\/|$)/;
/** How deep a data directory is looked for, and in how many folders. */
const MAX_DEPTH = 8;
const MAX_FOLDERS = 20_000;

/**
 * Finds the data directory, at any depth.
 *
 * @param file the dump's path, for errors.
 * @returns absent if there is none.
 * @throws DumpError if there are several.
 */
export async function findLayout(
	root: DumpFolder,
	file: string,
): Promise<Layout | undefined> {
	const children = await root.children();
	if (root.name === PAGES || (await holdsPages(children)))
		return { kind: "pages", data: [], pages: root };
	const found = await findPagesFolders(root);
	const main = found.filter(({ pages }) => !UNDERLAY.test(pages.path));
	const under = found.filter(({ pages }) => UNDERLAY.test(pages.path));
	const [first = under[0], ...others] = main;
	if (others.length > 0 || (main.length === 0 && under.length > 1))
		throw new DumpError(
			"AMBIGUOUS",
			file,
			`has several wikis: ${found.map(({ pages }) => pages.path).join(", ")}`,
		);
	if (first === undefined) return undefined;
	const underlay = main.length === 0 ? undefined : under[0]?.pages;
	return {
		kind: "data",
		data: first.siblings,
		pages: first.pages,
		...(underlay !== undefined && { underlay }),
	};
}

/** A folder `pages`, and what stands beside it. */
interface Found {
	pages: DumpFolder;
	siblings: DumpEntry[];
}

async function findPagesFolders(root: DumpFolder): Promise<Found[]> {
	const found: Found[] = [];
	let level: DumpFolder[] = [root];
	let seen = 0;
	for (let depth = 0; depth < MAX_DEPTH && level.length > 0; depth++) {
		const next: DumpFolder[] = [];
		for (const folder of level) {
			seen++;
			if (seen > MAX_FOLDERS) return found;
			const siblings = await folder.children().catch(() => []);
			const pages = childOf(siblings, PAGES, "folder");
			if (pages !== undefined) found.push({ pages, siblings });
			for (const entry of siblings)
				if (entry.type === "folder" && entry !== pages) next.push(entry);
		}
		level = next;
	}
	return found;
}

/** How many folders are looked into to tell whether they are pages. */
const SAMPLE = 50;

/** Whether folders look like pages. */
async function holdsPages(children: readonly DumpEntry[]): Promise<boolean> {
	const folders = children.filter((entry) => entry.type === "folder");
	for (const folder of folders.slice(0, SAMPLE)) {
		const names = await folder.children().catch(() => []);
		if (
			childOf(names, "revisions", "folder") !== undefined ||
			childOf(names, "current", "file") !== undefined
		)
			return true;
	}
	return false;
}
