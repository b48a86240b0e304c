/** `moinmoin convert`: a dump as JSON. */
import { stat } from "node:fs/promises";
import type { Dump } from "../../dump/dump";
import { DumpError } from "../../dump/dump-error";
import { openDump, openDumpStream } from "../../dump/open-dump";
import { Accounts } from "../../records/accounts";
import {
	contextOf,
	convertPages,
	toWikiRecord,
} from "../../records/convert-dump";
import { readWanted } from "../../records/options";
import { FileSink } from "../../records/output/file-sink";
import { FolderSink } from "../../records/output/folder-sink";
import { OutputError, type Sink } from "../../records/output/sink";
import { streamSink } from "../../records/output/stream-sink";
import type { ReportRecord } from "../../records/records";
import { startWorkers } from "../../records/threads/workers";
import type { Io } from "../io";
import {
	CONVERT,
	type ConvertCommandOptions,
	readConvertOptions,
} from "../options/convert-options";
import { UsageError } from "../options/options";
import { startProgress } from "../output/progress";
import type { Command } from "./command";

export const convertCommand: Command = {
	options: new Set([
		"dialect",
		"page-name",
		"quiet",
		"strict",
		"no-positions",
		...CONVERT,
	]),

	async run(files, values, io) {
		const options = readConvertOptions(values);
		const [file, ...others] = files;
		if (file === undefined || others.length > 0)
			throw new UsageError('convert takes one DUMP: a file, a folder or "-"');
		try {
			const dump = await open(file, options, io);
			try {
				return await convert(dump, file, options, io);
			} finally {
				await dump.close();
			}
		} catch (error) {
			if (!(error instanceof DumpError || error instanceof OutputError))
				throw error;
			io.report(`moinmoin: ${error.message} (${error.code})`);
			return true;
		}
	},
};

const open = (
	file: string,
	{ limits, pageName }: ConvertCommandOptions,
	{ stdin }: Io,
): Promise<Dump> =>
	file === "-"
		? openDumpStream(stdin, { limits, pageName })
		: openDump(file, { limits, pageName });

async function convert(
	dump: Dump,
	file: string,
	options: ConvertCommandOptions,
	io: Io,
): Promise<boolean> {
	const wanted = readWanted(options.convert);
	const interrupted = io.catchInterrupt();
	const accounts = new Accounts();
	const sink = await sinkOf(options, io);
	const isDone = await sink.start(toWikiRecord(dump, wanted), accounts);
	const workers = startWorkers(options.workers, contextOf(dump, wanted));
	const progress = startProgress(dump.entryCount, io);
	try {
		const pieces = convertPages(dump, wanted, accounts, {
			...workers,
			isDone,
		});
		for await (const { step, result } of pieces) {
			await sink.write({
				...result,
				attachments: step.attachments,
				isLast: step.isLast,
			});
			const { revisions } = step.job;
			progress.revisions(
				revisions.length,
				revisions.reduce((sum, { record }) => sum + (record.size ?? 0), 0),
			);
			if (result.page !== undefined) progress.page();
			if (interrupted.aborted) break;
		}
		progress.stop();
		if (interrupted.aborted) {
			await sink.stop();
			tellInterrupted(sink, file, io);
			return true;
		}
		const report = accounts.toReport(dump, wanted.people);
		await sink.finish(report);
		if (!options.quiet) tell(report, io);
		return !report.complete || (options.strict && hasProblems(report));
	} catch (error) {
		await sink.stop().catch(() => {});
		throw error;
	} finally {
		progress.stop();
		await workers.close();
	}
}

async function sinkOf(
	{ output, resume }: ConvertCommandOptions,
	{ out }: Io,
): Promise<Sink> {
	if (output === undefined) return streamSink(out);
	const stats = await stat(output).catch(() => undefined);
	return /[\\/]$/.test(output) || stats?.isDirectory() === true
		? new FolderSink(output, resume)
		: new FileSink(output, resume);
}

function tellInterrupted(sink: Sink, file: string, { report }: Io): void {
	const advice = sink.canResume
		? `the same command with --resume goes on with ${file}`
		: "with --output it could be gone on with";
	report(`moinmoin: interrupted; ${advice}`);
}

const hasProblems = ({ problemCounts }: ReportRecord): boolean =>
	Object.keys(problemCounts).length > 0;

/** The account, for people. */
function tell(account: ReportRecord, io: Io): void {
	const { entries, revisions, attachments, problemCounts, problems } = account;
	const line = (what: string, { seen, written, leftOut }: typeof entries) => {
		const reasons = Object.entries(leftOut)
			.filter(([, count]) => count > 0)
			.map(([reason, count]) => `${count} ${reason}`)
			.join(", ");
		const rest = reasons === "" ? "" : `; left out: ${reasons}`;
		io.report(`${what}: ${written} of ${seen} written${rest}`);
	};
	line("pages", entries);
	line("revisions", revisions);
	line("attachments", attachments);
	for (const { code, file, text, line: at } of problems) {
		const place = at === undefined ? file : `${file}:${at}`;
		io.report(`${place}: ${text} (${code})`);
	}
	const inPages = Object.entries(problemCounts)
		.map(([code, count]): [string, number] => [
			code,
			count - problems.filter((problem) => problem.code === code).length,
		])
		.filter(([, count]) => count > 0);
	for (const [code, count] of inPages)
		io.report(`in pages: ${count} × ${code}; see "problems" and "error" there`);
}
