/** Flow content as pieces, each block beginning with a line feed. */
import type { FlowContent, PhrasingContent } from "../ast";
import { FORMATTING } from "../canonical-form";
import { code } from "./code";
import { comment, instruction } from "./comment";
import type { Writing } from "./context";
import { indent, line, mark, type Piece } from "./escape/pieces";
import { isBlank } from "./escape/white-space";
import { gapBetween, isList } from "./gaps";
import { heading } from "./headings";
import { definitionList, list } from "./lists";
import { phrasing, trimmed } from "./phrasing";
import { section } from "./sections";
import { table } from "./tables";

/** Blocks one below the other. */
export function flow(
	all: readonly FlowContent[],
	width: number,
	writing: Writing,
): Piece[] {
	const nodes = all.filter(
		(node) => node.type !== "paragraph" || node.children.some(hasContent),
	);
	const pieces: Piece[] = [];
	for (const [index, node] of nodes.entries()) {
		const before = nodes[index - 1];
		if (before !== undefined) pieces.push(...gapBetween(before, node, width));
		pieces.push(...block(node, width, following(nodes, index), writing));
	}
	return pieces;
}

/** Whether anything of a node shows. */
const hasContent = (node: PhrasingContent): boolean =>
	node.type === "text"
		? !isBlank(node.value)
		: FORMATTING.has(node.type) && "children" in node
			? node.children.some(hasContent)
			: true;

/** How many lists follow right behind: each is less indented than the one before, so that they stay apart. */
export function following(
	nodes: readonly FlowContent[],
	index: number,
): number {
	let count = 0;
	while (isList(nodes[index + count + 1])) count++;
	return count;
}

/**
 * A block, from the beginning of its line.
 *
 * @param lists how many lists follow right behind.
 */
export function block(
	node: FlowContent,
	width: number,
	lists: number,
	writing: Writing,
): Piece[] {
	switch (node.type) {
		case "paragraph":
			return [
				line(indent(width)),
				...trimmed(phrasing(node.children, indent(width), writing)),
			];
		case "heading":
			return heading(node, width, writing);
		case "thematicBreak":
			return [
				line(indent(width)),
				mark("-".repeat(node.size === 0 ? 4 : 4 + Math.min(6, node.size))),
			];
		case "comment":
			return [line(comment(node))];
		case "processingInstruction":
			return [line(instruction(node, writing))];
		case "list":
			return list(node, width + 1 + lists, writing, flow);
		case "definitionList":
			return definitionList(node, width + 1 + lists, width, writing, flow);
		case "table":
			return table(node, indent(width), writing);
		case "code":
			return code(node, width, writing);
		case "section":
			return section(node, width, writing, flow);
	}
}
