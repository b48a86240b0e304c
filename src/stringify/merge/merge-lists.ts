/** Lists of a page: what is as it was is given back, everything else is written. */
import type {
	DefinitionDescription,
	DefinitionList,
	DefinitionTerm,
	FlowContent,
	List,
	ListItem,
	Nodes,
} from "../../ast";
import { plainText } from "../atoms/labels";
import { type Piece, verbatim } from "../escape/pieces";
import { trim } from "../escape/white-space";
import { flow } from "../flow";
import {
	type Definition,
	definitionList,
	definitionsOf,
	listItem,
} from "../lists";
import type { Merging } from "./merge-phrasing";
import type { Original } from "./originals";
import { beginning, type Kind, sequence } from "./sequence";

/** Writes blocks one below the other, in place of what they were. */
type MergeFlow = (
	nodes: readonly FlowContent[],
	continuesLine: boolean,
	width: number,
	merging: Merging,
) => Piece[];

/** The items of a list in place of another one of the same kind. */
export function mergeItems(
	list: List,
	was: Original,
	continuesLine: boolean,
	merging: Merging,
	mergeFlow: MergeFlow,
): Piece[] {
	const { originals, writing } = merging;
	const { width } = was.children[0] ?? was;
	const kind: Kind<ListItem> = {
		sharesGaps: true,
		endsAsBefore: (item, original) => originals.endsAs(item, original),
		find: (item) => {
			const original = originals.of(item);
			const { parent } = original ?? {};
			return original?.width === width && isSameKind(list, parent?.node)
				? original
				: undefined;
		},
		write: (item, original, index, continuesLine) =>
			(original && hasSameMarker(item, original, index, list)
				? mergeItem(item, original, continuesLine, merging, mergeFlow)
				: undefined) ??
			listItem(
				list,
				item,
				{ index, isFirst: index === 0 },
				width,
				writing,
				flow,
			),
	};
	return sequence(list.children, continuesLine, kind, merging);
}

const isSameKind = (list: List, other: Nodes | undefined): boolean =>
	other?.type === "list" &&
	list.ordered === other.ordered &&
	list.style === other.style;

/** Whether its marker says there what it said before: the first one may start the numbers, or be none at all. */
function hasSameMarker(
	{ marker }: ListItem,
	original: Original,
	index: number,
	{ start }: List,
): boolean {
	if (original.node.type !== "listItem" || original.node.marker !== marker)
		return false;
	const hasMarker = original.children[0]?.start !== original.start;
	return (
		(original.index === 0) === (index === 0) ||
		(hasMarker && start === undefined)
	);
}

function mergeItem(
	item: ListItem,
	original: Original,
	continuesLine: boolean,
	merging: Merging,
	mergeFlow: MergeFlow,
): Piece[] | undefined {
	const begin = beginning(original, continuesLine, merging);
	if (merging.originals.isEqual(item, original))
		return [...begin, verbatim(merging.originals.slice(original))];
	const content = mergeContent(
		item,
		original,
		original.start,
		merging,
		mergeFlow,
	);
	return content && [...begin, ...content];
}

/**
 * A marker and what is after it.
 *
 * @param start where the marker starts.
 */
function mergeContent(
	{ children }: ListItem | DefinitionDescription,
	original: Original,
	start: number,
	merging: Merging,
	mergeFlow: MergeFlow,
): Piece[] | undefined {
	const { originals } = merging;
	const [first] = children;
	const [was] = original.children;
	if (first === undefined || was === undefined) return undefined;
	const feed = originals.text.indexOf("\n", start);
	const isSameLine = feed < 0 || feed >= was.start;
	if (!isSameLine && first.type === "paragraph") return undefined;
	const continuesLine =
		first.type === "paragraph" || (isSameLine && originals.of(first) === was);
	return [
		verbatim(originals.text.slice(start, isSameLine ? was.start : feed)),
		...mergeFlow(children, continuesLine, was.width, merging),
	];
}

/** The definitions of a list in place of another one. */
export function mergeDefinitions(
	list: DefinitionList,
	was: Original,
	merging: Merging,
	mergeFlow: MergeFlow,
): Piece[] {
	const { originals, writing } = merging;
	const { width } = was.children[0] ?? was;
	const kind: Kind<Definition> = {
		span: 2,
		find: ([term, description]) => {
			const start = term && originals.of(term);
			const end = originals.of(description);
			return start?.width === width &&
				end !== undefined &&
				start.parent === end.parent &&
				start.index + 1 === end.index
				? { ...start, end: end.end }
				: undefined;
		},
		write: ([term, description], original) =>
			(original && term
				? mergeDefinition(term, description, original, merging, mergeFlow)
				: undefined) ??
			definitionList(
				{ ...list, children: term ? [term, description] : [description] },
				width,
				was.width,
				writing,
				flow,
			),
	};
	return sequence(definitionsOf(list), false, kind, merging);
}

function mergeDefinition(
	term: DefinitionTerm,
	description: DefinitionDescription,
	original: Original,
	merging: Merging,
	mergeFlow: MergeFlow,
): Piece[] | undefined {
	const { originals } = merging;
	const begin = beginning(original, false, merging);
	const written = originals.of(term);
	const meaning = originals.of(description);
	if (written === undefined || meaning === undefined) return undefined;
	const isSame = originals.isEqual(term, written);
	if (isSame && originals.isEqual(description, meaning))
		return [...begin, verbatim(originals.slice(original))];
	if (!isSame && term.children.some(({ type }) => type !== "text"))
		return undefined;
	const content = mergeContent(
		description,
		meaning,
		written.end,
		merging,
		mergeFlow,
	);
	return (
		content && [
			...begin,
			verbatim(
				isSame ? originals.slice(written) : trim(plainText(term.children)),
			),
			...content,
		]
	);
}
