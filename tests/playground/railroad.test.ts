import { fromHtml } from "hast-util-from-html";
import { toString as textOf } from "hast-util-to-string";
import { visit } from "unist-util-visit";
import { describe, expect, test } from "vitest";
import { dialectNames } from "../../grammar/dialect-names";
import { t } from "../../grammar/vocabulary";
import { drawDiagram } from "../../playground/railroad/diagram";
import {
	type RailroadDiagram,
	ruleDiagrams,
	tokenDiagrams,
} from "../../playground/railroad/index";
import { patternShape } from "../../playground/railroad/pattern-shape";

const tokens = Object.keys(t);

/** Texts of the boxes and comments of a diagram. */
function labelsOf(svg: string): string[] {
	const labels: string[] = [];
	visit(fromHtml(svg, { fragment: true, space: "svg" }), "element", (node) => {
		if (node.tagName === "text") labels.push(textOf(node));
	});
	return labels;
}

/** Ids that the boxes of a diagram lead to. */
const linksOf = ({ svg }: RailroadDiagram): string[] =>
	[...svg.matchAll(/xlink:href="#([^"]*)"/g)].map(([, id = ""]) => id);

describe("diagrams of rules", () => {
	const diagrams = ruleDiagrams();

	test("the page comes first and takes every token", () => {
		const [page] = diagrams;
		expect(page?.id).toBe("page");
		expect(page?.tokens.toSorted()).toEqual(tokens.toSorted());
	});

	test("every token is a box of exactly one group", () => {
		const boxes = diagrams.flatMap(({ svg }) =>
			[...svg.matchAll(/data-token="(\w+)"/g)].map(([, name]) => name),
		);
		expect(boxes.toSorted()).toEqual(tokens.toSorted());
	});

	test("a group shows the tokens that it names", () => {
		const group = diagrams.find(({ id }) => id === "construct-links");
		expect(labelsOf(group?.svg ?? "")).toEqual(group?.tokens);
	});

	test("every box leads to a diagram, whichever dialect is shown with it", () => {
		const all = [...diagrams, ...dialectNames.flatMap(tokenDiagrams)];
		const ids = new Set(all.map(({ id }) => id));
		const links = all.flatMap(linksOf);
		expect(links.length).toBeGreaterThan(tokens.length);
		expect(links.filter((id) => !ids.has(id))).toEqual([]);
	});
});

describe.each(dialectNames)("diagrams of tokens of %s", (dialect) => {
	const diagrams = tokenDiagrams(dialect);
	const find = (token: string): string[] =>
		labelsOf(diagrams.find(({ id }) => id === `token-${token}`)?.svg ?? "");

	test("a mark is shown as it is written", () => {
		expect(find("Strong")).toEqual(["'''"]);
		expect(find("SmallerOff")).toEqual(["-~"]);
	});

	test("a token of the other dialect has no diagram", () => {
		const own = dialect === "1.5" ? "QuotedLink" : "RemarkOn";
		const other = dialect === "1.5" ? "RemarkOn" : "QuotedLink";
		const ids = diagrams.map(({ id }) => id);
		expect(ids).toContain(`token-${own}`);
		expect(ids).not.toContain(`token-${other}`);
	});

	test("a token has one diagram, which names it", () => {
		const names = diagrams.flatMap((each) => each.tokens);
		expect(new Set(names).size).toBe(names.length);
		for (const each of diagrams) expect(each.title).toContain(each.tokens[0]);
	});
});

test.each([
	[/--\(|\)--/, ["--(", ")--"]],
	[/~- ?/, ["~-", "␣"]],
	[/,,[^,\n]{1,40},,/, [",,", "[^,\\n]", "at most 40 times", ",,"]],
	[/a(?:bc)*\d+/, ["a", "bc", "\\d"]],
])("%s is shown box by box", (pattern, labels) => {
	const description = { id: "pattern", title: "pattern", tokens: [] };
	const { svg } = drawDiagram(description, patternShape(pattern));
	expect(labelsOf(svg).toSorted()).toEqual(labels.toSorted());
});
