/** Messages of the writer, by rule id. */
import type { Position } from "unist";
import { VFileMessage } from "vfile-message";
import { documentationOf, type OnMessage, SOURCE } from "../messages";

/** Rule ids and what each means. */
export const stringifyRules = {
	"write-attributes": "the dialect has no attributes here: they are left out",
	"write-blank": "white space is needed on both sides: a blank is put there",
	"write-block-place": "such a block cannot be here: its text is written",
	"write-formatting": "formatting cannot be here: its text is written",
	"write-label": "the label cannot be written as it is",
	"write-macro": "the dialect does not know this macro",
	"write-macro-changed": "the macro is written otherwise in this dialect",
	"write-remark": "the dialect has no remarks: its text is written",
	"write-target": "the target cannot be written as it is",
	"write-term": "terms and descriptions come in pairs: an empty one is put in",
	"write-transclusion": "the dialect has no such transclusion",
	"write-unsafe": "cannot be written so that it is read again",
	"write-value": "the value cannot be written as it is",
} as const;

export type StringifyRuleId = keyof typeof stringifyRules;

/** What to do, where something can be done about it. */
const ADVICE: Partial<Record<StringifyRuleId, string>> = {
	"write-label": "shorten it, or take other characters",
	"write-macro": "if the wiki has it, give its name in the option macros",
	"write-target":
		"change it, or if it is on another wiki give that in the option interwiki",
	"write-transclusion": "link to it, or include it by a macro",
	"write-unsafe": "put other text or a blank beside it",
	"write-value": "take other characters",
};

/** Reports that something about a node cannot be written. */
export type Report = (
	ruleId: StringifyRuleId,
	node: { position?: Position | undefined },
	detail?: string,
) => void;

/** Makes messages for a listener: what is wrong, about what, and what to do. */
export function reporter(onMessage: OnMessage | undefined): Report {
	return (ruleId, { position }, detail) => {
		if (onMessage === undefined) return;
		const rule = stringifyRules[ruleId];
		const advice = ADVICE[ruleId];
		const message = new VFileMessage(
			`${rule}${detail === undefined ? "" : `: ${detail}`}${advice === undefined ? "" : `; ${advice}`}`,
			{
				...(position !== undefined && { place: position }),
				ruleId,
				source: SOURCE,
			},
		);
		message.url = documentationOf(ruleId);
		if (detail !== undefined) message.actual = detail;
		onMessage(message);
	};
}
