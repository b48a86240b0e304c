import { toString as textOf } from "hast-util-to-string";
import { visit } from "unist-util-visit";
import { expect, test } from "vitest";
import { withPageButtons } from "../../playground/worker/wiki/page-buttons";
import { element } from "../../src/report-page/html/elements";
import { type Column, table } from "../../src/report-page/html/table";

interface Row {
	page: string;
	line: number;
	category: string;
}

const columns: Column<Row>[] = [
	{ title: "Page", names: "page", cell: ({ page }) => page },
	{ title: "Line", names: "line", isNumber: true, cell: ({ line }) => line },
	{ title: "Category", names: "category", cell: ({ category }) => category },
	{ title: "Text", cell: () => "text" },
];

/** The buttons of a table with one row: their text, and what they lead to. */
function buttonsOf(row: Row): unknown[] {
	const content = table({ id: "t", caption: "t", columns, rows: [row] });
	const root = withPageButtons({
		type: "root",
		children: [element("div", {}, content)],
	});
	const buttons: unknown[] = [];
	visit(root, { tagName: "button" }, (button) => {
		if (button.type !== "element") return;
		const { dataPage, dataLine, dataCategory } = button.properties;
		buttons.push([textOf(button), dataPage ?? dataCategory, dataLine]);
	});
	return buttons;
}

test("buttons lead to the page, the line and the category as they are, not as they are shown", () => {
	const page = "A\u202eB";
	expect(buttonsOf({ page, line: 1234, category: "C\u200f" })).toEqual([
		["A\\u202eB", page, undefined],
		["1234", page, "1234"],
		["C\\u200f", "C\u200f", undefined],
	]);
});

test("cells that name nothing have no button", () => {
	expect(buttonsOf({ page: "", line: 1, category: "" })).toEqual([]);
});
