/** List items as a reader takes them in: a line of text and links, and the items under it. */
import type { Dialect, ListItem, Nodes, PhrasingContent } from "../ast";
import { type AnyLink, collectLinks, isLink, positionOf } from "./links";
import { fold, textOf } from "./plain-text";
import type { Link, Position } from "./schema";

/** An item. */
export interface Line {
	/** Its text, labels included. */
	text: string;
	/** The links in it, in order. */
	links: Link[];
	/** The link that it begins with, but for opening punctuation and formatting. */
	first: AnyLink | undefined;
	/** Text in front of the first link. */
	lead: string;
	/** Items under it. */
	items: ListItem[];
	position: Position;
}

/** Opening punctuation, which does not count in front of a link. */
const OPENING = /^[\s([{"'“‘„«*-]*$/u;

/** Reads an item; lines under it that have no bullet belong to it. */
export function readLine(
	item: Nodes & { children: Nodes[] },
	dialect: Dialect,
): Line {
	const items: ListItem[] = [];
	const own: Nodes[] = [];
	const gather = (nodes: readonly Nodes[]): void => {
		for (const node of nodes) {
			if (node.type !== "list") {
				own.push(node);
				continue;
			}
			for (const child of node.children) {
				if (child.marker) items.push(child);
				else gather(child.children);
			}
		}
	};
	gather(item.children);
	const { lead, first } = readLead(own);
	return {
		text: fold(textOf(own)),
		links: collectLinks(own, dialect),
		first: OPENING.test(lead) ? first : undefined,
		lead: fold(lead),
		items,
		position: positionOf(item),
	};
}

/** The text in front of the first link, and that link. */
function readLead(nodes: readonly Nodes[]): {
	lead: string;
	first: AnyLink | undefined;
} {
	let lead = "";
	let first: AnyLink | undefined;
	const walk = (node: Nodes | PhrasingContent): void => {
		if (first !== undefined) return;
		if (isLink(node)) first = node;
		else if ("children" in node) node.children.forEach(walk);
		else lead += textOf([node]);
	};
	for (const node of nodes) {
		walk(node);
		lead += first === undefined ? " " : "";
	}
	return { lead, first };
}
