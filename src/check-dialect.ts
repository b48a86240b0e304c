/** Checks of dialects, for callers without types. */
import { dialectNames } from "../grammar/dialect-names";
import { checkChoice } from "./check-arguments";

/** @throws TypeError that names the argument, if it is there and no dialect. */
export const checkDialect = (name: string, value: unknown): void =>
	checkChoice(name, value, dialectNames);
