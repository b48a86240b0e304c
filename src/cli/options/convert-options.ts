/** Options of `moinmoin convert`, checked. */
import { availableParallelism } from "node:os";
import type { Limits } from "../../dump/limits";
import type { ConvertDumpOptions } from "../../records/options";
import { readOptions, UsageError, type Values } from "./options";

/** Names of the options that only `convert` has. */
export const CONVERT = [
	"output",
	"resume",
	"force",
	"revisions",
	"pages",
	"text",
	"ast",
	"groups",
	"include-underlay",
	"include-private",
	"include-people",
	"unordered",
	"workers",
	"max-file-bytes",
	"max-page-bytes",
	"max-entries",
	"max-ratio",
] as const;

/** What `convert` is told. */
export interface ConvertCommandOptions {
	convert: ConvertDumpOptions;
	limits: Partial<Limits>;
	output: string | undefined;
	resume: boolean;
	force: boolean;
	workers: number;
	pageName: string | undefined;
	quiet: boolean;
	strict: boolean;
}

/** More threads than this wait for the one that reads. */
const MOST_WORKERS = 8;

/**
 * Checks the options.
 *
 * @throws UsageError if a value is none of those allowed.
 */
export function readConvertOptions(values: Values): ConvertCommandOptions {
	const { dialect, pageName, quiet, strict } = readOptions(values);
	const { resume = false, force = false, output } = values;
	if (resume && output === undefined)
		throw new UsageError("--resume needs --output");
	if (force && output === undefined)
		throw new UsageError("--force needs --output");
	if (output === "") throw new UsageError("--output needs a name");
	return {
		convert: {
			revisions: readRevisions(values.revisions),
			text: values.text,
			ast: values.ast,
			groups: values.groups,
			positions: values["no-positions"] !== true,
			dialect,
			pages: values.pages,
			includeUnderlay: values["include-underlay"],
			includePrivate: values["include-private"],
			includePeople: values["include-people"],
			ordered: values.unordered !== true,
		},
		limits: {
			...limit("fileBytes", "max-file-bytes"),
			...limit("pageBytes", "max-page-bytes"),
			...limit("entries", "max-entries"),
			...limit("ratio", "max-ratio"),
		},
		output,
		resume,
		force,
		workers:
			readNumber("workers", 0, values.workers) ??
			Math.min(MOST_WORKERS, availableParallelism()),
		pageName,
		quiet,
		strict,
	};

	function limit<Name extends keyof Limits>(
		name: Name,
		option: "max-file-bytes" | "max-page-bytes" | "max-entries" | "max-ratio",
	): Partial<Limits> {
		const value = readNumber(option, 1, values[option]);
		return value === undefined ? {} : { [name]: value };
	}
}

function readRevisions(
	value: string | undefined,
): ConvertDumpOptions["revisions"] {
	if (value === undefined || value === "latest" || value === "all")
		return value;
	if (/^[1-9]\d{0,8}$/.test(value)) return Number(value);
	throw new UsageError(
		`--revisions must be latest, all or a number from 1 on (got "${value}")`,
	);
}

function readNumber(
	option: string,
	least: number,
	value: string | undefined,
): number | undefined {
	if (value === undefined) return undefined;
	const number = /^\d{1,15}$/.test(value) ? Number(value) : -1;
	if (number < least)
		throw new UsageError(
			`--${option} must be a number from ${least} on (got "${value}")`,
		);
	return number;
}
