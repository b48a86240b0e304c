/** Tables as pieces (specification, section 8). */
import type {
	Attributes,
	FlowContent,
	Table,
	TableCell,
	TableRow,
} from "../ast";
import { MAX_COLSPAN, MAX_ROWSPAN } from "../tree-builder/count";
import { blockText } from "./atoms/labels";
import { comment } from "./comment";
import type { Writing } from "./context";
import { append, line, marks, type Piece, text } from "./escape/pieces";
import { runningText } from "./phrasing";

/**
 * Rows one below the other.
 *
 * @param newLine the beginning of a line: a line feed and indentation.
 */
export function table(node: Table, newLine: string, writing: Writing): Piece[] {
	const pieces: Piece[] = [];
	let ofTable = node.attributes;
	for (const row of node.children) {
		if (row.type === "comment") {
			pieces.push(line(comment(row)));
			continue;
		}
		append(pieces, tableRow(row, newLine, ofTable, writing));
		ofTable = undefined;
	}
	return pieces;
}

/**
 * A row, from the beginning of its line.
 *
 * @param ofTable what its first cell says of the table.
 */
export function tableRow(
	row: TableRow,
	newLine: string,
	ofTable: Attributes | undefined,
	writing: Writing,
): Piece[] {
	const pieces: Piece[] = [line(newLine)];
	for (const [index, cell] of row.children.entries()) {
		const more =
			index === 0
				? [...prefixed("table", ofTable), ...prefixed("row", row.attributes)]
				: [];
		append(pieces, tableCell(cell, more, writing, endOf(row, index)));
	}
	pieces.push(marks("||"));
	return pieces;
}

const prefixed = (prefix: string, attributes: Attributes = {}): string[] =>
	Object.entries(attributes).map(([key, value]) =>
		written(prefix + key, value),
	);

const written = (key: string, value: string): string =>
	value.includes('"') ? `${key}='${value}'` : `${key}="${value}"`;

const ALIGN: ReadonlyMap<string, string> = new Map([
	["left", "("],
	["center", ":"],
	["right", ")"],
]);
const VALIGN: ReadonlyMap<string, string> = new Map([
	["top", "^"],
	["bottom", "v"],
]);

/** Attributes that have a shorter form, for some of their values. */
const SHORT: ReadonlyMap<string, (value: string) => string | undefined> =
	new Map([
		["align", (value) => ALIGN.get(value)],
		["valign", (value) => VALIGN.get(value)],
		["width", (value) => (/^\d+%$/.test(value) ? value : undefined)],
		["bgcolor", (value) => (/^#[\da-f]{6}$/i.test(value) ? value : undefined)],
	]);

/** A cell over more columns says so by a number. */
const MOST_MARKS = 10;

/**
 * A cell, from the mark in front of it.
 *
 * @param more what it says of the row and the table.
 * @param end offset of the mark after it, if that is known.
 */
export function tableCell(
	cell: TableCell,
	more: readonly string[],
	writing: Writing,
	end?: number,
): Piece[] {
	const colspan = Math.min(cell.colspan ?? 1, MAX_COLSPAN);
	const rowspan = Math.min(cell.rowspan ?? 1, MAX_ROWSPAN);
	const { align, ...others } = cell.attributes ?? {};
	const isCentered = align === "center";
	const spans = [
		...(colspan > 1 ? [`-${colspan}`] : []),
		...(rowspan > 1
			? [align === undefined ? written("rowspan", `${rowspan}`) : `|${rowspan}`]
			: []),
	];
	const ownAlign =
		align === undefined || (isCentered && rowspan > 1)
			? []
			: [ALIGN.get(align) ?? written("align", align)];
	const items = [
		...spans,
		...ownAlign,
		...Object.entries(others).map(
			([key, value]) => SHORT.get(key)?.(value) ?? written(key, value),
		),
		...more,
	];
	const onlySpan =
		colspan > 1 &&
		colspan <= MOST_MARKS &&
		rowspan === 1 &&
		isCentered &&
		items.length === 2;
	const opening = onlySpan
		? "||".repeat(colspan)
		: `||${items.length === 0 ? "" : `<${items.join(" ")}>`}`;
	const content = cellContent(cell.children, writing);
	const { before, after } = blanksIn(cell, opening.length, end);
	if (content.length === 0) return [marks(opening), text(" ")];
	return [marks(opening), text(before), ...content, text(after)];
}

/** Offset of the mark after a cell of a row. */
function endOf(
	{ children, position }: TableRow,
	index: number,
): number | undefined {
	const next = children[index + 1];
	if (next !== undefined) return next.position?.start.offset;
	const end = position?.end.offset;
	return end === undefined ? undefined : end - 2;
}

/** The blanks around the content of a cell: none where there were none. */
function blanksIn(
	{ children, position }: TableCell,
	width: number,
	end: number | undefined,
): { before: string; after: string } {
	const start = position?.start.offset;
	const first = children[0]?.position?.start.offset;
	const last = children.at(-1)?.position?.end.offset;
	return {
		before: start !== undefined && first === start + width ? "" : " ",
		after: end !== undefined && last === end ? "" : " ",
	};
}

function cellContent(nodes: readonly FlowContent[], writing: Writing): Piece[] {
	const pieces: Piece[] = [];
	for (const [index, node] of nodes.entries()) {
		if (index > 0) pieces.push(text(" "));
		append(pieces, paragraphContent(node, writing));
	}
	return pieces;
}

/** A cell can hold nothing but paragraphs: of everything else the text is written. */
function paragraphContent(node: FlowContent, writing: Writing): Piece[] {
	if (node.type === "paragraph")
		return runningText(node.children, undefined, writing);
	return [text(blockText(node))];
}
