/** `moinmoin convert --history`: a dump as the stream that `git fast-import` reads. */
import { FileError } from "../../dump/dump-error";
import { authorsTemplate } from "../../git-history/authors";
import { listAuthors, writeHistory } from "../../git-history/write-history";
import type { ReportRecord } from "../../records/records";
import type { Io } from "../io";
import type { ConvertCommandOptions } from "../options/convert-options";
import {
	type HistoryCommandOptions,
	readHistoryOptions,
} from "../options/history-options";
import type { Values } from "../options/options";
import { type Output, openOutput } from "../output/open-output";
import { refuseRecordOptions } from "./convert-folder";
import type { ConvertOutput, ConvertRun } from "./convert-output";

/** Opens the output of a history, and that of marks if they are wanted. */
export async function openHistory(
	inputs: readonly string[],
	options: ConvertCommandOptions,
	values: Values,
	io: Io,
): Promise<ConvertOutput> {
	refuseRecordOptions(values, "--history");
	io.saveMemory();
	const history = await readHistoryOptions(values);
	const { force } = options;
	const output = await openOutput(options.output, inputs, { force }, io);
	let marks: Output | undefined;
	const stop = async (): Promise<void> => {
		await output.discard();
		await marks?.discard();
	};
	try {
		if (history.exportMarks !== undefined)
			marks = await openOutput(
				history.exportMarks,
				inputs,
				{
					force: force || history.shouldReplaceMarks,
					others: output.target === undefined ? [] : [output.target],
				},
				io,
			);
	} catch (error) {
		await stop();
		throw error;
	}
	return {
		resumption: "impossible",
		targets: [output.target, marks?.target].filter(
			(target) => target !== undefined,
		),
		async write(run) {
			const report = await write(run, history, options, output, io);
			if (report === undefined) return undefined;
			await output.finish();
			for (const line of history.marks.toLines()) await marks?.out(line);
			await marks?.finish();
			return report;
		},
		stop,
	};
}

async function write(
	{ dump, progress, interrupted }: ConvertRun,
	{ isTemplate, ...history }: HistoryCommandOptions,
	{ convert }: ConvertCommandOptions,
	{ out }: Output,
	{ report }: Io,
): Promise<ReportRecord | undefined> {
	const options = { ...history, convert };
	const listener = {
		signal: interrupted,
		onStep: (step: "page" | "commit") => {
			if (step === "page") progress.advance();
		},
	};
	progress.begin(dump.entryCount);
	if (isTemplate) {
		const { names, report: record } = await listAuthors(
			dump,
			options,
			listener,
		);
		await out(authorsTemplate(names));
		return record;
	}
	const chunks = writeHistory(dump, options, listener);
	try {
		for (;;) {
			const next = await chunks.next();
			if (next.done) return next.value;
			await out(next.value);
		}
	} catch (error) {
		// The stream has no end: git imports nothing of it.
		if (!(error instanceof FileError)) throw error;
		report(`moinmoin: ${error.message} (${error.problem.code})`);
		return undefined;
	}
}
