/** `moinmoin convert --to json`: a dump as records. */
import { Accounts } from "../../records/accounts/accounts";
import { prepareConversion } from "../../records/conversion";
import { convertPages } from "../../records/convert-dump";
import { LinkGraph } from "../../records/link-graph";
import { isAsWritten } from "../../records/output/as-written";
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
import type { ConvertCommandOptions } from "../options/convert-options";
import {
	type Output,
	openOutput,
	STDOUT_FD,
	writerOf,
} from "../output/open-output";
import { writeGraph } from "../output/write-graph";
import type { ConvertOutput, ConvertRun, Resumption } from "./convert-output";

/** Where nothing is written. */
const NO_OUTPUT = {
	out: async () => {},
	finish: async () => {},
	discard: async () => {},
};

/** Opens the output of records, and that of the link graph if one is wanted. */
export async function openRecords(
	inputs: readonly string[],
	options: ConvertCommandOptions,
	io: Io,
): Promise<ConvertOutput> {
	const { force } = options;
	const [sink, target] = await createSink(inputs, options, io);
	let graph: Output | undefined;
	const stop = async (): Promise<void> => {
		await sink.stop().catch(() => {});
		await graph?.discard();
	};
	try {
		graph =
			options.graph &&
			(await openOutput(
				options.graph.path,
				inputs,
				{ force, others: [target] },
				io,
			));
	} catch (error) {
		await stop();
		throw error;
	}
	return {
		resumption: resumptionOf(sink, options),
		folder: target?.kind === "folder" ? target.path : undefined,
		targets: [target, graph?.target].filter((each) => each !== undefined),
		write: (run) =>
			convert(
				{
					...run,
					sink,
					graph,
					// Reports are looked at by people.
					shouldHidePrivate:
						options.report !== undefined || target?.kind === "folder",
				},
				options,
			),
		stop,
	};
}

function resumptionOf(
	{ canResume }: Sink,
	{ isDryRun }: ConvertCommandOptions,
): Resumption {
	if (isDryRun) return "impossible";
	return canResume ? "possible" : "withOutput";
}

/** What a run works with. */
interface Run extends ConvertRun {
	sink: Sink;
	graph: Output | undefined;
	/** Whether nothing but their number is said of private pages. */
	shouldHidePrivate: boolean;
}

/** Converts a dump; returns nothing if it was interrupted. */
async function convert(
	{
		dump,
		sink,
		graph,
		shouldHidePrivate,
		progress,
		interrupted,
		onReport,
	}: Run,
	options: ConvertCommandOptions,
): Promise<ReportRecord | undefined> {
	const conversion = await prepareConversion(dump, options.convert);
	const links = new LinkGraph();
	const accounts = new Accounts(graph && links.addPage, shouldHidePrivate);
	const findDone = await sink.start(conversion.wiki, accounts);
	const workers = startWorkers(options.workers, conversion.context);
	progress.begin(dump.entryCount);
	try {
		const pieces = convertPages(conversion, accounts, {
			...workers,
			resumed: { findDone, isAsWritten },
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
	await sink.finish(report, onReport);
	return report;
}

/** Returns where records go, and the target if that is a file or a folder of its own. */
async function createSink(
	inputs: readonly string[],
	options: ConvertCommandOptions,
	io: Io,
): Promise<[Sink, Target | undefined]> {
	const { output, report: page, resume, force, isDryRun } = options;
	if (isDryRun) {
		const file = await reportFileOf(inputs, options);
		if (page !== undefined && file === undefined)
			return [new ReportSink(NO_OUTPUT), undefined];
		const report = await openOutput(file, inputs, { force }, io);
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

/** Returns the file for the report record of a dry run: the output, unless that is the folder that a run would write to. */
async function reportFileOf(
	inputs: readonly string[],
	{ to, output, force }: ConvertCommandOptions,
): Promise<string | undefined> {
	if (output === undefined) return undefined;
	const { kind } = await resolveTarget(output, inputs, {
		force,
		// What is in the folder stays as it is.
		resume: true,
		isWholeFolder: to !== "json" && !output.endsWith(".json"),
	});
	return kind === "folder" ? undefined : output;
}
