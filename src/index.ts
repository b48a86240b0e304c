/**
 * MoinMoin wiki markup, 1.5 and 1.9, to a unist tree.
 *
 * @packageDocumentation
 */
import "./check-node-version";

export type * from "./ast";
export { detectDialect } from "./dialect";
export { type OnMessage, type RuleId, rules } from "./messages";
export { type ParseOptions, parse } from "./parse";
export {
	type ConvertOptions,
	convertMarkup,
	type Edit,
	PatchError,
	patch,
	type StringifyOptions,
	type StringifyRuleId,
	stringify,
	stringifyPhrasing,
	stringifyRules,
} from "./stringify";
