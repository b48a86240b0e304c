/** Distinguishes page folders and data directories from other folders by their content, not by their names (`docs/dumps.md`, section 1). */
import { childOf, type DumpEntry } from "./files/files";
import { EDIT_LOG, EVENT_LOG, INTERMAP, META, USERS } from "./pages/wiki";

/** How sure it is that a folder is one of a page: `certain`, `possible` (it has a log, and nothing that pages do not have), `no`. */
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
	"locks",
	"meta",
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

/**
 * Whether a folder is that of a page.
 *
 * @param children of the folder.
 */
export async function pageEvidence(
	children: readonly DumpEntry[],
): Promise<PageEvidence> {
	const isPlain = children.every(({ name }) => MEMBERS.has(name));
	const revisions = await insideOf(children, "revisions");
	if (revisions?.some(isRevision) || (isPlain && revisions?.length === 0))
		return "certain";
	// A page may be named "attachments": then its folder holds what page folders hold.
	const attachments = await insideOf(children, "attachments");
	if (isPlain && attachments !== undefined && !attachments.some(isSign))
		return "certain";
	if (await hasCurrent(children)) return "certain";
	if (isPlain && revisions !== undefined && !revisions.some(isSign))
		return "certain";
	return isPlain && childOf(children, EDIT_LOG, "file") ? "possible" : "no";
}

const insideOf = (
	children: readonly DumpEntry[],
	name: string,
): Promise<DumpEntry[]> | undefined =>
	childOf(children, name, "folder")
		?.children()
		.catch(() => []);

const isRevision = ({ name, type }: DumpEntry): boolean =>
	type === "file" && /^\d{8}$/.test(name);

const isSign = ({ name, type }: DumpEntry): boolean =>
	(type === "file" && (name === "current" || name === EDIT_LOG)) ||
	(type === "folder" && name === "revisions");

/** Whether there is a file that says which revision is the newest; a page named "current" has words in it. */
async function hasCurrent(children: readonly DumpEntry[]): Promise<boolean> {
	const file = childOf(children, "current", "file");
	if (file === undefined) return false;
	const { size } = await file.stat().catch(() => ({ size: 0 }));
	if (size > MAX_CURRENT) return false;
	const bytes = await file.bytes().catch(() => new Uint8Array());
	return !bytes.some(isLetter);
}

/** Maximum size of a file with the number of a revision. */
export const MAX_CURRENT = 64;

const isLetter = (byte: number): boolean =>
	byte > 0x7f || /[A-Za-z]/.test(String.fromCharCode(byte));

/** Whether a folder among page folders is a page, though nothing proves it: it is empty, or holds a cache or a lock. */
export const canBePage = (
	name: string,
	children: readonly DumpEntry[],
): boolean =>
	children.some((child) => MEMBERS.has(child.name)) ||
	(children.length === 0 && !DATA_FOLDERS.has(name));

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
