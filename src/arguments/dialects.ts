/** Checks of dialects. */
import { dialectNames } from "../../grammar/dialect-names";
import { oneOf } from "./value-checks";

export const DIALECT = oneOf(dialectNames);

/** A dialect, or that it is to be detected. */
export const DIALECT_OR_AUTO = oneOf(["auto", ...dialectNames]);
