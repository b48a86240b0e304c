/** Options of `moinmoin convert --history`, checked. */
import { readFile } from "node:fs/promises";
import { errorMessage } from "../../error-message";
import { readAuthors } from "../../git-history/authors";
import { Marks } from "../../git-history/marks";
import type { HistoryOptions } from "../../git-history/read-history";
import { toInputError } from "../input-error";
import { UsageError, type Values } from "./options";
import { readSiteOptions } from "./site-options";

/** What `convert --history` is asked for. */
export interface HistoryCommandOptions extends Omit<HistoryOptions, "convert"> {
	/** Whether the names of authors are asked for, and no history. */
	isTemplate: boolean;
	/** Where marks are written. */
	exportMarks: string | undefined;
	/** Whether that is where they were read. */
	shouldReplaceMarks: boolean;
}

/** Targets that have a history. */
const TARGETS = ["markdown", "moin"] as const;

/** Names that git takes for a branch; fewer than there are. */
const BRANCH =
	/^(?!.*(?:\.\.|\/\/|@\{|\.lock(?:\/|$)|\.$))[^\s~^:?*[\\\p{Cc}/.-][^\s~^:?*[\\\p{Cc}]*(?<!\/)$/u;

/**
 * Reads the options, and the files that they name.
 *
 * @throws UsageError if one is not allowed, or a file cannot be read.
 */
export async function readHistoryOptions(
	values: Values,
): Promise<HistoryCommandOptions> {
	const to = TARGETS.find((each) => each === values.to);
	if (to === undefined)
		throw new UsageError(
			`--history needs --to ${TARGETS.join(" or ")} (got "${values.to ?? "json"}")`,
			"convert",
		);
	if (values.resume || values.revisions !== undefined)
		throw new UsageError(
			`--history writes all revisions at once: it excludes --${values.resume ? "resume" : "revisions"}`,
			"convert",
		);
	const isTemplate = values["authors-template"] === true;
	for (const name of ["authors", "authors-template"] as const)
		if (values[name] !== undefined && !values["include-people"])
			throw new UsageError(`--${name} needs --include-people`, "convert");
	const { branch = "main" } = values;
	if (!BRANCH.test(branch))
		throw new UsageError(
			`--branch must be a name that git takes (got "${branch}")`,
			"convert",
		);
	const { oldPrefix: _oldPrefix, ...site } = readSiteOptions(to, values);
	const importMarks = values["import-marks"];
	const exportMarks = values["export-marks"];
	return {
		...site,
		branch,
		authors: (await read("authors", values.authors, readAuthors)) ?? new Map(),
		marks:
			(await read("import-marks", importMarks, (text) => Marks.parse(text))) ??
			new Marks(),
		isTemplate,
		exportMarks,
		shouldReplaceMarks:
			exportMarks !== undefined && exportMarks === importMarks,
	};
}

async function read<Value>(
	option: string,
	file: string | undefined,
	parse: (text: string) => Value,
): Promise<Value | undefined> {
	if (file === undefined) return undefined;
	try {
		return parse(await readFile(file, "utf8"));
	} catch (error) {
		const isSystem = error instanceof Error && "syscall" in error;
		throw new UsageError(
			`--${option} ${isSystem ? toInputError(error, file).message : `${file}: ${errorMessage(error)}`}`,
			"convert",
		);
	}
}
