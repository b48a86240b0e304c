/** What is written beside the report of a folder. */
import type { ReportRecord } from "../records";

/**
 * Gets the report of a folder before it is written, so that whatever is written for it is there where the report is, also if the run
 * is cut off.
 *
 * @param report of all that is in the folder.
 * @param partial where a file of the folder may be until all of it is there; absent if there is no name for that.
 */
export type OnReport = (
	report: ReportRecord,
	partial?: string,
) => Promise<void>;
