/** List items as a reader takes them in: a line of text and links, and the items under it. */

import { appendAll } from "../../append-all";
import type { List, ListItem, Nodes } from "../../ast";
import type { Context } from "./context";
import { linesWithLinks } from "./lines";
import { positionOf } from "./links";
import { toProse } from "./prose";
import { joinProse, type Prose } from "./span";

/** An item: its own text, with the lines under it that have no bullet, and the items under it. */
export interface Item {
	prose: Prose;
	items: Item[];
}

/** Whether an item without a bullet was written with a dot, ` . text`: such an item stands for itself. */
function isDotted(item: ListItem): boolean {
	const first = item.children[0]?.position?.start.offset;
	const start = item.position?.start.offset;
	return first !== undefined && start !== undefined && first > start;
}

/**
 * Reads a list (`docs/usergroups.md`, “Groups”): lines without a bullet belong to the item above them.
 *
 *     * [[http://a.org|A]]      an item
 *        [[http://b.org|B]]     belongs to it
 *      * C                      an item under it
 *
 * @param items the list's.
 * @param above the item above the list, which takes lines that no item of the list is above of.
 */
export function readItems(
	items: readonly ListItem[],
	context: Context,
	above?: Item,
): Item[] {
	const read: Item[] = [];
	for (const item of items) {
		const owner = read.at(-1) ?? above;
		if (item.marker || isDotted(item)) read.push(readItem(item, context));
		else if (owner === undefined) appendAll(read, readLines(item, context));
		else appendTo(owner, readItem(item, context));
	}
	return read;
}

/** Indented text that no item is above of: an item, or the lines of a list that was typed without bullets. */
function readLines(item: ListItem, context: Context): Item[] {
	const read = readItem(item, context);
	const [only, ...others] = item.children;
	if (only?.type !== "paragraph" || others.length > 0) return [read];
	const { prose } = read;
	const lines = linesWithLinks(prose, only.children, prose.position, context);
	return lines.length === 1
		? [read]
		: lines.map((line) => ({ prose: line, items: [] }));
}

/** Puts a line, and the items under it, after an item. */
export function appendTo(owner: Item, { prose, items }: Item): void {
	owner.prose = joinProse(owner.prose, prose);
	appendAll(owner.items, items);
}

/** Reads an item of whatever kind: lists are under it, all else is its own text. */
export function readItem(
	node: Nodes & { children: Nodes[] },
	context: Context,
): Item {
	const { children } = node;
	if (!hasList(children))
		return { prose: toProse(children, positionOf(node), context), items: [] };
	const own = children.filter((child) => !isList(child));
	const item: Item = {
		prose: toProse(own, positionOf(node), context),
		items: [],
	};
	for (const list of children.filter(isList)) {
		const inner = readItems(list.children, context, item.items.at(-1) ?? item);
		if (item.items.length === 0) item.items = inner;
		else for (const each of inner) item.items.push(each);
	}
	return item;
}

const isList = (node: Nodes): node is List => node.type === "list";

function hasList(nodes: readonly Nodes[]): boolean {
	for (const node of nodes) if (isList(node)) return true;
	return false;
}
