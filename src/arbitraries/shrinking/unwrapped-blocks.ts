/** What is in a block, for shrinking: the content of a container replaces the container. */
import type { FlowContent, PhrasingContent } from "../../ast";
import { blocksOfLines } from "../code-lines";

const toParagraphs = (children: PhrasingContent[]): FlowContent[] =>
	children.length === 0 ? [] : [{ type: "paragraph", children }];

/**
 * Returns the content of a block without the block, in the order of the page; code as the blocks that its lines would be.
 *
 * @param block any block.
 * @returns blocks; some may not be allowed where the block is, such as a heading of a section in a list.
 */
export function unwrapBlock(block: FlowContent): FlowContent[] {
	switch (block.type) {
		case "section":
			return block.children;
		case "list":
			return block.children.flatMap(({ children }) => children);
		case "definitionList":
			return block.children.flatMap((child) =>
				child.type === "definitionTerm"
					? toParagraphs(child.children)
					: child.children,
			);
		case "table":
			return block.children
				.flatMap((row) => (row.type === "tableRow" ? row.children : []))
				.flatMap((cell) => cell.children);
		case "heading":
			return toParagraphs(block.children);
		case "comment":
			return block.value === ""
				? []
				: toParagraphs([{ type: "text", value: block.value }]);
		case "code":
			return blocksOfLines(block.value);
		case "paragraph":
		case "processingInstruction":
		case "thematicBreak":
			return [];
	}
}
