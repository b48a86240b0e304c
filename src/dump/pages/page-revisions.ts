/** The revisions of a page's folder: those that there are, and those that only its log has (`docs/dumps.md`, section 7). */
import { childrenOf } from "../files/children-of";
import { childOf, type DumpEntry } from "../files/files";
import type { NameRules } from "../formats/quoted-name";
import { createProblem, type Problem } from "../problems";
import {
	count,
	createDeletion,
	createRevision,
	type DumpDeletion,
	type DumpRevision,
	type PageTally,
} from "./page";
import { dialectOf, type PageLog } from "./page-log";
import { isRevisionFile } from "./page-text";

/** The revisions of a page, and the numbers of those that are there and cannot be read. */
export interface Revisions {
	revisions: DumpRevision[];
	unreadable: number[];
}

/** Reads which revisions there are. */
export async function readRevisions(
	children: readonly DumpEntry[],
	log: PageLog,
	{ format, decode }: NameRules,
	tally: PageTally,
	problems: Problem[],
): Promise<Revisions> {
	const revisions: DumpRevision[] = [];
	const unreadable: number[] = [];
	const folder = childOf(children, "revisions", "folder");
	const entries = await childrenOf(folder, problems);
	const names = new Set(entries.map((entry) => entry.name));
	/** Whether a file is there as the wiki names it, too. */
	const isTwice = (name: string): boolean =>
		name !== revisionFileName(Number(name)) &&
		names.has(revisionFileName(Number(name)));
	for (const entry of entries) {
		if (!/^\d{1,15}$/.test(entry.name)) {
			count(tally.revisions, "notNumeric");
		} else if (entry.type !== "file" || !isRevisionFile(entry)) {
			problems.push(notAFile(entry));
			count(tally.revisions, "notAFile");
			unreadable.push(Number(entry.name));
		} else if (isTwice(entry.name)) {
			count(tally.revisions, "twice");
		} else {
			const number = Number(entry.name);
			const known = dialectOf(number, log.convertedAt, format);
			const edit = log.byRevision.get(number);
			revisions.push(
				createRevision(number, entry, {
					decode,
					source: "revisions",
					edit,
					known,
				}),
			);
			count(tally.revisions);
		}
	}
	revisions.sort((a, b) => a.revision - b.revision);
	return { revisions, unreadable };
}

/** Why an entry in place of a file is not read. */
export function notAFile(entry: DumpEntry): Problem {
	if (entry.type === "other") return entry.error.problem;
	const code = entry.type === "file" ? "link-outside" : "not-a-file";
	return createProblem(code, entry.path);
}

/** The name of the file of a revision. */
export const revisionFileName = (number: number): string =>
	String(number).padStart(8, "0");

/**
 * Distinguishes revisions that deleted the page from those whose files are missing.
 *
 * A logged revision without a file deleted the page if it is the only one that is missing there: between two files, or between the
 * newest file and what `current` says.
 */
export function findDeletions(
	{ byRevision }: PageLog,
	written: readonly number[],
	current: number | undefined,
): { deletions: DumpDeletion[]; missing: number[] } {
	const files = new Set(written);
	const newest = written.reduce((max, each) => Math.max(max, each), 0);
	const logged = [...byRevision.keys()].filter((number) => !files.has(number));
	const isBeforeCurrent = (number: number): boolean =>
		number > newest && current !== undefined && number < current;
	const isDeletion = (number: number): boolean =>
		number > newest
			? number === current && !logged.some(isBeforeCurrent)
			: files.has(number - 1) && files.has(number + 1);
	const deletions: DumpDeletion[] = [];
	const missing: number[] = [];
	for (const number of logged.sort((a, b) => a - b)) {
		const edit = byRevision.get(number);
		if (edit !== undefined && isDeletion(number))
			deletions.push(createDeletion(number, edit));
		else missing.push(number);
	}
	return { deletions, missing };
}
