/** Rule: the section lists no groups. */
import type { Rule } from "../subject";

export const notListed: Rule = {
	name: "section-lists-no-groups",
	says: "In a section whose heading names another subject, items are links and prose of the section.",
	judge: ({ listing: { lists, reason } }) =>
		lists === "nothing" ? { kind: "prose", evidence: [reason] } : undefined,
};
