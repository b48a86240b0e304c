/** Blocks of a page: what is as it was is given back, all else is written. */
import type { FlowContent, Root, Section } from "../../ast";
import { indent, kept, type Piece } from "../escape/pieces";
import { settle } from "../escape/settle";
import { block, following } from "../flow";
import { needsBlankLine, staysApart } from "../gaps";
import { phrasing, trimmed } from "../phrasing";
import { mergeDefinitions, mergeItems } from "./merge-lists";
import { type Merging, mergePhrasing } from "./merge-phrasing";
import { mergeRows } from "./merge-tables";
import { isEqual, type Original } from "./originals";
import { beginning, type Kind, sequence } from "./sequence";

/** A page in pieces, up to its end. */
export function mergePage({ children }: Root, merging: Merging): Piece[] {
	const { originals } = merging;
	const { root, text } = originals;
	const [first] = children;
	const last = children.at(-1);
	const from = first && originals.of(first);
	const to = last && originals.of(last);
	const start =
		from && from === root.children[0] ? originals.lineStart(from) : undefined;
	const isLast = to && to === root.children.at(-1);
	return [
		kept(text.slice(0, start ?? 0)),
		...mergeFlow(children, false, 0, merging),
		kept(isLast ? text.slice(to.end) : text.endsWith("\n") ? "\n" : ""),
	];
}

/** Blocks one below the other. */
export function mergeFlow(
	nodes: readonly FlowContent[],
	isBehind: boolean,
	width: number,
	merging: Merging,
): Piece[] {
	const { originals, writing, anew } = merging;
	const kind: Kind<FlowContent> = {
		find: (node) => {
			const original = originals.of(node);
			return original?.width === width ? original : undefined;
		},
		write: (node, original, index, goesOn) => {
			const merged =
				original === undefined || anew.has(node)
					? undefined
					: mergeBlock(node, original, goesOn, merging);
			if (merged !== undefined) return merged;
			return goesOn && node.type === "paragraph"
				? trimmed(phrasing(node.children, indent(width), writing))
				: block(node, width, following(nodes, index), writing);
		},
		staysApart,
		isApart: (before, node) => needsBlankLine(before, node, width),
	};
	return sequence(nodes, isBehind, kind, merging);
}

/** A block in place of what it was; `undefined` if nothing of that can stay. */
function mergeBlock(
	node: FlowContent,
	original: Original,
	isBehind: boolean,
	merging: Merging,
): Piece[] | undefined {
	const { originals } = merging;
	const begin = beginning(original, isBehind, merging);
	if (isEqual(node, original.node))
		return [...begin, kept(originals.slice(original))];
	if (!isEqual({ ...node, children: [] }, { ...original.node, children: [] }))
		return undefined;
	switch (node.type) {
		case "paragraph":
			return [
				...begin,
				...trimmed(
					mergePhrasing(
						node.children,
						original,
						merging,
						indent(original.width),
					),
				),
			];
		case "list":
			return mergeItems(node, original, isBehind, merging, mergeFlow);
		case "definitionList":
			return mergeDefinitions(node, original, merging, mergeFlow);
		case "table":
			return mergeRows(node, original, isBehind, merging);
		case "section": {
			const merged = mergeSection(node, original, merging);
			return merged && [...begin, merged];
		}
		default:
			return undefined;
	}
}

/** What stands between the braces is read on its own. */
function mergeSection(
	node: Section,
	original: Original,
	merging: Merging,
): Piece | undefined {
	const { originals, writing } = merging;
	const [first] = original.children;
	const last = original.children.at(-1) ?? original;
	const start = first && originals.lineStart(first);
	if (start === undefined) return undefined;
	const { text } = settle(mergeFlow(node.children, false, 0, merging), {
		dialect: writing.dialect,
		head: "section",
		macros: writing.options.macros,
	});
	return kept(
		originals.text.slice(original.start, start) +
			text +
			originals.text.slice(last.end, original.end),
	);
}
