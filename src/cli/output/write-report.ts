/** The report of a conversion as a file of its own. */
import type { ReportRecord } from "../../records/records";
import { encodeLines } from "../../records/threads/encode";
import type { Io } from "../io";
import type { ReportTarget } from "../options/convert-options";

/**
 * Writes the report as a page to look at, or as the record.
 *
 * @param name of the dump.
 */
export async function writeReport(
	name: string,
	report: ReportRecord,
	format: ReportTarget["format"],
	out: Io["out"],
): Promise<void> {
	if (format === "json") {
		for (const bytes of encodeLines([report])) await out(bytes);
		return;
	}
	const { wikiReport } = await import("../../report-page/dump/dump-report");
	await out(wikiReport({ name, report }));
}
