/** Where an expansion is, and what depends on that. */
import { type BridgeFlow, type BridgePhrasing, isFlow } from "../nodes";

/** Blocks and running text. */
export type Mixed = BridgeFlow | BridgePhrasing;

/** Where an expansion is: on the page itself, or in what a macro or an included page gave. */
export interface Frame {
	readonly pageName: string | undefined;
	/** Names of the pages that include each other, outermost first. */
	readonly pages: readonly string[];
	readonly depth: number;
	readonly isIncluded: boolean;
	/** Whether only running text is allowed: in headings, terms and labels. */
	readonly isInline: boolean;
}

/**
 * Takes blocks out of what is around running text: a paragraph, or formatting.
 *
 * @param parent what is around it, and then around each part between the blocks.
 * @param isKept whether there is anything in a part.
 */
export function splitAtBlocks<Parent extends { children: BridgePhrasing[] }>(
	nodes: readonly Mixed[],
	parent: Parent,
	isKept: (children: readonly BridgePhrasing[]) => boolean,
): (Parent | BridgeFlow)[] {
	const result: (Parent | BridgeFlow)[] = [];
	let children: BridgePhrasing[] = [];
	const close = (): void => {
		if (isKept(children)) result.push({ ...parent, children });
		children = [];
	};
	for (const node of nodes) {
		if (isFlow(node)) {
			close();
			result.push(node);
		} else {
			children.push(node);
		}
	}
	close();
	return result;
}

/** Files of an included page are named together with that page. */
export function locate(node: BridgePhrasing, frame: Frame): BridgePhrasing {
	const { isIncluded, pageName } = frame;
	if (!isIncluded || pageName === undefined) return node;
	if (node.type === "attachmentLink" && !node.attachment.includes("/"))
		return { ...node, attachment: `${pageName}/${node.attachment}` };
	if (
		node.type === "transclusion" &&
		(node.kind === "attachment" || node.kind === "drawing") &&
		!node.target.includes("/")
	)
		return { alt: node.target, ...node, target: `${pageName}/${node.target}` };
	return node;
}

/** Whether running text stays as it is: most has no macros, no anchors and no formatting of nothing, which is dropped. */
export function isPlain(
	nodes: readonly BridgePhrasing[],
	frame: Frame,
): boolean {
	return !frame.isIncluded && areKept(nodes);
}

function areKept(nodes: readonly BridgePhrasing[]): boolean {
	for (const node of nodes) {
		switch (node.type) {
			case "text":
				break;
			case "macro":
			case "anchor":
				return false;
			default:
				if (!("children" in node)) break;
				if (node.children.length === 0 || !areKept(node.children)) return false;
		}
	}
	return true;
}

/** Whether running text is more than blanks. */
export function isShown(nodes: readonly BridgePhrasing[]): boolean {
	for (const node of nodes)
		if (node.type !== "text" || node.value.trim() !== "") return true;
	return false;
}
