/** Tables of a report. The script of the page makes them sort and filter; without it they are tables. */
import {
	type Content,
	countOf,
	element,
	showNumber,
	wikiText,
} from "./elements";

/** What cells can name: a page of the wiki, a line of that page, a category. */
type Named = "page" | "line" | "category";

declare module "hast" {
	interface ElementData {
		/** What a cell of a table names, with its value as it is, not as it is shown: it is not in the HTML. */
		named?: { names: Named; value: string | number };
	}
}

/** A cell: a number, text of a wiki, or content with what it is sorted by. */
export type Cell =
	| number
	| string
	| undefined
	| { content: Content; sort?: string };

/** A column of a table. */
export interface Column<Row> {
	title: string;
	/** Numbers are right-aligned, and sorted as numbers. */
	isNumber?: boolean;
	/** Whether it is wide enough for sentences. */
	isWide?: boolean;
	/** Whether readers can choose one of its values. */
	hasChoices?: boolean;
	/** What its cells name, for programs that show the pages. */
	names?: Named;
	cell(row: Row): Cell;
}

/** The page of a row, where there are several. */
export const PAGE_COLUMN: Column<{ page: string }> = {
	title: "Page",
	hasChoices: true,
	cell: ({ page }) => page,
};

/** What a table shows. */
export interface TableOptions<Row> {
	/** Unique in the report. */
	id: string;
	/** What a row is. */
	caption: string;
	/** The first one names the row. */
	columns: readonly Column<Row>[];
	rows: readonly Row[];
	/** How many rows are shown; default: all. */
	limit?: number;
	/** Where readers get the others; a sentence. */
	rest?: string;
}

/** So few rows need no filters. */
const FEW_ROWS = 8;

/** Number of rows from which a table scrolls within the page. */
const MANY_ROWS = 20;

/** Makes a table, and says how many of the rows are not in it. */
export function table<Row>({
	id,
	caption,
	columns,
	rows,
	limit = Number.POSITIVE_INFINITY,
	rest = "",
}: TableOptions<Row>): Content {
	const shown = rows.length > limit ? rows.slice(0, limit) : rows;
	const hasTools = shown.length > FEW_ROWS;
	const isTall = shown.length > MANY_ROWS;
	return [
		element(
			`div.scroll${isTall ? ".tall" : ""}`,
			{ tabIndex: 0, role: "region", ariaLabel: caption },
			element(
				"table",
				{ id, dataTools: hasTools ? "" : undefined },
				element("caption", {}, caption),
				element("thead", {}, element("tr", {}, columns.map(headerCell))),
				element(
					"tbody",
					{},
					shown.map((row) =>
						element(
							"tr",
							{},
							columns.map((column, index) =>
								bodyCell(column, row, index === 0),
							),
						),
					),
				),
			),
		),
		shown.length === rows.length
			? undefined
			: element(
					"p.muted",
					{},
					`${countOf(rows.length - shown.length, "more row")} not shown. ${rest}`,
				),
	];
}

const headerCell = <Row>({
	title,
	isNumber,
	hasChoices,
}: Column<Row>): Content =>
	element(
		`th${isNumber ? ".number" : ""}`,
		{ scope: "col", dataChoices: hasChoices ? "" : undefined },
		title,
	);

function bodyCell<Row>(
	{ cell, isNumber, isWide, names }: Column<Row>,
	row: Row,
	isName: boolean,
): Content {
	const value = cell(row);
	const name = `${isName ? "th" : "td"}${isNumber ? ".number" : ""}${isWide ? ".wide" : ""}`;
	const scope = isName ? { scope: "row" } : {};
	if (value === undefined) return element(name, scope);
	if (typeof value === "object")
		return element(name, { ...scope, dataSort: value.sort }, value.content);
	const shown =
		typeof value === "number"
			? element(name, scope, showNumber(value))
			: element(name, scope, wikiText(value));
	return names === undefined
		? shown
		: Object.assign(shown, { data: { named: { names, value } } });
}
