/** Parts of a report that lead to pages of the wiki: buttons, which the pane knows by their data. */
import type { Element, Root } from "hast";
import { visit } from "unist-util-visit";
import { escapeControls } from "../../../src/escape-controls";
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
				ariaLabel: `line ${line} of ${escapeControls(page)}`,
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
		if (row.type !== "element") return;
		const cells = row.children.flatMap((cell) =>
			cell.type === "element" && cell.data?.named !== undefined
				? [{ cell, ...cell.data.named }]
				: [],
		);
		const page = cells.find(({ names }) => names === "page")?.value ?? "";
		for (const { cell, names, value } of cells) {
			if (value === "") continue;
			if (names === "page") cell.children = [pageButton(String(value))];
			if (names === "category") cell.children = [categoryButton(String(value))];
			if (names === "line" && page !== "")
				cell.children = [pageButton(String(page), Number(value))];
		}
	});
	return root;
}
