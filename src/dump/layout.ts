/** Where in a dump the pages are (`docs/dumps.md`, section 1). */
import { isJunk } from "junk";
import { appendAll } from "../append-all";
import { DumpError } from "./dump-error";
import { childOf, type DumpEntry, type DumpFolder } from "./files/files";
import {
	canBePage,
	hasWikiFiles,
	isOldDataDirectory,
	type PageEvidence,
	pageEvidence,
} from "./page-signs";
import { isPageName } from "./pages/page-name";
import { type ConfigFile, configsIn } from "./pages/wiki-config";
import { createProblem, type Problem } from "./problems";

/** A data directory, or a folder of pages without one. */
export interface Layout {
	kind: "data" | "pages";
	/** What is in the data directory; nothing where there is none. */
	data: DumpEntry[];
	pages: DumpFolder;
	/** Whether the folder is named as MoinMoin names it: then everything in it is a page. */
	isNamed: boolean;
	underlay?: DumpFolder;
	/** Configuration files of wikis. */
	configs: ConfigFile[];
	problems: Problem[];
}

/** Name of the folder that holds pages. */
export const PAGES = "pages";
const UNDERLAY = /(?:^|\/)underlay\//;
/** How deep pages are looked for, and in how many folders. */
export const MAX_DEPTH = 32;
const MAX_FOLDERS = 20_000;

/** Folders of other programs. */
const FOREIGN: ReadonlySet<string> = new Set([".git", ".hg", ".svn"]);

/**
 * Finds the folder of pages, at any depth and under any name: it holds folders that hold revisions, attachments, `current` or a log.
 *
 * @param file path of the dump, for errors.
 * @returns absent if there is none.
 * @throws DumpError `AMBIGUOUS` if there are several wikis, `UNSUPPORTED` if the layout is older than MoinMoin 1.3.
 */
export async function findLayout(
	root: DumpFolder,
	file: string,
): Promise<Layout | undefined> {
	const children = await root.children();
	if (
		childOf(children, PAGES, "folder") === undefined &&
		(await pageEvidence(children)) === "certain"
	)
		return pagesLayout(onlyChild(root));
	const { found, configs, oldPath } = await findCandidates(root, children);
	const chosen = choosePages(withoutLinks(found), file);
	const main = chosen?.main;
	if (oldPath !== undefined && isOldDataDirectory(main?.siblings ?? children))
		throw tooOld(file, oldPath);
	if (main === undefined) {
		if (oldPath !== undefined) throw tooOld(file, oldPath);
		return undefined;
	}
	const data = dataOf(main);
	const isData = main.isNamed ? main.path !== "" : hasWikiFiles(data);
	return {
		kind: isData ? "data" : "pages",
		data,
		pages: main.pages,
		isNamed: main.isNamed,
		...(chosen?.underlay && { underlay: chosen.underlay.pages }),
		configs,
		problems: (chosen?.others ?? []).map(({ path }) =>
			createProblem("pages-elsewhere", path.slice(0, -1)),
		),
	};
}

const pagesLayout = (pages: DumpFolder): Layout => ({
	kind: "pages",
	data: [],
	pages,
	isNamed: true,
	configs: [],
	problems: [],
});

/** A folder that holds one other folder. */
const onlyChild = (folder: DumpFolder): DumpFolder => ({
	type: "folder",
	name: "",
	path: "",
	children: async () => [folder],
});

const tooOld = (file: string, path: string): DumpError =>
	new DumpError(
		"UNSUPPORTED",
		file,
		`has the layout of MoinMoin before 1.3 (text, backup and editlog in "${path || "."}"): convert it with MoinMoin's migration scripts first`,
	);

/** Files of the wiki as a whole: beside the folder of pages, or among the pages. */
function dataOf({ path, siblings, children, isNamed }: Found): DumpEntry[] {
	if (path === "") return isNamed ? [] : children;
	return hasWikiFiles(siblings) || !hasWikiFiles(children)
		? siblings
		: children;
}

/** A folder that may hold pages. */
export interface Candidate {
	/** With a `/` at its end; empty for the dump itself. */
	path: string;
	/** Whether there are pages in it. */
	evidence: PageEvidence;
	/** Whether it is named as MoinMoin names it. */
	isNamed: boolean;
}

/** How many wikis an error names. */
const NAMED = 5;

/** What a search for pages comes to. */
export interface Choice<Found extends Candidate> {
	main: Found;
	underlay?: Found;
	/** Folders that hold pages, too, and are not read. */
	others: Found[];
}

/**
 * Chooses the pages of a wiki: a folder that holds pages before one that is only named so, outer folders before those in them.
 *
 * @param file path of the dump, for errors.
 * @returns absent if there are none.
 * @throws DumpError if there are several wikis.
 */
