/** What errors say. */

/** Returns the message of an error, or whatever else was thrown as text. */
export const errorMessage = (thrown: unknown): string =>
	thrown instanceof Error ? thrown.message : String(thrown);

let format: Intl.ListFormat | undefined;

/**
 * Lists what a value may be, for the error about one that is something else.
 *
 * @example
 * listChoices(["auto", "1.5", "1.9"]) // "auto, 1.5 or 1.9"
 */
export const listChoices = (choices: readonly string[]): string => {
	// A format takes as long to make as hundreds of lists to write, and most programs need none.
	format ??= new Intl.ListFormat("en-GB", { type: "disjunction" });
	return format.format(choices);
};
