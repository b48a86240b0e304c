/** What an earlier run has written of pages, compared with the dump as it is now. */
import type { PageEntry } from "../dump/dump";
import type { DumpPage } from "../dump/pages/page";
import { type OutputError, otherRun } from "./output/output-error";
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

/** Returns revisions as they are written, without what needs the parser. */
export type WriteRevisions = (job: Job) => readonly RevisionRecord[];

/** An earlier run whose pages are not written again. */
export interface Resumed {
	findDone: FindDone;
	/**
	 * Whether a page is as it was when the earlier run wrote it.
	 *
	 * @param draft its record without what needs the parser.
	 * @param batches its revisions, read again.
	 */
	isAsWritten: (
		page: DumpPage,
		draft: Partial<PageRecord>,
		batches: AsyncIterable<RevisionDraft[]>,
		done: DonePage,
		write: WriteRevisions,
	) => Promise<boolean>;
}

/** How pages are read. */
export interface ReadOptions {
	/** The run that is resumed, if any. */
	resumed?: (Resumed & { write: WriteRevisions }) | undefined;
	/** Whether revisions are read for their records, which is the default. */
	hasRevisions?: boolean | undefined;
	/** Whether attachments are read for their records, which is the default. */
	hasAttachments?: boolean | undefined;
}

/** The error for a page that is not as an earlier run wrote it. */
export const changedPage = ({ record, file }: DonePage): OutputError =>
	otherRun(file, `has the page ${record.name}, which is not as in the dump`);
