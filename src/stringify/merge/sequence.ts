/** Blocks, items or rows one below the other, of a page that was written before. */

import { append, indent, line, type Piece, verbatim } from "../escape/pieces";
import type { Merging } from "./merge-phrasing";
import { follows, type Original } from "./originals";

/** How the nodes of a kind follow each other. */
export interface Kind<Node> {
	/** How many siblings of the tree one of them is; default one. */
	span?: number;
	/** What a node was, if it was in lines as wide. */
	find: (node: Node) => Original | undefined;
	/**
	 * Writes a node.
	 *
	 * @param continuesLine whether it is in a line that something else begins, such as a marker; if not, a line begins.
	 */
	write: (
		node: Node,
		original: Original | undefined,
		index: number,
		continuesLine: boolean,
	) => Piece[];
	/** Whether a blank line must be between two; none if absent. */
	staysApart?: (before: Node, node: Node) => boolean;
	/** Whether one is usual. */
	isApart?: (before: Node, node: Node) => boolean;
	/** Whether a node that is new has the blank lines of its neighbors in front of it. */
	sharesGaps?: boolean;
	/** Whether a node still ends with what it ended with; always if absent. */
	endsAsBefore?: (node: Node, original: Original) => boolean;
}

/** A node of a sequence, and what is in front of it. */
export interface SequenceItem<Node> {
	node: Node;
	original: Original | undefined;
	index: number;
	/** What is between it and the node before it. */
	gap: Piece[];
	continuesLine: boolean;
}

/**
 * Nodes one below the other: between those that followed each other before, everything stays.
 *
 * @param continuesLine whether the first one is in a line that something else begins.
 */
export function itemsOf<Node>(
	nodes: readonly Node[],
	continuesLine: boolean,
	kind: Omit<Kind<Node>, "write">,
	{ originals }: Merging,
): SequenceItem<Node>[] {
	const { span = 1 } = kind;
	const all = nodes.map((node) => kind.find(node));
	const gapBefore = (original: Original | undefined): string | undefined =>
		original && originals.gapBefore(original);
	/** The blank lines between two of them that are the nearest to a node, before it. */
	let lastGap: string | undefined;
	let last: Original | undefined;
	return nodes.map((node, index) => {
		const original = all[index];
		const before = nodes[index - 1];
		const gap: Piece[] = [];
		let isInLine = index === 0 && continuesLine;
		if (last && original && follows(last, original, span)) {
			const lineStart = originals.lineStart(original);
			isInLine = lineStart === undefined;
			const end = lineStart ?? original.start;
			gap.push(verbatim(originals.text.slice(last.end, end)));
		} else if (before !== undefined) {
			if (last !== undefined && kind.endsAsBefore?.(before, last) !== false)
				gap.push(
					verbatim(originals.text.slice(last.end, originals.lineEnd(last))),
				);
			const written = gapBefore(original);
			const shared = kind.sharesGaps
				? (gapBefore(all[index + 1]) ?? lastGap)
				: undefined;
			const needs = written === undefined ? kind.isApart : kind.staysApart;
			gap.push(verbatim(written ?? shared ?? ""));
			if (!written && needs?.(before, node)) gap.push(line("\n"));
		}
		lastGap = gapBefore(original) ?? lastGap;
		last = original;
		return { node, original, index, gap, continuesLine: isInLine };
	});
}

/** The pieces of nodes one below the other. */
export function sequence<Node>(
	nodes: readonly Node[],
	continuesLine: boolean,
	kind: Kind<Node>,
	merging: Merging,
): Piece[] {
	const pieces: Piece[] = [];
	for (const item of itemsOf(nodes, continuesLine, kind, merging)) {
		append(pieces, item.gap);
		const { node, original, index } = item;
		append(pieces, kind.write(node, original, index, item.continuesLine));
	}
	return pieces;
}

/** What begins the line of something that was there before: as it was, if it began one. */
export function beginning(
	original: Original,
	continuesLine: boolean,
	{ originals }: Merging,
): Piece[] {
	if (continuesLine) return [];
	const lineStart = originals.lineStart(original);
	return lineStart === undefined
		? [line(indent(original.width))]
		: [verbatim(originals.text.slice(lineStart, original.start))];
}
