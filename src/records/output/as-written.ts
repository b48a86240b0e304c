/** Pages of a dump, compared with what an earlier run has written of them. */
import { isDeepStrictEqual } from "node:util";
import type { DumpPage } from "../../dump/pages/page";
import type { DonePage, Resumed, WriteRevisions } from "../earlier-run";
import type { RevisionDraft } from "../threads/job";
import { WrittenRecords } from "./written-records";

/**
 * Whether a page is as it was when an earlier run wrote it: its record, its revisions with their texts, and the sizes and times of its
 * attachments.
 *
 * @param draft its record without what needs the parser.
 * @param batches its revisions, read again.
 */
export const isAsWritten: Resumed["isAsWritten"] = async (
	page,
	draft,
	batches,
	done,
	write,
) =>
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
	write: WriteRevisions,
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
