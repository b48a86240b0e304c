/** Phrasing content as pieces. */
import { hasMark } from "../../grammar/dialects";
import { isMark, type Mark, marks as markTable } from "../../grammar/marks";
import type { Formatting, Nodes, PhrasingContent, Text } from "../ast";
import { atom } from "./atoms/candidates";
import { plainText } from "./atoms/labels";
import type { Writing } from "./context";
import {
	append,
	EMPTY_STRONG,
	entity,
	giveSeparators,
	line,
	mark,
	marks,
	type Piece,
	text,
	verbatim,
} from "./escape/pieces";
import { isBlank, splitLines, trimEnd, trimStart } from "./escape/white-space";

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
	for (const [index, node] of nodes.entries()) {
		const isSeparator =
			isEmptyStrong(node) &&
			isText(nodes[index - 1]) &&
			isText(nodes[index + 1]) &&
			!around.has("strong");
		appendText(
			pieces,
			isSeparator
				? [{ ...marks(EMPTY_STRONG), fallback: () => [] }]
				: piecesOf(node, newLine, writing, around),
		);
	}
	return giveSeparators(pieces, around);
}

/** Appends pieces; at both sides of a line feed there is no white space. */
function appendText(pieces: Piece[], more: readonly Piece[]): void {
	const [first, ...others] = more;
	const last = pieces.at(-1);
	if (first?.kind === "text" && last?.kind === "line")
		append(pieces, [text(trimStart(first.value)), ...others]);
	else {
		if (first?.kind === "line" && last?.kind === "text")
			pieces[pieces.length - 1] = text(trimEnd(last.value));
		append(pieces, more);
	}
}

/** Strong text of no length separates what is around it, as in `Wiki''''''Name`. */
const isEmptyStrong = (node: PhrasingContent): boolean =>
	node.type === "strong" && node.children.length === 0;

const isText = (node: PhrasingContent | undefined): boolean =>
	node?.type === "text" && node.value !== "";

function piecesOf(
	node: PhrasingContent,
	newLine: NewLine,
	writing: Writing,
	around: ReadonlySet<string>,
): Piece[] {
	if (isMarkNode(node)) return toggled(node, newLine, writing, around);
	switch (node.type) {
		case "text":
			return textLines(node, newLine, writing, around);
		case "superscript":
		case "subscript":
			return literal(node);
		default:
			return atom(node, writing);
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
	if (!UNUSUAL.test(value)) return value === "" ? [] : [text(value)];
	const clean = value.replace(/[\t\r]/g, " ");
	const guard = isAsWritten(node, writing)
		? undefined
		: around.has("strong")
			? entity("@")
			: verbatim(`@${EMPTY_STRONG}`);
	const all =
		newLine === undefined ? [clean.replaceAll("\n", " ")] : splitLines(clean);
	const pieces: Piece[] = [];
	for (const [index, part] of all.entries()) {
		if (index > 0 && newLine !== undefined) pieces.push(line(newLine));
		if (part !== "") append(pieces, guarded(part, guard));
	}
	return pieces;
}

/** White space other than blanks, and what may have to be guarded. */
const UNUSUAL = /[\n\t\r@]|\|</;

/** Whether text of that width was in the source, so that nothing in it was guarded there. */
const isAsWritten = (
	{ value, position }: Text,
	{ isOwnDialect }: Writing,
): boolean =>
	isOwnDialect &&
	position?.start.offset !== undefined &&
	position.end.offset === position.start.offset + value.length;

/** `||<…>` is read as a cell's beginning, markup and all; `@SIG@` and others are replaced when the page is saved. */
const GUARDED =
	/(?<=\|)\|(?=<)|@(?=(?:PAGE|TIME|DATE|ME|USERNAME|USER|SIG|EMAIL|MAILTO)@)/;

function guarded(value: string, guard: Piece | undefined): Piece[] {
	if (!value.includes("|<") && !value.includes("@")) return [text(value)];
	const pieces: Piece[] = [];
	let from = 0;
	for (const { index, 0: character } of value.matchAll(
		new RegExp(GUARDED, "g"),
	)) {
		const other = character === "|" ? entity("|") : guard;
		if (other === undefined) continue;
		pieces.push(text(value.slice(from, index)), other);
		from = index + 1;
	}
	return [...pieces, text(value.slice(from))];
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
		first?.kind === "mark" && first.fallback?.(first)[0]?.kind === "text";
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
		{ ...on, fallback: () => [text(" "), on] },
		...inner,
		{ ...off, fallback: () => [off, text(" ")] },
	];
}

/** What is in `^…^` and `,,…,,` is literal. */
function literal(node: LiteralNode): Piece[] {
	const value = plainText(node.children);
	const around = LITERALS[node.type];
	return [mark(`${around}${value}${around}`)];
}

/**
 * Without line ends and white space at both ends, where no markup keeps it. Only what is no plain blank there stays, as entities:
 * `&nbsp;` at the edge of a block is shown.
 */
export function trimmed(pieces: readonly Piece[]): Piece[] {
	let from = 0;
	let to = pieces.length;
	while (from < to && isBlankPiece(pieces[from])) from++;
	while (to > from && isBlankPiece(pieces[to - 1])) to--;
	const all = withoutBlanksAtEnd(pieces.slice(from, to));
	const first = all[0];
	if (first?.kind === "text" && isBlank(first.value.charAt(0))) {
		const value = trimStart(first.value);
		const blanks = first.value.slice(0, first.value.length - value.length);
		all.splice(0, 1, ...asEntities(blanks), text(value));
	}
	const last = all.at(-1);
	if (last?.kind === "text" && isBlank(last.value.slice(-1))) {
		const value = trimEnd(last.value);
		all.splice(
			-1,
			1,
			text(value),
			...asEntities(last.value.slice(value.length)),
		);
	}
	return all;
}

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
	piece?.kind === "line" ||
	(piece?.kind === "text" &&
		isBlank(piece.value) &&
		piece.value.search(VISIBLE) < 0);

/** The characters of white space that are visible, as entities. */
const asEntities = (blanks: string): Piece[] =>
	(blanks.match(VISIBLE) ?? []).map((character) =>
		character === "\u00a0" ? mark("&nbsp;") : entity(character),
	);

/** White space that is no plain blank and that an entity gives. */
const VISIBLE = /[\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000]/g;
