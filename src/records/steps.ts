/** A dump as steps of work: what is read from it, before any markup is. */
import picomatch from "picomatch";
import type { Dump, PageEntry } from "../dump/dump";
import { isPublic } from "../dump/formats/acl";
import type { DumpPage } from "../dump/pages/page";
import type { Accounts, EntryLeftOut } from "./accounts";
import {
	type Newest,
	nameTaken,
	readNewest,
	revisionBatches,
	toAttachmentRecords,
	toPageDraft,
} from "./drafts";
import type { Wanted } from "./options";
import { People } from "./people";
import type { AttachmentRecord } from "./records";
import type { Job, RevisionDraft, Source } from "./threads/job";
import type { PageStep } from "./threads/map-concurrent";
import { readAhead } from "./threads/prefetch";

/** Some work on a page. */
export interface Step extends PageStep {
	job: Job;
	/** To be written behind the revisions of the job. */
	attachments: AttachmentRecord[];
}

/** Which pages are done already; asked for each entry, in their order. */
export type IsDone = (
	entry: Pick<PageEntry, "origin" | "directory" | "name">,
) => boolean | Promise<boolean>;

/** How many pages are read at once: a disk answers several questions as fast as one. */
const PAGES_AHEAD = 4;

/** An entry that is wanted. */
interface Wish {
	entry: PageEntry;
	/** Whether an earlier entry has the same page name. */
	isTaken: boolean;
}

/** A page, and as much of it as can be read ahead. */
interface Opened {
	entry: PageEntry;
	page: DumpPage;
	/** Absent if it must not be written. */
	content?: { job: Job; batches: AsyncGenerator<RevisionDraft[]> };
}

/**
 * Reads the pages of a dump that are wanted, one after another.
 *
 * @param accounts is told what is left out.
 * @param isDone pages that are neither read nor told.
 */
export async function* readSteps(
	dump: Dump,
	wanted: Wanted,
	accounts: Accounts,
	isDone: IsDone,
): AsyncGenerator<Step> {
	const people = new People(dump, wanted.people);
	let number = 0;
	const wishes = readWishes(dump, wanted, accounts, isDone);
	for await (const opened of readAhead(wishes, PAGES_AHEAD, (wish) =>
		open(wish, wanted, people),
	)) {
		const { entry, page, content } = opened;
		if (content === undefined) {
			accounts.leaveOutPrivate(entry, page);
			continue;
		}
		number++;
		let { job } = content;
		for (;;) {
			const next = await content.batches.next();
			const isLast = next.done === true;
			yield {
				page: number,
				isLast,
				job,
				attachments: isLast ? await toAttachmentRecords(page, people) : [],
			};
			if (next.done === true) break;
			job = { pageName: page.name, revisions: next.value };
		}
	}
}

async function* readWishes(
	dump: Dump,
	wanted: Wanted,
	accounts: Accounts,
	isDone: IsDone,
): AsyncGenerator<Wish> {
	const isAsked =
		wanted.pages === undefined ? () => true : picomatch(wanted.pages);
	const names = new Set<string>();
	for await (const entry of dump.entries()) {
		const isTaken = names.has(entry.name);
		if (entry.leftOut === undefined) names.add(entry.name);
		if (await isDone(entry)) continue;
		const reason = reasonToLeaveOut(entry);
		if (reason !== undefined) accounts.leaveOut(entry, reason);
		else yield { entry, isTaken };
	}

	function reasonToLeaveOut(entry: PageEntry): EntryLeftOut | undefined {
		if (entry.leftOut !== undefined) return entry.leftOut;
		if (entry.origin === "underlay" && !wanted.underlay) return "underlay";
		return isAsked(entry.name) ? undefined : "notAsked";
	}
}

async function open(
	{ entry, isTaken }: Wish,
	wanted: Wanted,
	people: People,
): Promise<Opened> {
	const page = await entry.read();
	if (isTaken) page.problems.push(nameTaken(page));
	const newest = await readNewest(page);
	const acl = (newest?.head ?? []).filter(({ name }) => name === "acl");
	const isPrivate = !isPublic(acl.map(({ value }) => value));
	if (isPrivate && !wanted.private) return { entry, page };
	const written = page.revisions.slice(
		Math.max(0, page.revisions.length - wanted.revisions),
	);
	const draft = await toPageDraft(page, { newest, written, isPrivate }, people);
	const batches = revisionBatches(page, written, newest, people);
	const first = await batches.next();
	const revisions = first.done === true ? [] : first.value;
	const job: Job = {
		pageName: page.name,
		page: { draft, newest: placeOf(newest, revisions) },
		revisions,
	};
	return { entry, page, content: { job, batches } };
}

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
	return at >= 0 ? at : { text: content.text, dialect: revision.dialect };
}
