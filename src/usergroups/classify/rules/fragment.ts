/** Rule: too little to be anything. */
import { hasWord } from "../../read/letters";
import { isDateAlone } from "../cell-values";
import type { Rule } from "../subject";

/** "(x) contacted by mail": a line of a legend. */
const LEGEND = /^\((?:.|\.\.)\)\s+\p{Ll}/u;

/** "(nobody in Arica yet)": a remark. */
const REMARK = /^\(\p{Ll}[^()]*\)$/u;

/** "ACTION: Ann to write to …". */
const MINUTES = /^(?:action(?: item)?|agreed|resolved|to-?do):\s/i;

/** An item without a word, a line of a legend such as "(x) contacted" or of minutes ("ACTION: …"), a remark in parentheses, or a date alone is prose. */
export const fragment: Rule = {
	name: "fragment",
	judge(subject) {
		const { text, item } = subject;
		if (MINUTES.test(text))
			return { kind: "prose", evidence: ["line of minutes"] };
		if (
			item.items.length === 0 &&
			/\d/.test(text) &&
			isDateAlone(subject.name.name)
		)
			return { kind: "prose", evidence: ["a date alone"] };
		if (item.prose.spans.length > 0) return undefined;
		if (!hasWord(text)) return { kind: "prose", evidence: ["no word"] };
		if (LEGEND.test(text))
			return { kind: "prose", evidence: ["line of a legend"] };
		return REMARK.test(text) && item.items.length === 0
			? { kind: "prose", evidence: ["remark in parentheses"] }
			: undefined;
	},
};
