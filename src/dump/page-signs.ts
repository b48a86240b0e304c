/** Distinguishes page folders and data directories from other folders by their content, not by their names (`docs/dumps.md`, section 1). */
import { childOf, type DumpEntry } from "./files/files";
import { EDIT_LOG, EVENT_LOG, INTERMAP, META, USERS } from "./pages/wiki";

/** How sure it is that a folder is one of a page: `certain`, `possible` (it has nothing but a log), `no`. */
export type PageEvidence = "certain" | "possible" | "no";

/** What MoinMoin keeps in the folder of a page. */
const MEMBERS: ReadonlySet<string> = new Set([
	"attachments",
	"cache",
	"current",
	"current-locked",
	"current-locked.tmp",
	"edit-lock",
	"edit-log",
	"revisions",
]);

/** Folders of a data directory, which are no pages if they lie among them. */
const DATA_FOLDERS: ReadonlySet<string> = new Set([
	"cache",
	"dict",
	"pages",
	"plugin",
	"plugins",
	"trash",
	"underlay",
	"user",
]);

const REVISION = /^\d{8}$/;

/**
 * Whether a folder is that of a page.
 *
 * @param children of the folder.
 */
export async function pageEvidence(
	children: readonly DumpEntry[],
): Promise<PageEvidence> {
	if (childOf(children, "current", "file")) return "certain";
	for (const name of ["revisions", "attachments"]) {
		const folder = childOf(children, name, "folder");
		if (folder === undefined) continue;
		const inside = await folder.children().catch(() => []);
		// A page may be named "revisions": then its folder holds what page folders hold.
		if (!inside.some(isSign)) return "certain";
	}
	if (childOf(children, EDIT_LOG, "file") && !isDataDirectory(children))
		return "possible";
	return "no";
}

const isSign = ({ name, type }: DumpEntry): boolean =>
	(type === "file" && (name === "current" || name === EDIT_LOG)) ||
	(type === "folder" && name === "revisions");

/** Whether a folder among page folders is a page, though nothing proves it: it is empty, or holds a cache or a lock. */
export const canBePage = (
	name: string,
	children: readonly DumpEntry[],
): boolean =>
	children.some((child) => MEMBERS.has(child.name)) ||
	(children.length === 0 && !DATA_FOLDERS.has(name));

/** Whether a folder holds revisions: files with eight digits. */
export const holdsRevisions = (children: readonly DumpEntry[]): boolean =>
	children.some(({ name, type }) => type === "file" && REVISION.test(name));

/** Whether a folder holds files that belong to a wiki as a whole. */
export const isDataDirectory = (children: readonly DumpEntry[]): boolean =>
	children.some(
		({ name, type }) =>
			(type === "folder" && (name === USERS || name === "pages")) ||
			(type === "file" && (name === EVENT_LOG || name === INTERMAP)),
	);

/** Whether a folder holds files of a wiki as a whole, or of a page. */
export const hasWikiFiles = (children: readonly DumpEntry[]): boolean =>
	isDataDirectory(children) ||
	children.some(
		({ name, type }) => type === "file" && (name === META || name === EDIT_LOG),
	);

/** Whether a folder is a data directory of MoinMoin 1.2 or older. */
export const isOldDataDirectory = (children: readonly DumpEntry[]): boolean =>
	childOf(children, "text", "folder") !== undefined &&
	(childOf(children, "editlog", "file") !== undefined ||
		childOf(children, "backup", "folder") !== undefined);
