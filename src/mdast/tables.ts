/** Markdown of tables: GFM's, whose rows all have as many cells and whose cells are one line. */
import type * as mdast from "mdast";
import {
	columnAlignments,
	layOut,
	rowsOf,
	type TableGrid,
} from "../bridge/table-grid";
import { text } from "./blocks";
import { html } from "./html";
import type { MdastHandler, MdastState } from "./state";

export const table: MdastHandler<"table"> = (node, state) => {
	const hasSpans = rowsOf(node).some(({ children }) =>
		children.some(({ colspan = 1, rowspan = 1 }) => colspan > 1 || rowspan > 1),
	);
	if (hasSpans) state.report("bridge-span", node);
	return layOut(node)
		.filter(({ width }) => width > 0)
		.map((grid) => tableOf(grid, state));
};

function tableOf(grid: TableGrid, state: MdastState): mdast.Table {
	const children = grid.rows.map(({ cells }) =>
		rowOf(
			cells.map((cell) =>
				cell === undefined
					? emptyCell()
					: (state.part<"tableCell">(cell) ?? emptyCell()),
			),
		),
	);
	if (state.options.tableHeader === "empty")
		children.unshift(rowOf(Array.from({ length: grid.width }, emptyCell)));
	return {
		type: "table",
		align: columnAlignments(grid).map((alignment) => alignment ?? null),
		children,
	};
}

const emptyCell = (): mdast.TableCell => ({ type: "tableCell", children: [] });

const rowOf = (children: mdast.TableCell[]): mdast.TableRow => ({
	type: "tableRow",
	children,
});

export const tableRow: MdastHandler<"tableRow"> = (node, state) =>
	rowOf(state.parts<"tableCell">(node.children));

/** A cell; its blocks become lines. */
export const tableCell: MdastHandler<"tableCell"> = (node, state) => {
	const wasOneLine = state.isOneLine;
	state.isOneLine = true;
	const content = state.flow(node.children);
	state.isOneLine = wasOneLine;
	const [first] = content;
	if (first === undefined) return cellOf([], state);
	if (content.length === 1 && first.type === "paragraph")
		return cellOf(first.children, state);
	if (content.some(({ type }) => type !== "paragraph"))
		state.report("bridge-block-place", node);
	const lines = content.flatMap(linesOf).filter((line) => line.length > 0);
	const separator = state.hasHtml ? html("<br>") : text(" ");
	const children = lines.flatMap((line, index) =>
		index === 0 ? line : [separator, ...line],
	);
	return cellOf(children, state);
};

const cellOf = (
	children: readonly mdast.PhrasingContent[],
	state: MdastState,
): mdast.TableCell => ({
	type: "tableCell",
	children: state.text(children, true),
});

/** The lines of a block, as running text. */
function linesOf(node: mdast.RootContent): mdast.PhrasingContent[][] {
	switch (node.type) {
		case "paragraph":
			return [node.children];
		case "heading":
			return [[{ type: "strong", children: node.children }]];
		case "code":
			return node.value
				.split("\n")
				.map((value) => (value === "" ? [] : [{ type: "inlineCode", value }]));
		case "html":
			return [[html(node.value.replace(/\s+/g, " "))]];
		case "list":
			return node.children.flatMap(({ children }) => {
				const [first = [], ...rest] = children.flatMap(linesOf);
				return [[text("• "), ...first], ...rest];
			});
		case "table":
			return node.children.map(({ children }) =>
				children.flatMap((cell, index) =>
					index === 0 ? cell.children : [text(" | "), ...cell.children],
				),
			);
		case "blockquote":
			return node.children.flatMap(linesOf);
		default:
			return [];
	}
}
