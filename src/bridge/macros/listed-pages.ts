/** The names of all pages of the wiki, for macros that list pages. */
import { checkResult } from "../../arguments/callback-result";
import { NAMES } from "../../arguments/value-checks";
import type { BridgeOptions } from "../options";

/** Returns what the option `listPages` lists, as an array of its own; `undefined` without the option. */
export const listedPages = ({
	listPages,
}: BridgeOptions): string[] | undefined =>
	listPages && [...checkResult("listPages", NAMES, listPages())];
