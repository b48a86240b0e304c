/** Rule: in a list of groups, what has a name is a group. */
import type { Rule, Verdict } from "../subject";

const GROUP: Verdict = {
	kind: "group",
	evidence: ({ name, listing }) => [
		`${name.nameSource}: ${name.name}`,
		listing.reason,
	],
};

/** In a section that lists groups, an item that is nothing else is a group. */
export const named: Rule = {
	name: "listed",
	judge: () => GROUP,
};