export function choosePages<Found extends Candidate>(
	found: readonly Found[],
	file: string,
): Choice<Found> | undefined {
	const isUnderlay = ({ path }: Found): boolean => UNDERLAY.test(path);
	const own = best(found.filter((each) => !isUnderlay(each)));
	const under = best(found.filter(isUnderlay));
	const [main, ...others] = own.length > 0 ? own : under;
	if (main === undefined) return undefined;
	if (others.length > 0) {
		const paths = [main, ...others]
			.slice(0, NAMED)
			.map(({ path }) => path || ".");
		const reason = `has several wikis: ${paths.join(", ")}`;
		throw new DumpError("AMBIGUOUS", file, reason);
	}
	const [underlay] = own.length > 0 ? under : [];
	return {
		main,
		...(underlay !== undefined && { underlay }),
		others: found.filter(
			(each) =>
				each !== main && each !== underlay && each.evidence === "certain",
		),
	};
}

/** The more likely it is that a folder is that of the pages, the higher. */
const rankOf = ({ evidence, isNamed }: Candidate): number => {
	if (evidence === "no") return 0;
	if (isNamed) return 3;
	return evidence === "certain" ? 2 : 1;
};

function best<Found extends Candidate>(found: readonly Found[]): Found[] {
	const rank = found.reduce((max, each) => Math.max(max, rankOf(each)), 0);
	const sorted = found
		.filter((each) => rankOf(each) === rank)
		.sort((a, b) => (a.path < b.path ? -1 : 1));
	const outer: Found[] = [];
	for (const each of sorted)
		if (!each.path.startsWith(outer.at(-1)?.path ?? "/")) outer.push(each);
	return outer;
}

interface Found extends Candidate {
	pages: DumpFolder;
	children: DumpEntry[];
	/** What is beside it. */
	siblings: DumpEntry[];
}

/** Of folders that are one, by links, takes the one beside the files of a wiki or else the one that is no link. */
function withoutLinks(found: readonly Found[]): Found[] {
	const byPlace = new Map<string, Found>();
	for (const each of found) {
		const place = each.pages.realPath ?? each.pages.path;
		const other = byPlace.get(place);
		if (other === undefined || preference(each) > preference(other))
			byPlace.set(place, each);
	}
	return [...byPlace.values()];
}

const preference = ({ siblings, pages }: Found): number =>
	2 * Number(hasWikiFiles(siblings)) +
	Number((pages.realPath ?? pages.path) === pages.path);

/** A folder that is looked into. */
interface Step {
	folder: DumpFolder;
	children: DumpEntry[];
	siblings: DumpEntry[];
}

async function findCandidates(
	root: DumpFolder,
	children: DumpEntry[],
): Promise<{
	found: Found[];
	configs: ConfigFile[];
	oldPath: string | undefined;
}> {
	const found: Found[] = [];
	const configs: ConfigFile[] = [];
	let oldPath: string | undefined;
	let level: Step[] = [{ folder: root, children, siblings: [] }];
	let seen = 0;
	for (let depth = 0; depth <= MAX_DEPTH && level.length > 0; depth++) {
		const next: Step[] = [];
		for (const step of level) {
			const { folder, children, siblings } = step;
			if (oldPath === undefined && isOldDataDirectory(children))
				oldPath = folder.path;
			appendAll(configs, configsIn(children));
			const isNamed = folder.name === PAGES;
			const inside: Step[] = [];
			let evidence: PageEvidence = "no";
			let mayBePages = !children.some(isVisibleFile) || hasWikiFiles(siblings);
			for (const child of children) {
				if (child.type !== "folder" || isSkipped(child)) continue;
				seen++;
				if (seen > MAX_FOLDERS) break;
				const grandchildren = await child.children().catch(() => []);
				const isPage = isPageName(child.name)
					? await pageEvidence(grandchildren)
					: "no";
				if (isPage === "certain" || evidence === "no") evidence = isPage;
				mayBePages ||= canBePage(child.name, grandchildren);
				if (isPage === "certain" && isNamed) break;
				if (isPage !== "certain")
					inside.push({
						folder: child,
						children: grandchildren,
						siblings: children,
					});
			}
			if (evidence !== "no" || (isNamed && mayBePages))
				found.push({
					path: folder.path === "" ? "" : `${folder.path}/`,
					evidence,
					isNamed,
					pages: folder,
					children,
					siblings,
				});
			if (!(isNamed && evidence === "certain")) appendAll(next, inside);
		}
		level = next;
	}
	return { found, configs, oldPath };
}

const isVisibleFile = ({ type, name }: DumpEntry): boolean =>
	type === "file" && !name.startsWith(".");

const isSkipped = ({ name }: DumpEntry): boolean =>
	isJunk(name) || FOREIGN.has(name);
