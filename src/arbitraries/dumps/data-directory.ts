/** Whole small wikis on a disk, with what a reader must find in them. */

import fc from "fast-check";
import { appendAll } from "../../append-all";
import { sequence } from "../shrinking/sequence";
import { utf8 } from "./bytes";
import { type BrokenLine, brokenLine } from "./log-line";
import type {
	EntryModel,
	GeneratedFiles,
	WikiModel,
	WikiPageModel,
} from "./model";
import { type GeneratedPage, generatePage, logBytes } from "./page-folder";
import { type PagePlan, pagePlan } from "./page-plan";
import { blanked, quoted } from "./quoted-name";
import { type WikiPlan, wikiFiles, wikiPlan } from "./wiki-files";

/** The files of a wiki, and what a reader must find in them. */
export interface DataDirectory extends GeneratedFiles {
	/** Where in the files the data directory is: empty, or a path with a `/` at its end. */
	root: string;
	/** Where in the files the folder of pages is: a path with a `/` at its end, mostly of `pages/`. */
	pages: string;
	wiki: WikiModel;
}

/** Names of the folder of pages. Where it is not the usual one, the content of the folders shows that they are pages. */
const PAGES_NAMES = [
	"pages",
	"pages",
	"pages",
	"wikistore",
	"old pages",
] as const;

/** An entry between pages that is not a page. */
const STRANGERS = [
	".DS_Store",
	".trash/revisions/00000001",
	"CVS/Entries",
	"README",
	"core",
] as const;

/**
 * Data directories of MoinMoin 1.3 to 1.9 (`docs/dumps.md`, section 1), whole wikis with all that happens to wikis: pages deleted, never
 * saved or damaged, gaps between revisions, logs that are missing or disagree, names quoted in every way, Windows-1252, leftovers of
 * crashes, an underlay, at any depth and with any name of the folder of pages.
 *
 * @returns `files`, bytes by path, `folders`, those that are there even if they are empty, `root`, where the data directory is, `pages`,
 * where its pages are, and `wiki`, what a reader must find. They shrink to a wiki with one page that was never saved.
 * @example
 * fc.assert(fc.asyncProperty(dataDirectory(), async ({ files, folders, wiki }) => {
 *   await writeFiles(folder, files, folders);
 *   same(await yourReader(folder), wiki.pages);
 * }));
 */
export const dataDirectory = (): fc.Arbitrary<DataDirectory> =>
	fc
		.record({
			root: fc.constantFrom(
				"",
				"data/",
				"srv/moin/wiki/data/",
				"repo-main/",
				"a/b/c/d/e/f/g/h/i/j/data/",
			),
			pagesName: fc.constantFrom(...PAGES_NAMES),
			wiki: wikiPlan(),
			pages: pagesOf(1, 3),
			underlay: pagesOf(0, 2),
			isShadowing: fc.boolean(),
			strangers: fc.subarray([...STRANGERS], { maxLength: 2 }),
			hasLog: fc.boolean(),
			broken: sequence(brokenLine(), { maxLength: 2 }),
		})
		.map(draw);

const pagesOf = (
	minLength: number,
	maxLength: number,
): fc.Arbitrary<PagePlan[]> =>
	fc.uniqueArray(pagePlan(), {
		minLength,
		maxLength,
		selector: ({ names }) => blanked(names.name),
	});

interface Plan {
	root: string;
	pagesName: (typeof PAGES_NAMES)[number];
	wiki: WikiPlan;
	pages: PagePlan[];
	underlay: PagePlan[];
	/** Whether the underlay has the wiki's first page, too. */
	isShadowing: boolean;
	strangers: string[];
	hasLog: boolean;
	broken: { line: string; reason: BrokenLine }[];
}

