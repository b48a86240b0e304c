/** A page of a dump. */
import type { Dialect } from "../../ast";
import type { DumpFile, FileFacts } from "../files/files";
import type { Decoder } from "../formats/decode";
import { type EditLogEntry, isoTime } from "../formats/edit-log";
import type { Problem } from "../problems";
import { type RevisionText, readPageText, type TextSource } from "./page-text";

/**
 * Whether a page is there: `live`, `deleted` (its newest revision has no file), `never-saved` (a folder with nothing but attachments or
 * leftovers), `damaged` (which revision is the newest cannot be read).
 */
export type PageState = "live" | "deleted" | "never-saved" | "damaged";

/** Where a page comes from. */
export type PageOrigin = "data" | "underlay" | "package" | "file";

/** An edit; a package does not say when it was. */
export type Edit = Omit<EditLogEntry, "time"> &
	Partial<Pick<EditLogEntry, "time">>;

/** A page, without texts. */
export interface DumpPage {
	name: string;
	/** Name of its folder or, without folders, of its file; quoted name in a package. */
	directory: string;
	origin: PageOrigin;
	state: PageState;
	/** Number of the newest revision, as the wiki says it; a deleted page has no file of it. */
	current?: number;
	/** By number. */
	revisions: DumpRevision[];
	/** Numbers of revisions that are there and cannot be read: they are no files, or links out of the revisions. */
	unreadable?: number[];
	/** Revisions that deleted the page, by number: they have no file. */
	deletions: DumpDeletion[];
	/** By name. */
	attachments: DumpAttachment[];
	/** In the order of the log; without what is only in the log of the whole wiki where the page's own log has it. */
	log: EditLogEntry[];
	/** Who deleted it, and when, if it is deleted. */
	deletion?: Edit;
	/** When the file was written that says which revision is the newest, ISO 8601, if the page is not live and no log says when that was. */
	stateChanged?: string;
	tally: PageTally;
	problems: Problem[];
}

/** What was seen of a page, and what is skipped: the numbers always add up. */
export interface PageTally {
	revisions: Tally<"notNumeric" | "notAFile" | "twice">;
	attachments: Tally<"notAFile" | "junk">;
	logLines: Tally<LogSkipReason>;
	/** How many of the log lines are of the log of the whole wiki. */
	sharedLogLines: number;
	/** Files that are no content: caches, locks and the like. */
	otherFiles: number;
}

/** `seen` is `taken` and what is skipped for each reason. */
export interface Tally<Reason extends string> {
	seen: number;
	taken: number;
	skipped: Partial<Record<Reason, number>>;
}

/** Why a line of a log is not taken. */
export type LogSkipReason =
	| "blank"
	| "nul"
	| "fields"
	| "inPageLog"
	| "sameRevision"
	| "superseded"
	| "noRevision"
	| "noAttachment";

/** The dialect of a revision, and what says so: the log of the page, or `data_format_revision` of the wiki. */
export interface KnownDialect {
	dialect: Dialect;
	dialectSource: "log" | "format";
}

/** A revision, whose text is read when it is asked for. The dialect is absent if only the text can show it. */
export interface DumpRevision extends Partial<KnownDialect> {
	revision: number;
	/** ISO 8601, as exact as the dump says. */
	time?: string;
	/** The edit in the log. */
	edit?: Edit;
	/** Path within the dump. */
	file: string;
	/** @throws FileError if it cannot be read. */
	stat(): Promise<FileFacts>;
	/** @throws FileError if it cannot be read. */
	read(): Promise<RevisionText>;
}

/** A revision that deleted the page. */
export interface DumpDeletion {
	revision: number;
	/** ISO 8601. */
	time?: string;
	edit: Edit;
}

/** A file attached to a page. */
export interface DumpAttachment {
	name: string;
	/** The last edit of it in the log. */
	edit?: Edit;
	/** Path within the dump. */
	file: string;
	/** @throws FileError if it cannot be read. */
	stat(): Promise<FileFacts>;
	/** Its bytes, read when they are asked for. @throws FileError if they cannot be read. */
	chunks(): AsyncIterable<Uint8Array>;
}

/** An empty tally. */
export const createTally = <Reason extends string>(): Tally<Reason> => ({
	seen: 0,
	taken: 0,
	skipped: {},
});

/** The tally of a page of which nothing was seen yet. */
export const createPageTally = (): PageTally => ({
	revisions: createTally(),
	attachments: createTally(),
	logLines: createTally(),
	sharedLogLines: 0,
	otherFiles: 0,
});

/** Counts one more, taken or skipped. */
export function count<Reason extends string>(
	tally: Tally<Reason>,
	reason?: Reason,
	times = 1,
): void {
	if (times === 0) return;
	tally.seen += times;
	if (reason === undefined) tally.taken += times;
	else tally.skipped[reason] = (tally.skipped[reason] ?? 0) + times;
}

/** What is known of a revision besides its file. */
interface RevisionFacts {
	decode: Decoder;
	source: TextSource;
	edit?: Edit | undefined;
	known?: KnownDialect | undefined;
}

/** A revision in a file. */
export function createRevision(
	revision: number,
	file: DumpFile,
	{ decode, source, edit, known }: RevisionFacts,
): DumpRevision {
	return {
		revision,
		...timeOf(edit),
		...(edit !== undefined && { edit }),
		...known,
		file: file.path,
		stat: () => file.stat(),
		read: () => readPageText(file, decode, source),
	};
}

/** A revision that deleted the page. */
export const createDeletion = (revision: number, edit: Edit): DumpDeletion => ({
	revision,
	...timeOf(edit),
	edit,
});

const timeOf = (edit: Edit | undefined): { time?: string } => {
	const time = edit?.time === undefined ? undefined : isoTime(edit.time);
	return time === undefined ? {} : { time };
};

/** An attachment in a file. */
export const createAttachment = (
	name: string,
	file: DumpFile,
	edit: Edit | undefined,
): DumpAttachment => ({
	name,
	...(edit !== undefined && { edit }),
	file: file.path,
	stat: () => file.stat(),
	chunks: () => file.chunks(),
});
