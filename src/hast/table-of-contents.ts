/** A table of contents as nested lists. */
import type { Element, ElementContent } from "hast";
import type { TableOfContents } from "../bridge/nodes";
import type { HastState } from "./state";
import { text } from "./state";

/** Makes a list of links to the headings; deeper headings are in lists of their own. */
export function contents(
	node: TableOfContents,
	state: HastState,
): ElementContent[] {
	/** Open lists, outermost first, with the depth of their headings. */
	const open: { depth: number; list: Element }[] = [];
	const roots: Element[] = [];
	for (const { id, depth, text: title } of node.entries) {
		for (
			let closed = open.at(-1);
			closed !== undefined && closed.depth > depth;
			closed = open.at(-1)
		) {
			open.pop();
			// A heading between two depths belongs to the list that is open.
			const outer = open.at(-1);
			if (outer === undefined || outer.depth < depth) {
				open.push({ depth, list: closed.list });
				break;
			}
		}
		let current = open.at(-1);
		if (current === undefined || current.depth < depth) {
			const list = state.element("ul", undefined, []);
			const parent = current?.list.children.at(-1);
			if (parent?.type === "element") parent.children.push(list);
			else roots.push(list);
			current = { depth, list };
			open.push(current);
		}
		const link = state.element("a", undefined, [text(title)], {
			href: `#${id}`,
		});
		current.list.children.push(state.element("li", undefined, [link]));
	}
	return roots;
}
