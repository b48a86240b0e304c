/** Records of a page, as far as they are known without reading markup. */
import { createHash } from "node:crypto";
import { toFileError } from "../dump/dump-error";
import { parseAcl } from "../dump/formats/acl";
import { formatOf } from "../dump/formats/page-head";
import type {
	DumpAttachment,
	DumpDeletion,
	DumpPage,
	DumpRevision,
	Edit,
} from "../dump/pages/page";
import type { RevisionText } from "../dump/pages/page-text";
import { createProblem, type Problem } from "../dump/problems";
import { editsByYear } from "./accounts/edits-by-year";
import { asWritten, withoutAbsent } from "./accounts/tallies";
import type { PageFacts } from "./facts/page-facts";
import { commentOf, type People, timeOf } from "./people";
import type { AttachmentRecord, PageRecord } from "./records";
import { type Newest, REVISIONS_AHEAD } from "./revisions/newest";
import type { SelectedRevisions } from "./revisions/select-revisions";
import type { RevisionDraft, Source } from "./threads/job";
import { prefetch } from "./threads/prefetch";

/** What the account of a page is made from. */
interface PageParts {
	newest: Newest | undefined;
	/** What is written of it. */
	selected: SelectedRevisions;
	isPrivate: boolean;
	/** When it was changed last. */
	changed: string | undefined;
}

/** The record of a page without what its markup says. */
export async function toPageDraft(
	page: DumpPage,
	{ newest, selected, isPrivate, changed }: PageParts,
	people: People,
): Promise<Omit<PageRecord, keyof PageFacts>> {
	const { tally } = page;
	const head = newest?.head ?? [];
	const rest = (name: string): string =>
		head.find((each) => each.name === name)?.value ?? "";
	const language = rest("language");
	const redirect = rest("redirect");
	const acl = head.filter(({ name }) => name === "acl");
	const { revisions: written, deletions, privateCount } = selected;
	const notRequested = tally.revisions.taken - written.length - privateCount;
	return {
		type: "page",
		name: page.name,
		directory: page.directory,
		origin: page.origin,
		state: page.state,
		...(page.current !== undefined && { current: page.current }),
		...(await people.deletionOf(page.deletion)),
		...(isPrivate && { private: true }),
		...(newest !== undefined && { size: newest.content.bytes }),
		...(changed !== undefined && { changed }),
		...(newest !== undefined && {
			format: formatOf(newest.content.text),
		}),
		...(language !== "" && { language }),
		...(redirect !== "" && { redirect }),
		instructions: head,
		...(acl.length > 0 && { acl: parseAcl(acl.map(({ value }) => value)) }),
		revisions: {
			seen: tally.revisions.seen,
			written: written.length,
			skipped: withoutAbsent({
				...tally.revisions.skipped,
				notRequested,
				private: privateCount,
			}),
		},
		revisionsWithout: {
			time: written.filter(({ time }) => time === undefined).length,
			author: written.filter(({ edit }) => !hasAuthor(edit)).length,
		},
		attachments: asWritten(tally.attachments),
		logLines: asWritten(tally.logLines),
		sharedLogLines: tally.sharedLogLines,
		edits: editsByYear(page.log),
		otherFiles: tally.otherFiles,
		peopleSkipped: people.countSkipped([
			...[...written, ...deletions].map(({ edit }) => edit),
			...page.attachments.map(({ edit }) => edit),
			...(deletions.some(({ edit }) => edit === page.deletion)
				? []
				: [page.deletion]),
		]),
		problems: [...page.problems, ...encodingProblems(newest)],
	};
}

/** Whether the log says anything of who edited. */
const hasAuthor = (edit: Edit | undefined): boolean =>
	(edit?.user ?? edit?.address ?? edit?.host) !== undefined;
/** What is wrong with the encoding of the newest revision. */
function encodingProblems(newest: Newest | undefined): Problem[] {
	if (newest?.content.encoding === undefined) return [];
	const { revision, content } = newest;
	const detail = `read as ${content.encoding}`;
	return [createProblem("revision-not-utf8", revision.file, detail)];
}

/** How much text a batch has. */
const BATCH_BYTES = 12 * 1024;

/**
 * Revisions in batches, read one batch after another; a page without revisions has one batch without any.
 *
 * @param parts `newest` is read already.
 */
