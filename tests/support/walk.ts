import { appendAll } from "../../src/append-all";
import type { Nodes } from "../../src/ast";

/** Returns a node and all nodes below it. */
export function descendants(tree: Nodes): Nodes[] {
	const result: Nodes[] = [];
	const open: Nodes[] = [tree];
	for (let node = open.pop(); node !== undefined; node = open.pop()) {
		result.push(node);
		if ("children" in node) appendAll(open, node.children);
	}
	return result;
}
