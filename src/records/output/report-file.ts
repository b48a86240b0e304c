/** Reports of earlier runs, which a later one replaces. */
import { readFile } from "node:fs/promises";
import type { z } from "zod";
import { parseJson } from "./scan-lines";

/**
 * Whether a file is a report, as only a run writes it: somebody's own file of that name is not to be replaced.
 *
 * @param schema of the report.
 */
export async function isReportFile(
	file: string,
	schema: z.ZodType,
): Promise<boolean> {
	const text = await readFile(file, "utf8").catch(() => "");
	return schema.safeParse(parseJson(text)).success;
}
