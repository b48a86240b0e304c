/** Rule: too little to be anything. */
import { hasWord } from "../../read/letters";
import type { Rule } from "../subject";

/** "(x) contacted by mail": a line of a legend. */
const LEGEND = /^\((?:.|\.\.)\)\s+\p{Ll}/u;

export const fragment: Rule = {
	name: "fragment",
	says: 'An item without a word, or a line of a legend such as "(x) contacted", is prose.',
	judge({ text, item }) {
		if (item.prose.spans.length > 0) return undefined;
		if (!hasWord(text)) return { kind: "prose", evidence: ["no word"] };
		return LEGEND.test(text)
			? { kind: "prose", evidence: ["line of a legend"] }
			: undefined;
	},
};
