/** Lines of an edit-log, with the edits that they mean. */
import fc from "fast-check";
import { quotedName } from "./quoted-name";

/** An edit, as its line says; empty fields are absent. */
export interface LogEntry {
	/** Microseconds since 1970. */
	time: bigint;
	/** Absent for attachments. */
	revision?: number;
	action: string;
	/** Name of the page. */
	page: string;
	address?: string;
	host?: string;
	user?: string;
	extra?: string;
	comment?: string;
}

/** Why a line is no edit: blank, nothing but NUL bytes and blanks, fields that have not the form of their places. */
export type BrokenLine = "blank" | "nul" | "fields";

/** A line, and the edit that it means or why it is none. */
export type LogLine =
	| { line: string; entry: LogEntry; reason?: never }
	| { line: string; entry?: never; reason: BrokenLine };

/** The parts of a line: the page by the name of its folder, the extra field as written. */
export interface LogFields extends LogEntry {
	quoted: string;
	written?: string;
}

/** In the second field of lines about attachments. */
const NO_REVISION = "99999999";

/** Writes the fields of a line. */
export const fieldsOf = (fields: LogFields): string[] => [
	String(fields.time),
	fields.revision === undefined
		? NO_REVISION
		: String(fields.revision).padStart(8, "0"),
	fields.action,
	fields.quoted,
	fields.address ?? "",
	fields.host ?? "",
	fields.user ?? "",
	fields.written ?? fields.extra ?? "",
	fields.comment ?? "",
];

/** What people do to pages. */
export const SAVES = ["SAVE", "SAVENEW", "SAVE/REVERT", "SAVE/RENAME"] as const;

/** A time of an edit, as a number and as ISO 8601, if a date can express it. */
export interface LogTime {
	time: bigint;
	iso?: string;
}

/** Times of edits: a second in this century, or none that anybody edited at. */
export const logTime = (): fc.Arbitrary<LogTime> =>
	fc.oneof(
		{
			weight: 8,
			arbitrary: fc
				.tuple(
					fc.integer({ min: 1_000_000_000_000, max: 1_600_000_000_000 }),
					fc.nat({ max: 999 }),
				)
				.map(([milliseconds, rest]) => ({
					time: BigInt(milliseconds) * 1000n + BigInt(rest),
					iso: new Date(milliseconds)
						.toISOString()
						.replace("Z", `${String(rest).padStart(3, "0")}Z`),
				})),
		},
		fc.constantFrom<LogTime>(
			{ time: 0n, iso: "1970-01-01T00:00:00.000000Z" },
			{ time: 1_234_567_890n, iso: "1970-01-01T00:20:34.567890Z" },
			{ time: 99_999_999_999_999_999_999n },
		),
	);

/** Who edited, from where. */
export const author = (): fc.Arbitrary<
	Pick<LogEntry, "address" | "host" | "user">
> =>
	fc.constantFrom(
		{},
		{ address: "192.0.2.1", host: "192.0.2.1", user: "1111111111.11.1111" },
		{ address: "2001:db8::1", host: "host.example.org" },
		{ host: "antispam" },
		{ user: "2222222222.22.2222" },
	);

/** Comments of edits. */
export const COMMENTS = [
	"typo",
	"two  blanks | and a bar",
	"Grüße, naïve",
	"日本",
	"100% (50\\%)",
] as const;

/** Names of attached files; a path cannot have all of them everywhere, a wiki has them all. */
export const FILE_NAMES = [
	"a.png",
	"list of guests.txt",
	"Übersicht 2.pdf",
	"50%.txt",
	"a+b & c.tar.gz",
	"sketch.tdraw",
	"(c3a9).txt",
	"日本.jpg",
	"O'Reilly.doc",
	".hidden",
] as const;

