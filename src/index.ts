/**
 * MoinMoin wiki markup, 1.5 and 1.9, to a unist tree.
 *
 * @packageDocumentation
 */
export type * from "./ast";
export { detectDialect } from "./dialect";
export { type OnMessage, type RuleId, rules } from "./messages";
export { type ParseOptions, parse } from "./parse";
