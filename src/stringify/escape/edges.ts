/** White space at the ends of lines and blocks, where no markup keeps it. */
import type { Mark } from "../../../grammar/marks";
import { appendAll, prependAll } from "../../append-all";
import type { PhrasingContent } from "../../ast";
import { isFormatting } from "../../canonical-form";
import { entity, mark, type Piece, text } from "./pieces";
import { isBlank, trimEnd, trimStart } from "./white-space";

/** Text without the white space at the start of a line. What of it is visible stays, as entities: as it is it would be indentation. */
export function withoutStart(value: string): Piece[] {
	const rest = trimStart(value);
	const blanks = value.slice(0, value.length - rest.length);
	return [...asEntities(blanks), ...asText(rest)];
}

/** Running text without the empty lines that it begins with, and without formatting of white space there: none of it is text. */
export function withoutBlankStart(
	nodes: readonly PhrasingContent[],
): readonly PhrasingContent[] {
	const [first] = nodes;
	if (first !== undefined && !mayStartBlank(first)) return nodes;
	for (const [index, node] of nodes.entries()) {
		const trimmed = trimmedNode(node);
		if (trimmed === undefined) continue;
		return index === 0 && trimmed === node
			? nodes
			: [trimmed, ...nodes.slice(index + 1)];
	}
	return [];
}

/** Whether a node may begin with white space, or hold nothing else. */
const mayStartBlank = (node: PhrasingContent): boolean =>
	node.type === "text" ? isBlank(node.value.charAt(0)) : isFormatting(node);

/** A node without the empty lines that it begins with; `undefined` if it is nothing but white space. */
function trimmedNode(node: PhrasingContent): PhrasingContent | undefined {
	if (node.type === "text") {
		const value = withoutBlanks(node.value);
		if (value === "") return undefined;
		const length = node.value.length - value.length;
		return node.value.slice(0, length).includes("\n")
			? { ...node, value }
			: node;
	}
	if (!isFormatting(node)) return node;
	const children = withoutBlankStart(node.children);
	if (children.length === 0) return undefined;
	return children === node.children
		? node
		: { ...node, children: [...children] };
}

/** Text that begins with no white space but visible one. */
function withoutBlanks(value: string): string {
	const rest = trimStart(value);
	return rest.length === value.length
		? value
		: visibleIn(value.slice(0, value.length - rest.length)).join("") + rest;
}

/** Text without the white space at the end of a line; what of it is visible stays as it is. */
export function withoutEnd(value: string): string {
	const rest = trimEnd(value);
	return rest.length === value.length
		? value
		: rest + visibleIn(value.slice(rest.length)).join("");
}

/** Text without the white space at the end of a block, where only entities are kept. */
function withoutBlockEnd(value: string): Piece[] {
	const rest = trimEnd(value);
	return [...asText(rest), ...asEntities(value.slice(rest.length))];
}

/** Text as a piece, if there is any. */
export const asText = (value: string): Piece[] =>
	value === "" ? [] : [text(value)];

/** The pieces of a block without line ends and white space at both ends; what is visible there stays. */
export function trimmed(pieces: Piece[]): Piece[] {
	if (isSolid(pieces[0], 0) && isSolid(pieces.at(-1), -1)) return pieces;
	let from = 0;
	let to = pieces.length;
	while (from < to && isBlankPiece(pieces[from])) from++;
	while (to > from && isBlankPiece(pieces[to - 1])) to--;
	const all = withoutBlanksAtEnd(pieces.slice(from, to));
	const first = all[0];
	if (first?.kind === "text" && isBlank(first.value.charAt(0))) {
		all.shift();
		prependAll(all, withoutStart(first.value));
	}
	const last = all.at(-1);
	if (last?.kind === "text" && isBlank(last.value.slice(-1))) {
		all.pop();
		appendAll(all, withoutBlockEnd(last.value));
	}
	return all;
}

/** Whether a piece is text that has no white space at one end, or markup that is no formatting. */
const isSolid = (piece: Piece | undefined, end: 0 | -1): boolean =>
	piece?.kind === "text"
		? !isBlank(piece.value.at(end) ?? "")
		: piece?.kind === "mark" && piece.toggle === undefined && !piece.isEmpty;

/** Without white space in the formatting at the end, and without formatting of nothing else there: none of it is text. */
function withoutBlanksAtEnd(pieces: Piece[]): Piece[] {
	/** Marks that switch off formatting that holds something, the last one first. */
	const ends: Piece[] = [];
	let to = pieces.length;
	for (; to > 0; to--) {
		const piece = pieces[to - 1];
		if (piece === undefined || isBlankPiece(piece)) continue;
		const toggle = toggleIn(piece);
		if (toggle === undefined) break;
		if (toggleIn(ends.at(-1)) === toggle) ends.pop();
		else ends.push(piece);
	}
	return ends.length > 0 && to === 0
		? pieces
		: [...pieces.slice(0, to), ...ends.reverse()];
}

const toggleIn = (piece: Piece | undefined): Mark | undefined =>
	piece?.kind === "mark" ? piece.toggle : undefined;

const isBlankPiece = (piece: Piece | undefined): boolean =>
	piece !== undefined &&
	(piece.kind === "line" ||
		(piece.kind === "mark" && piece.isEmpty) ||
		(piece.kind === "text" &&
			isBlank(piece.value) &&
			piece.value.search(VISIBLE) < 0));

/** The characters of white space that are visible, as entities. */
const asEntities = (blanks: string): Piece[] =>
	visibleIn(blanks).map((character) =>
		character === "\u00a0" ? mark("&nbsp;") : entity(character),
	);

/** The visible characters of white space. */
const visibleIn = (blanks: string): string[] => blanks.match(VISIBLE) ?? [];

/** White space that is no plain blank and that an entity gives. */
const VISIBLE = /[\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000]/g;
