/** A dump as steps of work: what is read from it, before any markup is. */
import picomatch from "picomatch";
import { isPublic } from "../dump/acl";
import type { Dump, PageEntry } from "../dump/dump";
import type { Accounts, EntryLeftOut } from "./accounts";
import {
	type Newest,
	nameTaken,
	readNewest,
	revisionBatches,
	toAttachmentRecords,
	toPageDraft,
} from "./drafts";
import type { Job, RevisionDraft, Source } from "./job";
import type { PageStep } from "./line-up";
import type { Wanted } from "./options";
import { People } from "./people";
import type { AttachmentRecord } from "./records";

/** Some work on a page. */
export interface Step extends PageStep {
	job: Job;
	/** To be written behind the revisions of the job. */
	attachments: AttachmentRecord[];
}

/** Which pages are done already. */
export type IsDone = (
	entry: Pick<PageEntry, "origin" | "directory" | "name">,
) => boolean | Promise<boolean>;

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
	const isAsked =
		wanted.pages === undefined ? () => true : picomatch(wanted.pages);
	const names = new Set<string>();
	let number = 0;
	for await (const entry of dump.entries()) {
		const isTaken = entry.leftOut === undefined && names.has(entry.name);
		if (entry.leftOut === undefined) names.add(entry.name);
		if (await isDone(entry)) continue;
		const reason = reasonToLeaveOut(entry);
		if (reason !== undefined) accounts.leaveOut(entry, reason);
		else yield* pageSteps(entry, isTaken);
	}

	function reasonToLeaveOut(entry: PageEntry): EntryLeftOut | undefined {
		if (entry.leftOut !== undefined) return entry.leftOut;
		if (entry.origin === "underlay" && !wanted.underlay) return "underlay";
		return isAsked(entry.name) ? undefined : "notAsked";
	}

	async function* pageSteps(
		entry: PageEntry,
		isTaken: boolean,
	): AsyncGenerator<Step> {
		const page = await entry.read();
		if (isTaken) page.problems.push(nameTaken(page));
		const newest = await readNewest(page);
		const acl = (newest?.head ?? []).filter(({ name }) => name === "acl");
		const isPrivate = !isPublic(acl.map(({ value }) => value));
		if (isPrivate && !wanted.private) {
			accounts.leaveOutPrivate(entry, page);
			return;
		}
		number++;
		const written = page.revisions.slice(
			Math.max(0, page.revisions.length - wanted.revisions),
		);
		const draft = await toPageDraft(
			page,
			{ newest, written, isPrivate },
			people,
		);
		const batches = revisionBatches(page, written, people);
		let batch = await batches.next();
		let isFirst = true;
		while (batch.done !== true) {
			const revisions = batch.value;
			batch = await batches.next();
			const isLast = batch.done === true;
			yield {
				page: number,
				isLast,
				job: {
					pageName: page.name,
					...(isFirst && {
						page: { draft, newest: placeOf(newest, revisions) },
					}),
					revisions,
				},
				attachments: isLast ? await toAttachmentRecords(page, people) : [],
			};
			isFirst = false;
		}
	}
}

/** The newest revision's place among drafts; itself, if it is none of them. */
function placeOf(
	newest: Newest | undefined,
	drafts: readonly RevisionDraft[],
): Source | number | undefined {
	if (newest === undefined) return undefined;
	const { revision, text } = newest;
	const at = drafts.findIndex(
		({ record, source }) =>
			source !== undefined && record.revision === revision.revision,
	);
	return at >= 0 ? at : { text, dialect: revision.dialect };
}
