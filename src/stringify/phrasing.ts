/** Phrasing content as pieces. */
import { hasMark } from "../../grammar/dialects";
import { isMark, type Mark, marks as markTable } from "../../grammar/marks";
import type { Formatting, Nodes, PhrasingContent, Text } from "../ast";
import { isFormatting } from "../canonical-form";
import { isAtom } from "./atoms/atom";
import { atom } from "./atoms/candidates";
import { plainText } from "./atoms/labels";
import type { Writing } from "./context";
import {
	asText,
	trimmed,
	withoutBlankStart,
	withoutEnd,
	withoutStart,
} from "./escape/edges";
import { guardEscaped, guarded } from "./escape/guards";
import {
	append,
	BLANK,
	betweenTexts,
	giveSeparators,
	line,
	mark,
	marks,
	type Piece,
	text,
} from "./escape/pieces";
import { trimStart } from "./escape/white-space";

/** Formatting that is switched on and off. */
export type MarkNode = Extract<Formatting, { type: Mark }>;

export const isMarkNode = (node: Nodes): node is MarkNode => isMark(node.type);

/** Formatting whose content is literal. */
export type LiteralNode = Exclude<Formatting, MarkNode>;

/** Marks around literal text. */
const LITERALS: Readonly<Record<LiteralNode["type"], string>> = {
	superscript: "^",
	subscript: ",,",
};

/** No formatting around. */
export const NOTHING: ReadonlySet<string> = new Set();

/** What begins another line of a block: `undefined` where everything must be in one. */
export type NewLine = string | undefined;

/**
 * Phrasing content as pieces.
 *
 * @param newLine what begins another line of the same block.
 * @param around types of the formatting around, which cannot be switched on again.
 */
export function phrasing(
	nodes: readonly PhrasingContent[],
	newLine: NewLine,
	writing: Writing,
	around: ReadonlySet<string> = NOTHING,
): Piece[] {
	const pieces: Piece[] = [];
	for (const node of withoutEmpty(nodes, around)) {
		if (node.type === "text" && !UNUSUAL.test(node.value))
			appendPiece(pieces, text(node.value));
		else if (isEmpty(node)) appendPiece(pieces, betweenTexts());
		else if (isAtom(node)) appendPiece(pieces, atom(node, writing));
		else appendPieces(pieces, piecesOf(node, newLine, writing, around));
	}
	return giveSeparators(pieces, around);
}

/** The content of a paragraph, from its first text to its last. */
export const runningText = (
	nodes: readonly PhrasingContent[],
	newLine: NewLine,
	writing: Writing,
): Piece[] =>
	guardEscaped(trimmed(phrasing(withoutBlankStart(nodes), newLine, writing)));

/**
 * Nodes without those that hold nothing, and neighboring text as one node: which separators a page was written with does not
 * matter. Between two texts strong text of no length may be on purpose, as in `Wiki''''''Name`.
 */
function withoutEmpty(
	nodes: readonly PhrasingContent[],
	around: ReadonlySet<string>,
): readonly PhrasingContent[] {
	if (isUsual(nodes)) return nodes;
	const result: PhrasingContent[] = [];
	for (const [index, node] of nodes.entries()) {
		const last = result.at(-1);
		if (isEmpty(node)) {
			if (
				node.type === "strong" &&
				!around.has("strong") &&
				isText(nodes[index - 1]) &&
				isText(nodes[index + 1])
			)
				result.push(node);
		} else if (node.type === "text" && last?.type === "text")
			result[result.length - 1] = joined(last, node);
		else result.push(node);
	}
	return result;
}

/** Whether no node holds nothing, and no text comes after text. */
function isUsual(nodes: readonly PhrasingContent[]): boolean {
	let isAfterText = false;
	for (const node of nodes) {
		const isText = node.type === "text";
		if (isEmpty(node) || (isText && isAfterText)) return false;
		isAfterText = isText;
	}
	return true;
}

/** Text of two nodes, which is as wide as in the source if nothing was between them. */
const joined = (first: Text, second: Text): Text => ({
	type: "text",
	value: first.value + second.value,
	...(first.position !== undefined &&
		second.position !== undefined && {
			position: { start: first.position.start, end: second.position.end },
		}),
});

/** Appends the pieces of a node. */
function appendPieces(pieces: Piece[], more: readonly Piece[]): void {
	for (const [index, piece] of more.entries())
		if (index === 0) appendPiece(pieces, piece);
		else pieces.push(piece);
}

