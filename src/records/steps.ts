/** A dump as steps of work: what is read from it, before any markup is. */
import type { Dump, PageEntry } from "../dump/dump";
import type { DumpPage } from "../dump/pages/page";
import type { Access } from "./access";
import type { PageAccounts } from "./accounts/page-accounts";
import type { Conversion } from "./conversion";
import {
	nameTaken,
	revisionBatches,
	toAttachmentRecords,
	toPageDraft,
	toSource,
} from "./drafts";
import {
	changedPage,
	type DonePage,
	type FindDone,
	type ReadOptions,
} from "./earlier-run";
import type { Wanted } from "./options";
import { isUnchanged, lastChange } from "./page-changes";
import { People } from "./people";
import type { AttachmentRecord } from "./records";
import { skipReason } from "./requested-pages";
import {
	isNewestUnreadable,
	type Newest,
	newestUnreadable,
	readNewest,
} from "./revisions/newest";
import {
	type SelectedRevisions,
	selectRevisions,
} from "./revisions/select-revisions";
import type { PageStep } from "./threads/batch-steps";
import type { Job, RevisionDraft, Source } from "./threads/job";
import { prefetch } from "./threads/prefetch";

/** Some work on a page. */
export interface Step extends PageStep {
	/** To be written after the revisions of the job. */
	attachments: AttachmentRecord[];
	/** Names of all attachments of the page, if this is its first step. */
	attachmentNames: string[];
	dumpPage: DumpPage;
	/** What is written of the page, as it is in the dump. */
	selected: SelectedRevisions;
}

/** How many pages are read at once: a disk answers several questions as fast as one. */
const PAGES_AHEAD = 4;

/** An entry that is wanted. */
interface SelectedEntry {
	entry: PageEntry;
	/** Whether an earlier entry has the same page name. */
	isTaken: boolean;
	done: DonePage | undefined;
}

/** A page, and as much of it as can be read ahead. */
interface Opened {
	entry: PageEntry;
	page: DumpPage;
	changed: string | undefined;
	/** Why it is not written. */
	skipped?: "private" | "unchanged";
	/** Absent if it is not written, or was written by an earlier run. */
	content?: {
		job: Job;
		batches: AsyncGenerator<RevisionDraft[]>;
		selected: SelectedRevisions;
	};
}

/**
 * Reads the pages of a dump that are wanted, one after another.
 *
 * @param accounts gets what is skipped.
 * @param options what is read. Pages that the run that is resumed has written are not written again; they must be as they were.
 * Their texts are read and compared with what was written; trees and groups, which follow from texts, are not.
 */
export async function* readSteps(
	{ dump, wanted, access }: Pick<Conversion, "dump" | "wanted" | "access">,
	accounts: PageAccounts,
	options: ReadOptions,
): AsyncGenerator<Step> {
	const people = new People(dump, wanted.people);
	let number = 0;
	const selected = selectEntries(
		dump,
		wanted,
		accounts,
		options.resumed?.findDone,
	);
	for await (const opened of prefetch(selected, PAGES_AHEAD, (entry) =>
		open(entry, wanted, people, access, options),
	)) {
		const { entry, page, content, skipped, changed } = opened;
		if (skipped !== undefined) accounts.skipPage(entry, page, skipped, changed);
		if (content === undefined) continue;
		number++;
		let { job } = content;
		for (;;) {
			const next = await content.batches.next();
			const isLast = next.done === true;
			yield {
				page: number,
				isLast,
				job,
				attachments:
					isLast && options.hasAttachments !== false
						? await toAttachmentRecords(page, people)
						: [],
				attachmentNames: page.attachments.map(({ name }) => name),
				dumpPage: page,
				selected: content.selected,
			};
			if (next.done === true) break;
			job = { pageName: page.name, revisions: next.value };
		}
	}
}

async function* selectEntries(
	dump: Dump,
	wanted: Wanted,
	accounts: PageAccounts,
	findDone: FindDone = () => undefined,
): AsyncGenerator<SelectedEntry> {
	const reasonToSkip = skipReason(wanted);
	const names = new Set<string>();
	for await (const entry of dump.entries()) {
		const isTaken = names.has(entry.name);
		if (entry.skipped === undefined) names.add(entry.name);
		const done = await findDone(entry);
		const reason = reasonToSkip(entry);
		if (done === undefined && reason !== undefined)
			accounts.skip(entry, reason, linesOf(entry, isTaken));
		else yield { entry, isTaken, done };
	}

	/** Lines count once for all folders of one page name. */
	function linesOf({ origin, skipped, name }: PageEntry, isTaken: boolean) {
		const isOwner = origin === "data" && skipped === undefined && !isTaken;
		return isOwner ? dump.log.countOf(name) : 0;
	}
}

async function open(
	{ entry, isTaken, done }: SelectedEntry,
	wanted: Wanted,
	people: People,
	access: Access,
	{ resumed, hasRevisions = true }: ReadOptions,
): Promise<Opened> {
	const page = await entry.read();
	if (isTaken) page.problems.push(nameTaken(page));
	const newest = await readNewest(page);
	// After the text: a file of a disk knows its facts then.
	const changed = await lastChange(page);
	if (isNewestUnreadable(page, newest))
		page.problems.push(newestUnreadable(page));
	const isPrivate = await access.isPrivate(page, newest);
	if (isPrivate && !wanted.private) {
		if (done !== undefined) throw changedPage(done);
		return { entry, page, changed, skipped: "private" };
	}
	if (done === undefined && isUnchanged(page, changed, wanted.since))
		return { entry, page, changed, skipped: "unchanged" };
	const selected = await selectRevisions(page, newest, wanted, access);
	const parts = { newest, selected, isPrivate, changed };
	const draft = await toPageDraft(page, parts, people);
	const batches = hasRevisions
		? revisionBatches(page, parts, people)
		: noBatches();
	if (done !== undefined && resumed !== undefined) {
		const { isAsWritten, write } = resumed;
		if (!(await isAsWritten(page, draft, batches, done, write)))
			throw changedPage(done);
		return { entry, page, changed };
	}
	const batch = await batches.next();
	const revisions = batch.done === true ? [] : batch.value;
	const job: Job = {
		pageName: page.name,
		page: { draft, newest: placeOf(newest, revisions) },
		revisions,
	};
	return { entry, page, changed, content: { job, batches, selected } };
}

async function* noBatches(): AsyncGenerator<RevisionDraft[]> {}

/** The newest revision's place among drafts; itself, if it is none of them. */
function placeOf(
	newest: Newest | undefined,
	drafts: readonly RevisionDraft[],
): Source | number | undefined {
	if (newest === undefined) return undefined;
	const { revision, content } = newest;
	const at = drafts.findIndex(
		({ record }) => record.revision === revision.revision,
	);
	return at >= 0 ? at : toSource(revision, content);
}
