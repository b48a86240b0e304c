/** What the report of a wiki is made of. */
import type { ReportRecord } from "../../records/report-record";

/** A conversion that was run or tried. */
export interface WikiReport {
	/** Name of the dump. */
	name: string;
	report: ReportRecord;
}

/** Where readers get what a table has no room for. */
export const REST = "The report as JSON has all of them.";

/** How many rows a table has at most. */
export const MAX_ROWS = 1000;
