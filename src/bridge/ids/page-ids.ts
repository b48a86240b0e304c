/** Ids of an expanded page: what links to parts of it lead to. */
import { dialectNames } from "../../../grammar/dialect-names";
import type {
	BridgeHeading,
	BridgeNode,
	BridgePhrasing,
	BridgeRoot,
} from "../nodes";
import { headingTitle, macroText, phrasingText } from "../plain-text";
import { headingId, IdAllocator } from "./heading-ids";

/** A heading with the id that MoinMoin gives it. */
export interface PageHeading {
	id: string;
	/** Of which MoinMoin makes the id. */
	title: string;
	/** As readers see it: with macros that are shown as text, and without pictures. */
	text: string;
}

/** Returns the text that readers see. */
export function shownText(nodes: readonly BridgePhrasing[]): string {
	let text = "";
	for (const node of nodes) {
		if (node.type === "text") text += node.value;
		else if (node.type === "macro") text += macroText(node);
		else if (node.type === "image") continue;
		else if ("children" in node) text += shownText(node.children);
		else text += phrasingText([node]);
	}
	return text;
}

/** Returns the headings of a page, in their order. */
export function findHeadings(nodes: readonly BridgeNode[]): BridgeHeading[] {
	const headings: BridgeHeading[] = [];
	const read = (children: readonly BridgeNode[]): void => {
		for (const node of children) {
			if (node.type === "heading") headings.push(node);
			else if ("children" in node && node.type !== "paragraph")
				read(node.children);
		}
	};
	read(nodes);
	return headings;
}

/** Returns the headings of a page that `expand` has numbered, in their order. */
export function listHeadings(nodes: readonly BridgeNode[]): PageHeading[] {
	const headings: PageHeading[] = [];
	for (const node of findHeadings(nodes)) {
		if (node.id === undefined) continue;
		headings.push({
			id: node.id,
			title: headingTitle(node),
			text: shownText(node.children),
		});
	}
	return headings;
}

/** Returns the ids of `<<Anchor(id)>>`, in their order. */
export function listAnchors(nodes: readonly BridgeNode[]): string[] {
	const ids: string[] = [];
	const read = (children: readonly BridgeNode[]): void => {
		for (const node of children) {
			if (node.type === "anchor") ids.push(node.id);
			if ("children" in node) read(node.children);
		}
	};
	read(nodes);
	return ids;
}

/**
 * Returns the ids of a page in another format, by their ids in the wiki. Headings are found by the ids of both dialects, as pages that
 * were converted from 1.5 to 1.9 are still linked by the old ones.
 *
 * @param page that `expand` has numbered.
 * @param slugOf gives a heading its id in the other format; asked in the order of the page.
 */
export function mapIds(
	{ children }: BridgeRoot,
	pageName: string,
	slugOf: (heading: PageHeading) => string,
): Map<string, string> {
	const headings = listHeadings(children);
	const ids = new Map(headings.map((each) => [each.id, slugOf(each)]));
	for (const id of listAnchors(children)) ids.set(id, id);
	for (const dialect of dialectNames) {
		const allocator = new IdAllocator(dialect);
		for (const { id, title } of headings) {
			const form = allocator.allocate(headingId(title, dialect, pageName));
			const target = ids.get(id);
			if (!ids.has(form) && target !== undefined) ids.set(form, target);
		}
	}
	return ids;
}
