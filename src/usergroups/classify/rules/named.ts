/** Rule: in a list of groups, what has a name is a group. */
import type { Rule } from "../subject";

export const named: Rule = {
	name: "listed",
	says: "In a section that lists groups, an item that is nothing else is a group.",
	judge: ({ name, listing }) => ({
		kind: "group",
		evidence: [`${name.nameSource}: ${name.name}`, listing.reason],
	}),
};