/** Appends the first piece of a node: neighboring text is one, and at both sides of a line feed there is no white space. */
function appendPiece(pieces: Piece[], piece: Piece): void {
	const last = pieces.at(-1);
	if (piece.kind === "text" && last?.kind === "line") {
		append(pieces, withoutStart(piece.value));
		return;
	}
	if (piece.kind === "text" && last?.kind === "text") {
		pieces[pieces.length - 1] = text(last.value + piece.value);
		return;
	}
	if (piece.kind === "line" && last?.kind === "text")
		pieces[pieces.length - 1] = text(withoutEnd(last.value));
	pieces.push(piece);
}

/** Whether a node is text of no length, or formatting that holds nothing else. */
const isEmpty = (node: PhrasingContent): boolean =>
	node.type === "text"
		? node.value === ""
		: isFormatting(node) && node.children.every(isEmpty);

const isText = (node: PhrasingContent | undefined): boolean =>
	node?.type === "text" && node.value !== "";

function piecesOf(
	node: Text | Formatting,
	newLine: NewLine,
	writing: Writing,
	around: ReadonlySet<string>,
): Piece[] {
	if (isMarkNode(node)) return toggled(node, newLine, writing, around);
	switch (node.type) {
		case "text":
			return textLines(node, newLine, writing, around);
		default:
			return literal(node);
	}
}

/** Text, at whose line feeds lines begin. */
function textLines(
	node: Text,
	newLine: NewLine,
	writing: Writing,
	around: ReadonlySet<string>,
): Piece[] {
	const { value } = node;
	const clean = value.replace(/[\t\r]/g, " ");
	const guard = isAsWritten(node, writing)
		? asText
		: (part: string) => guarded(part, around.has("strong"));
	if (newLine === undefined) return guard(clean.replaceAll("\n", " "));
	const lines = clean.split("\n");
	const pieces: Piece[] = [];
	for (const [index, part] of lines.entries()) {
		const own = index < lines.length - 1 ? withoutEnd(part) : part;
		if (index > 0) pieces.push(line(newLine));
		for (const piece of index > 0 ? withoutStart(own) : asText(own))
			if (piece.kind === "text") append(pieces, guard(piece.value));
			else pieces.push(piece);
	}
	return pieces;
}

/** White space other than blanks, and what may have to be guarded. */
const UNUSUAL = /[\n\t\r@]/;

/** Whether the text was in the source, or if that is not given one of that width, so that nothing in it was guarded there. */
function isAsWritten(
	{ value, position }: Text,
	{ isOwnDialect, options: { source } }: Writing,
): boolean {
	const start = position?.start.offset;
	return (
		isOwnDialect &&
		start !== undefined &&
		position?.end.offset === start + value.length &&
		(source === undefined || source.startsWith(value, start))
	);
}

/** What switches formatting on or off. */
export const toggleOf = (type: Mark, ...candidates: string[]): Piece => ({
	...mark(...candidates),
	toggle: type,
});

/** Content between the marks that switch its formatting on and off; without them where these cannot be. */
function toggled(
	node: MarkNode,
	newLine: NewLine,
	writing: Writing,
	around: ReadonlySet<string>,
): Piece[] {
	const { type } = node;
	const within = new Set([...around, type]);
	const inner = phrasing(node.children, newLine, writing, within);
	if (around.has(type) || !hasMark(writing.dialect, type)) return inner;
	if (inner.length === 0) return [];
	const { on, off, blanks } = markTable[type];
	const toggle = (...candidates: string[]): Piece =>
		toggleOf(type, ...candidates);
	if (blanks === "needed") return betweenBlanks(type, inner);
	const end = giveSeparators([toggle(off)], within);
	if (blanks === "free") return [toggle(on), ...inner, ...end];
	const [first] = inner;
	if (first?.kind === "line")
		return [toggle(`${on} `), text(" "), ...inner, ...end];
	const needsBlank =
		first?.kind === "mark" && first.fallback?.(first)[0] === BLANK;
	const eatsBlank =
		needsBlank ||
		(first?.kind === "text" && trimStart(first.value) !== first.value);
	return [
		eatsBlank ? toggle(`${on} `) : toggle(on, `${on} `),
		...inner,
		...end,
	];
}

/** Content between marks that have white space on both sides, inside and outside. */
function betweenBlanks(type: Mark, inner: readonly Piece[]): Piece[] {
	const toggle = { toggle: type, separators: [] } as const;
	const on = { ...marks(`${markTable[type].on} `), ...toggle };
	const off = { ...marks(` ${markTable[type].off}`), ...toggle };
	return [
		{ ...on, fallback: () => [BLANK, on] },
		...inner,
		{ ...off, fallback: () => [off, BLANK] },
	];
}

/** What is in `^…^` and `,,…,,` is literal. */
function literal(node: LiteralNode): Piece[] {
	const value = plainText(node.children);
	const around = LITERALS[node.type];
	return [mark(`${around}${value}${around}`)];
}
