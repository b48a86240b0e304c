/** `moinmoin convert`: a dump as JSON. */
import { statSync } from "node:fs";
import type { Dump } from "../../dump/dump";
import { DumpError } from "../../dump/dump-error";
import { openDump, openDumpStream } from "../../dump/open-dump";
import { Accounts } from "../../records/accounts/accounts";
import { prepareConversion } from "../../records/conversion";
import { convertPages } from "../../records/convert-dump";
import { LinkGraph } from "../../records/link-graph";
import { FileSink } from "../../records/output/file-sink";
import { FolderSink } from "../../records/output/folder-sink";
import { ReportSink } from "../../records/output/report-sink";
import type { Sink } from "../../records/output/sink";
import { StreamSink } from "../../records/output/stream-sink";
import {
	refuseOpenInput,
	resolveTarget,
	type Target,
} from "../../records/output/target";
import type { ReportRecord } from "../../records/records";
import { startWorkers } from "../../records/threads/workers";
import type { Io } from "../io";
import {
	type ConvertCommandOptions,
	readConvertOptions,
} from "../options/convert-options";
import {
	type MessageOptions,
	readMessageOptions,
} from "../options/message-options";
import { inputsOf, UsageError } from "../options/options";
import {
	type Output,
	openOutput,
	STDOUT_FD,
	writerOf,
} from "../output/open-output";
import {
	hasErrors,
	reportProblems,
	withoutRulesThatAreOff,
} from "../output/problem-messages";
import { type Progress, startProgress } from "../output/progress";
import { reportSummary } from "../output/summary";
import { writeGraph } from "../output/write-graph";
import type { Command } from "./command";

export const convertCommand: Command = {
	writesOutput: true,

	async run(files, values, io) {
		const options = await readConvertOptions(values);
		const messages = await readMessageOptions("convert", values);
		const [file, ...others] = files;
		if (file === undefined || others.length > 0)
			throw new UsageError(
				`convert takes one DUMP: a file, a folder or "-" (got ${files.length})`,
			);
		const interrupted = io.catchInterrupt();
		const progress = startProgress(io, "pages");
		try {
			const inputs = inputsOf(files, values);
			const [sink, target] = await createSink(inputs, options, io);
			const { force } = options;
			let graph: Output | undefined;
			let dump: Dump | undefined;
			try {
				graph =
					options.graph &&
					(await openOutput(
						options.graph.path,
						inputs,
						{ force, other: target },
						io,
					));
				dump = await open(file, options, io);
				if (options.open.pageName !== undefined && dump.kind !== "page")
					throw new UsageError(
						`--page-name is for a dump that is one page (${file} is not)`,
						"convert",
					);
				const run = { dump, sink, graph, progress, interrupted };
				const report = await convert(run, options, io);
				if (report === undefined) return true;
				return summarize(report, file, messages, options, io);
			} finally {
				await sink.stop().catch(() => {});
				await graph?.discard();
				await dump?.close();
			}
		} catch (error) {
			if (!(error instanceof DumpError)) throw error;
			io.report(`moinmoin: ${error.message} (${error.code})`);
			return true;
		} finally {
			progress.stop();
		}
	},
};

const open = (
	file: string,
	options: ConvertCommandOptions,
	{ stdin }: Io,
): Promise<Dump> =>
	file === "-"
		? openDumpStream(stdin, options.open)
		: openDump(file, options.open);

/** What a run works with. */
interface Run {
	dump: Dump;
	sink: Sink;
	graph: Output | undefined;
	progress: Progress;
	interrupted: AbortSignal;
}

/** Converts a dump; returns nothing if it was interrupted. */
async function convert(
	{ dump, sink, graph, progress, interrupted }: Run,
	options: ConvertCommandOptions,
	io: Io,
): Promise<ReportRecord | undefined> {
	const onInterrupt = (): void => {
		progress.stop();
		reportInterrupted(sink, io);
	};
	if (interrupted.aborted) onInterrupt();
	else interrupted.addEventListener("abort", onInterrupt);
	const conversion = await prepareConversion(dump, options.convert);
	const links = new LinkGraph();
	const accounts = new Accounts(graph && links.addPage);
	const findDone = await sink.start(conversion.wiki, accounts);
	const workers = startWorkers(options.workers, conversion.context);
	progress.begin(dump.entryCount);
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
			progress.revisions(revisions.length);
			progress.bytes(
				revisions.reduce((sum, { record }) => sum + (record.size ?? 0), 0),
			);
			if (result.page !== undefined) progress.advance();
			if (interrupted.aborted) return undefined;
		}
	} finally {
		await workers.close();
	}
	progress.stop();
	const report = accounts.toReport(dump, conversion.facts);
	if (graph !== undefined && options.graph !== undefined) {
		await writeGraph(links, report, options.graph, graph.out);
		await graph.finish();
	}
	await sink.finish(report);
	return report;
}

/** Reports what came of a run; returns whether it failed. */
function summarize(
	record: ReportRecord,
	file: string,
	messages: MessageOptions,
	options: ConvertCommandOptions,
	io: Io,
): boolean {
	const report = withoutRulesThatAreOff(record, messages);
	warnOfNothing(report, options, io);
	if (!options.quiet) {
		if (messages.form === "text") reportSummary(report, io);
		else reportProblems(report, messages, folderOf(file), io);
	}
	const hasProblems = report.problemExamples.length > 0;
	return (
		!report.complete ||
		(options.strict && hasProblems) ||
		hasErrors(report, messages)
	);
}

const folderOf = (file: string): string | undefined =>
	statSync(file, { throwIfNoEntry: false })?.isDirectory() ? file : undefined;

/** Returns where records go, and the target if that is a file or a folder of its own. */
async function createSink(
	inputs: readonly string[],
	{ output, resume, force, isDryRun }: ConvertCommandOptions,
	io: Io,
): Promise<[Sink, Target | undefined]> {
	if (isDryRun) {
		const report = await openOutput(output, inputs, { force }, io);
		return [new ReportSink(report), report.target];
	}
	if (output === undefined) {
		refuseOpenInput(STDOUT_FD, inputs, "standard output");
		return [new StreamSink(io.out), undefined];
	}
	const target = await resolveTarget(output, inputs, { force, resume });
	switch (target.kind) {
		case "stream":
			return [new StreamSink(...writerOf(target, io.out)), target];
		case "folder":
			return [new FolderSink(target.path, { force, resume }), target];
		case "file":
			return [new FileSink(target.path, { force, resume }), target];
	}
}

function reportInterrupted(sink: Sink, { report }: Io): void {
	const advice = sink.canResume
		? "the same command with --resume continues it"
		: "with --output, it could be resumed";
	report(`moinmoin: interrupted; ${advice}`);
}

/** Warns if `--pages` matches nothing. */
function warnOfNothing(
	{ entries: { written, skipped } }: ReportRecord,
	{ convert: { pages } }: ConvertCommandOptions,
	{ report }: Io,
): void {
	const matched = written + (skipped.private ?? 0) + (skipped.unchanged ?? 0);
	if (pages !== undefined && matched === 0)
		report(`moinmoin: warning: --pages "${pages}" matches no page`);
}
