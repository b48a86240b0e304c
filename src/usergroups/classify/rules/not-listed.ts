/** Rule: the section lists no groups. */
import type { Rule } from "../subject";

export const notListed: Rule = {
	name: "section-lists-no-groups",
	of: "nothing",
	says: "In a section whose heading names another subject, items are links and prose of the section.",
	judge: ({ listing: { reason } }) => ({ kind: "prose", evidence: [reason] }),
};
