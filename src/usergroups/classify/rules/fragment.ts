/** Rule: too little to be anything. */
import { isRole } from "../../dictionaries/vocabulary";
import { hasWord } from "../../read/letters";
import { isDateAlone } from "../cell-values";
import { isPersonName } from "../people";
import type { Rule } from "../subject";

/** "(x) contacted by mail": a line of a legend. */
const LEGEND = /^\((?:.|\.\.)\)\s+\p{Ll}/u;

/** "(nobody in Arica yet)": a remark. */
const REMARK = /^\(\p{Ll}[^()]*\)$/u;

/** "ACTION: Ann to write to …". */
const MINUTES = /^(?:action(?: item)?|agreed|resolved|to-?do):\s/i;

/** "Chair: Jane Roe": an office, and who holds it. */
const OFFICE = /^([^:]{2,40}):\s+(.*)$/u;

/** An item without a word, a line of a legend such as "(x) contacted" or of minutes ("ACTION: …"), a remark in parentheses, a date alone, or an office and who holds it is prose. */
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
		if (item.items.length > 0) return undefined;
		if (REMARK.test(text))
			return { kind: "prose", evidence: ["remark in parentheses"] };
		return isOfHolder(text)
			? { kind: "prose", evidence: ["an office and who holds it"] }
			: undefined;
	},
};

function isOfHolder(text: string): boolean {
	const [, office = "", holder = ""] = OFFICE.exec(text) ?? [];
	return isRole(office) && isPersonName(holder);
}
