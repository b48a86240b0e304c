/** Reports of earlier runs, which a later one replaces. */
import { readFile } from "node:fs/promises";
import type { z } from "zod";
import { existsError } from "./output-error";
import { exists, isVoid } from "./partial";
import { parseJson } from "./scan-lines";

/**
 * Reads a report, as only a run writes it; `undefined` if the file is none: somebody's own file of that name is not to be replaced.
 *
 * @param schema of the report.
 */
export async function readReportFile<Report>(
	file: string,
	schema: z.ZodType<Report>,
): Promise<Report | undefined> {
	const text = await readFile(file, "utf8").catch(() => "");
	return schema.safeParse(parseJson(text)).data;
}

/** A file that gets a report at the end of a run. */
export interface ReportFile {
	path: string;
	/** Schema of the report. */
	schema: z.ZodType;
	/** Whether any file of that name is replaced. */
	force: boolean;
}

/** Whether a report may replace what is there: nothing, a file without content, or the report of an earlier run. */
export const canReplaceReport = async ({
	path,
	schema,
	force,
}: ReportFile): Promise<boolean> =>
	force ||
	!(await exists(path)) ||
	isVoid(await readFile(path, "utf8").catch(() => "unreadable")) ||
	(await readReportFile(path, schema)) !== undefined;

/**
 * Checks whether a report can be written, before anything else is.
 *
 * @throws OutputError if there is a file of that name that no run has written.
 */
export async function checkReport(file: ReportFile): Promise<void> {
	if (!(await canReplaceReport(file))) throw existsError(file.path);
}
