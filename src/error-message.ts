/** Returns the message of an error, or whatever else was thrown as text. */
export const errorMessage = (thrown: unknown): string =>
	thrown instanceof Error ? thrown.message : String(thrown);
