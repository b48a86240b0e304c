/** Reports of earlier runs, which a later one replaces. */
import { readFile } from "node:fs/promises";
import type { z } from "zod";
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
