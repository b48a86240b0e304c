/** Ids of an expanded page: what links to parts of it lead to. */
import { dialectNames } from "../../../grammar/dialect-names";
import type { Dialect } from "../../ast";
import type {
	BridgeHeading,
	BridgeNode,
	BridgePhrasing,
	BridgeRoot,
} from "../nodes";
import { headingTitle, macroText } from "../plain-text";
import { smileyText } from "../smileys";
import { headingId, IdAllocator } from "./heading-ids";

/** A heading with the id that MoinMoin gives it. */
export interface PageHeading {
	id: string;
	/** Of which MoinMoin makes the id. */
	title: string;
	children: readonly BridgePhrasing[];
}

/** What the text of a heading depends on in a format. */
export interface ShownTextOptions {
	/** What a smiley is shown as; by default, as `smileyText` says. */
	smiley?: ((value: string) => string) | undefined;
	/** Whether remarks are in the text that ids are made of, as hidden text of HTML is. Default: `true`. */
	hasRemarks?: boolean;
}

/** Returns the text of which another format makes the id of a heading: that of readers, without pictures. */
export function shownText(
	nodes: readonly BridgePhrasing[],
	options: ShownTextOptions = {},
): string {
	const { smiley = smileyText, hasRemarks = true } = options;
	let text = "";
	for (const node of nodes) {
		if (node.type === "smiley") text += smiley(node.value);
		else if (node.type === "macro") text += macroText(node);
		else if ("value" in node) text += node.value;
		else if ("children" in node && (hasRemarks || node.type !== "remark"))
			text += shownText(node.children, options);
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
			children: node.children,
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
 * A heading as links to it find it: its title, of which MoinMoin makes its ids, and its id in another format. The third is its id in the
 * wiki, where that does not follow from the titles of the page, as an anchor has the same.
 */
export type HeadingEntry =
	| [title: string, target: string]
	| [title: string, target: string, id: string];

/** What of a page links can lead to. It is short, as ids follow from titles: wikis have millions of them. */
export interface PageParts {
	headings: HeadingEntry[];
	/** Ids of anchors, which stay. */
	anchors: string[];
}

/** Ids of headings with these titles, in their order, as a dialect gives them where no anchor has the same. */
function formsOf(
	titles: readonly string[],
	dialect: Dialect,
	pageName: string,
): string[] {
	const allocator = new IdAllocator(dialect);
	return titles.map((title) =>
		allocator.allocate(headingId(title, dialect, pageName)),
	);
}

/**
 * Lists what of a page links can lead to.
 *
 * @param page that `expand` has numbered.
 * @param dialect of the page.
 * @param slugOf gives a heading its id in the other format; asked in the order of the page.
 */
export function listParts(
	{ children }: BridgeRoot,
	pageName: string,
	dialect: Dialect,
	slugOf: (heading: PageHeading) => string,
): PageParts {
	const headings = listHeadings(children);
	const titles = headings.map(({ title }) => title);
	const forms = formsOf(titles, dialect, pageName);
	return {
		headings: headings.map((heading, index) => {
			const { id, title } = heading;
			const target = slugOf(heading);
			return id === forms[index] ? [title, target] : [title, target, id];
		}),
		anchors: listAnchors(children),
	};
}

/**
 * Returns the ids of a page in another format, by their ids in the wiki. Headings are found by the ids of both dialects, as pages that
 * were converted from 1.5 to 1.9 are still linked by the old ones.
 */
export function mapIds(
	{ headings, anchors }: PageParts,
	pageName: string,
): Map<string, string> {
	const ids = new Map<string, string>();
	for (const [, target, id] of headings)
		if (id !== undefined) ids.set(id, target);
	for (const id of anchors) ids.set(id, id);
	const titles = headings.map(([title]) => title);
	for (const dialect of dialectNames)
		for (const [index, form] of formsOf(titles, dialect, pageName).entries()) {
			const target = headings[index]?.[1];
			if (target !== undefined && !ids.has(form)) ids.set(form, target);
		}
	return ids;
}
