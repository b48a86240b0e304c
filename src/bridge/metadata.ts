/** What the instructions at the head of a page say. */
import type { BridgeRoot } from "./nodes";

/** Values by instruction, in the order of the page; `true` where an instruction has none. */
export type PageMetadata = Map<string, string | true | (string | true)[]>;

/**
 * Collects the instructions of a page (`#language de`, `#acl …`): a name that occurs more than once has a list of values.
 *
 * `#format wiki` says nothing and is left out, as are lines of `#` without a word.
 */
export function pageMetadata(tree: Pick<BridgeRoot, "children">): PageMetadata {
	const metadata: PageMetadata = new Map();
	for (const node of tree.children) {
		if (node.type !== "processingInstruction") continue;
		const { name, value = true } = node;
		if (name === "" || (name === "format" && value === "wiki")) continue;
		const before = metadata.get(name);
		if (before === undefined) metadata.set(name, value);
		else if (Array.isArray(before)) before.push(value);
		else metadata.set(name, [before, value]);
	}
	return metadata;
}
