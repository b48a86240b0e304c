/** What bridges may report, by rule id. */
import { VFileMessage } from "vfile-message";
import type { Position } from "../ast";
import { type OnMessage, SOURCE } from "../messages";

/** Rule ids and what each means; stable, so that tools can filter by them. */
export const bridgeRules = {
	"bridge-attribute": "the format has no such attribute: it is dropped",
	"bridge-block-place": "the format has no such block here: its text is kept",
	"bridge-character": "the format cannot have this character: it is replaced",
	"bridge-comment": "comment is dropped",
	"bridge-formatting": "the format has no such formatting: its text is kept",
	"bridge-html": "the format cannot say this: it is written as HTML",
	"bridge-include": "page is not included",
	"bridge-instruction": "instruction is dropped",
	"bridge-link": "link has no URL: its text is kept",
	"bridge-macro": "macro has no handler: its name and arguments are shown",
	"bridge-node": "MoinMoin has no such node: its text is kept",
	"bridge-parser": "arguments of the parser are not understood",
	"bridge-picture": "the format shows no pictures of other sites: it is a link",
	"bridge-span": "the format has no spans: empty cells take their place",
	"bridge-toc": "table of contents is repeated: dropped",
	"bridge-url": "URL has a protocol that is not allowed: its text is kept",
} as const;

export type BridgeRuleId = keyof typeof bridgeRules;

/** What could not be carried over, such as the name of a macro; or why, where the rule does not say it. */
export type BridgeDetail = string | { why: string };

/** Reports that something could not be carried over, at a node. */
export type BridgeReport = (
	ruleId: BridgeRuleId,
	node: { position?: Position | undefined },
	detail?: BridgeDetail,
) => void;

/** Makes the function that reports to a listener; without a listener it does nothing. */
export function bridgeReport(onMessage: OnMessage | undefined): BridgeReport {
	if (onMessage === undefined) return () => {};
	return (ruleId, { position }, detail) => {
		const rule = bridgeRules[ruleId];
		const text = typeof detail === "object" ? detail.why : detail;
		const message = new VFileMessage(
			text === undefined ? rule : `${rule}: ${text}`,
			{
				...(position !== undefined && { place: position }),
				ruleId,
				source: SOURCE,
			},
		);
		if (typeof detail === "string") message.actual = detail;
		onMessage(message);
	};
}
