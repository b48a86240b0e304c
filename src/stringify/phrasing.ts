/** Phrasing content as pieces. */
import type { Formatting, PhrasingContent } from "../ast";
import { plainText } from "./atoms/labels";
import { spell } from "./atoms/spell";
import type { Writing } from "./context";
import {
	entity,
	fenced,
	line,
	mark,
	marks,
	type Piece,
	text,
} from "./escape/pieces";
import { isBlank, splitLines, trimEnd, trimStart } from "./escape/white-space";

/** What switches formatting on and off, in both dialects. */
export const TOGGLES: Readonly<
	Record<
		Exclude<Formatting["type"], "superscript" | "subscript" | "remark">,
		readonly [on: string, off: string]
	>
> = {
	strong: ["'''", "'''"],
	emphasis: ["''", "''"],
	underline: ["__", "__"],
	delete: ["--(", ")--"],
	larger: ["~+", "+~"],
	smaller: ["~-", "-~"],
};

/** How lines go on: `undefined` where all must stand in one. */
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
	around: ReadonlySet<string> = new Set(),
): Piece[] {
	return fenced(
		nodes.flatMap((node) => pieceOf(node, newLine, writing, around)),
		around,
	);
}

function pieceOf(
	node: PhrasingContent,
	newLine: NewLine,
	writing: Writing,
	around: ReadonlySet<string>,
): Piece[] {
	switch (node.type) {
		case "text":
			return lines(node.value, newLine);
		case "strong":
		case "emphasis":
		case "underline":
		case "delete":
		case "larger":
		case "smaller":
			return toggled(node, newLine, writing, around);
		case "superscript":
			return literal(node, "^", "^", newLine, writing);
		case "subscript":
			return literal(node, ",,", ",,", newLine, writing);
		case "remark":
			return remark(node, newLine, writing, around);
		default:
			return spell(node, writing);
	}
}

/** Text, at whose line feeds lines begin. */
function lines(value: string, newLine: NewLine): Piece[] {
	const clean = value.replace(/[\t\r]/g, " ");
	if (newLine === undefined) return literalText(clean.replaceAll("\n", " "));
	return splitLines(clean)
		.flatMap((part, index) =>
			index === 0 ? literalText(part) : [line(newLine), ...literalText(part)],
		)
		.filter((piece) => piece.kind !== "text" || piece.value !== "");
}

/** `||<…>` is read as a cell's beginning, markup and all, and is text only then. */
const literalText = (value: string): Piece[] =>
	value
		.split(/(?<=\|)\|(?=<)/)
		.flatMap((part, index) =>
			index === 0 ? [text(part)] : [entity("|"), text(part)],
		);

function toggled(
	node: Formatting & { type: keyof typeof TOGGLES },
	newLine: NewLine,
	writing: Writing,
	around: ReadonlySet<string>,
): Piece[] {
	const { type } = node;
	const within = new Set([...around, type]);
	const inner = phrasing(node.children, newLine, writing, within);
	if (around.has(type) || inner.length === 0) return inner;
	const [on, off] = TOGGLES[type];
	const end = fenced([mark(off)], within);
	if (type !== "smaller" && type !== "larger")
		return [mark(on), ...inner, ...end];
	// Both take the blank behind them.
	const [first] = inner;
	if (first?.kind === "line")
		return [mark(`${on} `), text(" "), ...inner, ...end];
	const needsBlank =
		first?.kind === "mark" && first.instead?.[0]?.kind === "text";
	const eatsBlank =
		needsBlank ||
		(first?.kind === "text" && trimStart(first.value) !== first.value);
	return [eatsBlank ? mark(`${on} `) : mark(on, `${on} `), ...inner, ...end];
}

/** What stands in `^…^` and `,,…,,` is literal. */
function literal(
	node: Formatting,
	on: string,
	off: string,
	newLine: NewLine,
	writing: Writing,
): Piece[] {
	const value = plainText(node.children);
	const pattern =
		on === "^"
			? /^[^^]*$/
			: writing.dialect === "1.5"
				? /^[^,]{1,40}$/
				: /^(?:(?!,,).)*$/;
	if (pattern.test(value)) return [mark(`${on}${value}${off}`)];
	writing.tell("write-value", node, value);
	return phrasing(node.children, newLine, writing);
}

/** A remark has white space on both sides, inside and outside; 1.5 has none. */
function remark(
	node: Formatting,
	newLine: NewLine,
	writing: Writing,
	around: ReadonlySet<string>,
): Piece[] {
	const inner = phrasing(
		node.children,
		newLine,
		writing,
		new Set([...around, "remark"]),
	);
	if (around.has("remark") || inner.length === 0) return inner;
	if (writing.dialect === "1.5") {
		writing.tell("write-remark", node);
		return inner;
	}
	const on = { ...marks("/* "), fences: [] };
	const off = { ...marks(" */"), fences: [] };
	return [
		{ ...on, instead: [text(" "), on] },
		...inner,
		{ ...off, instead: [off, text(" ")] },
	];
}

/** Without white space and line ends at both ends. */
export function trimmed(pieces: readonly Piece[]): Piece[] {
	const all = [...pieces];
	while (all[0]?.kind === "line" || isBlankText(all[0])) all.shift();
	while (all.at(-1)?.kind === "line" || isBlankText(all.at(-1))) all.pop();
	const [first] = all;
	if (first?.kind === "text") all[0] = text(trimStart(first.value));
	const last = all.at(-1);
	if (last?.kind === "text") all[all.length - 1] = text(trimEnd(last.value));
	return all;
}

const isBlankText = (piece: Piece | undefined): boolean =>
	piece?.kind === "text" && isBlank(piece.value);
