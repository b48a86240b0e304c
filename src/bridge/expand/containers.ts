/** Blocks that hold other blocks: they stay what they are, except for sections that are admonitions. */

import {
	ADMONITION_KINDS,
	type Admonition,
	type BridgeDefinitionList,
	type BridgeFlow,
	type BridgeList,
	type BridgePhrasing,
	type BridgeSection,
	type BridgeTable,
	withChildren,
} from "../nodes";
import type { Frame } from "./frames";

/** Expands what is in a block; content that stays as it is, is returned itself. */
export interface ContentExpander {
	flow(nodes: BridgeFlow[], frame: Frame): BridgeFlow[];
	inline(nodes: BridgePhrasing[], frame: Frame): BridgePhrasing[];
}

type Container =
	| BridgeList
	| BridgeDefinitionList
	| BridgeTable
	| BridgeSection
	| Admonition;

/** The block with its content expanded; the block itself if nothing in it changes. */
export function expandContainer(
	node: Container,
	content: ContentExpander,
	frame: Frame,
): BridgeFlow {
	const expandFlow = <Parent extends { children: BridgeFlow[] }>(
		parent: Parent,
	): Parent => withChildren(parent, content.flow(parent.children, frame));
	switch (node.type) {
		case "list":
			return withChildren(node, mapShared(node.children, expandFlow));
		case "definitionList":
			return withChildren(
				node,
				mapShared(node.children, (child) =>
					child.type === "definitionTerm"
						? withChildren(child, content.inline(child.children, frame))
						: expandFlow(child),
				),
			);
		case "table":
			return withChildren(
				node,
				mapShared(node.children, (row) =>
					row.type === "comment"
						? row
						: withChildren(row, mapShared(row.children, expandFlow)),
				),
			);
		case "section":
			return toAdmonition(expandFlow(node));
		case "admonition":
			return expandFlow(node);
	}
}

/** Changes items; returns the array itself if none is another one than before. */
function mapShared<Item>(items: Item[], change: (item: Item) => Item): Item[] {
	let result: Item[] | undefined;
	let index = 0;
	for (const item of items) {
		const changed = change(item);
		if (changed !== item) {
			result ??= items.slice();
			result[index] = changed;
		}
		index++;
	}
	return result ?? items;
}

function toAdmonition(node: BridgeSection): BridgeFlow {
	const { args, children, position } = node;
	if (args === undefined) return node;
	const classes = args.split(/[\s/]+/);
	const kind = ADMONITION_KINDS.find((each) => classes.includes(each));
	return kind === undefined
		? node
		: {
				type: "admonition",
				kind,
				children,
				...(position !== undefined && { position }),
			};
}
