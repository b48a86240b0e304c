/** Checks of dialects, and of the options that functions take which read or write markup. */
import { dialectNames } from "../../grammar/dialect-names";
import {
	BOOLEAN,
	FUNCTION,
	NAMES,
	oneOf,
	recordOf,
	STRING,
} from "./value-checks";

export const DIALECT = oneOf(dialectNames);

/** A dialect, or that it is to be detected. */
export const DIALECT_OR_AUTO = oneOf(["auto", ...dialectNames]);

/** Options of all functions that read or write markup. */
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
