/** The report of a conversion as a file of its own. */
import { REPORT_PAGE } from "../../records/output/folder-names";
import type { ReportRecord } from "../../records/records";
import { encodeLines } from "../../records/threads/encode";
import { SiteFolder } from "../../site/output/site-folder";
import type { ReportTarget } from "../options/convert-options";

/**
 * Returns the report as a page to look at, or as the record, in pieces.
 *
 * @param name of the dump.
 */
export async function reportPieces(
	name: string,
	report: ReportRecord,
	format: ReportTarget["format"],
): Promise<(string | Uint8Array)[]> {
	if (format === "json") return encodeLines([report]);
	const { wikiReport } = await import("../../report-page/dump/dump-report");
	return [wikiReport({ name, report })];
}

/**
 * Writes the report of a folder as a page in it; it is about the files there, and replaces an older one.
 *
 * @throws OutputError if it cannot be written.
 */
export async function writeFolderReport(
	name: string,
	report: ReportRecord,
	folder: string,
): Promise<void> {
	const pieces = await reportPieces(name, report, "html");
	await new SiteFolder(folder, { force: true }).write(REPORT_PAGE, pieces);
}
