/** The pages of a wiki with what happened to them: an index in memory, without texts. */
import type {
	DumpAttachment,
	DumpDeletion,
	DumpPage,
	DumpRevision,
	Edit,
} from "../dump/pages/page";
import { modifiedOf } from "../records/drafts";
import type { FormerName } from "../records/revisions/former-names";
import type { SelectedRevisions } from "../records/revisions/select-revisions";
import type { MappedFile, MappedPage } from "../wiki-map/schema";
import { markId } from "./marks";

/** A page, and where it is in the end. */
export interface HistoryPage {
	name: string;
	/** Its entry in the map; one that is made up if the page is deleted in the end. */
	entry: MappedPage;
	/** Path of its file in the end, or before it was deleted. */
	path: string;
	/** Number of its newest revision, which is at that path. */
	newest: number;
}

interface EventBase {
	/** Milliseconds since 1970, by which events are sorted. */
	time: number;
	page: HistoryPage;
	/** Says in a file of marks what was written. */
	id: string;
	edit: Edit | undefined;
}

/** Something that happened, which is a commit. */
export type HistoryEvent =
	| (EventBase & {
			type: "revision";
			revision: DumpRevision;
			/** Name of the page at that time. */
			nameThen: string;
			/** Name of the page before, if the revision renamed it. */
			renamedFrom: string | undefined;
	  })
	| (EventBase & {
			type: "deletion";
			deletion: DumpDeletion;
			/** Name of the page at that time. */
			nameThen: string;
	  })
	| (EventBase & {
			type: "attachment";
			attachment: DumpAttachment;
			file: MappedFile;
	  });

/**
 * All that happened to a page, in its order. The time never goes back: some logs do.
 *
 * @param selected what may be written of the page.
 * @param names those that the page had before. While it had one that is hidden, it has its own name instead.
 */
export async function* eventsOf(
	dumpPage: DumpPage,
	selected: SelectedRevisions,
	page: HistoryPage,
	names: readonly FormerName[],
): AsyncGenerator<HistoryEvent> {
	const nameAt = (revision: number): FormerName | undefined =>
		names.find(({ before }) => before !== undefined && revision < before);
	const items: readonly (DumpRevision | DumpDeletion)[] = [
		...selected.revisions,
		...selected.deletions,
	].sort((a, b) => a.revision - b.revision);
	let time = 0;
	for (const item of items) {
		time = Math.max(time, (await timeOf(item)) ?? 0);
		const { revision } = item;
		const edit =
			"read" in item && selected.renamedFromHidden.has(item)
				? withoutComment(item.edit)
				: item.edit;
		const former = nameAt(revision);
		const base = {
			time,
			page,
			edit,
			id: markId(former?.name ?? page.name, revision, item.time ?? ""),
			nameThen:
				former === undefined || former.isHidden ? page.name : former.name,
		};
		const before = names.find((each) => each.before === revision);
		yield "read" in item
			? {
					...base,
					type: "revision",
					revision: item,
					renamedFrom: before?.isPublic ? before.name : undefined,
				}
			: { ...base, type: "deletion", deletion: item };
	}
	for (const attachment of dumpPage.attachments) {
		const file = page.entry.attachments?.find(
			({ name }) => name === attachment.name,
		);
		if (file === undefined) continue;
		const { edit } = attachment;
		yield {
			type: "attachment",
			time: (await attachmentTime(attachment)) ?? time,
			page,
			edit,
			id: markId("attachment", file.file, file.sha256),
			attachment,
			file,
		};
	}
}

/** MoinMoin's own comment of a rename repeats the former name. */
function withoutComment(edit: Edit | undefined): Edit | undefined {
	if (edit === undefined) return undefined;
	const { comment: _comment, ...rest } = edit;
	return rest;
}

const parseTime = (time: string | undefined): number | undefined => {
	const value = Date.parse(time ?? "");
	return Number.isNaN(value) ? undefined : value;
};

/** The time of the log, or else of the file. */
async function timeOf(
	item: DumpRevision | DumpDeletion,
): Promise<number | undefined> {
	if (item.time !== undefined || !("read" in item)) return parseTime(item.time);
	return parseTime((await modifiedOf(item)).modified);
}

async function attachmentTime(
	attachment: DumpAttachment,
): Promise<number | undefined> {
	const { edit } = attachment;
	if (edit?.time !== undefined) return Number(edit.time / 1000n);
	return parseTime((await modifiedOf(attachment)).modified);
}
