/** What own macros and parsers return. */
import { checkResult } from "../../arguments/callback-result";
import { NODE_LIST } from "../../arguments/trees";
import { optional } from "../../arguments/value-checks";

const NODES = optional(NODE_LIST);

/**
 * Returns the nodes that an own macro or parser returned.
 *
 * @throws CallbackError that names the option, if it returned something else.
 */
export const ownResult = <Result>(option: string, result: Result): Result =>
	checkResult(option, NODES, result);
