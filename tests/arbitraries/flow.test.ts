/** Children and neighbors of generated blocks: all that the parser can return, and no others. */

import { describe, expect, test } from "vitest";
import { dialectNames } from "../../grammar/dialect-names";
import { flow, node, root } from "../../src/arbitraries";
import type { Dialect, FlowContent, Nodes } from "../../src/ast";
import { FLOW } from "../support/content-model";
import { distinct, samples } from "../support/samples";
import { descendants } from "../support/walk";

type FlowParent = Extract<
	Nodes,
	{ type: "root" | "section" | "listItem" | "definitionDescription" }
>;

const isFlowParent = (each: Nodes): each is FlowParent =>
	["root", "section", "listItem", "definitionDescription"].includes(each.type);

/** Returns all pairs of neighboring blocks. */
const neighborsIn = (
	parents: readonly FlowParent[],
): [FlowContent, FlowContent][] =>
	parents.flatMap(({ children }) =>
		children.slice(1).flatMap((after, at): [FlowContent, FlowContent][] => {
			const before = children[at];
			return before === undefined ? [] : [[before, after]];
		}),
	);

const isHead = ({ type }: Nodes): boolean =>
	type === "processingInstruction" || type === "comment";

/** Returns the fields of a list as JSON, without its items. */
const fieldsOf = (each: FlowContent): string =>
	JSON.stringify({ ...each, children: [] });

describe.each(dialectNames)("in %s", (dialect) => {
	const flowParents = (numRuns: number, maxDepth = 2) =>
		samples(root({ dialect, maxDepth }), numRuns)
			.flatMap(descendants)
			.filter(isFlowParent);

	test("neighboring lists differ in their fields", () => {
		const differences = neighborsIn(flowParents(800, 1)).flatMap(
			([before, after]) => {
				if (before.type !== "list" && before.type !== "definitionList")
					return [];
				if (before.type === after.type)
					expect(fieldsOf(before)).not.toBe(fieldsOf(after));
				if (before.type !== "list" || after.type !== "list") return [];
				return [before.ordered === after.ordered ? "style" : "ordered"];
			},
		);
		expect(distinct(differences)).toEqual(["ordered", "style"]);
	});

	test("paragraphs are neighbors in pages and sections only", () => {
		const all = flowParents(200);
		const inItems = all.filter(
			({ type }) => type !== "root" && type !== "section",
		);
		const inPages = all.filter((each) => !inItems.includes(each));
		const areParagraphs = ([before, after]: [FlowContent, FlowContent]) =>
			before.type === "paragraph" && after.type === "paragraph";
		expect(neighborsIn(inPages).some(areParagraphs)).toBe(true);
		expect(neighborsIn(inItems).some(areParagraphs)).toBe(false);
		expect(inItems.some(({ children }) => children.length === 3)).toBe(true);
	});

	test("instructions are at the beginning of a page or a section, before or after comments", () => {
		const heads = flowParents(300).flatMap((each) => {
			const first = each.children.findIndex((child) => !isHead(child));
			const at = each.children.findLastIndex(
				({ type }) => type === "processingInstruction",
			);
			if (first >= 0) expect(at).toBeLessThan(first);
			return at < 0 ? [] : [each];
		});
		expect(distinct(heads.map(({ type }) => type))).toEqual([
			"root",
			"section",
		]);
		const pairs = neighborsIn(heads).map((pair) =>
			pair.map(({ type }) => type).join(),
		);
		expect(pairs).toContain("processingInstruction,comment");
		expect(pairs).toContain("comment,processingInstruction");
		expect(pairs).toContain("processingInstruction,processingInstruction");
	});

	test("each parent has all types of blocks that it can have", () => {
		const all = flowParents(500);
		const typesIn = (type: FlowParent["type"]) =>
			distinct(
				all
					.filter((each) => each.type === type)
					.flatMap(({ children }) => children.map((child) => child.type)),
			);
		const inItems = ["code", "definitionList", "list", "paragraph", "section"];
		expect(typesIn("root")).toEqual([...FLOW].sort());
		expect(typesIn("listItem")).toEqual([...inItems, "table"]);
		expect(typesIn("definitionDescription")).toEqual(inItems);
		const inSections = dialect === "1.9" ? [] : ["code", "section"];
		expect(typesIn("section")).toEqual(
			FLOW.filter((type) => !inSections.includes(type)).sort(),
		);
	});

	test("pages without nesting have only blocks without blocks", () => {
		const types = samples(root({ dialect, maxDepth: 0 }))
			.flatMap(descendants)
			.map(({ type }) => type);
		expect(distinct(types.filter((type) => FLOW.includes(type)))).toEqual([
			"code",
			"comment",
			"heading",
			"paragraph",
			"processingInstruction",
			"thematicBreak",
		]);
	});

	test("a page in another language has an instruction and one block of code", () => {
		const foreign = samples(root({ dialect, maxDepth: 0 }), 1200).flatMap(
			({ children }) => {
				const [head, text, ...rest] = children;
				return head?.type === "processingInstruction" &&
					head.name === "format" &&
					head.value !== "wiki"
					? [{ head, text, rest }]
					: [];
			},
		);
		for (const { head, text, rest } of foreign) {
			expect(rest).toEqual([]);
			if (text?.type !== "code") throw new Error("no text");
			expect([text.lang, text.meta ?? []].flat().join(" ")).toBe(head.value);
			expect(text.value).toMatch(/^text(?:\n(?:.|\n)*\S)?$/);
		}
		expect(foreign.length).toBeLessThan(120);
		expect(distinct(foreign.map(({ head }) => head.value))).toEqual([
			"csv",
			"csv -x y",
			"python",
			"python -x y",
			"rst",
			"rst -x y",
		]);
	});

	test("a page has up to five blocks after its instructions, and can be empty", () => {
		const pages = samples(flow({ dialect, maxDepth: 0, size: "max" }));
		const last = pages.map((blocks) =>
			blocks.findLastIndex(({ type }) => type === "processingInstruction"),
		);
		expect(Math.max(...last)).toBe(2);
		const lengths = pages.map((blocks) => {
			const head = blocks.findIndex((each) => !isHead(each));
			return head < 0 ? [] : [head, blocks.length - head];
		});
		expect(Math.max(...lengths.map(([, body = 0]) => body))).toBe(5);
		expect(
			Math.max(...lengths.map(([head = 0]) => head)),
		).toBeGreaterThanOrEqual(3);
		expect(lengths).toContainEqual([]);
		expect(
			lengths.filter(([head]) => head === 0).length / lengths.length,
		).toBeGreaterThan(0.5);
	});
});

test("instructions have any name only in 1.9, and only in a page", () => {
	const namesIn = (dialect: Dialect, type: "root" | "section") =>
		distinct(
			samples(node(type, { dialect, maxDepth: 0 }), 1500).flatMap(
				({ children }) =>
					children.flatMap((each) =>
						each.type === "processingInstruction" ? [each.name] : [],
					),
			),
		);
	const known = [
		"acl",
		"deprecated",
		"format",
		"language",
		"pragma",
		"redirect",
		"refresh",
	];
	expect(namesIn("1.9", "root")).toEqual(
		[...known, "openiduser", "whatever"].sort(),
	);
	for (const dialect of dialectNames)
		expect(namesIn(dialect, "section")).toEqual(known);
	expect(namesIn("1.5", "root")).toEqual(known);
});
