/** Checks of the options that functions take which read or write markup. */
import { DIALECT_OR_AUTO } from "./dialects";
import { BOOLEAN, FUNCTION, NAMES, recordOf, STRING } from "./value-checks";

/** Options of all of them. */
export const MARKUP_OPTIONS = {
	pageName: STRING,
	interwiki: recordOf(STRING),
	macros: NAMES,
	onMessage: FUNCTION,
} as const;

/** Options of `parse`. */
export const PARSE_OPTIONS = {
	...MARKUP_OPTIONS,
	dialect: DIALECT_OR_AUTO,
	wikiNames: BOOLEAN,
} as const;
