/** The last record: the account of a conversion. */
import * as z from "zod";
import { Problem } from "./problem-schema";
import {
	Accounted,
	Count,
	Counts,
	Dialect,
	RECORDS_VERSION,
	Source,
	TriedFormat,
	Unconverted,
} from "./record-fields";

/** A name, how often it is there, and a page that has it; of links, with the line of the first one on that page. */
export const NameCount = z.strictObject({
	name: z.string(),
	count: z.int().min(1),
	page: z.string(),
	line: z.int().min(1).optional(),
});
export type NameCount = z.infer<typeof NameCount>;

/** A macro or parser in use: one of MoinMoin's, one of the wiki's own, or one that is unknown on some page. */
export const UsedName = NameCount.extend({
	status: z.enum(["known", "own", "unknown"]),
});
export type UsedName = z.infer<typeof UsedName>;

/** How often a problem was met, and where it is first. */
export const ProblemCount = z.strictObject({
	code: Problem.shape.code,
	count: z.int().min(1),
	page: z.string().optional(),
	file: z.string(),
	line: Problem.shape.line,
});
export type ProblemCount = z.infer<typeof ProblemCount>;

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
	/** Pages written that have text, by dialect and how it is known. */
	dialects: z.array(
		z.strictObject({ dialect: Dialect, source: Source, pages: Count }),
	),
	/**
	 * Pages that not everybody may read; their names only with `includePrivate`. `rules` says whose rules count: those of the `wiki`, or
	 * only those of `pages` where neither a configuration nor an option gives others.
	 */
	privatePages: z.strictObject({
		count: Count,
		rules: z.enum(["wiki", "pages"]),
		names: z.array(z.string()).optional(),
	}),
	/** Of the pages that were looked into. */
	revisions: Accounted,
	revisionsWithout: z.strictObject({ time: Count, author: Count }),
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
	/** Edits of the pages written by year (UTC), without a gap: how many, of how many pages, by how many people who were logged in. */
	years: z.array(
		z.strictObject({ year: z.int(), edits: Count, pages: Count, users: Count }),
	),
	/** The largest pages, in bytes, and the pages that most pages link to; up to 100 each. */
	largestPages: z.array(z.strictObject({ name: z.string(), size: Count })),
	linkedPages: z.array(NameCount),
	/** What the format that was tried cannot carry over: how often by rule, on how many pages, and the first 1,000 places by page. */
	unconverted: z
		.strictObject({
			format: TriedFormat,
			rules: Counts,
			pages: Count,
			places: z.array(Unconverted.extend({ page: z.string() })),
		})
		.optional(),
	/** Macros and parsers in use. */
	macros: z.array(UsedName),
	parsers: z.array(UsedName),
	/** Categories, names of other wikis, how many pages link to each. */
	categories: z.array(NameCount),
	interwiki: z.array(NameCount),
	unknown: z.strictObject({
		macros: z.array(NameCount),
		parsers: z.array(NameCount),
		instructions: z.array(NameCount),
		interwiki: z.array(NameCount),
	}),
	/** Pages that are linked to and do not exist among those written, how many pages link to each, and one of these. */
	missingPages: z.array(NameCount),
	/** Attachments that are linked to and absent, as `Page/file`. */
	missingAttachments: z.array(NameCount),
	/** When the last change was made that was seen, ISO 8601: where the next run with `since` begins. */
	until: z.string().optional(),
	/** How often each problem was met. */
	problemCounts: Counts,
	/** The same with the first place of each. */
	problemExamples: z.array(ProblemCount),
	/** Problems that are not in the record of a page. */
	problems: z.array(Problem),
});
export type ReportRecord = z.infer<typeof ReportRecord>;
