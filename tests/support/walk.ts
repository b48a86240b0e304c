import type { Nodes } from "../../src/ast";

/** A node and all nodes in it. */
export function descendants(tree: Nodes): Nodes[] {
	const found: Nodes[] = [];
	const open: Nodes[] = [tree];
	for (let node = open.pop(); node !== undefined; node = open.pop()) {
		found.push(node);
		if ("children" in node) open.push(...node.children);
	}
	return found;
}
