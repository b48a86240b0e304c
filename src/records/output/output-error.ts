/** Errors of writing output. */
import { errorMessage } from "../../error-message";

/**
 * - `EXISTS`: there is something of that name already;
 * - `INPUT`: writing would destroy the input;
 * - `OUTPUT`: writing would destroy another output of the run;
 * - `OTHER_RUN`: what is there is no part of this run;
 * - `UNWRITABLE`: the system refuses.
 */
export type OutputErrorCode =
	| "EXISTS"
	| "INPUT"
	| "OUTPUT"
	| "OTHER_RUN"
	| "UNWRITABLE";

/** Output cannot be written, or an earlier run cannot be resumed. */
export class OutputError extends Error {
	override name = "OutputError";

	/** @param predicate what is wrong with the file, and what to do: the message is the file and this. */
	constructor(
		readonly code: OutputErrorCode,
		readonly file: string,
		predicate: string,
		options?: ErrorOptions,
	) {
		super(`${file} ${predicate}`, options);
	}
}

/** What the system says, in words. */
const REASONS: Readonly<Record<string, string>> = {
	ENOENT: "the folder that it is in does not exist",
	ENOTDIR: "what should be the folder that it is in is a file",
	EACCES: "permission denied",
	EPERM: "permission denied",
	EROFS: "the file system is read-only",
	ENOSPC: "no space is left on the disk",
	EDQUOT: "no space is left in the quota",
	EISDIR: "it is a folder",
};

/** Wraps whatever writing threw. */
export function toOutputError(file: string, cause: unknown): OutputError {
	if (cause instanceof OutputError) return cause;
	const { code = "" } = cause as NodeJS.ErrnoException;
	const reason = Object.hasOwn(REASONS, code)
		? `${code}: ${REASONS[code]}`
		: errorMessage(cause);
	const predicate = `cannot be written: ${reason}`;
	return new OutputError("UNWRITABLE", file, predicate, { cause });
}

/** An existing file would be overwritten. */
export const existsError = (file: string): OutputError =>
	new OutputError("EXISTS", file, "exists; use --force to overwrite it");

/** Something is no part of this run. */
export const otherRun = (file: string, predicate: string): OutputError =>
	new OutputError(
		"OTHER_RUN",
		file,
		`${predicate}; it cannot be resumed: remove it, or choose another output`,
	);
