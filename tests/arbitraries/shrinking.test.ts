/** Generated nodes shrink to the smallest of their type, from any seed. */

import { describe, expect, test } from "vitest";
import { dialectNames } from "../../grammar/dialect-names";
import { namesOf } from "../../grammar/tokens/names";
import { flow, node, pageName, phrasing, root } from "../../src/arbitraries";
import type { Dialect, Nodes, Root } from "../../src/ast";
import { CHILD_TYPES } from "../support/content-model";
import { distinctShrunken, shareOf, shrunken } from "../support/samples";

const A = [{ type: "text", value: "a" }];
const PARAGRAPH = { type: "paragraph", children: A };
const ITEM = { type: "listItem", marker: true, children: [] };
const CELL = { type: "tableCell", children: [] };
const ROW = { type: "tableRow", children: [CELL] };
const TERM = { type: "definitionTerm", children: [] };
const DESCRIPTION = { type: "definitionDescription", children: [] };

/** The fields of the smallest node of each type; the smallest smiley depends on the dialect. */
const SMALLEST: Readonly<Record<Exclude<Nodes["type"], "smiley">, object>> = {
	root: { children: [] },
	section: { parser: "wiki", children: [] },
	processingInstruction: { name: "deprecated" },
	comment: { value: "" },
	heading: { depth: 1, children: A },
	paragraph: PARAGRAPH,
	code: { value: "" },
	thematicBreak: { size: 0 },
	list: { ordered: false, children: [ITEM] },
	listItem: ITEM,
	definitionList: { children: [TERM, DESCRIPTION] },
	definitionTerm: TERM,
	definitionDescription: DESCRIPTION,
	table: { children: [ROW] },
	tableRow: ROW,
	tableCell: CELL,
	text: { value: "a" },
	strong: { children: A },
	emphasis: { children: A },
	underline: { children: A },
	delete: { children: A },
	larger: { children: A },
	smaller: { children: A },
	remark: { children: A },
	superscript: { children: A },
	subscript: { children: A },
	inlineCode: { value: "a" },
	link: { url: "http://a.b", children: A },
	pageLink: { page: "Page", children: A },
	interwikiLink: { wiki: "MoinMoin", page: "Foo", children: A },
	anchorLink: { anchor: "top", children: A },
	attachmentLink: { attachment: "a.txt", children: A },
	image: { url: "http://a.b/a.png" },
	transclusion: { kind: "attachment", target: "a.png" },
	macro: { name: "BR" },
};

const smallestFields = (type: Nodes["type"], dialect: Dialect): object => {
	if (type === "smiley") return { value: namesOf[dialect].smileys[0] };
	const is15 = type === "transclusion" && dialect === "1.5";
	return { ...SMALLEST[type], ...(is15 && { target: "a.txt" }) };
};

const TYPES = Object.keys(CHILD_TYPES) as Nodes["type"][];
const isOf = (dialect: Dialect, type: Nodes["type"]): boolean =>
	type !== (dialect === "1.5" ? "remark" : "anchorLink");

describe.each(dialectNames)("in %s", (dialect) => {
	test.each(TYPES.filter((type) => isOf(dialect, type)))(
		"a node of type %s shrinks to the smallest of its type",
		(type) => {
			const shrunk = distinctShrunken(node(type, { dialect }));
			expect(shrunk).toEqual([{ type, ...smallestFields(type, dialect) }]);
		},
	);

	test.each(["listItem", "definitionDescription", "tableCell"] as const)(
		"the content of a %s shrinks to a paragraph",
		(type) => {
			const shrunk = distinctShrunken(
				node(type, { dialect }),
				({ children }) => children.length > 0,
			);
			expect(shrunk).toEqual([
				{ ...SMALLEST[type], type, children: [PARAGRAPH] },
			]);
		},
	);

	test("the content of a page shrinks to a paragraph without instructions", () => {
		const isInstruction = ({ type }: Nodes): boolean =>
			type === "processingInstruction" || type === "comment";
		expect(
			distinctShrunken(
				flow({ dialect }),
				(blocks) => !blocks.every(isInstruction),
			),
		).toEqual([[PARAGRAPH]]);
	});

	test("two items shrink to two empty ones", () => {
		expect(
			distinctShrunken(
				node("list", { dialect }),
				({ children }) => children.length > 1,
			).map(({ children }) => children),
		).toEqual([[ITEM, ITEM]]);
	});

	test("a term that is not empty shrinks to a letter", () => {
		expect(
			distinctShrunken(
				node("definitionTerm", { dialect }),
				({ children }) => children.length > 0,
			),
		).toEqual([{ type: "definitionTerm", children: A }]);
	});

	test("code that is not empty shrinks to a line without a language", () => {
		const shrunk = distinctShrunken(
			node("code", { dialect }),
			({ value }) => value.length > 0 && !/^[\n#]/.test(value),
		);
		expect(shrunk).toContainEqual({ type: "code", value: "a" });
		for (const { value } of shrunk) expect(value).toBe("a");
	});

	test("a page in another language shrinks to an empty one", () => {
		const isForeign = ({ children }: Root): boolean =>
			children[0]?.type === "processingInstruction" &&
			children[0].name === "format" &&
			children[0].value !== "wiki";
		expect(distinctShrunken(root({ dialect }), undefined, isForeign)).toEqual([
			{ type: "root", children: [] },
		]);
	});

	test("a single node of any type shrinks to text in most cases", () => {
		const shrunk = shrunken(
			phrasing({ dialect }),
			(run) => JSON.stringify(run) !== JSON.stringify(A),
			(run) => run.length === 1 && run[0]?.type !== "text",
		);
		const isText = shareOf(shrunk, ([first]) => first?.type === "text");
		expect(isText).toBeGreaterThan(0.6);
	});

	test("text that looks like markup shrinks to an ordinary word in most cases", () => {
		const shrunk = shrunken(
			node("text", { dialect }),
			({ value }) => value !== "a",
			({ value }) => /^[^\w ]+$/.test(value),
		);
		const isOrdinary = shareOf(shrunk, ({ value }) =>
			/^[a-z0-9 ]+$/i.test(value),
		);
		expect(isOrdinary).toBeGreaterThan(0.8);
	});

	test("links shrink to a link that is alone", () => {
		const isLink = ({ type }: Nodes): boolean => /link$/i.test(type);
		const shrunk = distinctShrunken(phrasing({ dialect }), (run) =>
			run.some(isLink),
		);
		expect(shrunk).toContainEqual([
			{ type: "link", url: "http://a.b", children: A },
		]);
		for (const run of shrunk) expect(run.length).toBe(1);
	});
});

test("names of pages shrink to one part", () => {
	expect(distinctShrunken(pageName())).toEqual(["Page"]);
});

test("arguments of a macro shrink to the empty string", () => {
	const macros = node("macro", { dialect: "1.9" });
	expect(distinctShrunken(macros, ({ args }) => args !== undefined)).toEqual([
		{ type: "macro", name: "BR", args: "" },
	]);
});
