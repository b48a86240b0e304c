/** Rule: too little to be anything. */
import { hasWord } from "../../read/letters";
import type { Rule } from "../subject";

/** "(x) contacted by mail": a line of a legend. */
const LEGEND = /^\((?:.|\.\.)\)\s+\p{Ll}/u;

/** "(nobody in Arica yet)": a remark. */
const REMARK = /^\(\p{Ll}[^()]*\)$/u;

/** An item without a word, a line of a legend such as "(x) contacted", or a remark in parentheses is prose. */
export const fragment: Rule = {
	name: "fragment",
	judge({ text, item }) {
		if (item.prose.spans.length > 0) return undefined;
		if (!hasWord(text)) return { kind: "prose", evidence: ["no word"] };
		if (LEGEND.test(text))
			return { kind: "prose", evidence: ["line of a legend"] };
		return REMARK.test(text) && item.items.length === 0
			? { kind: "prose", evidence: ["remark in parentheses"] }
			: undefined;
	},
};
