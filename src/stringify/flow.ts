/** Flow content as pieces, each block beginning with a line feed. */
import type { FlowContent } from "../ast";
import { code } from "./code";
import { comment, instruction } from "./comment";
import type { Writing } from "./context";
import { append, indent, line, mark, type Piece } from "./escape/pieces";
import { gapBetween } from "./gaps";
import { heading } from "./headings";
import { ALONE, type ListSlot, slotsOf } from "./list-slots";
import { definitionList, list } from "./lists";
import { runningText } from "./phrasing";
import { section } from "./sections";
import { table } from "./tables";
import { visible } from "./visible";

/** Blocks one below the other. */
export function flow(
	all: readonly FlowContent[],
	width: number,
	writing: Writing,
): Piece[] {
	const nodes = visible(all);
	const pieces: Piece[] = [];
	const slots = slotsOf(nodes, writing);
	for (const [index, node] of nodes.entries()) {
		const before = nodes[index - 1];
		if (before !== undefined) append(pieces, gapBetween(before, node, width));
		append(pieces, block(node, width, slots[index], writing));
	}
	return pieces;
}

/**
 * A block, from the beginning of its line.
 *
 * @param slot where it is among the lists around it, if it is a list.
 */
export function block(
	node: FlowContent,
	width: number,
	slot: ListSlot = ALONE,
	writing: Writing,
): Piece[] {
	switch (node.type) {
		case "paragraph":
			return [
				line(indent(width)),
				...runningText(node.children, indent(width), writing),
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
			return [line(instruction(node))];
		case "list":
			return list(node, width + 1 + slot.extra, slot.isFirst, writing, flow);
		case "definitionList":
			return definitionList(node, width + 1 + slot.extra, width, writing, flow);
		case "table":
			return table(node, indent(width), writing);
		case "code":
			return code(node, width, writing);
		case "section":
			return section(node, width, writing, flow);
	}
}
