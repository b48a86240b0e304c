/** What functions of callers return, for callers without types. */
import type { Flaw, ValueCheck } from "./value-checks";

/** The option that returned something wrong, and what that is. */
export class CallbackError extends TypeError {
	constructor(
		readonly option: string,
		readonly flaw: Flaw,
	) {
		super(`options.${option} must return ${flaw.expected}`);
	}
}

/**
 * Returns what a function of the caller returned, if it is right.
 *
 * @param option that holds the function: `macros.Foo`.
 * @param check of what it may return.
 * @param result what it returned.
 * @throws CallbackError that `Signature.call` completes to the one form of errors about arguments.
 */
export function checkResult<Result>(
	option: string,
	check: ValueCheck,
	result: Result,
): Result {
	const flaw = check(result);
	if (flaw === undefined) return result;
	throw new CallbackError(option, flaw);
}
