export type { StringifyOptions } from "./context";
export { type StringifyRuleId, stringifyRules } from "./messages";
export { stringify } from "./stringify";