function draw(plan: Plan): DataDirectory {
	const { root, hasLog, strangers } = plan;
	const { files: wikiOwn, model } = wikiFiles(plan.wiki);
	const { format } = model;
	const pages = plan.pages.map((page) =>
		generatePage(page, { origin: "data", format, hasGlobalLog: hasLog }),
	);
	const underlay = underlayOf(plan).map((page) =>
		generatePage(page, { origin: "underlay", format, hasGlobalLog: false }),
	);
	const log = globalLog(hasLog, plan.broken, pages);

	const files: Record<string, Uint8Array> = {};
	const parent = `${root}${pages.some(isSurelyPage) ? plan.pagesName : "pages"}/`;
	const folders = [parent.slice(0, -1)];
	const write = (page: GeneratedPage, parent: string): void => {
		const folder = `${parent}${page.model.directory}`;
		for (const [path, bytes] of Object.entries(page.files))
			files[`${folder}/${path}`] = bytes;
		for (const path of page.folders)
			folders.push(path === "" ? folder : `${folder}/${path}`);
	};
	for (const [path, bytes] of Object.entries(wikiOwn))
		files[root + path] = bytes;
	if (hasLog) files[`${root}edit-log`] = logBytes(log.lines);
	for (const page of pages) write(page, parent);
	for (const path of strangers) files[parent + path] = utf8("stranger\n");
	for (const page of underlay)
		write(page, `${root.replace(/data\/$/, "")}underlay/pages/`);

	const names = new Set(pages.map(({ model: { name } }) => name));
	const found = [
		...[...pages.map(foundPage), ...strangers.map(foundStranger)].sort(
			byDirectory,
		),
		...underlay.map(foundPage).map(shadowedBy(names)).sort(byDirectory),
	];
	return {
		root,
		pages: parent,
		files,
		folders,
		wiki: {
			...model,
			log: { lines: log.lines.length, noEntry: log.noEntry },
			problems: [...model.problems, ...log.problems].sort(),
			entries: found.map(({ entry }) => entry),
			pages: found.flatMap(({ entry, page }) =>
				entry.skipped === undefined && page !== undefined ? [page] : [],
			),
		},
	};
}

/** Whether what is in the folder of a page leaves no doubt that it is one. */
const isSurelyPage = ({ files }: GeneratedPage): boolean =>
	Object.keys(files).some((path) => /^revisions\/\d{8}$|^current$/.test(path));

/** The pages of the underlay, none with the name of one of the wiki's but the first. */
function underlayOf({ pages, underlay, isShadowing }: Plan): PagePlan[] {
	const names = new Set(pages.map((page) => blanked(page.names.name)));
	const others = underlay.filter(
		(page) => !names.has(blanked(page.names.name)),
	);
	return isShadowing && underlay.length > 0
		? [...others, ...pages.slice(0, 1)]
		: others;
}

/** Lines of all pages, one of each in turn, and lines that are no edits or of a page that was deleted. */
function globalLog(
	hasLog: boolean,
	broken: Plan["broken"],
	pages: readonly GeneratedPage[],
) {
	const noEntry = { blank: 0, nul: 0, fields: 0 };
	const problems = new Set<string>();
	const lines: Uint8Array[] = [];
	if (!hasLog) return { lines, noEntry, problems };
	for (const { line, reason } of broken) {
		noEntry[reason]++;
		if (reason !== "blank") problems.add(`log-${reason}`);
		lines.push(utf8(line));
	}
	const queues = pages.map((page) => [...page.globalLog]);
	while (queues.some((queue) => queue.length > 0))
		for (const queue of queues) appendAll(lines, queue.splice(0, 1));
	lines.push(utf8(`1234567890123456\t00000001\tSAVENEW\t${GONE}`));
	return { lines, noEntry, problems };
}

/** A page that was renamed. */
const GONE = quoted("Renamed away");

/** An entry, and the page that it is, if it is one. */
interface Found {
	entry: EntryModel;
	page?: WikiPageModel;
}

const foundPage = ({ model: page }: GeneratedPage): Found => {
	const { directory, name, origin } = page;
	return { entry: { directory, name, origin }, page };
};

function foundStranger(path: string): Found {
	const [directory = ""] = path.split("/");
	const skipped = "notAPage";
	return { entry: { directory, name: directory, origin: "data", skipped } };
}

const shadowedBy =
	(names: ReadonlySet<string>) =>
	({ entry, page }: Found): Found =>
		names.has(entry.name)
			? { entry: { ...entry, skipped: "shadowed" } }
			: { entry, ...(page !== undefined && { page }) };

/** Compares by UTF-16 code units. */
const byDirectory = ({ entry: a }: Found, { entry: b }: Found): number =>
	a.directory < b.directory ? -1 : 1;
