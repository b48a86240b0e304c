/** Of the ways to say what a cell is, the shortest is taken. */
import { expect, test } from "vitest";
import type { Attributes, TableCell } from "../../src/ast";
import { inline, text, write } from "../support/write-by-hand";

const cell = (
	opening: Partial<TableCell>,
	row?: Attributes,
	table?: Attributes,
) =>
	write(
		[
			{
				type: "table",
				...(table && { attributes: table }),
				children: [
					{
						type: "tableRow",
						...(row && { attributes: row }),
						children: [
							{ type: "tableCell", children: [], ...opening },
							{ type: "tableCell", children: [inline(text("a"))] },
						],
					},
				],
			},
		],
		"1.9",
	);

test.each<[opening: string, Partial<TableCell>, Attributes?, Attributes?]>([
	["", {}],
	["<-2>", { colspan: 2 }],
	["||", { colspan: 2, attributes: { align: "center" } }],
	["<-3 (>", { colspan: 3, attributes: { align: "left" } }],
	["<-2 )>", { colspan: 2, attributes: { align: "right" } }],
	['<-2 : id="x">', { colspan: 2, attributes: { align: "center", id: "x" } }],
	['<rowspan="2">', { rowspan: 2 }],
	["<|2>", { rowspan: 2, attributes: { align: "center" } }],
	["<|2 )>", { rowspan: 2, attributes: { align: "right" } }],
	["<-2 |2>", { colspan: 2, rowspan: 2, attributes: { align: "center" } }],
	["<:>", { attributes: { align: "center" } }],
	['<align="justify" ^>', { attributes: { align: "justify", valign: "top" } }],
	['<v valign2="x">', { attributes: { valign: "bottom", valign2: "x" } }],
	['<valign="middle">', { attributes: { valign: "middle" } }],
	["<50%>", { attributes: { width: "50%" } }],
	['<width="50">', { attributes: { width: "50" } }],
	['<width="5%5">', { attributes: { width: "5%5" } }],
	['<width="x5%">', { attributes: { width: "x5%" } }],
	["<#aaBB00>", { attributes: { bgcolor: "#aaBB00" } }],
	['<bgcolor="#aabbccdd">', { attributes: { bgcolor: "#aabbccdd" } }],
	['<bgcolor="x#aabbcc">', { attributes: { bgcolor: "x#aabbcc" } }],
	["<style='a\"b'>", { attributes: { style: 'a"b' } }],
	['<tablewidth="9%" rowclass="r">', {}, { class: "r" }, { width: "9%" }],
])("||%s", (opening, what, row, table) => {
	expect(cell(what, row, table)).toEqual([`||${opening} || a ||\n`]);
});
