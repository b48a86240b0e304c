/** Nodes of the tree, some at a time: a whole tree of a long page would take too long to send and to show. */
import type { Nodes, Parents } from "../../src/ast";
import {
	type Overview,
	type Page,
	pathKey,
	type TreeNode,
	type TreeNodes,
} from "../protocol/requests";
import { parsePage } from "./parsed-page";

/** Maximum number of children that are sent at once. */
const MAX_CHILDREN = 200;

/** Maximum number of characters of a field. */
const MAX_SUMMARY = 80;

/** Fields that are shown otherwise. */
const OTHER_FIELDS = new Set(["type", "children", "position", "data"]);

/** Maximum number of nodes that are shown at first. */
const MAX_OPEN = 100;

/**
 * Returns the first nodes, the dialect and the messages.
 *
 * @param opened keys of the paths of nodes that are shown open beside the first ones.
 */
export function overview(page: Page, opened: readonly string[]): Overview {
	const { tree, messages } = parsePage(page);
	const nodes = childrenOf(page, [], 0);
	openNodes(page, nodes, new Set(opened));
	return { dialect: tree.data.dialect, nodes, messages };
}

/** Adds children, level by level: as many as can be seen at once, and those that were opened by hand. */
function openNodes(
	page: Page,
	{ nodes }: TreeNodes,
	opened: ReadonlySet<string>,
): void {
	let count = nodes.length;
	const level = [...nodes];
	for (const node of level) {
		if (node.children === 0) continue;
		const isOpened = opened.has(pathKey(node.path));
		if (!isOpened && count + node.children > MAX_OPEN) continue;
		node.inner = childrenOf(page, node.path, 0);
		count += node.inner.nodes.length;
		for (const child of node.inner.nodes) level.push(child);
	}
}

/** Returns children of a node, from an index on; none if there is no such node. */
export function childrenOf(
	page: Page,
	path: readonly number[],
	from: number,
): TreeNodes {
	const parent = nodeBy(parsePage(page).tree, path);
	if (parent === undefined || !("children" in parent))
		return { nodes: [], rest: 0 };
	const { children } = parent;
	return {
		nodes: children
			.slice(from, from + MAX_CHILDREN)
			.map((child, index) => toTreeNode(child, [...path, from + index])),
		rest: Math.max(0, children.length - from - MAX_CHILDREN),
	};
}

/** Returns the path of the innermost node at an offset; that of the root is empty. */
export function nodeAt(page: Page, offset: number): number[] {
	const path: number[] = [];
	let node: Nodes | undefined = parsePage(page).tree;
	while (node !== undefined && "children" in node) {
		const parent: Parents = node;
		const index = childAt(parent.children, offset);
		node = parent.children[index];
		if (node !== undefined) path.push(index);
	}
	return path;
}

/** Index of the child at an offset, by halving; -1 if there is none. */
function childAt(children: readonly Nodes[], offset: number): number {
	let low = 0;
	let high = children.length - 1;
	while (low <= high) {
		const middle = (low + high) >> 1;
		const { start, end } = rangeOf(children[middle]);
		if (offset < start) high = middle - 1;
		else if (offset >= end) low = middle + 1;
		else return middle;
	}
	return -1;
}

function nodeBy(root: Nodes, path: readonly number[]): Nodes | undefined {
	let node: Nodes | undefined = root;
	for (const index of path)
		node =
			node !== undefined && "children" in node
				? node.children[index]
				: undefined;
	return node;
}

const rangeOf = (node: Nodes | undefined) => ({
	start: node?.position?.start.offset ?? 0,
	end: node?.position?.end.offset ?? 0,
});

function toTreeNode(node: Nodes, path: readonly number[]): TreeNode {
	const { start, end } = node.position ?? {};
	return {
		path,
		type: node.type,
		summary: Object.entries(node)
			.filter(([name]) => !OTHER_FIELDS.has(name))
			.map(([name, value]) => `${name}: ${shorten(JSON.stringify(value))}`)
			.join(", "),
		position: `${start?.line}:${start?.column}-${end?.line}:${end?.column}`,
		...rangeOf(node),
		children: "children" in node ? node.children.length : 0,
	};
}

const shorten = (text: string): string =>
	text.length > MAX_SUMMARY ? `${text.slice(0, MAX_SUMMARY)}…` : text;