export async function* revisionBatches(
	page: DumpPage,
	{ newest, selected }: Pick<PageParts, "newest" | "selected">,
	people: People,
): AsyncGenerator<RevisionDraft[]> {
	let batch: RevisionDraft[] = [];
	let bytes = 0;
	const items: readonly (DumpRevision | DumpDeletion)[] = [
		...selected.revisions,
		...selected.deletions,
	].sort((a, b) => a.revision - b.revision);
	const drafts = prefetch(items, REVISIONS_AHEAD, (item) =>
		"read" in item
			? toRevisionDraft(
					page,
					item,
					newest?.revision === item
						? newest.content
						: selected.texts?.get(item),
					people,
					selected.renamedFromHidden.has(item),
				)
			: toDeletionDraft(page, item, people),
	);
	for await (const draft of drafts) {
		if (bytes >= BATCH_BYTES) {
			yield batch;
			batch = [];
			bytes = 0;
		}
		batch.push(draft);
		bytes += draft.record.size ?? 0;
	}
	yield batch;
}

async function toDeletionDraft(
	page: DumpPage,
	{ revision, edit }: DumpDeletion,
	people: People,
): Promise<RevisionDraft> {
	return {
		record: {
			type: "revision",
			page: page.name,
			revision,
			deleted: true,
			...timeOf(edit),
			...(await people.authorOf(edit)),
			action: edit.action,
			...commentOf(edit),
		},
	};
}

async function toRevisionDraft(
	page: DumpPage,
	revision: DumpRevision,
	known: RevisionText | undefined,
	people: People,
	isRenamedFromHidden: boolean,
): Promise<RevisionDraft> {
	const head = {
		type: "revision",
		page: page.name,
		revision: revision.revision,
	} as const;
	const { edit, time } = revision;
	const facts = {
		...(time === undefined ? await modifiedOf(revision) : { time }),
		...(await people.authorOf(edit)),
		...(edit !== undefined && {
			action: edit.action,
			// MoinMoin's own comment of a rename repeats the former name.
			...(!isRenamedFromHidden && {
				...commentOf(edit),
				...(edit.extra !== undefined && { extra: edit.extra }),
			}),
		}),
	};
	let content: RevisionText;
	try {
		content = known ?? (await revision.read());
	} catch (error) {
		const { problem } = toFileError(error, revision.file);
		return { record: { ...head, error: problem, ...facts } };
	}
	const { text, bytes, sha256, encoding } = content;
	return {
		record: {
			...head,
			...facts,
			size: bytes,
			sha256,
			...(encoding !== undefined && { encoding }),
			format: formatOf(text),
		},
		source: toSource(revision, content),
	};
}

/** What is needed of a revision to read its markup. */
export const toSource = (
	{ file, dialect, dialectSource }: DumpRevision,
	{ text }: RevisionText,
): Source => ({ text, file, dialect, dialectSource });

/** The time of a file replaces that of the log. */
export async function modifiedOf(
	file: Pick<DumpRevision, "stat">,
): Promise<{ modified?: string }> {
	const facts = await file.stat().catch(() => undefined);
	return facts?.modified === undefined ? {} : { modified: facts.modified };
}

/** The records of attachments, whose bytes are read for it. */
export async function toAttachmentRecords(
	page: DumpPage,
	people: People,
): Promise<AttachmentRecord[]> {
	const records: AttachmentRecord[] = [];
	for (const attachment of page.attachments) {
		const { name, edit } = attachment;
		const head = { type: "attachment", page: page.name, name } as const;
		const facts = {
			...(edit !== undefined && {
				...timeOf(edit),
				...(await people.authorOf(edit)),
				...commentOf(edit),
			}),
		};
		try {
			const content = await readAttachment(attachment);
			records.push({ ...head, ...content, ...facts });
		} catch (error) {
			const { problem } = toFileError(error, attachment.file);
			records.push({ ...head, error: problem, ...facts });
		}
	}
	return records;
}

async function readAttachment(attachment: DumpAttachment) {
	const { modified, ...facts } = await attachment.stat();
	let { size, sha256 } = facts;
	if (sha256 === undefined) {
		const hash = createHash("sha256");
		size = 0;
		for await (const chunk of attachment.chunks()) {
			hash.update(chunk);
			size += chunk.length;
		}
		sha256 = hash.digest("hex");
	}
	return { size, sha256, ...(modified !== undefined && { modified }) };
}

/** Another folder has a page of that name too. */
export const nameTaken = ({ directory }: DumpPage): Problem =>
	createProblem("name-taken", directory);
