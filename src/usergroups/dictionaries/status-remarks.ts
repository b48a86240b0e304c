/** Remarks of their own that say how a group is, by words that mean another thing elsewhere. */
import { alternativesOf } from "./lexicon";

/** @param marks what may be in front of the remark, beside a dash with a blank. */
const remarkOf = (marks: string, field: "endings" | "planned"): RegExp =>
	new RegExp(
		String.raw`(?:[${marks}]|\s-)\s*(?:${alternativesOf(field)})(?:(?: [a-zß-öø-ÿ]{1,6})? \d{4})?\s*(?:[),.;!|]|$)`,
		"i",
	);

const ENDED = remarkOf("(),;|–—", "endings");
const PLANNED = remarkOf("(|–—", "planned");

/** Whether a remark says that a group is no more: "(closed)", ", ended 2016". */
export const hasEnded = (text: string): boolean => ENDED.test(text);

/** Whether one says that it is planned: "(planned)", "- geplant"; all such words have "plan" in them or are over groups only. */
export const isPlanned = (text: string): boolean =>
	text.includes("plan") && PLANNED.test(text);
