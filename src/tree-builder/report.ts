import type { RuleId } from "../messages";

/** Reports a problem between two offsets of the text. */
export type Report = (
	ruleId: RuleId,
	start: number,
	end: number,
	detail?: string,
) => void;
