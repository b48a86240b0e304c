/** `{{{#!csv delimiter=, link=Server`: values that a delimiter separates, as a table. */
import { dsvFormat } from "d3-dsv";
import type { BridgePhrasing, BridgeTableRow } from "./nodes";
import type { ParserHandler } from "./options";

interface CsvArguments {
	delimiter: string;
	/** Titles or numbers, from 1, of the columns that are shown, if not all. */
	show?: ReadonlySet<string>;
	hide: Set<string>;
	/** Titles of columns whose values are a URL and a text. */
	link: ReadonlySet<string>;
	isWrong: boolean;
}

/** Reads `key=value` arguments, `-2` (hides a column), and a lone delimiter. */
function readArguments(meta: string): CsvArguments {
	const result: CsvArguments = {
		delimiter: ";",
		hide: new Set(),
		link: new Set(),
		isWrong: false,
	};
	for (const word of meta.split(/\s+/).filter((each) => each !== "")) {
		const equals = word.indexOf("=");
		const key = word.slice(0, equals);
		const value = word.slice(equals + 1);
		if (/^-\d+$/.test(word)) result.hide.add(word.slice(1));
		else if (word.length === 1) result.delimiter = word;
		else if ((key === "delimiter" || key === "separator") && value.length === 1)
			result.delimiter = value;
		else if (key === "show") result.show = new Set(value.split(","));
		else if (key === "hide")
			for (const name of value.split(",")) result.hide.add(name);
		else if (key === "link") result.link = new Set(value.split(","));
		else if (key !== "quotechar" && key !== "name" && key !== "autofilter")
			result.isWrong = true;
	}
	if (result.delimiter === '"' || /[\r\n]/.test(result.delimiter))
		result.delimiter = ";";
	return result;
}

/** A table; the first line has the titles of the columns and is left out where it is empty. */
export const csv: ParserHandler = (code, { report }) => {
	const args = readArguments(code.meta ?? "");
	if (args.isWrong) report("bridge-parser", code, code.meta);
	const [titles = [], ...records] = dsvFormat(args.delimiter).parseRows(
		code.value,
	);
	const isNamed = (names: ReadonlySet<string>, column: number): boolean =>
		names.has(String(column + 1)) || names.has((titles[column] ?? "").trim());
	const width = records.reduce(
		(most, record) => Math.max(most, record.length),
		titles.length,
	);
	const columns = Array.from({ length: width }, (_, column) => column).filter(
		(column) =>
			!isNamed(args.hide, column) &&
			(args.show === undefined || isNamed(args.show, column)),
	);
	const links = new Set(columns.filter((column) => isNamed(args.link, column)));
	const row = (
		record: readonly string[],
		cell: (value: string, isLink: boolean) => BridgePhrasing[],
	): BridgeTableRow => ({
		type: "tableRow",
		// Short records give short rows: filling them up could take quadratic space.
		children: columnsOf(columns, record.length).map((column) => {
			const value = (record[column] ?? "").trim();
			return {
				type: "tableCell",
				children:
					value === ""
						? []
						: [{ type: "paragraph", children: cell(value, links.has(column)) }],
			};
		}),
	});
	const hasTitles = titles.some((title) => title.trim() !== "");
	const children = records.map((record) => row(record, valueCell));
	if (hasTitles) children.unshift(row(titles, titleCell));
	return columns.length === 0 || children.length === 0
		? []
		: [{ type: "table", children }];
};

/** The columns that a record of a length has, at least one. */
function columnsOf(columns: readonly number[], length: number): number[] {
	const present = columns.slice(0, length).filter((column) => column < length);
	return present.length === 0 ? columns.slice(0, 1) : present;
}

const titleCell = (value: string): BridgePhrasing[] => [
	{ type: "strong", children: [{ type: "text", value }] },
];

function valueCell(value: string, isLink: boolean): BridgePhrasing[] {
	const [, url, label] = isLink ? (/^(\S+)\s*(.*)$/s.exec(value) ?? []) : [];
	return url === undefined
		? [{ type: "text", value }]
		: [
				{
					type: "link",
					url,
					children: [{ type: "text", value: label || url }],
				},
			];
}
