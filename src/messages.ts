/** Everything unexpected that the parser reports, by rule id. */
import type { Position } from "unist";
import { VFileMessage } from "vfile-message";

/** Rule ids and what each means; stable, so that tools can filter by them. */
export const rules = {
	"block-argument-dropped": "arguments behind a nameless “#!” are dropped",
	"block-unclosed":
		"block is never closed: everything up to the end belongs to it",
	"cell-attribute": "cell attribute cannot be read",
	"formatting-crossing": "formatting crosses: it is closed and opened again",
	"formatting-unclosed": "formatting is still on at the end of the page",
	"link-impossible-url": "URL cannot lead anywhere",
	"link-other-dialect": "link in the spelling of the other dialect is text",
	"link-parameter": "parameter is ignored",
	"list-too-deep":
		"lists and sections nest too deep: read at the deepest level",
	"macro-unknown": "macro is unknown and stays text",
	"section-too-deep": "sections nest too deep: kept as code",
} as const;

export type RuleId = keyof typeof rules;

/** Receives a message. Nothing of the page is lost because of it. */
export type OnMessage = (message: VFileMessage) => void;

/** Source of all messages. */
export const SOURCE = "moinmoin-parser";

/** Makes a message with place, rule id and source. */
export function createMessage(
	ruleId: RuleId,
	position: Position,
	detail?: string,
): VFileMessage {
	const reason =
		detail === undefined ? rules[ruleId] : `${rules[ruleId]}: ${detail}`;
	return new VFileMessage(reason, { place: position, ruleId, source: SOURCE });
}
