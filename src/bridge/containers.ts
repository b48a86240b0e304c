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
} from "./nodes";

/** Expands what is in a block. */
export interface ContentExpander {
	flow(nodes: readonly BridgeFlow[]): BridgeFlow[];
	inline(nodes: BridgePhrasing[]): BridgePhrasing[];
}

type Container =
	| BridgeList
	| BridgeDefinitionList
	| BridgeTable
	| BridgeSection
	| Admonition;

/** The block with its content expanded. */
export function expandContainer(
	node: Container,
	content: ContentExpander,
): BridgeFlow {
	switch (node.type) {
		case "list":
			return {
				...node,
				children: node.children.map((item) => ({
					...item,
					children: content.flow(item.children),
				})),
			};
		case "definitionList":
			return {
				...node,
				children: node.children.map((child) =>
					child.type === "definitionTerm"
						? { ...child, children: content.inline(child.children) }
						: { ...child, children: content.flow(child.children) },
				),
			};
		case "table":
			return table(node, content);
		case "section":
			return section(node, content);
		case "admonition":
			return { ...node, children: content.flow(node.children) };
	}
}

const table = (node: BridgeTable, content: ContentExpander): BridgeTable => ({
	...node,
	children: node.children.map((row) =>
		row.type === "comment"
			? row
			: {
					...row,
					children: row.children.map((cell) => ({
						...cell,
						children: content.flow(cell.children),
					})),
				},
	),
});

function section(node: BridgeSection, content: ContentExpander): BridgeFlow {
	const children = content.flow(node.children);
	const classes = (node.args ?? "").split(/[\s/]+/);
	const kind = ADMONITION_KINDS.find((each) => classes.includes(each));
	if (kind === undefined) return { ...node, children };
	return {
		type: "admonition",
		kind,
		children,
		...(node.position !== undefined && { position: node.position }),
	};
}
