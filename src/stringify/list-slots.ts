/** How far lists that follow each other are indented (specification, 6.2; `docs/ast.md`). */
import type { DefinitionList, FlowContent, List } from "../ast";
import { haveEqualFields } from "./compare-nodes";
import type { Writing } from "./context";

/** Where a list is among lists that follow each other. */
export interface ListSlot {
	/** By how much it is indented more than the last of them. */
	extra: number;
	/** Whether it begins a width of its own. */
	isFirst: boolean;
}

/** The slot of a list that none follows. */
export const ALONE: ListSlot = { extra: 0, isFirst: true };

/**
 * The slots of all lists among some blocks; undefined for other blocks.
 *
 * Each list is indented less than the one before, so that they are apart. But items and definitions may take turns at one width:
 *
 *     ` * a`
 *     ` term:: b`
 *     ` * c`
 */
export function slotsOf(
	nodes: readonly FlowContent[],
	{ isApart }: Pick<Writing, "isApart">,
): (ListSlot | undefined)[] {
	const slots: (ListSlot | undefined)[] = [];
	let opener: List | DefinitionList | undefined;
	for (const [index, node] of nodes.entries()) {
		if (!isList(node)) {
			opener = undefined;
			slots.push(undefined);
			continue;
		}
		const before = nodes[index - 1];
		const isContinuation =
			!isApart &&
			opener !== undefined &&
			before?.type !== node.type &&
			canContinue(opener, node);
		if (!isContinuation) opener = node;
		slots.push({ extra: 0, isFirst: !isContinuation });
	}
	let extra = 0;
	for (let index = slots.length - 1; index >= 0; index--) {
		const slot = slots[index];
		const after = slots[index + 1];
		if (slot === undefined) continue;
		if (after === undefined) extra = 0;
		else if (after.isFirst) extra++;
		slot.extra = extra;
	}
	return slots;
}

/** The slots of the lists among the blocks of a page: as usual, and where all are apart, which few pages need. */
export class ListSlots {
	readonly #usual: readonly (ListSlot | undefined)[];
	#apart: readonly (ListSlot | undefined)[] | undefined;

	constructor(private readonly nodes: readonly FlowContent[]) {
		this.#usual = slotsOf(nodes, { isApart: false });
	}

	of(
		index: number,
		{ isApart }: Pick<Writing, "isApart">,
	): ListSlot | undefined {
		if (!isApart) return this.#usual[index];
		this.#apart ??= slotsOf(this.nodes, { isApart });
		return this.#apart[index];
	}
}

/** One more version of a block that holds lists, in which they are apart. */
export const withListsApart = <Version>(
	node: FlowContent,
	write: (writing: Writing) => Version,
): ((writing: Writing) => Version)[] =>
	holdsLists(node) ? [(own) => write({ ...own, isApart: true })] : [];

export const isList = (
	node: FlowContent | undefined,
): node is List | DefinitionList =>
	node?.type === "list" || node?.type === "definitionList";

/** Whether a block is a list or may hold some. */
const holdsLists = (node: FlowContent): boolean =>
	isList(node) || node.type === "section";

/** Whether a list can be at the width that another one has opened, which says what kind its items are. */
function canContinue(
	opener: List | DefinitionList,
	node: List | DefinitionList,
): boolean {
	if (node.type === "definitionList") return true;
	if (opener.type === "definitionList")
		return !node.ordered && node.start === undefined;
	return haveEqualFields(opener, node);
}