/** The line of an edit. */
const edit = (): fc.Arbitrary<LogFields> =>
	fc
		.record({
			at: logTime(),
			page: quotedName(),
			by: author(),
			comment: fc.option(fc.constantFrom(...COMMENTS), { nil: undefined }),
			what: fc.oneof(
				fc.record({
					revision: fc.integer({ min: 1, max: 12_345 }),
					action: fc.constantFrom(...SAVES, "SAVE/UNHEARD-OF"),
					extra: fc.constantFrom(undefined, "OldName", "00000001"),
				}),
				fc.record({
					action: fc.constantFrom("ATTNEW", "ATTDEL", "ATTDRW"),
					extra: fc.constantFrom(...FILE_NAMES),
				}),
			),
		})
		.map(({ at: { time }, page, by, comment, what: { extra, ...what } }) => ({
			time,
			...what,
			page: page.name,
			quoted: page.quoted,
			...by,
			...(extra !== undefined && {
				extra,
				written: what.action.startsWith("ATT")
					? encodeURIComponent(extra)
					: extra,
			}),
			...(comment !== undefined && { comment }),
		}));

/** How many fields a line may have at least. */
const FEWEST = 4;

/** The fields after time and revision, where one is missing, added or in another place. */
const SHIFTED = [
	["Page", "192.0.2.1", "host.example.org"],
	["SAVE", "192.0.2.1", "host.example.org", "1111111111.11.1111"],
	["SAVE", "", "Page", "192.0.2.1", "host.example.org"],
	["SAVE", "Page", "", "192.0.2.1", "host.example.org"],
	["SAVE", "Page", "host.example.org", "192.0.2.1"],
	["SAVE", "Page", "", "", "", "192.0.2.1", "host.example.org"],
	["SAVE", "Page", "", "", "", "", "192.0.2.1", "host.example.org"],
] as const;

/** Lines that are no edits. */
export const brokenLine = (): fc.Arbitrary<
	Extract<LogLine, { reason: BrokenLine }>
> =>
	fc.constantFrom<Extract<LogLine, { reason: BrokenLine }>>(
		{ line: "", reason: "blank" },
		{ line: " \t ", reason: "blank" },
		{ line: "\0\0\0\0", reason: "nul" },
		{ line: " \0 ", reason: "nul" },
		{ line: "1234567890123456", reason: "fields" },
		{ line: "1234567890123456\tSAVE\tPage", reason: "fields" },
		{ line: "yesterday\t00000001\tSAVE\tPage", reason: "fields" },
		{ line: "-1\t00000001\tSAVE\tPage", reason: "fields" },
		...SHIFTED.map((fields) => ({
			line: ["1234567890123456", "00000001", ...fields].join("\t"),
			reason: "fields" as const,
		})),
	);

/**
 * Lines of an edit-log (`docs/dumps.md`, section 3): every action, fields that are missing at the end, unusual times, NUL bytes in front,
 * blank and broken lines.
 *
 * @returns `line`, without its line end, and `entry`, the edit, or `reason`, why it is none; they shrink to an edit.
 * @example
 * fc.assert(fc.property(editLogLine(), ({ line, entry }) => same(yourReader(line), entry)));
 */
export const editLogLine = (): fc.Arbitrary<LogLine> =>
	fc.oneof(
		{
			weight: 8,
			arbitrary: fc
				.record({
					fields: edit(),
					count: fc.oneof(fc.constant(9), fc.integer({ min: FEWEST, max: 9 })),
					start: fc.constantFrom("", "", "\0\0\0", " "),
					end: fc.constantFrom("", "", " ", "\r"),
				})
				.map(({ fields, count, start, end }) => ({
					line: start + fieldsOf(fields).slice(0, count).join("\t") + end,
					entry: firstFields(fields, count),
				})),
		},
		brokenLine(),
	);

const OPTIONAL = ["address", "host", "user", "extra", "comment"] as const;

/** Returns the edit that the first fields of a line describe. */
function firstFields(fields: LogFields, count: number): LogEntry {
	const { time, revision, action, page } = fields;
	const entry: LogEntry = {
		time,
		...(revision !== undefined && { revision }),
		action,
		page,
	};
	for (const name of OPTIONAL.slice(0, count - FEWEST)) {
		const value = fields[name];
		if (value !== undefined) entry[name] = value;
	}
	return entry;
}

/** Returns the edit that a whole line describes. */
export const entryOf = (fields: LogFields): LogEntry => firstFields(fields, 9);
