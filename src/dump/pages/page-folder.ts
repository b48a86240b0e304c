/** The folder of a page (`docs/dumps.md`, section 1). */

import { appendAll } from "../../append-all";
import { toFileError } from "../dump-error";
import { bytesOf } from "../files/bytes-of";
import { childrenOf } from "../files/children-of";
import {
	childOf,
	type DumpEntry,
	type DumpFile,
	type DumpFolder,
	joinPath,
} from "../files/files";
import { isMacFile } from "../files/junk-files";
import type { Decoder } from "../formats/decode";
import type { NameRules, UnquotedName } from "../formats/quoted-name";
import { createProblem, type Problem } from "../problems";
import { noLines, type ReadLines } from "./global-log";
import {
	count,
	createAttachment,
	createPageTally,
	type DumpAttachment,
	type DumpPage,
	type Edit,
	type PageOrigin,
	type PageState,
	type PageTally,
} from "./page";
import { countEdits, joinLogs, type PageLog, readOwnLog } from "./page-log";
import {
	findDeletions,
	notAFile,
	type Revisions,
	readRevisions,
	revisionFileName,
} from "./page-revisions";

/** What is known of a page before its folder is read. */
export interface PageSetting {
	name: UnquotedName;
	origin: PageOrigin;
	/** How names are quoted, and the wiki's `data_format_revision`. */
	rules: NameRules;
	/** The page's lines in the log of the whole wiki. */
	logLines: ReadLines;
}

/** What holds content, and as what. */
const KNOWN: ReadonlyMap<string, DumpEntry["type"]> = new Map([
	["revisions", "folder"],
	["current", "file"],
	["current-locked", "file"],
	["edit-log", "file"],
	["attachments", "folder"],
]);

/**
 * Reads the folder of a page: everything but texts and bytes of attachments.
 *
 * Never throws: what cannot be read is a problem of the page.
 */
export async function readPageFolder(
	folder: DumpFolder,
	{ name, origin, rules, logLines }: PageSetting,
): Promise<DumpPage> {
	const problems: Problem[] = [];
	if (name.problem !== undefined)
		problems.push(createProblem(name.problem, folder.path));
	const children = await childrenOf(folder, problems);
	const tally = createPageTally();
	tally.otherFiles = await countOthers(children, problems);
	const log = await readLog(folder, children, logLines, rules, problems);
	const attachments = await readAttachments(children, log, tally, problems);
	const { revisions, unreadable } = await readRevisions(
		children,
		log,
		rules,
		tally,
		problems,
	);
	const { current, state, file } = await readState(
		folder,
		children,
		{ revisions, unreadable },
		rules.decode,
		problems,
	);
	const files = [...revisions.map(({ revision }) => revision), ...unreadable];
	const { deletions, missing } = findDeletions(log, files, current);
	for (const number of missing) {
		const path = `${folder.path}/revisions/${revisionFileName(number)}`;
		problems.push(createProblem("revision-missing", path));
	}
	const numbers = new Set(
		[...revisions, ...deletions].map(({ revision }) => revision),
	);
	let deletion: Edit | undefined;
	if (state === "deleted" && current !== undefined) {
		deletion = log.byRevision.get(current);
		numbers.add(current);
	}
	const stateChanged =
		state === "live" || deletion !== undefined
			? undefined
			: await modifiedOf(file);
	countEdits(log, numbers, new Set(attachments.map((each) => each.name)));
	tally.logLines = log.tally;
	tally.sharedLogLines = log.sharedLines;
	return {
		name: name.name,
		directory: folder.name,
		origin,
		state,
		...(current !== undefined && { current }),
		revisions,
		...(unreadable.length > 0 && { unreadable }),
		deletions,
		attachments,
		log: log.entries,
		...(deletion !== undefined && { deletion }),
		...(stateChanged !== undefined && { stateChanged }),
		tally,
		problems,
	};
}

async function countOthers(
	children: readonly DumpEntry[],
	problems: Problem[],
): Promise<number> {
	let found = 0;
	for (const entry of children) {
		const known = KNOWN.get(entry.name);
		if (entry.type === "other") problems.push(entry.error.problem);
		else if (known !== undefined) {
			if (known === entry.type) continue;
			const detail = `is a ${entry.type}`;
			problems.push(createProblem("file-unreadable", entry.path, detail));
		} else if (entry.type === "file") found++;
		else found += (await childrenOf(entry, problems)).length;
	}
	return found;
}

const EDIT_LOG = "edit-log";

async function readLog(
	folder: DumpFolder,
	children: readonly DumpEntry[],
	logLines: ReadLines,
	rules: NameRules,
	problems: Problem[],
): Promise<PageLog> {
	const file = childOf(children, EDIT_LOG, "file");
	const own = readOwnLog(
		await bytesOf(file, problems),
		joinPath(folder.path, EDIT_LOG),
		rules,
	);
	const shared = await logLines(own.revisions).catch((error) => {
		problems.push(toFileError(error, EDIT_LOG).problem);
		return noLines(own.revisions);
	});
	const log = joinLogs(own, shared, rules);
	appendAll(problems, log.problems);
	return log;
}

async function readAttachments(
	children: readonly DumpEntry[],
	log: PageLog,
	tally: PageTally,
	problems: Problem[],
): Promise<DumpAttachment[]> {
	const attachments: DumpAttachment[] = [];
	const folder = childOf(children, "attachments", "folder");
	for (const entry of await childrenOf(folder, problems)) {
		if (entry.type !== "file") {
			problems.push(notAFile(entry));
			count(tally.attachments, "notAFile");
			continue;
		}
		if (entry.isMisencoded)
			problems.push(createProblem("attachment-name-not-utf8", entry.path));
		const { name } = entry;
		if (isMacFile(name) && !log.byAttachment.has(name)) {
			count(tally.attachments, "junk");
			continue;
		}
		attachments.push(createAttachment(name, entry, log.byAttachment.get(name)));
		count(tally.attachments);
	}
	return attachments;
}

const modifiedOf = async (
	file: DumpFile | undefined,
): Promise<string | undefined> =>
	(await file?.stat().catch(() => undefined))?.modified;

/** What the file says that names the newest revision. */
interface CurrentFacts {
	current: number | undefined;
	state: PageState;
	file?: DumpFile;
}

/** Which revision is the newest, and so whether the page is there. */
async function readState(
	folder: DumpFolder,
	children: readonly DumpEntry[],
	{ revisions, unreadable }: Revisions,
	decode: Decoder,
	problems: Problem[],
): Promise<CurrentFacts> {
	let file = childOf(children, "current", "file");
	if (file === undefined) {
		file = childOf(children, "current-locked", "file");
		if (file !== undefined)
			problems.push(createProblem("current-locked", file.path));
	}
	if (file === undefined) {
		if (revisions.length === 0)
			return { current: undefined, state: "never-saved" };
		problems.push(createProblem("current-missing", folder.path));
		return { current: undefined, state: "damaged" };
	}
	const bytes = await bytesOf(file, problems);
	if (bytes === undefined)
		return { current: undefined, state: "damaged", file };
	const { text } = decode(bytes);
	const [, digits] = /^\s*(\d{1,15})\s*$/.exec(text) ?? [];
	if (digits === undefined) {
		problems.push(createProblem("current-unreadable", file.path));
		return { current: undefined, state: "damaged", file };
	}
	const current = Number(digits);
	if (unreadable.includes(current)) return { current, state: "damaged", file };
	const isThere = revisions.some(({ revision }) => revision === current);
	return { current, state: isThere ? "live" : "deleted", file };
}
