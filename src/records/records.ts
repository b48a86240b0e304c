/** The records that a dump becomes: a schema and a type of one name for each. */
import { z } from "zod";
import { Problem } from "./problem-schema";

/** Version of the records; raised on breaking changes. */
export const RECORDS_VERSION = 2;

const Count = z.int().min(0);
const Counts = z.record(z.string(), Count);
const Sha256 = z.string().regex(/^[0-9a-f]{64}$/);

/** `seen` is `written` and what is skipped for each reason. */
export const Accounted = z.strictObject({
	seen: Count,
	written: Count,
	skipped: Counts,
});
export type Accounted = z.infer<typeof Accounted>;

/** Who edited: `user` is the key of a user file; all else only with `includePeople`. */
export const Author = z.strictObject({
	user: z.string().optional(),
	name: z.string().optional(),
	email: z.string().optional(),
	address: z.string().optional(),
	host: z.string().optional(),
});
export type Author = z.infer<typeof Author>;

/** The first record: the wiki as a whole, and what was asked for. */
export const WikiRecord = z.strictObject({
	type: z.literal("wiki"),
	version: z.literal(RECORDS_VERSION),
	kind: z.enum(["data", "pages", "package", "files", "page"]),
	container: z.enum(["folder", "zip", "tar", "file"]),
	/** `data_format_revision`. */
	format: z.int().min(0).optional(),
	/** How many names the wiki's own map has. */
	interwikiNames: Count,
	/** Names of the wiki's own macros and parsers. */
	macros: z.array(z.string()),
	parsers: z.array(z.string()),
	/** How the records were made. */
	options: z.strictObject({
		revisions: z.union([z.literal("all"), z.int().min(1)]),
		with: z.array(z.enum(["text", "ast", "groups"])),
		positions: z.boolean(),
		dialect: z.enum(["auto", "1.5", "1.9"]),
		pages: z.string().optional(),
		include: z.array(z.enum(["underlay", "private", "people"])),
	}),
});
export type WikiRecord = z.infer<typeof WikiRecord>;

/** An edit that deleted a page. */
export const Deletion = z.strictObject({
	time: z.string().optional(),
	author: Author.optional(),
	comment: z.string().optional(),
});
export type Deletion = z.infer<typeof Deletion>;

/** What a page speaks of that MoinMoin does not know, how often each. */
export const Unknown = z.strictObject({
	macros: Counts,
	parsers: Counts,
	instructions: Counts,
	interwiki: Counts,
});
export type Unknown = z.infer<typeof Unknown>;

/** A page; its revisions and attachments follow. What it says and links to is that of its newest revision. */
export const PageRecord = z.strictObject({
	type: z.literal("page"),
	name: z.string(),
	/** Name of its folder. */
	directory: z.string(),
	origin: z.enum(["data", "underlay", "package", "file"]),
	state: z.enum(["live", "deleted", "never-saved", "damaged"]),
	/** Number of the newest revision; a deleted page has no file of it. */
	current: z.int().min(0).optional(),
	deletion: Deletion.optional(),
	/** Whether somebody who is not logged in must not read it. */
	private: z.literal(true).optional(),
	dialect: z.enum(["1.5", "1.9"]).optional(),
	/** `wiki`, or what `#format` says. */
	format: z.string().optional(),
	language: z.string().optional(),
	redirect: z.string().optional(),
	/** Lines `#name value` at its head. */
	instructions: z.array(
		z.strictObject({ name: z.string(), value: z.string() }),
	),
	/** Pages that it links to and that are named as categories are. */
	categories: z.array(z.string()),
	/** What it links to, each once. */
	links: z.strictObject({
		pages: z.array(z.string()),
		interwiki: z.array(z.string()),
		urls: z.array(z.string()),
		attachments: z.array(z.string()),
	}),
	unknown: Unknown,
	revisions: Accounted,
	attachments: Accounted,
	logLines: Accounted,
	/** How many of the log lines are of the log of the whole wiki. */
	sharedLogLines: Count,
	/** Files that are no content. */
	otherFiles: Count,
	/** How many addresses and hosts of editors are skipped. */
	peopleSkipped: z.strictObject({ addresses: Count, hosts: Count }),
	problems: z.array(Problem),
});
export type PageRecord = z.infer<typeof PageRecord>;

