/** A dump as records. */
import { Signature } from "../arguments/signature";
import { FUNCTION, objectOf } from "../arguments/value-checks";
import type { Dump } from "../dump/dump";
import { Accounts } from "./accounts/accounts";
import type { PageAccounts } from "./accounts/page-accounts";
import { type Conversion, prepareConversion } from "./conversion";
import type { Resumed } from "./earlier-run";
import { CONVERT_DUMP_OPTIONS, type ConvertDumpOptions } from "./options";
import type { DumpRecord, PageRecord } from "./records";
import { readSteps, type Step } from "./steps";
import { batchSteps } from "./threads/batch-steps";
import { type Executor, inThisThread } from "./threads/executor";
import { toRecords } from "./threads/job";
import { type Done, mapConcurrent } from "./threads/map-concurrent";

const convertDumpSignature = new Signature("convertDump", {
	dump: objectOf({ entries: FUNCTION }, "an open dump"),
	options: CONVERT_DUMP_OPTIONS,
});

/**
 * Converts a dump to records: the wiki, then each page, followed by its revisions and attachments, then the report.
 *
 * Pages that not everybody may read, system pages, and names and addresses of editors are skipped unless they are requested, and
 * counted in the report. One page is in memory at a time.
 *
 * @param dump as `openDump` opens it.
 * @throws TypeError if `dump` is no dump; nothing for problems of the dump: records have them.
 * @example
 * const dump = await openDump("wiki-backup.tar.gz");
 * for await (const record of convertDump(dump, { text: true }))
 *   if (record.type === "revision") console.log(record.page, record.text);
 * await dump.close();
 */
export function convertDump(
	dump: Dump,
	options: ConvertDumpOptions = {},
): AsyncGenerator<DumpRecord> {
	convertDumpSignature.check(dump, options);
	return recordsOf(dump, options);
}

async function* recordsOf(
	dump: Dump,
	options: ConvertDumpOptions,
): AsyncGenerator<DumpRecord> {
	const conversion = await prepareConversion(dump, options);
	const accounts = new Accounts();
	yield conversion.wiki;
	const done = convertPages(
		conversion,
		accounts,
		inThisThread((job) => toRecords(job, conversion.context)),
	);
	for await (const { step, result } of done) {
		if (result.page !== undefined) yield result.page;
		yield* result.revisions;
		yield* step.attachments;
	}
	yield accounts.toReport(dump, conversion.facts);
}

/** What is converted, and who does it. */
interface ConvertPagesOptions<Result> extends Executor<Result> {
	/** The run that is resumed, if any. */
	resumed?: Resumed | undefined;
	/** Whether revisions are read for their records, which is the default; the newest one is read for that of its page in any case. */
	hasRevisions?: boolean;
	/** Whether attachments are read for their records, which is the default. */
	hasAttachments?: boolean;
}

/**
 * Converts the pages of a dump.
 *
 * @param accounts gets everything that is written and skipped, in the order of the output.
 * @throws Error if `work` returns fewer results than it got jobs: no page is lost silently.
 */
export async function* convertPages<Result extends { page?: PageRecord }>(
	conversion: Conversion,
	accounts: PageAccounts,
	{ work, limit, batchSize, resumed, ...parts }: ConvertPagesOptions<Result>,
): AsyncGenerator<Done<Step, Result>> {
	const { context, wanted } = conversion;
	const withoutTrees = { ...context.wanted, ast: false, groups: false };
	const steps = readSteps(conversion, accounts, {
		...parts,
		resumed: resumed && {
			...resumed,
			write: (job) =>
				toRecords(job, { ...context, wanted: withoutTrees }).revisions,
		},
	});
	const results = mapConcurrent(
		batchSteps(steps, batchSize),
		({ steps }) => work(steps.map(({ job }) => job)),
		limit,
		wanted.ordered,
	);
	for await (const { step: batch, result: found } of results)
		for (const [index, step] of batch.steps.entries()) {
			const result = found[index];
			if (result === undefined)
				throw new Error(`a thread has no result for ${step.job.pageName}`);
			addTo(accounts, step, result.page);
			yield { step, result };
		}
}

/** Adds what is written of a page. */
function addTo(
	accounts: PageAccounts,
	{ job, attachments, attachmentNames }: Step,
	page: PageRecord | undefined,
): void {
	if (page !== undefined) accounts.addPage(page, attachmentNames);
	for (const [index, { record, source }] of job.revisions.entries()) {
		if (record.error !== undefined)
			accounts.addError(record.error, job.pageName);
		// The newest revision is a problem of the page.
		if (record.encoding !== undefined && job.page?.newest !== index)
			accounts.addError(
				{ code: "revision-not-utf8", file: source?.file ?? "" },
				job.pageName,
			);
	}
	for (const { error } of attachments)
		if (error !== undefined) accounts.addError(error, job.pageName);
}
