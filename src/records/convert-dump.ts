/** A dump as records. */
import type { Dump } from "../dump/dump";
import { Accounts } from "./accounts";
import { type ConvertDumpOptions, readWanted, type Wanted } from "./options";
import {
	type DumpRecord,
	type PageRecord,
	RECORDS_VERSION,
	type WikiRecord,
} from "./records";
import { type FindDone, readSteps, type Step } from "./steps";
import { type Job, type JobContext, toRecords } from "./threads/job";
import { type Done, lineUp } from "./threads/map-concurrent";

/**
 * Converts a dump to records: the wiki, then each page with its revisions and attachments behind it, then the report.
 *
 * Pages that not everybody may read, system pages, and names and addresses of editors are left out unless they are asked for, and
 * counted in the report. One page is in memory at a time.
 *
 * @param dump as `openDump` opens it.
 * @throws nothing for what is odd in the dump: records tell it.
 * @example
 * const dump = await openDump("wiki-backup.tar.gz");
 * for await (const record of convertDump(dump, { text: true }))
 *   if (record.type === "revision") console.log(record.page, record.text);
 * await dump.close();
 */
export async function* convertDump(
	dump: Dump,
	options: ConvertDumpOptions = {},
): AsyncGenerator<DumpRecord> {
	const wanted = readWanted(options);
	const context = contextOf(dump, wanted);
	const accounts = new Accounts();
	yield toWikiRecord(dump, wanted);
	const done = convertPages(dump, wanted, accounts, {
		work: async (job) => toRecords(job, context),
		limit: 1,
	});
	for await (const { step, result } of done) {
		if (result.page !== undefined) yield result.page;
		yield* result.revisions;
		yield* step.attachments;
	}
	yield accounts.toReport(dump, wanted.people);
}

/** How the work on pages is done. */
export interface Workshop<Result> {
	/** Reads markup, here or in another thread. */
	work: (job: Job) => Promise<Result>;
	/** How many jobs at once. */
	limit: number;
	/** Pages that an earlier run has written. */
	findDone?: FindDone;
}

/**
 * Converts the pages of a dump.
 *
 * @param accounts learns of all that is written and left out, when its turn comes.
 */
export async function* convertPages<Result extends { page?: PageRecord }>(
	dump: Dump,
	wanted: Wanted,
	accounts: Accounts,
	{ work, limit, findDone = () => undefined }: Workshop<Result>,
): AsyncGenerator<Done<Step, Result>> {
	const steps = readSteps(dump, wanted, accounts, findDone);
	const results = lineUp(steps, ({ job }) => work(job), limit, wanted.ordered);
	for await (const done of results) {
		if (done.result.page !== undefined) accounts.addPage(done.result.page);
		const { job, attachments } = done.step;
		for (const { record } of job.revisions)
			if (record.error !== undefined) accounts.addError(record.error);
		for (const { error } of attachments)
			if (error !== undefined) accounts.addError(error);
		yield done;
	}
}

/** What all jobs of a dump need. */
export const contextOf = ({ wiki }: Dump, wanted: Wanted): JobContext => ({
	wanted: {
		text: wanted.text,
		ast: wanted.ast,
		groups: wanted.groups,
		positions: wanted.positions,
		dialect: wanted.dialect,
	},
	known: {
		macros: wiki.plugins?.macros ?? [],
		parsers: wiki.plugins?.parsers ?? [],
		interwiki: wiki.interwiki ?? {},
	},
});

/** The first record. */
export const toWikiRecord = (
	{ kind, container, wiki }: Dump,
	wanted: Wanted,
): WikiRecord => ({
	type: "wiki",
	version: RECORDS_VERSION,
	kind,
	container,
	...(wiki.format !== undefined && { format: wiki.format }),
	interwikiNames: Object.keys(wiki.interwiki ?? {}).length,
	macros: wiki.plugins?.macros ?? [],
	parsers: wiki.plugins?.parsers ?? [],
	options: {
		revisions:
			wanted.revisions === Number.POSITIVE_INFINITY ? "all" : wanted.revisions,
		with: (["text", "ast", "groups"] as const).filter((each) => wanted[each]),
		positions: wanted.positions,
		dialect: wanted.dialect,
		...(wanted.pages !== undefined && { pages: wanted.pages }),
		include: (["underlay", "private", "people"] as const).filter(
			(each) => wanted[each],
		),
	},
});
