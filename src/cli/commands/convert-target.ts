/** A target of `moinmoin convert --to`. */
import type { ReportRecord } from "../../records/records";
import type { Io } from "../io";
import type { ConvertTarget } from "../options/choices";
import type { ConvertCommandOptions } from "../options/convert-options";
import type { Values } from "../options/options";
import type { Output } from "../output/open-output";
import type { ConvertRun } from "./convert-output";

/** Records have writers of their own. */
export type FolderTarget = Exclude<ConvertTarget, "json">;

/** What a run works with. */
export interface TargetRun extends ConvertRun {
	options: ConvertCommandOptions;
	values: Values;
	/** Where the map of the wiki goes, if one is wanted. */
	linkMap: Output | undefined;
	io: Io;
}

/** Writes a dump to a folder. */
export interface TargetModule {
	/** Whether a folder that is not complete can be continued. */
	canResume: boolean;
	/**
	 * Checks the options of the target, before anything is read or written.
	 *
	 * @throws UsageError if one is not allowed.
	 */
	check(to: FolderTarget, values: Values): void;
	/**
	 * Writes the folder. Nothing has its final name before it is complete.
	 *
	 * @returns the report; `undefined` if the run was interrupted.
	 */
	write(
		to: FolderTarget,
		/** `folder` may be written to: it is not among the inputs. */
		run: TargetRun & { folder: string },
	): Promise<ReportRecord | undefined>;
	/** Writes the map of the wiki only; absent if the target has none. */
	map?(to: FolderTarget, run: TargetRun): Promise<ReportRecord | undefined>;
	/** Converts a dump of one page to text. */
	writePage(
		to: FolderTarget,
		run: TargetRun,
	): Promise<{ content: string; report: ReportRecord | undefined }>;
}
