/** The log of one page: its own, and lines that only the log of the whole wiki has. */
import { CONVERSION, dialectOfFormat } from "../formats/data-format";
import type { Decoder } from "../formats/decode";
import {
	type EditLogEntry,
	isAboutFile,
	noEntryProblems,
	readLogLine,
} from "../formats/edit-log";
import type { NameRules } from "../formats/quoted-name";
import { createProblem, type Problem } from "../problems";
import type { SharedLines } from "./global-log";
import {
	count,
	createTally,
	type KnownDialect,
	type LogSkipReason,
	type Tally,
} from "./page";

/** The content of a log. */
export interface PageLog {
	/** In the order of the log. */
	entries: EditLogEntry[];
	/** The last line of each revision. */
	byRevision: ReadonlyMap<number, EditLogEntry>;
	/** The last line of each attachment that puts it there. */
	byAttachment: ReadonlyMap<string, EditLogEntry>;
	/** The revision that converted the page to another dialect. */
	convertedAt: number | undefined;
	/** Lines that are no edits, or that the page's own log has too. */
	tally: Tally<LogSkipReason>;
	/** How many lines are of the log of the whole wiki. */
	sharedLines: number;
	problems: Problem[];
}

/** A page's own log. */
export interface OwnLog {
	entries: EditLogEntry[];
	/** The revisions that it has lines of. */
	revisions: ReadonlySet<number>;
	/** Its lines, without white space around them. */
	lines: ReadonlySet<string>;
	/** Lines that are no edits. */
	tally: Tally<LogSkipReason>;
	problems: Problem[];
	path: string;
}

/**
 * Reads the log of a page.
 *
 * @param bytes of the log, if the page has one.
 * @param path of the log.
 */
export function readOwnLog(
	bytes: Uint8Array | undefined,
	path: string,
	rules: NameRules,
): OwnLog {
	const entries: EditLogEntry[] = [];
	const tally = createTally<LogSkipReason>();
	const problems: Problem[] = [];
	const lines = bytes === undefined ? [] : linesOf(bytes, rules.decode);
	lines.forEach((line, index) => {
		const entry = readLogLine(line, rules);
		if (typeof entry !== "string") {
			entries.push(entry);
			return;
		}
		const code = noEntryProblems[entry];
		if (code !== undefined && tally.skipped[entry] === undefined)
			problems.push(createProblem(code, path, undefined, index + 1));
		count(tally, entry);
	});
	return {
		entries,
		revisions: new Set(entries.flatMap(({ revision }) => revision ?? [])),
		lines: new Set(lines.map((line) => line.trim())),
		tally,
		problems,
		path,
	};
}

/** Joins a page's own log with the lines that only the log of the whole wiki has. */
export function joinLogs(
	own: OwnLog,
	shared: SharedLines,
	rules: NameRules,
): PageLog {
	const log = {
		entries: [...own.entries],
		byRevision: new Map<number, EditLogEntry>(),
		byAttachment: new Map<string, EditLogEntry>(),
		tally: own.tally,
		problems: [...own.problems],
	};
	count(log.tally, "sameRevision", shared.duplicates);
	for (const line of shared.lines) {
		const entry = readLogLine(line, rules);
		if (typeof entry === "string") count(log.tally, entry);
		else if (own.lines.has(line.trim())) count(log.tally, "inPageLog");
		else log.entries.push(entry);
	}
	let isReported = false;
	for (const entry of log.entries) {
		const { action, revision, extra } = entry;
		if (isAboutFile(action)) {
			if (action !== "ATTDEL" && extra !== undefined)
				log.byAttachment.set(extra, entry);
		} else if (revision !== undefined) {
			if (log.byRevision.has(revision) && !isReported) {
				const detail = String(revision);
				log.problems.push(createProblem("revision-twice", own.path, detail));
				isReported = true;
			}
			log.byRevision.set(revision, entry);
		}
	}
	const convertedAt = log.entries.find(({ comment = "" }) =>
		CONVERSION.comment.test(comment),
	)?.revision;
	const sharedLines = shared.duplicates + shared.lines.length;
	return { ...log, convertedAt, sharedLines };
}

const NEWLINE = 10;

/** The lines of a log, each decoded by itself: one that is no UTF-8 does not change the others. */
function linesOf(bytes: Uint8Array, decode: Decoder): string[] {
	const lines: string[] = [];
	for (let from = 0; from < bytes.length; ) {
		const found = bytes.indexOf(NEWLINE, from);
		const end = found < 0 ? bytes.length : found;
		lines.push(decode(bytes.subarray(from, end)).text);
		from = end + 1;
	}
	return lines;
}

/**
 * The dialect of a revision: that of the log, which knows when a page was converted, before that of the wiki's format.
 *
 * @param format the wiki's `data_format_revision`, if it is known.
 */
export function dialectOf(
	revision: number,
	convertedAt: number | undefined,
	format: number | undefined,
): KnownDialect | undefined {
	if (convertedAt !== undefined)
		return {
			dialect: revision < convertedAt ? CONVERSION.from : CONVERSION.to,
			dialectSource: "log",
		};
	return format === undefined
		? undefined
		: { dialect: dialectOfFormat(format), dialectSource: "format" };
}

/** Counts the lines that are edits: those of existing revisions and attachments, and the others by reason. */
export function countEdits(
	{ entries, tally, byRevision, byAttachment }: PageLog,
	revisions: ReadonlySet<number>,
	attachments: ReadonlySet<string>,
): void {
	for (const entry of entries) count(tally, skipReason(entry));

	function skipReason(entry: EditLogEntry): LogSkipReason | undefined {
		const { action, revision, extra = "" } = entry;
		if (isAboutFile(action)) {
			if (!attachments.has(extra)) return "noAttachment";
			return byAttachment.get(extra) === entry ? undefined : "superseded";
		}
		if (revision === undefined || !revisions.has(revision)) return "noRevision";
		return byRevision.get(revision) === entry ? undefined : "superseded";
	}
}
