/** Errors that end the reading of a dump or of one file of it. */
import { createProblem, type Problem, type ProblemCode } from "./problems";

/** Why nothing of a dump can be read. */
export type DumpErrorCode =
	| "AMBIGUOUS"
	| "DAMAGED"
	| "NOT_A_DUMP"
	| "TOO_LARGE"
	| "UNREADABLE"
	| "UNSUPPORTED";

/** The dump cannot be read at all. */
export class DumpError extends Error {
	override name = "DumpError";

	/** @param file path as it was given. */
	constructor(
		readonly code: DumpErrorCode,
		readonly file: string,
		reason: string,
		options?: ErrorOptions,
	) {
		super(`${file}: ${reason}`, options);
	}
}

/** Why a path cannot be read, by the code of the system's error; for others its own message is shown. */
export const REASONS: Readonly<Record<string, string>> = {
	ENOENT: "no such file or folder",
	ENOTDIR: "no such file or folder",
	EACCES: "may not be read",
	ELOOP: "is a symbolic link that leads back to itself",
};

/** Whatever opening a dump threw, as an error of the dump. */
export function toDumpError(error: unknown, path: string): unknown {
	if (error instanceof Error && "syscall" in error) {
		const { code = "", message } = error as NodeJS.ErrnoException;
		const reason = REASONS[code] ?? message;
		return new DumpError("UNREADABLE", path, reason, { cause: error });
	}
	if (!(error instanceof FileError)) return error;
	const { code, file, text } = error.problem;
	const reason = code === "archive-damaged" ? "DAMAGED" : "UNREADABLE";
	const detail = file === "" ? text : `${file}: ${text}`;
	return new DumpError(reason, path, detail, { cause: error });
}

/** One file of a dump cannot be read; the others still are. */
export class FileError extends Error {
	override name = "FileError";
	readonly problem: Problem;

	/** @param file path within the dump. */
	constructor(code: ProblemCode, file: string, detail?: string) {
		const problem = createProblem(code, file, detail);
		super(`${file}: ${problem.text}`);
		this.problem = problem;
	}
}

/** Whatever reading a file threw, as an error of that file. */
export function toFileError(error: unknown, file: string): FileError {
	if (error instanceof FileError) return error;
	const { code, message = String(error) } = error as NodeJS.ErrnoException;
	return code === "ENOENT"
		? new FileError("file-vanished", file)
		: new FileError("file-unreadable", file, code ?? message);
}
