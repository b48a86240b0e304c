/** What an earlier run has written of pages, compared with the dump as it is now. */
import { isDeepStrictEqual } from "node:util";
import type { PageEntry } from "../dump/dump";
import type { DumpPage } from "../dump/pages/page";
import { type OutputError, otherRun } from "./output/output-error";
import { WrittenRecords } from "./output/written-records";
import type { AttachmentRecord, PageRecord, RevisionRecord } from "./records";
import type { Job, RevisionDraft } from "./threads/job";

/** A page that an earlier run has written, and where. */
export interface DonePage {
	record: PageRecord;
	attachments: readonly AttachmentRecord[];
	/** Where the records of its revisions begin in the file, in bytes. */
	starts: readonly number[];
	file: string;
}

/** Returns what an earlier run has written of a page; asked for each entry, in their order. */
export type FindDone = (
	entry: Pick<PageEntry, "origin" | "directory" | "name">,
) => DonePage | undefined | Promise<DonePage | undefined>;

/** An earlier run. */
export interface EarlierRun {
	findDone: FindDone;
	/** Returns revisions as they are written, without what needs the parser. */
	write: (job: Job) => readonly RevisionRecord[];
	/** Whether revisions are read for their records, which is the default. */
	hasRevisions?: boolean | undefined;
	/** Whether attachments are read for their records, which is the default. */
	hasAttachments?: boolean | undefined;
}

/**
 * Whether a page is as it was when an earlier run wrote it: its record, its revisions with their texts, and the sizes and times of its
 * attachments.
 *
 * @param draft its record without what needs the parser.
 * @param batches its revisions, read again.
 */
export const isAsWritten = async (
	page: DumpPage,
	draft: Partial<PageRecord>,
	batches: AsyncIterable<RevisionDraft[]>,
	done: DonePage,
	write: EarlierRun["write"],
): Promise<boolean> =>
	isDeepStrictEqual({ ...done.record, ...draft }, done.record) &&
	(await hasSameAttachments(page, done)) &&
	(await hasSameRevisions(page, batches, done, write));

/** Whether attachments have the sizes and times that they had; their bytes are not read again. */
async function hasSameAttachments(
	{ attachments }: DumpPage,
	done: DonePage,
): Promise<boolean> {
	for (const [index, attachment] of attachments.entries()) {
		const record = done.attachments[index];
		if (record?.name !== attachment.name) return false;
		if (record.error !== undefined) continue;
		const facts = await attachment.stat().catch(() => undefined);
		if (facts?.size !== record.size || facts?.modified !== record.modified)
			return false;
	}
	return true;
}

/** Whether the revisions of a page, read again, give the records that an earlier run has written. */
async function hasSameRevisions(
	{ name }: DumpPage,
	batches: AsyncIterable<RevisionDraft[]>,
	{ file, starts }: DonePage,
	write: EarlierRun["write"],
): Promise<boolean> {
	const written = await WrittenRecords.open(file);
	try {
		let index = 0;
		for await (const revisions of batches)
			for (const record of write({ pageName: name, revisions })) {
				const start = starts[index++];
				if (start === undefined || !(await written.holds(record, start)))
					return false;
			}
		return index === starts.length;
	} finally {
		await written.close();
	}
}

/** The error for a page that is not. */
export const changedPage = ({ record, file }: DonePage): OutputError =>
	otherRun(file, `has the page ${record.name}, which is not as in the dump`);
