/** Whether markup is read as the node that it was written for. */
import type { PhrasingContent, Root } from "../../ast";
import { parse } from "../../parse";
import type { Writing } from "../context";
import { essence } from "../same-tree";

/** Of some spellings those that are read as a node, each on its own, as the only thing in a line. */
export function readAs(
	node: PhrasingContent,
	spellings: readonly string[],
	{ dialect, options }: Writing,
): string[] {
	const { pageName, interwiki, macros } = options;
	const meant = essence(between("a ", node, " b"));
	return spellings.filter(
		(spelling) =>
			essence(
				parse(`a ${spelling} b`, { dialect, pageName, interwiki, macros }),
			) === meant,
	);
}

/** A page of one line. */
const between = (
	before: string,
	node: PhrasingContent,
	after: string,
): Root => ({
	type: "root",
	children: [
		{
			type: "paragraph",
			children: [
				{ type: "text", value: before },
				node,
				{ type: "text", value: after },
			],
		},
	],
});
