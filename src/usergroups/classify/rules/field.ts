/** Rule: what is known of a group beside its name, after the word for it and a colon. */
import { isField } from "../../dictionaries/columns";
import { hasGroupWord, isRole } from "../../dictionaries/vocabulary";
import type { Rule } from "../subject";
import { labelInFront } from "./channel-words";

/** What a table would have in a column ("Coordinator: Jane Roe", "Meeting place: …") is a channel if it has a link or an address, else prose. */
export const field: Rule = {
	name: "field",
	judge({ item: { prose, items } }) {
		const { spans, contacts, text } = prose;
		const front = labelInFront(text) ?? "";
		if (items.length > 0 || !(isField(front) || isRole(front)))
			return undefined;
		const [first] = spans;
		if (first !== undefined && first.start < front.length) return undefined;
		if (hasGroupWord(first?.label ?? ""))
			return { reason: "a link in it names a group" };
		const isReached = first !== undefined || contacts.length > 0;
		return {
			kind: isReached ? "channel" : "prose",
			evidence: [`a field: ${front}`],
		};
	},
};
