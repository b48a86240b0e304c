/** Markdown of lists. */
import type * as mdast from "mdast";
import type { BridgeList } from "../bridge/nodes";
import { type Block, blocks } from "./blocks";
import type { MdastHandler, MdastState } from "./state";

/** The greatest number that an item can have. */
const MAX_NUMBER = 999_999_999;

export const list: MdastHandler<"list"> = (node, state) => {
	const children = state.parts<"listItem">(node.children);
	return children.length === 0 ? [] : [listOf(children, startOf(node, state))];
};

/** The number of the first item; `undefined` if the list is not ordered. */
function startOf(node: BridgeList, state: MdastState): number | undefined {
	if (!node.ordered) return undefined;
	if (node.style !== undefined && node.style !== "decimal")
		state.report("bridge-attribute", node, node.style);
	const start = node.start ?? 1;
	return start + node.children.length > MAX_NUMBER ? 1 : start;
}

export const listItem: MdastHandler<"listItem"> = (node, state) =>
	itemOf(blocks(node.children, state));

export function listOf(
	children: mdast.ListItem[],
	start: number | undefined,
): mdast.List {
	return {
		type: "list",
		ordered: start !== undefined,
		start: start ?? null,
		spread: children.length > 1 && children.some(({ spread }) => spread),
		children,
	};
}

export const itemOf = (children: Block[]): mdast.ListItem => ({
	type: "listItem",
	spread: isSpread(children),
	checked: null,
	children,
});

/** Whether blank lines are needed between the blocks of an item, so that they are read again as they are. */
function isSpread(children: readonly Block[]): boolean {
	if (children.length < 2) return false;
	return (
		children[0]?.type !== "paragraph" ||
		children.some((node, index) => index > 0 && !canInterrupt(node))
	);
}

/** Whether a block can follow a paragraph without a blank line: a list that begins with an item that is not empty. */
function canInterrupt(node: Block): boolean {
	if (node.type !== "list" || (node.ordered === true && node.start !== 1))
		return false;
	const [first] = node.children;
	return (
		node.spread !== true && first !== undefined && first.children.length > 0
	);
}
