/** Options of `moinmoin groups`, checked. */
import { listChoices } from "../../error-message";
import type { Selection } from "../../usergroups/result/select-groups";
import { GROUP_FORMATS, LINK_KIND_NAMES } from "./choices";
import { UsageError, type Values } from "./options";

export type Format = (typeof GROUP_FORMATS)[number];

/** How groups are written: a format, `json-indented` or, for people, `tree`. */
export type Form = Format | "json-indented" | "tree";

/**
 * How groups are to be written. `--pretty` alone is a tree for people; with `--format json` it indents.
 *
 * @throws UsageError if there is no such format, or it cannot be pretty.
 */
export function readForm({
	format,
	pretty = false,
	"raw-csv": isRawCsv = false,
}: Values): Form {
	if (isRawCsv && format !== "csv")
		throw new UsageError("--raw-csv needs --format csv");
	if (format === undefined) return pretty ? "tree" : "json";
	const found = GROUP_FORMATS.find((each) => each === format);
	if (found === undefined)
		throw new UsageError(
			`--format must be ${listChoices(GROUP_FORMATS)} (got "${format}")`,
		);
	if (!pretty) return found;
	if (found !== "json")
		throw new UsageError(`--format ${found} cannot be --pretty`);
	return "json-indented";
}

/**
 * Which groups are asked for.
 *
 * @throws UsageError if the country is not two letters, or there is no such kind.
 */
export function readSelection({ country, kind }: Values): Selection {
	if (country !== undefined && !/^[a-z]{2}$/i.test(country))
		throw new UsageError(
			`--country must be a code of two letters, such as DE (got "${country}")`,
		);
	if (kind === undefined) return { country };
	const found = LINK_KIND_NAMES.find((each) => each === kind);
	if (found === undefined)
		throw new UsageError(
			`--kind must be ${listChoices(LINK_KIND_NAMES)} (got "${kind}")`,
		);
	return { country, kind: found };
}

/** How a diff is written. */
export type DiffForm = "text" | "json" | "json-indented" | "html";

/**
 * How a diff is to be written.
 *
 * @throws UsageError if there are not two files (for HTML, two or more), or something is asked for that a diff has not.
 */
export function readDiffForm(
	files: readonly string[],
	values: Values,
): DiffForm {
	const { format, pretty, country, kind } = values;
	const isHtml = format === "html";
	if (files.length < 2 || files.every((file) => file === "-"))
		throw new UsageError("--diff takes two files, OLD and NEW");
	if (files.length > 2 && !isHtml)
		throw new UsageError(
			`--diff takes two files, OLD and NEW; more with --format html (got ${files.length})`,
		);
	if (values["raw-csv"]) throw new UsageError("--raw-csv needs --format csv");
	if (country !== undefined || kind !== undefined)
		throw new UsageError(
			"--diff compares all groups, whatever their --country or --kind",
		);
	if (format === undefined && !pretty) return "text";
	if (isHtml) {
		if (pretty) throw new UsageError("--format html cannot be --pretty");
		return format;
	}
	if (format !== "json")
		throw new UsageError(
			"--diff is text for people or, with --format, json or html",
		);
	return pretty ? "json-indented" : "json";
}

/**
 * How decisions are to be written.
 *
 * @throws UsageError if something is asked for that they have not.
 */
export function readExplainForm(values: Values): "table" | "ndjson" {
	const { format = "table", pretty, country, kind } = values;
	if (country !== undefined || kind !== undefined)
		throw new UsageError(
			"--explain shows all items; use it without --country and --kind",
		);
	if (pretty || (format !== "table" && format !== "ndjson"))
		throw new UsageError(
			`--explain is a table or, with --format ndjson, lines of JSON (got "${pretty ? "--pretty" : format}")`,
		);
	return format;
}
