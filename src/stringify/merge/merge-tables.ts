/** Tables of a page: what is as it was is given back, everything else is written. */
import type { Table, TableCell, TableContent, TableRow } from "../../ast";
import { comment } from "../comment";
import { haveEqualFields } from "../compare-nodes";
import { trimmed } from "../escape/edges";
import { indent, line, marks, type Piece, verbatim } from "../escape/pieces";
import { tableCell, tableRow } from "../tables";
import { type Merging, mergePhrasing } from "./merge-phrasing";
import type { Original } from "./originals";
import { beginning, type Kind, sequence } from "./sequence";

/** The rows of a table in place of another one with the same attributes. */
export function mergeRows(
	table: Table,
	was: Original,
	continuesLine: boolean,
	merging: Merging,
): Piece[] {
	const { originals, writing } = merging;
	const first = table.children.find(({ type }) => type === "tableRow");
	const firstWas = was.children.find(({ node }) => node.type === "tableRow");
	const kind: Kind<TableContent> = {
		find: (node) => {
			const original = originals.of(node);
			return original?.parent === was ? original : undefined;
		},
		write: (node, original, _, continuesLine) => {
			const ofTable = node === first ? table.attributes : undefined;
			const isPlaced =
				table.attributes === undefined ||
				(node === first) === (original === firstWas);
			const merged =
				original === undefined || !isPlaced
					? undefined
					: mergeLine(node, original, ofTable, merging);
			if (original !== undefined && merged !== undefined)
				return [...beginning(original, continuesLine, merging), ...merged];
			if (node.type === "comment") return [line(comment(node))];
			const pieces = tableRow(node, indent(was.width), ofTable, writing);
			return continuesLine ? pieces.slice(1) : pieces;
		},
	};
	return sequence(table.children, continuesLine, kind, merging);
}

/** A row or a comment in place of what it was; `undefined` if nothing of that can stay. */
function mergeLine(
	node: TableContent,
	original: Original,
	ofTable: Table["attributes"],
	merging: Merging,
): Piece[] | undefined {
	if (merging.originals.isEqual(node, original))
		return [verbatim(merging.originals.slice(original))];
	return node.type === "comment"
		? undefined
		: mergeRow(node, original, ofTable, merging);
}

/** A row whose first cell still says the same of it and the table. */
function mergeRow(
	row: TableRow,
	original: Original,
	ofTable: Table["attributes"],
	merging: Merging,
): Piece[] | undefined {
	const { originals, writing } = merging;
	const [was] = original.children;
	const [cell] = row.children;
	if (cell === undefined) return undefined;
	if (!haveEqualFields(row, original.node)) return undefined;
	const saysMore = row.attributes !== undefined || ofTable !== undefined;
	if (saysMore && (originals.of(cell) !== was || !isSameCell(cell, was)))
		return undefined;
	return [
		...row.children.flatMap((each) => {
			const found = originals.of(each);
			const isSame = found === was && each === cell;
			return (
				(found && (isSame || !hasMoreAttributes(found))
					? mergeCell(each, found, merging)
					: undefined) ?? tableCell(each, [], writing)
			);
		}),
		marks("||"),
	];
}

/** Whether a cell's markup may hold attributes of its row or table, too. */
const hasMoreAttributes = ({ index, parent }: Original): boolean =>
	index === 0 &&
	[parent, parent?.parent].some(
		(around) => around !== undefined && "attributes" in around.node,
	);

function isSameCell(cell: TableCell, original: Original | undefined): boolean {
	return original !== undefined && haveEqualFields(cell, original.node);
}

/** A cell with one paragraph that had one before. */
function mergeCell(
	cell: TableCell,
	original: Original,
	merging: Merging,
): Piece[] | undefined {
	const { originals } = merging;
	const row = original.parent ?? original;
	// After the last cell of a row is its mark.
	const end = row.children[original.index + 1]?.start ?? row.end - 2;
	if (originals.isEqual(cell, original))
		return [verbatim(originals.text.slice(original.start, end))];
	const [paragraph, ...more] = cell.children;
	const [was, ...others] = original.children;
	if (!isSameCell(cell, original) || was === undefined) return undefined;
	if (paragraph?.type !== "paragraph" || more.length + others.length > 0)
		return undefined;
	return [
		verbatim(originals.text.slice(original.start, was.start)),
		...trimmed(mergePhrasing(paragraph.children, was, merging, undefined)),
		verbatim(originals.text.slice(was.end, end)),
	];
}
