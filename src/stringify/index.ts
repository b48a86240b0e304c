export type { StringifyOptions } from "./context";
export { type ConvertOptions, convertMarkup } from "./convert";
export { type StringifyRuleId, stringifyRules } from "./messages";
export { type Edit, PatchError, patch, stringifyPhrasing } from "./patch";
export { stringify } from "./stringify";
