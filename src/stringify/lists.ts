/** Lists as pieces (rule book, sections 6 and 7). */
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
import { indent, line, marks, type Piece } from "./escape/pieces";
import { trim } from "./escape/white-space";
import { blankLines, gapBetween } from "./gaps";
import { type Carried, carried } from "./headings";
import { phrasing, trimmed } from "./phrasing";

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

/** Items at a width; what stands in them is written by `flow`. */
export function list(
	node: List,
	width: number,
	writing: Writing,
	flow: WriteFlow,
): Piece[] {
	return node.children.flatMap((item, index) => {
		const above = node.children[index - 1];
		const gap = above === undefined ? 0 : (blankLines(above, item) ?? 0);
		return [
			...Array.from({ length: gap }, () => line("\n")),
			...listItem(node, item, index, width, writing, flow),
		];
	});
}

/** An item of a list, from the beginning of its line. */
export function listItem(
	{ ordered, style = "decimal", start }: List,
	item: ListItem,
	index: number,
	width: number,
	writing: Writing,
	flow: WriteFlow,
): Piece[] {
	const [first, ...rest] = item.children;
	const isPlain =
		!item.marker && index === 0 && !ordered && first?.type === "paragraph";
	const from = index === 0 && start !== undefined ? `#${start}` : "";
	const marker = !item.marker
		? ". "
		: ordered
			? `${MARKERS[style]}${from} `
			: "* ";
	return [
		isPlain ? line(indent(width)) : marks(indent(width) + marker),
		...itemContent(first, rest, width, writing, flow),
	];
}

/** The first paragraph stands behind the marker, all else in lines of the same width. */
function itemContent(
	first: FlowContent | undefined,
	rest: readonly FlowContent[],
	width: number,
	writing: Writing,
	flow: WriteFlow,
): Piece[] {
	if (first === undefined) return [];
	if (first.type !== "paragraph") return flow([first, ...rest], width, writing);
	const start = trimmed(phrasing(first.children, indent(width), writing));
	const [next] = rest;
	const gap = next === undefined ? [] : gapBetween(first, next, width);
	return [...start, ...gap, ...flow(rest, width, writing)];
}

/** A term with what it means. */
export type Definition = readonly [
	term: DefinitionTerm | undefined,
	description: DefinitionDescription,
];

/** Terms with their descriptions; markup gives an empty one to a term that has none. */
export function definitionsOf(
	{ children }: DefinitionList,
	{ tell }: Writing,
): Definition[] {
	return children.flatMap((child, index): Definition[] => {
		if (child.type === "definitionDescription") {
			const before = children[index - 1];
			return [[before?.type === "definitionTerm" ? before : undefined, child]];
		}
		if (children[index + 1]?.type === "definitionDescription") return [];
		tell("write-term", child, plainText(child.children));
		return [[child, { type: "definitionDescription", children: [] }]];
	});
}

const NONE: Carried = { on: [], off: [] };

/** Terms and what they mean; `around` is the width of what stands before them. */
export function definitionList(
	node: DefinitionList,
	width: number,
	around: number,
	writing: Writing,
	flow: WriteFlow,
): Piece[] {
	const pieces: Piece[] = [];
	for (const [term, description] of definitionsOf(node, writing)) {
		const shown = term === undefined ? "" : trim(plainText(term.children));
		const carry = term === undefined ? NONE : carried(term.children, writing);
		const [first, ...rest] = description.children;
		if (carry.on.length > 0)
			pieces.push(
				line(indent(pieces.length === 0 ? around : width)),
				...carry.on,
			);
		pieces.push(
			marks(`${indent(width)}${shown}:: `),
			...carry.off,
			...itemContent(first, rest, width, writing, flow),
		);
	}
	return pieces;
}
