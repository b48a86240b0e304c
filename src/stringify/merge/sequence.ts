/** Blocks, items or rows one below the other, of a page that was written before. */

import { indent, kept, line, type Piece } from "../escape/pieces";
import type { Merging } from "./merge-phrasing";
import { follows, type Original } from "./originals";

/** How the nodes of a kind stand one below the other. */
export interface Kind<Node> {
	/** How many siblings of the tree one of them is; default one. */
	span?: number;
	/** What a node was, if it stood in lines as wide. */
	find: (node: Node) => Original | undefined;
	/**
	 * Writes a node.
	 *
	 * @param isBehind whether it goes on in a line, behind a marker or something else; if not, a line begins.
	 */
	write: (
		node: Node,
		original: Original | undefined,
		index: number,
		isBehind: boolean,
	) => Piece[];
	/** Whether a blank line must stand between two; none if absent. */
	staysApart?: (before: Node, node: Node) => boolean;
	/** Whether one is usual. */
	isApart?: (before: Node, node: Node) => boolean;
}

/**
 * Nodes one below the other: between those that followed each other before, all stays.
 *
 * @param isBehind whether the first one goes on in a line.
 */
export function sequence<Node>(
	nodes: readonly Node[],
	isBehind: boolean,
	kind: Kind<Node>,
	{ originals }: Merging,
): Piece[] {
	const { span = 1 } = kind;
	const pieces: Piece[] = [];
	let last: Original | undefined;
	for (const [index, node] of nodes.entries()) {
		const original = kind.find(node);
		const before = nodes[index - 1];
		let goesOn = index === 0 && isBehind;
		if (last && original && follows(last, original, span)) {
			const lineStart = originals.lineStart(original);
			goesOn = lineStart === undefined;
			const end = lineStart ?? original.start;
			pieces.push(kept(originals.text.slice(last.end, end)));
		} else if (before !== undefined) {
			if (last !== undefined)
				pieces.push(
					kept(originals.text.slice(last.end, originals.lineEnd(last))),
				);
			const gap = original && originals.gapBefore(original);
			const needs = gap === undefined ? kind.isApart : kind.staysApart;
			pieces.push(
				kept(gap ?? ""),
				...(!gap && needs?.(before, node) ? [line("\n")] : []),
			);
		}
		pieces.push(...kind.write(node, original, index, goesOn));
		last = original;
	}
	return pieces;
}

/** What begins the line of something that stood there before: as it was, if it began one. */
export function beginning(
	original: Original,
	isBehind: boolean,
	{ originals }: Merging,
): Piece[] {
	if (isBehind) return [];
	const lineStart = originals.lineStart(original);
	return lineStart === undefined
		? [line(indent(original.width))]
		: [kept(originals.text.slice(lineStart, original.start))];
}
