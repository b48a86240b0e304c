/** `moinmoin convert`: a dump as JSON. */
import type { Dump } from "../../dump/dump";
import { DumpError } from "../../dump/dump-error";
import { openDump, openDumpStream } from "../../dump/open-dump";
import { Accounts } from "../../records/accounts";
import { prepareConversion } from "../../records/conversion";
import { convertPages } from "../../records/convert-dump";
import { FileSink } from "../../records/output/file-sink";
import { FolderSink } from "../../records/output/folder-sink";
import { OutputError } from "../../records/output/output-error";
import type { Sink } from "../../records/output/sink";
import { StreamSink } from "../../records/output/stream-sink";
import { refuseOpenInput, resolveTarget } from "../../records/output/target";
import type { ReportRecord } from "../../records/records";
import { startWorkers } from "../../records/threads/workers";
import type { Io } from "../io";
import {
	CONVERT,
	type ConvertCommandOptions,
	readConvertOptions,
} from "../options/convert-options";
import { UsageError } from "../options/options";
import { STDOUT_FD, writerOf } from "../output/open-output";
import { startProgress } from "../output/progress";
import { reportSummary } from "../output/summary";
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
			const interrupted = io.catchInterrupt();
			const dump = await open(file, options, io);
			try {
				return await convert(dump, file, options, io, interrupted);
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
	interrupted: AbortSignal,
): Promise<boolean> {
	const conversion = await prepareConversion(dump, options.convert);
	const accounts = new Accounts();
	const sink = await createSink(file, options, io);
	const findDone = await sink.start(conversion.wiki, accounts);
	const workers = startWorkers(options.workers, conversion.context);
	const progress = startProgress(dump.entryCount, io);
	const onInterrupt = (): void => {
		progress.stop();
		reportInterrupted(sink, io);
	};
	if (interrupted.aborted) onInterrupt();
	else interrupted.addEventListener("abort", onInterrupt);
	try {
		const pieces = convertPages(conversion, accounts, {
			...workers,
			findDone,
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
			if (interrupted.aborted) return true;
		}
		progress.stop();
		const report = accounts.toReport(dump, conversion.facts);
		await sink.finish(report);
		if (!options.quiet) reportSummary(report, io);
		return !report.complete || (options.strict && hasProblems(report));
	} finally {
		progress.stop();
		await sink.stop().catch(() => {});
		await workers.close();
	}
}

async function createSink(
	file: string,
	{ output, resume, force }: ConvertCommandOptions,
	{ out }: Io,
): Promise<Sink> {
	if (output === undefined) {
		refuseOpenInput(STDOUT_FD, [file], "standard output");
		return new StreamSink(out);
	}
	const target = await resolveTarget(output, [file], { force, resume });
	switch (target.kind) {
		case "stream":
			return new StreamSink(...writerOf(target, out));
		case "folder":
			return new FolderSink(target.path, { force, resume });
		case "file":
			return new FileSink(target.path, { force, resume });
	}
}

function reportInterrupted(sink: Sink, { report }: Io): void {
	const advice = sink.canResume
		? "the same command with --resume continues it"
		: "with --output, it could be resumed";
	report(`moinmoin: interrupted; ${advice}`);
}

const hasProblems = ({ problemCounts }: ReportRecord): boolean =>
	Object.keys(problemCounts).length > 0;
