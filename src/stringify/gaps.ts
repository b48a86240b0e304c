/** Blank lines between blocks. */
import type { FlowContent, Nodes } from "../ast";
import { line, type Piece } from "./escape/pieces";
import { isList } from "./list-slots";

/** As many blank lines as there were, if that is known; else what is usual. */
export function gapBetween(
	before: FlowContent,
	node: FlowContent,
	width: number,
): Piece[] {
	const gap: Piece[] = [];
	const count = gapSize(before, node, width);
	while (gap.length < count) gap.push(line("\n"));
	return gap;
}

function gapSize(
	before: FlowContent,
	node: FlowContent,
	width: number,
): number {
	const lines = blankLines(before, node);
	if (lines === undefined) return Number(needsBlankLine(before, node, width));
	// The lines in which carried formatting is switched on and off are none of the page's.
	const own = lines - Number(carriesAfter(before)) - Number(carries(node));
	return Math.max(own, staysApart(before, node) ? 1 : 0);
}

/** Whether formatting is carried into the text of a heading, or of the first term of a list. */
export function carries(node: FlowContent): boolean {
	const text = node.type === "definitionList" ? node.children[0] : node;
	return (
		(text?.type === "heading" || text?.type === "definitionTerm") &&
		text.children.some(({ type }) => type !== "text")
	);
}

/** Whether after a block there is a line in which formatting is switched off: a description may begin with that. */
export const carriesAfter = (node: FlowContent): boolean =>
	node.type === "heading" && carries(node);

/** Maximum number of blank lines that are written again. */
const MOST = 5;

/** How many blank lines were between two nodes; `undefined` if they have no positions, or not in this order. */
export function blankLines(before: Nodes, node: Nodes): number | undefined {
	if (before.position === undefined || node.position === undefined)
		return undefined;
	const count = node.position.start.line - before.position.end.line - 1;
	return count < 0 ? undefined : Math.min(count, MOST);
}

/** Whether without a blank line the second would continue the first. */
export const staysApart = (before: FlowContent, node: FlowContent): boolean =>
	before.type === node.type
		? before.type === "paragraph" || before.type === "table"
		: before.type === "table" && node.type === "comment";

/** Whether a blank line is usual between them. */
export function needsBlankLine(
	before: FlowContent,
	node: FlowContent,
	width: number,
): boolean {
	if (staysApart(before, node)) return true;
	if (width > 0 || before.type === node.type) return false;
	return (
		(node.type === "heading" ||
			(before.type === "paragraph" && !isList(node)) ||
			(node.type === "paragraph" && before.type !== "heading")) &&
		before.type !== "comment" &&
		before.type !== "processingInstruction"
	);
}
