/** Rule: the section lists no groups. */
import type { Rule } from "../subject";

/** In a section whose heading names another subject, items are links and prose of the section. */
export const notListed: Rule = {
	name: "section-lists-no-groups",
	of: "nothing",
	judge: ({ listing: { reason } }) => ({ kind: "prose", evidence: [reason] }),
};
