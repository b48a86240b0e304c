/** `moinmoin convert`: a dump as JSON, or as a folder of another format. */
import { statSync } from "node:fs";
import { basename } from "node:path";
import type { Dump } from "../../dump/dump";
import { DumpError } from "../../dump/dump-error";
import { openDump, openDumpStream } from "../../dump/open-dump";
import type { Target } from "../../records/output/target";
import type { ReportRecord } from "../../records/records";
import type { Io } from "../io";
import {
	type ConvertCommandOptions,
	readConvertOptions,
} from "../options/convert-options";
import { HISTORY_OPTION_NAMES } from "../options/history-option-table";
import {
	type MessageOptions,
	readMessageOptions,
} from "../options/message-options";
import { inputsOf, UsageError, type Values } from "../options/options";
import { type Output, openOutput } from "../output/open-output";
import {
	hasErrors,
	reportProblems,
	withoutRulesThatAreOff,
} from "../output/problem-messages";
import { startProgress } from "../output/progress";
import { reportSummary } from "../output/summary";
import {
	checkFolderReport,
	reportPieces,
	writeFolderReport,
} from "../output/write-report";
import type { Command } from "./command";
import { openFolder } from "./convert-folder";
import type { ConvertOutput, Resumption } from "./convert-output";
import { openRecords } from "./convert-records";

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
			const inputs = inputsOf(files, values, "convert");
			const output = await openConvertOutput(inputs, options, values, io);
			let page: Output | undefined;
			let dump: Dump | undefined;
			try {
				page = await openReport(inputs, output.targets, options, io);
				const reportFolder = page === undefined ? output.folder : undefined;
				if (reportFolder !== undefined)
					await checkFolderReport(reportFolder, options.force);
				dump = await open(file, options, io);
				if (options.open.pageName !== undefined && dump.kind !== "page")
					throw new UsageError(
						`--page-name is for a dump that is one page (${file} is not)`,
						"convert",
					);
				const onInterrupt = (): void => {
					progress.stop();
					reportInterrupted(output.resumption, io);
				};
				if (interrupted.aborted) onInterrupt();
				else interrupted.addEventListener("abort", onInterrupt);
				const name = basename(file);
				const report = await output.write({
					dump,
					progress,
					interrupted,
					onReport: async (record, partial) => {
						if (reportFolder === undefined) return;
						const { force } = options;
						const target = { folder: reportFolder, force, partial };
						await writeFolderReport(name, record, target);
					},
				});
				progress.stop();
				if (report === undefined) return true;
				if (page !== undefined && options.report !== undefined) {
					const { format } = options.report;
					for (const piece of await reportPieces(name, report, format))
						await page.out(piece);
					await page.finish();
				}
				return summarize(report, file, messages, options, io);
			} finally {
				await output.stop();
				await page?.discard();
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

/** Opens what is asked for: records, a folder, or a history. Only a report is the same for all targets. */
async function openConvertOutput(
	inputs: readonly string[],
	options: ConvertCommandOptions,
	values: Values,
	io: Io,
): Promise<ConvertOutput> {
	if (values.history) {
		const { openHistory } = await import("./convert-history");
		return openHistory(inputs, options, values, io);
	}
	for (const name of HISTORY_OPTION_NAMES)
		if (values[name] !== undefined)
			throw new UsageError(`--${name} needs --history`, "convert");
	if (options.to !== "json" && options.isDryRun) {
		const { TARGET_MODULES } = await import("./convert-targets");
		(await TARGET_MODULES[options.to]()).check(options.to, values);
		if (values["link-map"] !== undefined)
			throw new UsageError(
				"--dry-run writes the report only: it excludes --link-map",
				"convert",
			);
	}
	return options.to === "json" || options.isDryRun
		? openRecords(inputs, options, io)
		: openFolder(options.to, inputs, options, values, io);
}

const open = (
	file: string,
	options: ConvertCommandOptions,
	{ stdin }: Io,
): Promise<Dump> =>
	file === "-"
		? openDumpStream(stdin, options.open)
		: openDump(file, options.open);

/** Opens the file of the report, if one is wanted. */
const openReport = async (
	inputs: readonly string[],
	others: readonly Target[],
	{ report, force }: ConvertCommandOptions,
	io: Io,
): Promise<Output | undefined> =>
	report && openOutput(report.path, inputs, { force, others }, io);

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
		else {
			const folders = { folder: folderOf(file), output: options.output };
			reportProblems(report, messages, folders, io);
		}
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

/** What to do after an interruption. */
const ADVICE: Readonly<Record<Resumption, string>> = {
	possible: "the same command with --resume continues it",
	withOutput: "with --output, it could be resumed",
	impossible: "the same command begins anew",
};

const reportInterrupted = (resumption: Resumption, { report }: Io): void =>
	report(`moinmoin: interrupted; ${ADVICE[resumption]}`);

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
