/** Attributes and queries of generated nodes: all that MoinMoin accepts, and no others. */
import { describe, expect, test } from "vitest";
import { node } from "../../src/arbitraries";
import type { Attributes, Nodes } from "../../src/ast";
import { distinct, samples } from "../support/samples";

type Field = "attributes" | "query";

const valuesOf = (
	type: Nodes["type"],
	field: Field,
	passes: (each: Nodes) => boolean = () => true,
): (Attributes | undefined)[] =>
	samples(node(type, { dialect: "1.9", maxDepth: 0 }), 1500)
		.filter(passes)
		.map((each) =>
			new Map<string, Attributes>(Object.entries(each)).get(field),
		);

const LINK = ["accesskey", "class", "rel", "target", "title"];
const IMAGE = ["align", "class", "height", "longdesc", "title", "width"];
const OBJECT = ["class", "height", "standby", "title", "type", "width"];
const QUERY = ["a_b", "action", "do", "rev"];
const TABLE = ["align", "bgcolor", "class", "id", "style", "width"];
const ROW = ["bgcolor", "class", "id", "style", "valign"];
const CELL = [...TABLE, ...ROW, "abbr"];

const isKind =
	(...kinds: string[]) =>
	(each: Nodes): boolean =>
		each.type === "transclusion" && kinds.includes(each.kind);

describe.each<
	[
		string,
		Field,
		Nodes["type"],
		string[],
		((each: Nodes) => boolean) | undefined,
	]
>([
	["links", "attributes", "link", LINK, undefined],
	["links to pages", "attributes", "pageLink", LINK, undefined],
	["links to pages", "query", "pageLink", QUERY, undefined],
	["links to other wikis", "query", "interwikiLink", QUERY, undefined],
	["links to files", "query", "attachmentLink", QUERY, undefined],
	["images", "attributes", "image", IMAGE, undefined],
	["drawings", "attributes", "transclusion", IMAGE, isKind("drawing")],
	["pages", "attributes", "transclusion", OBJECT, isKind("page", "interwiki")],
	["pages", "query", "transclusion", QUERY, isKind("page", "interwiki")],
	["tables", "attributes", "table", TABLE, undefined],
	["rows", "attributes", "tableRow", ROW, undefined],
	["cells", "attributes", "tableCell", CELL, undefined],
])("%s", (_, field, type, keys, passes) => {
	test(`have one to three ${field} in less than half of the cases`, () => {
		const all = valuesOf(type, field, passes);
		const some = all.filter((each) => each !== undefined);
		expect(distinct(some.flatMap((each) => Object.keys(each)))).toEqual(
			distinct(keys),
		);
		const centered = type === "tableCell" ? [4] : [];
		expect(distinct(some.map((each) => Object.keys(each).length))).toEqual([
			1,
			2,
			3,
			...centered,
		]);
		expect(some.length).toBeLessThan(0.5 * all.length);
		for (const each of some)
			expect(Object.getPrototypeOf(each)).toBe(Object.prototype);
	});
});

test("a cell that spans rows is aligned, by default in the center", () => {
	const cells = samples(node("tableCell", { dialect: "1.5" }), 1500);
	for (const { rowspan, colspan, attributes } of cells) {
		if (rowspan !== undefined) expect(attributes?.align).toBeDefined();
		expect(colspan).not.toBe(1);
	}
	const spanning = cells.filter(({ rowspan }) => rowspan !== undefined);
	const notCentered = spanning.filter(
		({ attributes }) => attributes?.align !== "center",
	);
	expect(notCentered.length).toBeGreaterThan(0);
	expect(notCentered.length).toBeLessThan(0.2 * spanning.length);
	for (const span of ["rowspan", "colspan"] as const)
		expect(distinct(cells.map((cell) => cell[span]))).toEqual([2, 3, 4]);
	expect(distinct(cells.map(({ children }) => children.length))).toEqual([
		0, 1,
	]);
	expect(cells).toContainEqual({ type: "tableCell", children: [] });
});

test.each([
	"link",
	"pageLink",
	"interwikiLink",
	"attachmentLink",
	"image",
	"transclusion",
] as const)("%s has neither attributes nor a query in 1.5", (type) => {
	const fields = samples(node(type, { dialect: "1.5" })).flatMap((each) =>
		Object.keys(each),
	);
	expect(fields).not.toContain("attributes");
	expect(fields).not.toContain("query");
});
