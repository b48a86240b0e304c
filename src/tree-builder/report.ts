import type { RuleId } from "../messages";

/** Tells what is odd between two offsets of the text. */
export type Report = (
	ruleId: RuleId,
	start: number,
	end: number,
	detail?: string,
) => void;
