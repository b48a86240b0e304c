/** Rule: a text that only introduces what is nested in it. */
import {
	hasEntryWord,
	hasGroupWord,
	hasTopic,
	isPlural,
} from "../../dictionaries/vocabulary";
import type { Classified } from "../classified";
import type { Rule } from "../subject";

/** A text without links that only introduces the groups or people nested in it is a heading. */
export const introduction: Rule = {
	name: "introduction",
	judge({ item, inner, text, listing }) {
		const { prose, items } = item;
		if (items.length === 0) return undefined;
		if (prose.spans.some(({ wikiName }) => !wikiName))
			return { reason: "has a link" };
		const names = hasGroupWord(text) || hasTopic(text) || hasEntryWord(text);
		if ((names || prose.spans.length > 0) && !isPlural(text))
			return { reason: "names something itself" };
		// A group's own people are under their city whatever else is said there.
		const isIntroduced =
			inner.some(isListed) &&
			inner.every(
				(each) =>
					isListed(each) ||
					(listing.lists === "group" && each.kind === "prose"),
			);
		if (!isIntroduced) return { reason: "not all under it are groups" };
		return { kind: "heading", evidence: ["all under it are groups or people"] };
	},
};

const isListed = ({ kind }: Classified): boolean =>
	kind === "group" || kind === "heading" || kind === "member";
