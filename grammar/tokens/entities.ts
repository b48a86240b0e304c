/** HTML entities (specification, 20.2 and 22.2). */
import { isLetter } from "../chars";
import { type InlineDefinition, regexToken } from "../definitions";
import { t } from "../vocabulary";

/** `&name;`, `&#123;`, `&#x7b;`. */
export const entity = (pattern: RegExp): InlineDefinition =>
	regexToken(t.Entity, ["&#", ["&", isLetter]], pattern);
