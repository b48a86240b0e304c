/** The records that a dump becomes: a schema and a type of one name for each. */

import * as z from "zod";
import { dialectNames } from "../../grammar/dialect-names";
import { Problem } from "./problem-schema";
import {
	Accounted,
	Count,
	Counts,
	Dialect,
	perDialect,
	RECORDS_VERSION,
	Sha256,
	Source,
	TriedFormat,
	Unconverted,
} from "./record-fields";
import {
	NameCount,
	ProblemCount,
	ReportRecord,
	UsedName,
} from "./report-record";

export {
	Accounted,
	NameCount,
	ProblemCount,
	RECORDS_VERSION,
	ReportRecord,
	UsedName,
};

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
	/** What signs in so many pages say, where neither an option nor the wiki's format gives the dialect; how many have more signs of each. */
	signs: z
		.strictObject({
			dialect: Dialect,
			pages: Count,
			votes: z.strictObject(perDialect(Count)),
		})
		.optional(),
	/** Access rules of pages without their own, if the wiki's configuration or an option has any. */
	aclDefault: z.string().optional(),
	/** How many names the wiki's own map has. */
	interwikiNames: Count,
	/** Names of the wiki's own macros and parsers. */
	macros: z.array(z.string()),
	parsers: z.array(z.string()),
	/** The options of the run. */
	options: z.strictObject({
		revisions: z.union([z.literal("all"), z.int().min(1)]),
		with: z.array(z.enum(["text", "ast", "groups"])),
		positions: z.boolean(),
		dialect: z.enum(["auto", ...dialectNames]),
		pages: z.string().optional(),
		/** Names of macros, and the wiki map with its digest. */
		macros: z.array(z.string()).optional(),
		interwiki: z.strictObject({ names: Count, sha256: Sha256 }).optional(),
		interwikiName: z.string().optional(),
		patterns: z
			.strictObject({
				group: z.string().optional(),
				dict: z.string().optional(),
				category: z.string().optional(),
			})
			.optional(),
		since: z.string().optional(),
		/** The format whose conversion is tried. */
		tries: TriedFormat.optional(),
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

/** What a page uses that MoinMoin does not know, how often each. */
export const Unknown = z.strictObject({
	macros: Counts,
	parsers: Counts,
	instructions: Counts,
	interwiki: Counts,
});
export type Unknown = z.infer<typeof Unknown>;

const Line = z.int().min(1);

/** Links of a page by kind, each target once. */
export const Links = z.strictObject({
	/** Pages of this wiki, without anchors; also those that are linked by the wiki's own name. */
	pages: z.array(z.string()),
	interwiki: z.array(z.string()),
	urls: z.array(z.string()),
	attachments: z.array(z.string()),
	/** The line of the first link to each, in the order of the lists. */
	lines: z.strictObject({
		pages: z.array(Line),
		interwiki: z.array(Line),
		urls: z.array(Line),
		attachments: z.array(Line),
	}),
	/** How often, where it is more than once. */
	repeated: z.strictObject({
		pages: Counts,
		interwiki: Counts,
		urls: Counts,
		attachments: Counts,
	}),
});
export type Links = z.infer<typeof Links>;

/** An entry of `#acl`: which rights names have. */
export const AclEntry = z.strictObject({
	names: z.array(z.string()),
	rights: z.array(z.string()),
	/** `+` adds the rights, `-` takes them away, `default` stands for the rules of the wiki. */
	modifier: z.enum(["+", "-", "default"]).optional(),
});
export type AclEntry = z.infer<typeof AclEntry>;

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
	/** Size of its newest revision, in bytes. */
	size: Count.optional(),
	/** When it was changed last, ISO 8601: by its logs and the times of its files. */
	changed: z.string().optional(),
	dialect: Dialect.optional(),
	dialectSource: Source.optional(),
	/** `wiki`, or what `#format` says. */
	format: z.string().optional(),
	language: z.string().optional(),
	redirect: z.string().optional(),
	/** Lines `#name value` at its head. */
	instructions: z.array(
		z.strictObject({ name: z.string(), value: z.string() }),
	),
	/** Its lines `#acl` as a list of entries; the raw text is in `instructions`. */
	acl: z.array(AclEntry).optional(),
	/** Members, if it is a group page: as access rules use them. */
	members: z.array(z.string()).optional(),
	/** Entries, if it is a dictionary page. */
	entries: z
		.array(z.strictObject({ key: z.string(), value: z.string() }))
		.optional(),
	/** Pages that it links to and that are named as categories are. */
	categories: z.array(z.string()),
	links: Links,
	/** Macros and parsers that it uses, how often each. */
	macros: Counts,
	parsers: Counts,
	unknown: Unknown,
	revisions: Accounted,
	/** Revisions that are written without a time or an author, as the log does not have them. */
	revisionsWithout: z.strictObject({ time: Count, author: Count }),
	attachments: Accounted,
	logLines: Accounted,
	/** How many of the log lines are of the log of the whole wiki. */
	sharedLogLines: Count,
	/** The edits of its log by year (UTC), the first year first; `users` are the keys of those who were logged in. */
	edits: z.array(
		z.strictObject({
			year: z.int(),
			edits: z.int().min(1),
			users: z.array(z.string()),
		}),
	),
	/** What the format that was tried cannot carry over: how often by rule, and the first 100 places of what is not written as HTML. */
	unconverted: z
		.strictObject({ rules: Counts, places: z.array(Unconverted) })
		.optional(),
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
	/** The revision deleted the page: it has no text, and does not count as written. */
	deleted: z.literal(true).optional(),
	/** Why it could not be read: nothing else is known of its text then. */
	error: Problem.optional(),
	/** ISO 8601, as exact as the dump says; without an offset where the dump does not say in which zone. */
	time: z.string().optional(),
	/** When the file was changed last, ISO 8601; only where `time` is missing. */
	modified: z.string().optional(),
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
	/** In which the file was read, if it is not UTF-8. */
	encoding: z.string().optional(),
	dialect: Dialect.optional(),
	format: z.string().optional(),
	/** As the wiki reads it: without any CR. */
	text: z.string().optional(),
	/** The tree of `text`: `ast.schema.json`. */
	ast: z.looseObject({ type: z.literal("root") }).optional(),
	/** The groups that it lists, if there are any: `user-group-tree.schema.json`. */
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
	/** When, by whom and why it was attached, as far as the log says. */
	time: z.string().optional(),
	author: Author.optional(),
	comment: z.string().optional(),
});
export type AttachmentRecord = z.infer<typeof AttachmentRecord>;

/** Any record. */
export const DumpRecord = z.discriminatedUnion("type", [
	WikiRecord,
	PageRecord,
	RevisionRecord,
	AttachmentRecord,
	ReportRecord,
]);
export type DumpRecord = z.infer<typeof DumpRecord>;
