/** Rule: an index of the page's own kind. */
import { canHoldIndexLabel, isIndexLabel } from "../../dictionaries/vocabulary";
import { cleanName } from "../../read/clean-name";
import type { Rule } from "../subject";

/** A link that is an index of what the page lists ("Liste des pays", "Map of users") is a link of the region. */
export const indexLabel: Rule = {
	name: "index-of-the-page",
	judge({ lead, item, text, words }) {
		const label = lead?.label;
		if (item.items.length > 0) return undefined;
		if (lead?.page !== "" && !canHoldIndexLabel(words)) return undefined;
		const canBeIndex =
			lead === undefined || canHoldIndexLabel(words, lead.start, lead.end);
		if (label !== undefined && canBeIndex && isIndexLabel(label))
			return { kind: "prose", evidence: [`index: ${label}`] };
		if (lead !== undefined && lead.page === "" && label !== undefined)
			return { kind: "prose", evidence: ["leads to this page itself"] };
		const front = item.prose.spans[0]?.start ?? 0;
		return front > 0 && isIndexLabel(cleanName(text.slice(0, front)))
			? { kind: "prose", evidence: ["index before an address"] }
			: undefined;
	},
};
