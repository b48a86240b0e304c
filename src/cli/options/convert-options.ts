/** Options of `moinmoin convert`, checked. */
import { availableParallelism } from "node:os";
import { parseAcl } from "../../dump/formats/acl";
import type { Limits } from "../../dump/limits";
import type { OpenOptions } from "../../dump/open-dump";
import { listChoices } from "../../error-message";
import { hasOpenSet } from "../../records/facts/page-glob";
import type { PatternKind } from "../../records/facts/page-patterns";
import type { ConvertDumpOptions } from "../../records/options";
import type { TriedFormat } from "../../records/record-fields";
import { CONVERT_TARGETS, type ConvertTarget } from "./choices";
import { readNumber, readOptions, UsageError, type Values } from "./options";
import { readSince } from "./since";
import { SITE_OPTIONS } from "./site-option-table";
import { readWikiNames } from "./wiki-names";

/** Options of `convert`, checked. */
export interface ConvertCommandOptions {
	to: ConvertTarget;
	convert: ConvertDumpOptions;
	open: OpenOptions;
	output: string | undefined;
	/** File of the link graph. */
	graph: GraphTarget | undefined;
	/** File of the report. */
	report: ReportTarget | undefined;
	/** Whether only the report is written. */
	isDryRun: boolean;
	resume: boolean;
	force: boolean;
	workers: number;
	quiet: boolean;
	strict: boolean;
}

/** The format that the report of a run speaks of; records may become Markdown later. */
const TRIED: Readonly<Partial<Record<ConvertTarget, TriedFormat>>> = {
	json: "markdown",
	markdown: "markdown",
	html: "html",
};

/** @throws UsageError if records are written with options that only files of pages have. */
function checkSiteOptions(to: ConvertTarget, values: Values): void {
	if (to !== "json") return;
	for (const name of Object.keys(SITE_OPTIONS) as (keyof typeof SITE_OPTIONS)[])
		if (values[name] !== undefined)
			throw new UsageError(
				`--${name} needs --to, such as --to markdown`,
				"convert",
			);
}

/** More threads than this wait for the one that reads. */
const MOST_WORKERS = 8;

/**
 * Checks the options.
 *
 * @throws UsageError if a value is none of those allowed.
 */
export async function readConvertOptions(
	values: Values,
): Promise<ConvertCommandOptions> {
	const { dialect, pageName, encoding, quiet, strict } = readOptions(values);
	const { resume = false, force = false, output } = values;
	const isDryRun = values["dry-run"] === true;
	const graph = readGraph(values);
	const report = readReportTarget(values.report);
	if (resume && output === undefined)
		throw new UsageError("--resume needs --output");
	if (resume && isDryRun)
		throw new UsageError("--resume and --dry-run exclude each other");
	const { "link-map": linkMap } = values;
	if (force && (output ?? graph ?? report ?? linkMap) === undefined)
		throw new UsageError(
			"--force needs --output, --graph, --report or --link-map",
		);
	const to = readTo(values.to);
	checkSiteOptions(to, values);
	// Records are read by programs, and may become any format later.
	const hasReport =
		report !== undefined ||
		(values.to !== undefined &&
			to !== "json" &&
			(output !== undefined || isDryRun));
	if (output === "") throw new UsageError('--output must be a name (got "")');
	return {
		to,
		convert: {
			revisions: readRevisions(values.revisions),
			text: values.text,
			ast: values.ast,
			groups: values.groups,
			positions: values["no-positions"] !== true,
			dialect,
			pages: readGlob("pages", values.pages),
			...(await readWikiNames(values)),
			patterns: {
				...pattern("group", values["group-pattern"]),
				...pattern("dict", values["dict-pattern"]),
				...pattern("category", values["category-pattern"]),
			},
			since: await readSince(values.since),
			aclDefault: readAcl(values["acl-default"]),
			includeUnderlay: values["include-underlay"],
			includePrivate: values["include-private"],
			includePeople: values["include-people"],
			ordered: values.unordered !== true,
			tries: hasReport ? TRIED[to] : undefined,
		},
		open: {
			limits: {
				...limit("fileBytes", "max-file-bytes"),
				...limit("pageBytes", "max-page-bytes"),
				...limit("entries", "max-entries"),
				...limit("ratio", "max-ratio"),
			},
			pageName,
			encoding: values.encoding === undefined ? undefined : encoding,
			userDir: values["user-dir"],
		},
		output,
		graph,
		report,
		isDryRun,
		resume,
		force,
		workers:
			readNumber("workers", 0, values.workers) ??
			Math.min(MOST_WORKERS, availableParallelism()),
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

function readTo(value = "json"): ConvertTarget {
	const target = CONVERT_TARGETS.find((each) => each === value);
	if (target === undefined)
		throw new UsageError(
			`--to must be ${listChoices(CONVERT_TARGETS)} (got "${value}")`,
			"convert",
		);
	return target;
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

/** @throws UsageError if the rules end before their text does. */
function readAcl(rules: string | undefined): string | undefined {
	if (rules === undefined || rules.trim() === "") return rules;
	// An entry that is no more read shows that something before it is none.
	if (parseAcl([rules, "Default"]).at(-1)?.modifier === "default") return rules;
	throw new UsageError(
		`--acl-default must be access rules such as "Known:read All:" (got "${rules}")`,
		"convert",
	);
}

/** @throws UsageError if a set of characters has no end. */
function readGlob(
	option: string,
	glob: string | undefined,
): string | undefined {
	if (glob !== undefined && hasOpenSet(glob))
		throw new UsageError(
			`--${option} must be a glob in which each [ has its ]; write \\[ for the character (got "${glob}")`,
			"convert",
		);
	return glob;
}

const pattern = (
	kind: PatternKind,
	value: string | undefined,
): { [Kind in PatternKind]?: string } => {
	const glob = readGlob(`${kind}-pattern`, value);
	return glob === undefined ? {} : { [kind]: glob };
};

/** Where the graph goes, and how it is written. */
export interface GraphTarget {
	path: string;
	format: "csv" | "json";
	/** Whether CSV cells that look like formulas stay as they are. */
	isRawCsv: boolean;
}

function readGraph({
	graph,
	"raw-csv": isRawCsv = false,
}: Values): GraphTarget | undefined {
	const [, format] = /\.(csv|json)$/.exec(graph ?? "") ?? [];
	if (isRawCsv && format !== "csv")
		throw new UsageError("--raw-csv needs --graph FILE.csv");
	if (graph === undefined) return undefined;
	if (format !== "csv" && format !== "json")
		throw new UsageError(
			`--graph must be a file that ends in .csv or .json (got "${graph}")`,
		);
	return { path: graph, format, isRawCsv };
}

/** Where the report goes, and how it is written. */
export interface ReportTarget {
	path: string;
	format: "html" | "json";
}

function readReportTarget(path: string | undefined): ReportTarget | undefined {
	if (path === undefined) return undefined;
	const [, format] = /\.(html|json)$/.exec(path) ?? [];
	if (format !== "html" && format !== "json")
		throw new UsageError(
			`--report must be a file that ends in .html or .json (got "${path}")`,
		);
	return { path, format };
}
