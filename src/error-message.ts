/** What was thrown, for people. */

/** The message of an error; what else was thrown, as text. */
export const reasonOf = (thrown: unknown): string =>
	thrown instanceof Error ? thrown.message : String(thrown);
