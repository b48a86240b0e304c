/** Where a dump goes. */
import type { Dump } from "../../dump/dump";
import type { OnReport } from "../../records/output/on-report";
import type { Target } from "../../records/output/target";
import type { ReportRecord } from "../../records/records";
import type { Progress } from "../output/progress";

/** What a run works with. */
export interface ConvertRun {
	dump: Dump;
	progress: Progress;
	/** Stops the run after the page that it is at. */
	interrupted: AbortSignal;
	/** For outputs that are folders. */
	onReport: OnReport;
}

/** Whether a run that is interrupted can be continued: as it is, if it were written to a file or a folder, or in no case. */
export type Resumption = "possible" | "withOutput" | "impossible";

/** An output that may be written to. */
export interface ConvertOutput {
	resumption: Resumption;
	/** A folder, whose report is a page in it, too. */
	folder?: string | undefined;
	/** Where it goes, if that has a name. */
	targets: readonly Target[];
	/**
	 * Writes a dump. Nothing has its final name before it is complete.
	 *
	 * @returns the report; `undefined` if the run was interrupted.
	 */
	write(run: ConvertRun): Promise<ReportRecord | undefined>;
	/** Stops before the end. */
	stop(): Promise<void>;
}
