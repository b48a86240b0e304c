/** Everything unexpected that the parser reports, by rule id. */
import type { Position } from "unist";
import { VFileMessage } from "vfile-message";

/** Rule ids and what each means; stable, so that tools can filter by them. */
export const rules = {
	"block-argument-dropped": 'arguments after a nameless "#!" are dropped',
	"block-unclosed":
		"block is never closed: everything up to the end belongs to it",
	"cell-attribute": "cell attribute cannot be read",
	"cell-span": "cell spans more than 1,000 columns or 65,534 rows",
	"formatting-crossing": "formatting crosses: it is closed and opened again",
	"formatting-unclosed": "formatting is still on at the end of the page",
	"link-impossible-url": "URL cannot lead anywhere",
	"link-other-dialect": "link in the syntax of another dialect is text",
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

/** Where each rule is documented, under its id. */
const DOCUMENTATION =
	"https://github.com/moinmoin-parser/moinmoin-parser/blob/main/docs/messages.md";

/** The place of a rule in the documentation. */
export const documentationOf = (ruleId: string): string =>
	`${DOCUMENTATION}#${ruleId}`;

/** What would have been right, where that is always the same. */
const EXPECTED: Partial<Record<RuleId, readonly string[]>> = {
	"block-unclosed": ["}}}"],
	"link-impossible-url": ["scheme://host"],
};

/**
 * Creates a message.
 *
 * @param actual what was met, such as the parameter that is ignored; also part of the message's reason.
 * @returns a message with position, rule id, source, `actual`, `expected` and the `url` of the rule's documentation.
 */
export function createMessage(
	ruleId: RuleId,
	position: Position,
	actual?: string,
): VFileMessage {
	const reason =
		actual === undefined ? rules[ruleId] : `${rules[ruleId]}: ${actual}`;
	const message = new VFileMessage(reason, {
		place: position,
		ruleId,
		source: SOURCE,
	});
	message.url = documentationOf(ruleId);
	if (actual !== undefined) message.actual = actual;
	const expected = EXPECTED[ruleId];
	if (expected !== undefined) message.expected = [...expected];
	return message;
}
