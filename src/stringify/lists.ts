/** Lists as pieces (specification, sections 6 and 7). */
import type {
	DefinitionDescription,
	DefinitionList,
	DefinitionTerm,
	FlowContent,
	List,
	ListItem,
} from "../ast";
import { plainText } from "./atoms/labels";
import type { Writing } from "./context";
import { append, indent, line, marks, type Piece } from "./escape/pieces";
import { trim } from "./escape/white-space";
import { blankLines, gapBetween } from "./gaps";
import { type Carried, carried } from "./headings";
import { runningText } from "./phrasing";
import { visible } from "./visible";

/** Writes blocks one below the other, at a width. */
export type WriteFlow = (
	nodes: readonly FlowContent[],
	width: number,
	writing: Writing,
) => Piece[];

const MARKERS = {
	decimal: "1.",
	"lower-alpha": "a.",
	"upper-alpha": "A.",
	"lower-roman": "i.",
	"upper-roman": "I.",
} as const;

/**
 * Items at a width, whose content is written by `flow`.
 *
 * @param isFirst whether no other list is at that width before them.
 */
export function list(
	node: List,
	width: number,
	isFirst: boolean,
	writing: Writing,
	flow: WriteFlow,
): Piece[] {
	const pieces: Piece[] = [];
	for (const [index, item] of node.children.entries()) {
		if (comesWithTerm(item)) continue;
		const above = node.children[index - 1];
		const gap = above === undefined ? 0 : (blankLines(above, item) ?? 0);
		for (let count = 0; count < gap; count++) pieces.push(line("\n"));
		const place = { index, isFirst: isFirst && index === 0 };
		append(pieces, listItem(node, item, place, width, writing, flow));
	}
	return pieces;
}

/**
 * Whether an item holds nothing but a table without rows: the term after it, which begins as a table does, is read as both.
 *
 *     ` ||a:: b`
 */
function comesWithTerm({ marker, children }: ListItem): boolean {
	if (marker || children.length !== 1) return false;
	const [only] = children;
	return only?.type === "table" && only.children.length === 0;
}

/** Whether a list holds nothing but what the terms of the next block are read as besides. */
export const comesWith = (node: FlowContent, next: FlowContent): boolean =>
	node.type === "list" &&
	next.type === "definitionList" &&
	node.children.length > 0 &&
	node.children.every(comesWithTerm);

/** Where an item is in its list. */
export interface ItemPlace {
	index: number;
	/** Whether it is the first one of its width. */
	isFirst: boolean;
}

/** An item of a list, from the beginning of its line. */
export function listItem(
	{ ordered, style = "decimal", start }: List,
	item: ListItem,
	{ index, isFirst }: ItemPlace,
	width: number,
	writing: Writing,
	flow: WriteFlow,
): Piece[] {
	const blocks = visible(item.children);
	const isPlain =
		!item.marker && isFirst && !ordered && blocks[0]?.type === "paragraph";
	const from = index === 0 && start !== undefined ? `#${start}` : "";
	const marker = !item.marker
		? ". "
		: ordered
			? `${MARKERS[style]}${from} `
			: "* ";
	const pieces: Piece[] = [
		isPlain ? line(indent(width)) : marks(indent(width) + marker),
	];
	append(pieces, itemContent(blocks, width, writing, flow));
	return pieces;
}

/** The first paragraph is after the marker, everything else in lines of the same width. */
function itemContent(
	blocks: readonly FlowContent[],
	width: number,
	writing: Writing,
	flow: WriteFlow,
): Piece[] {
	const [first, next] = blocks;
	if (first?.type !== "paragraph") return flow(blocks, width, writing);
	const pieces = runningText(first.children, indent(width), writing);
	if (next === undefined) return pieces;
	append(pieces, gapBetween(first, next, width));
	append(pieces, flow(blocks.slice(1), width, writing));
	return pieces;
}

/** A term with what it means. */
export type Definition = readonly [
	term: DefinitionTerm | undefined,
	description: DefinitionDescription,
];

/** Terms with their descriptions; markup gives an empty one to a term that has none. */
export function definitionsOf({ children }: DefinitionList): Definition[] {
	return children.flatMap((child, index): Definition[] => {
		if (child.type === "definitionDescription") {
			const before = children[index - 1];
			return [[before?.type === "definitionTerm" ? before : undefined, child]];
		}
		if (children[index + 1]?.type === "definitionDescription") return [];
		return [[child, { type: "definitionDescription", children: [] }]];
	});
}

const NONE: Carried = { on: [], off: [] };

/** Terms and what they mean; `around` is the width of what is before them. */
export function definitionList(
	node: DefinitionList,
	width: number,
	around: number,
	writing: Writing,
	flow: WriteFlow,
): Piece[] {
	const pieces: Piece[] = [];
	for (const [term, description] of definitionsOf(node)) {
		const shown = term === undefined ? "" : trim(plainText(term.children));
		const carry = term === undefined ? NONE : carried(term.children, writing);
		const blocks = visible(description.children);
		if (carry.on.length > 0)
			append(pieces, [
				line(indent(pieces.length === 0 ? around : width)),
				...carry.on,
			]);
		pieces.push(marks(`${indent(width)}${shown}:: `));
		append(pieces, carry.off);
		append(pieces, itemContent(blocks, width, writing, flow));
	}
	return pieces;
}