/** A revision of the page above it. */
export const RevisionRecord = z.strictObject({
	type: z.literal("revision"),
	page: z.string(),
	revision: z.int().min(0),
	/** Why it could not be read: nothing else is known of its text then. */
	error: Problem.optional(),
	/** ISO 8601, as exact as the dump tells; without an offset where the dump does not say in which zone. */
	time: z.string().optional(),
	author: Author.optional(),
	/** `SAVE`, `SAVENEW`, `SAVE/REVERT`, `SAVE/RENAME` … */
	action: z.string().optional(),
	comment: z.string().optional(),
	/** Old name of a renamed page, revision reverted to. */
	extra: z.string().optional(),
	/** Of the file, in bytes. */
	size: Count.optional(),
	/** Of the file. */
	sha256: Sha256.optional(),
	/** Whether it is no UTF-8 and was read as Latin-1. */
	latin1: z.literal(true).optional(),
	dialect: z.enum(["1.5", "1.9"]).optional(),
	format: z.string().optional(),
	/** As the wiki reads it: without any CR. */
	text: z.string().optional(),
	/** The tree of `text`: `ast.schema.json`. */
	ast: z.looseObject({ type: z.literal("root") }).optional(),
	/** The groups that it lists: `user-group-tree.schema.json`. */
	groups: z.looseObject({ version: z.int() }).optional(),
});
export type RevisionRecord = z.infer<typeof RevisionRecord>;

/** An attachment of the page above it. */
export const AttachmentRecord = z.strictObject({
	type: z.literal("attachment"),
	page: z.string(),
	name: z.string(),
	/** Why it could not be read. */
	error: Problem.optional(),
	size: Count.optional(),
	sha256: Sha256.optional(),
	/** When the file was changed last, ISO 8601. */
	modified: z.string().optional(),
	/** When, by whom and why it was attached, as far as the log tells. */
	time: z.string().optional(),
	author: Author.optional(),
	comment: z.string().optional(),
});
export type AttachmentRecord = z.infer<typeof AttachmentRecord>;

/** Something unknown, how often it is there, and a page that has it. */
export const UnknownName = z.strictObject({
	name: z.string(),
	count: z.int().min(1),
	page: z.string(),
});
export type UnknownName = z.infer<typeof UnknownName>;

/** The last record: the account. */
export const ReportRecord = z.strictObject({
	type: z.literal("report"),
	version: z.literal(RECORDS_VERSION),
	/** Whether anything could not be read. */
	complete: z.boolean(),
	/** Everything in the folders of pages. */
	entries: Accounted,
	/** Pages written, by state. */
	states: Counts,
	/** Of the pages that were looked into. */
	revisions: Accounted,
	attachments: Accounted,
	/** Of the log of the whole wiki and of the logs of these pages. */
	logLines: Accounted,
	otherFiles: Count,
	/** People that are skipped: lines with an address or host, files of users. */
	peopleSkipped: z.strictObject({
		addresses: Count,
		hosts: Count,
		userFiles: Count,
	}),
	/** Commands of a package that were not run. */
	notRun: Counts,
	unknown: z.strictObject({
		macros: z.array(UnknownName),
		parsers: z.array(UnknownName),
		instructions: z.array(UnknownName),
		interwiki: z.array(UnknownName),
	}),
	/** Pages that are linked to and do not exist among those written, how many pages link to each, and one of these. */
	missingPages: z.array(UnknownName),
	/** How often each problem was met. */
	problemCounts: Counts,
	/** Problems that are not in the record of a page. */
	problems: z.array(Problem),
});
export type ReportRecord = z.infer<typeof ReportRecord>;

/** Any record. */
export const DumpRecord = z.discriminatedUnion("type", [
	WikiRecord,
	PageRecord,
	RevisionRecord,
	AttachmentRecord,
	ReportRecord,
]);
export type DumpRecord = z.infer<typeof DumpRecord>;
