/** Messages of the writer, by rule id. */
import type { Position } from "unist";
import { VFileMessage } from "vfile-message";
import { type OnMessage, SOURCE } from "../messages";

/** Rule ids and what each means. */
export const stringifyRules = {
	"write-attributes": "the dialect has no attributes here: they are left out",
	"write-blank": "white space is needed on both sides: a blank is put there",
	"write-block-place": "such a block cannot be here: its text is written",
	"write-formatting": "formatting cannot be here: its text is written",
	"write-label": "the label cannot be written: it is changed",
	"write-macro": "the dialect does not know this macro",
	"write-remark": "the dialect has no remarks: its text is written",
	"write-target": "the target cannot be written",
	"write-term": "terms and descriptions come in pairs: an empty one is put in",
	"write-transclusion": "the dialect has no such transclusion",
	"write-unsafe": "cannot be written so that it is read again",
	"write-value": "the value cannot be written",
} as const;

export type StringifyRuleId = keyof typeof stringifyRules;

/** Reports that something about a node cannot be written. */
export type Report = (
	ruleId: StringifyRuleId,
	node: { position?: Position | undefined },
	detail?: string,
) => void;

/** Makes messages for a listener. */
export function reporter(onMessage: OnMessage | undefined): Report {
	return (ruleId, { position }, detail) => {
		if (onMessage === undefined) return;
		const reason = stringifyRules[ruleId];
		onMessage(
			new VFileMessage(detail === undefined ? reason : `${reason}: ${detail}`, {
				...(position !== undefined && { place: position }),
				ruleId,
				source: SOURCE,
			}),
		);
	};
}
