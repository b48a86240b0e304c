/** Tables as pieces (rule book, section 8). */
import type {
	Attributes,
	FlowContent,
	Table,
	TableCell,
	TableRow,
} from "../ast";
import { blockText } from "./atoms/labels";
import { comment } from "./comment";
import type { Writing } from "./context";
import { line, marks, type Piece, text } from "./escape/pieces";
import { phrasing, trimmed } from "./phrasing";

/**
 * Rows one below the other.
 *
 * @param newLine the beginning of a line: a line feed and indentation.
 */
export function table(node: Table, newLine: string, writing: Writing): Piece[] {
	let isFirst = true;
	return node.children.flatMap((row) => {
		if (row.type === "comment") return [line(comment(row))];
		const pieces = tableRow(
			row,
			newLine,
			isFirst ? node.attributes : undefined,
			writing,
		);
		isFirst = false;
		return pieces;
	});
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
	return [
		line(newLine),
		...row.children.flatMap((cell, index) =>
			tableCell(
				cell,
				index === 0
					? [...prefixed("table", ofTable), ...prefixed("row", row.attributes)]
					: [],
				writing,
				endOf(row, index),
			),
		),
		marks("||"),
	];
}

const prefixed = (prefix: string, attributes: Attributes = {}): string[] =>
	Object.entries(attributes).map(([key, value]) =>
		written(prefix + key, value),
	);

const written = (key: string, value: string): string =>
	value.includes('"') ? `${key}='${value}'` : `${key}="${value}"`;

/** What a cell may say with fewer characters. */
const SHORT: Readonly<Record<string, (value: string) => string | undefined>> = {
	align: (value) => ({ left: "(", center: ":", right: ")" })[value],
	valign: (value) => ({ top: "^", bottom: "v" })[value],
	width: (value) => (/^\d+%$/.test(value) ? value : undefined),
	bgcolor: (value) => (/^#[\da-f]{6}$/i.test(value) ? value : undefined),
};

/**
 * A cell, from the mark in front of it.
 *
 * @param more what it says of the row and the table.
 * @param end where the mark behind it stood, if that is known.
 */
export function tableCell(
	cell: TableCell,
	more: readonly string[],
	writing: Writing,
	end?: number,
): Piece[] {
	const { colspan = 1, rowspan = 1 } = cell;
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
			: [SHORT.align?.(align) ?? written("align", align)];
	const items = [
		...spans,
		...ownAlign,
		...Object.entries(others).map(
			([key, value]) => SHORT[key]?.(value) ?? written(key, value),
		),
		...more,
	];
	const onlySpan =
		colspan > 1 && rowspan === 1 && isCentered && items.length === 2;
	const opening = onlySpan
		? "||".repeat(colspan)
		: `||${items.length === 0 ? "" : `<${items.join(" ")}>`}`;
	const content = cellContent(cell.children, writing);
	const { before, behind } = blanksIn(cell, opening.length, end);
	if (content.length === 0) return [marks(opening), text(" ")];
	return [marks(opening), text(before), ...content, text(behind)];
}

/** Where the mark behind a cell of a row stood. */
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
): { before: string; behind: string } {
	const start = position?.start.offset;
	const first = children[0]?.position?.start.offset;
	const last = children.at(-1)?.position?.end.offset;
	return {
		before: start !== undefined && first === start + width ? "" : " ",
		behind: end !== undefined && last === end ? "" : " ",
	};
}

function cellContent(nodes: readonly FlowContent[], writing: Writing): Piece[] {
	return nodes.flatMap((node, index) => {
		const content = paragraphContent(node, writing);
		return index === 0 ? content : [text(" "), ...content];
	});
}

/** Nothing but paragraphs can stand in a cell: of all else the text is written. */
function paragraphContent(node: FlowContent, writing: Writing): Piece[] {
	if (node.type === "paragraph")
		return trimmed(phrasing(node.children, undefined, writing));
	writing.tell("write-block-place", node);
	return [text(blockText(node))];
}
