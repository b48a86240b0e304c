/** Which blocks drawn pages hold where: none that the parser could not give there, and all others. */
import { describe, expect, test } from "vitest";
import { flow, node, root } from "../../src/arbitraries";
import type { Dialect, FlowContent, Nodes } from "../../src/ast";
import { FLOW } from "../support/content-model";
import { distinct, samples } from "../support/samples";
import { descendants } from "../support/walk";

const DIALECTS: readonly Dialect[] = ["1.5", "1.9"];

type Holder = Extract<
	Nodes,
	{ type: "root" | "section" | "listItem" | "definitionDescription" }
>;

const isHolder = (each: Nodes): each is Holder =>
	["root", "section", "listItem", "definitionDescription"].includes(each.type);

/** Blocks side by side in the holders of some pages. */
const pairsIn = (holders: readonly Holder[]): [FlowContent, FlowContent][] =>
	holders.flatMap(({ children }) =>
		children.slice(1).flatMap((after, at): [FlowContent, FlowContent][] => {
			const before = children[at];
			return before === undefined ? [] : [[before, after]];
		}),
	);

const isHead = ({ type }: Nodes): boolean =>
	type === "processingInstruction" || type === "comment";

/** What a list of items says of all of them. */
const kindOf = (each: FlowContent): string =>
	JSON.stringify({ ...each, children: [] });

describe.each(DIALECTS)("in %s", (dialect) => {
	const holders = (numRuns: number, maxDepth = 2) =>
		samples(root({ dialect, maxDepth }), numRuns)
			.flatMap(descendants)
			.filter(isHolder);

	test("lists side by side differ in what they say of themselves", () => {
		const differences = pairsIn(holders(800, 1)).flatMap(([before, after]) => {
			if (before.type !== "list" && before.type !== "definitionList") return [];
			if (before.type === after.type)
				expect(kindOf(before)).not.toBe(kindOf(after));
			if (before.type !== "list" || after.type !== "list") return [];
			return [before.ordered === after.ordered ? "style" : "ordered"];
		});
		expect(distinct(differences)).toEqual(["ordered", "style"]);
	});

	test("paragraphs stand side by side in pages and sections, and nowhere else", () => {
		const all = holders(200);
		const inItems = all.filter(
			({ type }) => type !== "root" && type !== "section",
		);
		const pages = all.filter((each) => !inItems.includes(each));
		const areParagraphs = ([before, after]: [FlowContent, FlowContent]) =>
			before.type === "paragraph" && after.type === "paragraph";
		expect(pairsIn(pages).some(areParagraphs)).toBe(true);
		expect(pairsIn(inItems).some(areParagraphs)).toBe(false);
		expect(inItems.some(({ children }) => children.length === 3)).toBe(true);
	});

	test("instructions stand in the head of a page or a section, before or behind comments", () => {
		const heads = holders(300).flatMap((each) => {
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
		const pairs = pairsIn(heads).map((pair) =>
			pair.map(({ type }) => type).join(),
		);
		expect(pairs).toContain("processingInstruction,comment");
		expect(pairs).toContain("comment,processingInstruction");
		expect(pairs).toContain("processingInstruction,processingInstruction");
	});

	test("each holder has all blocks that may stand in it", () => {
		const all = holders(500);
		const found = (type: Holder["type"]) =>
			distinct(
				all
					.filter((each) => each.type === type)
					.flatMap(({ children }) => children.map((child) => child.type)),
			);
		const inItems = ["code", "definitionList", "list", "paragraph", "section"];
		expect(found("root")).toEqual([...FLOW].sort());
		expect(found("listItem")).toEqual([...inItems, "table"]);
		expect(found("definitionDescription")).toEqual(inItems);
		const inSections = dialect === "1.9" ? [] : ["code", "section"];
		expect(found("section")).toEqual(
			FLOW.filter((type) => !inSections.includes(type)).sort(),
		);
	});

	test("without depth there are but blocks that hold none", () => {
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

	test("a page in another language is its instruction and its text", () => {
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

	test("a page has a head and a body, and may be empty", () => {
		const drawn = samples(flow({ dialect, maxDepth: 0, size: "max" }));
		const last = drawn.map((blocks) =>
			blocks.findLastIndex(({ type }) => type === "processingInstruction"),
		);
		expect(Math.max(...last)).toBe(2);
		const lengths = drawn.map((blocks) => {
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

test("only 1.9 has instructions of any name, and only at the head of a page", () => {
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
	for (const dialect of DIALECTS)
		expect(namesIn(dialect, "section")).toEqual(known);
	expect(namesIn("1.5", "root")).toEqual(known);
});
