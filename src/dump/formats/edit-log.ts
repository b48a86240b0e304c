/** Lines of an edit-log (`docs/dumps.md`, section 3). */
import { Signature } from "../../arguments/signature";
import {
	BIGINT,
	COUNT,
	FUNCTION,
	objectOf,
	optional,
	STRING,
} from "../../arguments/value-checks";
import { decodeIfEncoded } from "../../decode-percent";
import type { ProblemCode } from "../problems";
import { decodeText } from "./decode";
import { hasLineForm } from "./log-fields";
import {
	type NameRules,
	pageNameIn,
	quoteName,
	unquoteName,
} from "./quoted-name";

/** What was done. The last three are of an attachment. */
export type EditAction =
	| "SAVE"
	| "SAVENEW"
	| "SAVE/REVERT"
	| "SAVE/RENAME"
	| "ATTNEW"
	| "ATTDEL"
	| "ATTDRW";

/** One edit. */
export interface EditLogEntry {
	/** Microseconds since 1970. */
	time: bigint;
	/** Number of the revision; absent for edits of attachments. */
	revision?: number;
	/** An {@link EditAction}, or whatever else the log says. */
	action: string;
	/** Name of the page at that time. */
	page: string;
	/** IP address. */
	address?: string;
	/** Name of the host, the address again, or any name (package installer, antispam). */
	host?: string;
	/** Key of a user file. */
	user?: string;
	/** Old name of a renamed page, revision reverted to, name of the attachment. */
	extra?: string;
	comment?: string;
}

/** What a line is that is no edit. */
export type NoEntry = "blank" | "nul" | "fields";

/** Lines that are worth a problem: the first of each kind is reported, all are counted. */
export const noEntryProblems = {
	blank: undefined,
	nul: "log-nul",
	fields: "log-fields",
} as const satisfies Record<NoEntry, ProblemCode | undefined>;

/** The second field of an edit of an attachment. */
const NO_REVISION = 99_999_999;

/** Names of MoinMoin 1.6 and later. */
const NEW_NAMES: NameRules = { decode: decodeText, format: undefined };

const parseLogLineSignature = new Signature("parseLogLine", {
	line: STRING,
	rules: objectOf({ decode: FUNCTION, format: optional(COUNT) }),
});

const formatLogLineSignature = new Signature("formatLogLine", {
	entry: objectOf(
		{
			time: BIGINT,
			revision: optional(COUNT),
			action: STRING,
			page: STRING,
			address: optional(STRING),
			host: optional(STRING),
			user: optional(STRING),
			extra: optional(STRING),
			comment: optional(STRING),
		},
		"an entry",
	),
});

const isoTimeSignature = new Signature("isoTime", { time: BIGINT });

/** Separates fields. */
const TAB = "\t";

/**
 * Reads a line; missing fields are empty. A line whose fields have not the form of their place is damaged, and none of it is used: where
 * fields are shifted, an address would be taken for a name.
 *
 *     1234567890123456⇥00000002⇥SAVE⇥Foo(2f)Bar⇥192.0.2.1⇥host⇥1234.56.789⇥⇥typo
 *
 * @param line without its line end.
 * @param rules how names of pages are quoted; without them, as MoinMoin 1.6 and later do it.
 * @returns the edit, or why the line is none. NUL bytes in front of an edit are ignored.
 */
export function parseLogLine(
	line: string,
	rules: NameRules = NEW_NAMES,
): EditLogEntry | NoEntry {
	parseLogLineSignature.check(line, rules);
	return readLogLine(line, rules);
}

/** Reads a line as `parseLogLine` does: a wiki has many. */
export function readLogLine(
	line: string,
	rules: NameRules,
): EditLogEntry | NoEntry {
	const text = line.replaceAll("\0", "");
	const stripped = strip(text);
	if (stripped === "") return text === line ? "blank" : "nul";
	const fields = stripped.split(TAB);
	if (!hasLineForm(fields)) return "fields";
	const [time = "", revision, action = "", page = ""] = fields;
	const [address, host, user, extra, comment] = fields.slice(4);
	const number = Number(revision);
	return {
		time: BigInt(time),
		...(number !== NO_REVISION && { revision: number }),
		action,
		page: readPageName(page, rules),
		...(address && { address }),
		...(host && { host }),
		...(user && { user }),
		...(extra && {
			extra: isAboutFile(action) ? decodeIfEncoded(extra) : extra,
		}),
		...(comment && { comment }),
	};
}

/** The last name that was read: lines of one page follow each other. */
let last: (NameRules & { quoted: string; name: string }) | undefined;

function readPageName(quoted: string, { decode, format }: NameRules): string {
	if (
		last?.quoted !== quoted ||
		last.decode !== decode ||
		last.format !== format
	) {
		const name = pageNameIn(unquoteName(quoted, decode).name, format);
		last = { quoted, decode, format, name };
	}
	return last.name;
}

/** Writes an edit as a line without line end; tabs and line ends in its fields become blanks. */
export function formatLogLine(entry: EditLogEntry): string {
	formatLogLineSignature.check(entry);
	return [
		String(entry.time),
		String(entry.revision ?? NO_REVISION).padStart(8, "0"),
		entry.action,
		quoteName(entry.page),
		entry.address,
		entry.host,
		entry.user,
		isAboutFile(entry.action) && entry.extra !== undefined
			? encodeURIComponent(entry.extra)
			: entry.extra,
		entry.comment,
	]
		.map((field = "") => field.replace(/[\t\r\n]/g, " "))
		.join(TAB);
}

/** Whether an edit is one of an attachment. */
export const isAboutFile = (action: string): boolean =>
	action.startsWith("ATT");

const BLANKS = " \t\n\v\f\r";

/** Without blanks at both ends. Other spaces belong to a comment. */
function strip(text: string): string {
	let start = 0;
	let end = text.length;
	while (start < end && BLANKS.includes(text.charAt(start))) start++;
	while (start < end && BLANKS.includes(text.charAt(end - 1))) end--;
	return text.slice(start, end);
}

const MICROSECONDS = 1_000_000n;
/** What a date's text ends with. */
const MILLISECONDS = ".000Z";
/** Last second that a date can express. */
const MAX_SECONDS = 8_640_000_000_000n;

/**
 * Microseconds since 1970 as ISO 8601, none lost; absent where no date can express them.
 *
 * @example
 * isoTime(1234567890123456n) // "2009-02-13T23:31:30.123456Z"
 */
export function isoTime(time: bigint): string | undefined {
	isoTimeSignature.check(time);
	const date = dateOf(time)?.toISOString();
	if (date === undefined) return undefined;
	const fraction = String(time % MICROSECONDS).padStart(6, "0");
	return `${date.slice(0, -MILLISECONDS.length)}.${fraction}Z`;
}

/** The year (UTC) of microseconds since 1970; absent where no date can express them. */
export const yearOf = (time: bigint): number | undefined =>
	dateOf(time)?.getUTCFullYear();

/** Of whole seconds. */
function dateOf(time: bigint): Date | undefined {
	const seconds = time / MICROSECONDS;
	return seconds > MAX_SECONDS ? undefined : new Date(Number(seconds) * 1000);
}
