export {
	type ConvertOptions,
	convertMarkup,
} from "../convert-markup/convert-markup";
export type { StringifyOptions } from "./context";
export { type StringifyRuleId, stringifyRules } from "./messages";
export { type Edit, PatchError, patch, stringifyPhrasing } from "./patch";
export { stringify } from "./stringify";
