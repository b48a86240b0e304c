/** Parts of a report that lead to pages of the wiki: buttons, which the pane knows by their data. */
import type { Element, Root } from "hast";
import { toString as textOf } from "hast-util-to-string";
import { visit } from "unist-util-visit";
import { element, wikiText } from "../../../src/report-page/html/elements";

/** Names a page, or a line of it. */
export const pageButton = (page: string, line?: number): Element =>
	element(
		"button.jump",
		{
			type: "button",
			dataPage: page,
			...(line !== undefined && {
				dataLine: String(line),
				ariaLabel: `line ${line} of ${page}`,
			}),
		},
		line === undefined ? wikiText(page) : String(line),
	);

const categoryButton = (name: string): Element =>
	element(
		"button.jump",
		{ type: "button", dataCategory: name },
		wikiText(name),
	);

/** Makes buttons of the cells that name pages, lines of pages and categories. */
export function withPageButtons(root: Root): Root {
	visit(root, { tagName: "tr" }, (row) => {
		const cells = row.type === "element" ? namingCells(row) : [];
		const page = cells.find(({ names }) => names === "page");
		for (const { cell, names, text } of cells) {
			if (text === "") continue;
			if (names === "page") cell.children = [pageButton(text)];
			if (names === "category") cell.children = [categoryButton(text)];
			if (names === "line" && page !== undefined)
				cell.children = [pageButton(page.text, Number(text))];
		}
	});
	return root;
}

function namingCells(
	row: Element,
): { cell: Element; names: unknown; text: string }[] {
	return row.children.flatMap((cell) =>
		cell.type === "element" && cell.properties.dataNames !== undefined
			? [{ cell, names: cell.properties.dataNames, text: textOf(cell) }]
			: [],
	);
}
