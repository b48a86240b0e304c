/** `moinmoin convert --to TARGET -o DIR/`: a dump as a folder of another format. */
import { OutputError } from "../../records/output/output-error";
import { resolveTarget, type Target } from "../../records/output/target";
import { hasRequestedPage } from "../../records/requested-pages";
import type { Io } from "../io";
import type { ConvertCommandOptions } from "../options/convert-options";
import { UsageError, type Values } from "../options/options";
import { openOutput } from "../output/open-output";
import type { ConvertOutput } from "./convert-output";
import type { FolderTarget } from "./convert-target";
import { TARGET_MODULES } from "./convert-targets";

/** Options that say what is in records. */
const RECORD_OPTIONS = [
	"text",
	"ast",
	"groups",
	"no-positions",
	"graph",
	"since",
	"unordered",
] as const;

/**
 * @param output option that says what is written in place of records.
 * @throws UsageError if there is an option of records.
 */
export function refuseRecordOptions(values: Values, output: string): void {
	for (const name of RECORD_OPTIONS)
		if (values[name] !== undefined)
			throw new UsageError(
				`--${name} is for records: it excludes ${output}`,
				"convert",
			);
}

/** Opens the folder of a target. */
export async function openFolder(
	to: FolderTarget,
	inputs: readonly string[],
	options: ConvertCommandOptions,
	values: Values,
	io: Io,
): Promise<ConvertOutput> {
	refuseRecordOptions(values, `--to ${to}`);
	io.saveMemory();
	const target = await TARGET_MODULES[to]();
	target.check(to, values);
	if (values["link-map"] !== undefined && target.map === undefined)
		throw new UsageError(`--to ${to} has no link map`, "convert");
	const output = await folderOf(to, inputs, options);
	const folder = output?.path;
	const { force } = options;
	const linkMap =
		values["link-map"] === undefined
			? undefined
			: await openOutput(
					values["link-map"],
					inputs,
					{ force, others: [output] },
					io,
				);
	return {
		resumption:
			folder !== undefined && target.canResume ? "possible" : "impossible",
		folder,
		targets: [output, linkMap?.target].filter((each) => each !== undefined),
		async write(run) {
			const { convert } = options;
			if (
				convert.pages !== undefined &&
				!(await hasRequestedPage(run.dump, convert))
			)
				throw new UsageError(
					`--pages "${convert.pages}" matches no page: nothing is written`,
					"convert",
				);
			const targetRun = { ...run, linkMap, options, values, io };
			if (folder !== undefined)
				return target.write(to, { ...targetRun, folder });
			if (linkMap !== undefined) return target.map?.(to, targetRun);
			if (run.dump.kind !== "page")
				throw new UsageError(
					`--to ${to} needs --output DIR/, unless the dump is one page`,
					"convert",
				);
			const { content, report } = await target.writePage(to, targetRun);
			await io.out(content);
			return report;
		},
		stop: async () => linkMap?.discard(),
	};
}

/** Returns the folder to write to; `undefined` for standard output. */
async function folderOf(
	to: FolderTarget,
	inputs: readonly string[],
	{ output, force, resume }: ConvertCommandOptions,
): Promise<Target | undefined> {
	if (output === undefined) return undefined;
	const target = await resolveTarget(output, inputs, {
		force,
		resume,
		isWholeFolder: true,
	});
	if (target.kind !== "folder")
		throw new OutputError(
			"EXISTS",
			output,
			`is not a folder; --to ${to} writes one: DIR/`,
		);
	return target;
}
