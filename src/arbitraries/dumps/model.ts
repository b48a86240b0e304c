/** What a reader of a dump must find. */
import type { Dialect } from "../../ast";
import type { BrokenLine, LogEntry } from "./log-line";

/** A wiki. */
export interface WikiModel {
	/** `data_format_revision`; absent if there is no `meta`, or none that can be read. */
	format?: number;
	/** The wiki map, if there is one. */
	interwiki?: Record<string, string>;
	/** Names of macros and parsers that the wiki has of its own, if it has any. */
	plugins?: { macros: string[]; parsers: string[] };
	users: UserModel[];
	/** The log of the whole wiki: all lines, and those that are no edits. */
	log: { lines: number; noEntry: Record<BrokenLine, number> };
	/** Codes of problems of the wiki, in alphabetical order. */
	problems: string[];
	/** Everything in `pages/`, then everything in `underlay/pages/`, each by name. */
	entries: EntryModel[];
	/** Those of the entries that are pages, in the same order. */
	pages: WikiPageModel[];
}

/** A user, and what of the user's file nobody must get to see. */
export interface UserModel {
	id: string;
	name?: string;
	email?: string;
	secrets: string[];
}

/** An entry of a folder of pages. */
export interface EntryModel {
	directory: string;
	name: string;
	origin: "data" | "underlay";
	/** Why it is no page; absent if it is one. */
	skipped?: "notAPage" | "shadowed";
}

/** A page. */
export interface WikiPageModel {
	directory: string;
	name: string;
	origin: "data" | "underlay";
	state: "live" | "deleted" | "never-saved" | "damaged";
	/** The newest revision, as the wiki says it. */
	current?: number;
	/** By number. */
	revisions: RevisionModel[];
	/** Revisions that deleted the page, by number. */
	deletions: { revision: number; time?: string; edit: LogEntry }[];
	/** By name. */
	attachments: AttachmentModel[];
	/** The edits of the page's own log, then those that only the log of the wiki has. */
	log: LogEntry[];
	/** Who deleted it. */
	deletion?: LogEntry;
	tally: {
		revisions: TallyModel;
		attachments: TallyModel;
		logLines: TallyModel;
		/** How many of the lines are of the log of the wiki. */
		sharedLogLines: number;
		/** Files that are no content. */
		otherFiles: number;
	};
	/** Codes of problems, in alphabetical order. */
	problems: string[];
}

/** What was seen, taken, and skipped for each reason. */
export interface TallyModel {
	seen: number;
	taken: number;
	skipped: Record<string, number>;
}

/** A revision. */
export interface RevisionModel extends TextModel {
	revision: number;
	/** ISO 8601; absent if no log has it. */
	time?: string;
	edit?: LogEntry;
	/** By the log or `meta`; absent if neither says. */
	dialect?: Dialect;
	dialectSource?: "log" | "format";
}

/** A text, and what its head says. */
export interface TextModel {
	/** Without any CR. */
	text: string;
	/** In which the file is written, if it is not UTF-8. */
	encoding?: string;
	/** `wiki` unless the head says otherwise. */
	format: string;
	/** Whether its rules let everybody read it. */
	isPublic: boolean;
}

/** An attached file. */
export interface AttachmentModel {
	name: string;
	bytes: Uint8Array;
	/** The edit that attached it, if a log has it. */
	edit?: LogEntry;
}

/** Files by path; folders that there are even if they are empty. */
export interface GeneratedFiles {
	files: Record<string, Uint8Array>;
	folders: string[];
}

/** Counts what became of things: taken, or skipped for a reason. */
export function tallyOf(fates: readonly string[]): TallyModel {
	const skipped: Record<string, number> = {};
	for (const fate of fates)
		if (fate !== TAKEN) skipped[fate] = (skipped[fate] ?? 0) + 1;
	return {
		seen: fates.length,
		taken: fates.filter((fate) => fate === TAKEN).length,
		skipped,
	};
}

/** What becomes of most things. */
export const TAKEN = "taken";
