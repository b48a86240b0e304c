/** The report of a site that needs no work. */
import { join } from "node:path";
import type { Conversion } from "../records/conversion";
import { REPORT } from "../records/output/folder-names";
import { otherRun } from "../records/output/output-error";
import { readReportFile } from "../records/output/report-file";
import { digestOf } from "./dump-digest";
import { SiteReport } from "./output/site-report";
import { hashOf, OF_ANOTHER_RUN } from "./output/site-run";
import { isIntact, isThere, readFilesList } from "./output/written-files";
import { mapFiles } from "./redirects/map-files";
import type { SiteOptions } from "./site-options";

/**
 * Returns the report of a site that is complete, and as this run would write it.
 *
 * @throws OutputError if it is that of another run.
 */
export async function readReport(
	folder: string,
	description: string,
	conversion: Conversion,
	{ site }: SiteOptions,
): Promise<SiteReport | undefined> {
	let isWhole = true;
	let hasHeader = false;
	let last: string | undefined;
	for await (const item of readFilesList(folder)) {
		if (typeof item === "string") {
			if (item !== hashOf(description)) throw otherRun(folder, OF_ANOTHER_RUN);
			hasHeader = true;
		} else if (item !== undefined && "isKept" in item) {
			// One that somebody has removed or restored is none any more.
			isWhole &&=
				(await isThere(join(folder, item.file))) &&
				!(await isIntact(folder, item));
		} else {
			isWhole &&= item !== undefined && (await isIntact(folder, item));
			last = item?.file;
		}
	}
	// A list that is missing or cut off does not say which files there must be.
	const isListWhole = hasHeader && last === mapFiles(site).at(-1)?.path;
	if (!isWhole || !isListWhole) return undefined;
	const report = await readReportFile(join(folder, REPORT), SiteReport);
	if (report === undefined) return undefined;
	const run = hashOf(description, await digestOf(conversion));
	return report.site.run === run ? report : undefined;
}
