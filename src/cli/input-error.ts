/** Errors of reading input. */

import { REASONS } from "../dump/dump-error";

/** A file that cannot be read; the others still are. */
export class InputError extends Error {
	override name = "InputError";

	constructor(
		readonly code: string,
		readonly file: string,
		readonly reason: string,
	) {
		super(`${file}: ${reason}`);
	}
}

const FILE_REASONS: Readonly<Record<string, string>> = {
	...REASONS,
	ENOENT: "no such file",
	EISDIR: 'is a folder; to convert a whole wiki, use "moinmoin convert"',
	ENOTDIR: "no such file",
};

/** Wraps what reading a file threw. */
export function toInputError(error: unknown, name: string): InputError {
	if (error instanceof InputError) return error;
	const { code = "UNKNOWN", message = String(error) } =
		error as NodeJS.ErrnoException;
	return new InputError(code, name, FILE_REASONS[code] ?? message);
}

/** A file, or a line of it, is larger than the limit. */
export const tooLargeError = (name: string, limit: number): InputError =>
	new InputError(
		"TOO_LARGE",
		name,
		`has more than ${limit} bytes; use --max-file-bytes N to read it`,
	);
