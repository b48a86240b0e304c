/** Where in a dump the pages are. */
import { DumpError } from "./dump-error";
import { childOf, type DumpEntry, type DumpFolder } from "./files/files";

/** A data directory, or a folder of pages without one. */
export interface Layout {
	kind: "data" | "pages";
	/** What is in the data directory; nothing where there is none. */
	data: DumpEntry[];
	pages: DumpFolder;
	underlay?: DumpFolder;
}

/** Name of the folder that holds pages. */
export const PAGES = "pages";
const UNDERLAY = /(?:^|\/)underlay\//;
/** How deep a data directory is looked for, and in how many folders. */
export const MAX_DEPTH = 8;
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
	if (await holdsPages(children, SAMPLE))
		return { kind: "pages", data: [], pages: root };
	const chosen = choosePages(await findPagesFolders(root), file);
	if (chosen === undefined)
		return root.name === PAGES && !children.some(isVisibleFile)
			? { kind: "pages", data: [], pages: root }
			: undefined;
	const { main, underlay } = chosen;
	return {
		kind: "data",
		data: main.siblings,
		pages: main.pages,
		...(underlay !== undefined && { underlay: underlay.pages }),
	};
}

const isVisibleFile = ({ type, name }: DumpEntry): boolean =>
	type === "file" && !name.startsWith(".");

/** A folder that is named as that of pages. */
export interface Candidate {
	/** With a `/` at its end. */
	path: string;
	/** Whether there are pages in it. */
	holdsPages: boolean;
}

/** How many wikis an error names. */
const NAMED = 5;

/**
 * Chooses the pages of a wiki: folders that hold pages before others that are only named so, outer folders before those in them.
 *
 * @param file the dump's path, for errors.
 * @returns absent if there are none.
 * @throws DumpError if there are several wikis.
 */
export function choosePages<Found extends Candidate>(
	found: readonly Found[],
	file: string,
): { main: Found; underlay?: Found } | undefined {
	const isUnderlay = ({ path }: Found): boolean => UNDERLAY.test(path);
	const own = best(found.filter((each) => !isUnderlay(each)));
	const under = best(found.filter(isUnderlay));
	const [main, ...others] = own.length > 0 ? own : under;
	if (main === undefined) return undefined;
	if (others.length > 0) {
		const paths = [main, ...others].slice(0, NAMED).map(({ path }) => path);
		const reason = `has several wikis: ${paths.join(", ")}`;
		throw new DumpError("AMBIGUOUS", file, reason);
	}
	const [underlay] = own.length > 0 ? under : [];
	return { main, ...(underlay !== undefined && { underlay }) };
}

function best<Found extends Candidate>(found: readonly Found[]): Found[] {
	const holding = found.filter(({ holdsPages }) => holdsPages);
	const sorted = [...(holding.length > 0 ? holding : found)].sort((a, b) =>
		a.path < b.path ? -1 : 1,
	);
	const outer: Found[] = [];
	for (const each of sorted)
		if (!each.path.startsWith(outer.at(-1)?.path ?? "/")) outer.push(each);
	return outer;
}

/** A folder `pages`, and what stands beside it. */
interface Found extends Candidate {
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
			let held: DumpFolder | undefined;
			if (pages !== undefined) {
				const children = await pages.children().catch(() => []);
				const holds = await holdsPages(children);
				if (holds) held = pages;
				const path = `${pages.path}/`;
				found.push({ path, holdsPages: holds, pages, siblings });
			}
			for (const entry of siblings)
				if (entry.type === "folder" && entry !== held) next.push(entry);
		}
		level = next;
	}
	return found;
}

/** What only pages have, by path within the folder of the page. */
export const IN_PAGE = /^(?:(?:revisions|attachments)(?:\/|$)|current$)/;

/** How many folders are looked into if nothing but their content tells that they are pages. */
const SAMPLE = 50;

/** Whether folders look like pages. */
async function holdsPages(
	children: readonly DumpEntry[],
	sample = Number.POSITIVE_INFINITY,
): Promise<boolean> {
	const folders = children.filter((entry) => entry.type === "folder");
	for (const folder of folders.slice(0, sample)) {
		const names = await folder.children().catch(() => []);
		if (names.some(({ name }) => IN_PAGE.test(name))) return true;
	}
	return false;
}
