/** The generator of pages that list user groups says what its markup says. */
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Dialect, Nodes } from "../src/ast";
import { parse } from "../src/parse";
import {
	type LinkModel,
	type RegionModel,
	regionLinks,
} from "./group-pages/model";
import { type GroupPage, groupPage } from "./group-pages/page";

const DIALECTS: readonly Dialect[] = ["1.5", "1.9"];

/** A node and all nodes in it, in the order of the page. */
const inOrder = (node: Nodes): Nodes[] => [
	node,
	...("children" in node ? node.children.flatMap(inOrder) : []),
];

const textOf = (node: Nodes): string =>
	inOrder(node)
		.map((each) => (each.type === "text" ? each.value : ""))
		.join("");

const read = ({ markup }: GroupPage, dialect: Dialect): Nodes[] =>
	inOrder(parse(markup[dialect], { dialect }));

/** Target and label of every link, but for the category names; a label that repeats the target is none. */
function written(page: GroupPage, dialect: Dialect): string[] {
	return read(page, dialect).flatMap((node) => {
		if (node.type !== "link" && node.type !== "pageLink") return [];
		const target = node.type === "link" ? node.url : node.page;
		if (page.model.categories.includes(target)) return [];
		const label = textOf(node);
		return target === label || target === `mailto:${label}`
			? [target]
			: [`${target} ${label}`];
	});
}

const expected = ({ url, page, label }: LinkModel): string =>
	[url ?? page, label ?? []].flat().join(" ");

const headings = (regions: readonly RegionModel[]): string[] =>
	regions.flatMap(({ depth, name, aliases, note, regions: inner }) => [
		`${depth} ${[name, ...aliases].join("/")}${note === undefined ? "" : `(${note})`}`,
		...headings(inner),
	]);

const property = (check: (page: GroupPage) => void): void =>
	fc.assert(fc.property(groupPage(), check), { numRuns: 300 });

describe("pages of groups", () => {
	test("have the same links in both dialects", () => {
		property((page) => {
			expect(written(page, "1.5")).toEqual(written(page, "1.9"));
		});
	});

	test.each(DIALECTS)(
		"%s: have the links of their model, each as often",
		(dialect) => {
			property((page) => {
				const { intro, regions } = page.model;
				expect(written(page, dialect).sort()).toEqual(
					[...intro.links, ...regionLinks(regions)].map(expected).sort(),
				);
			});
		},
	);

	test.each(DIALECTS)("%s: have the headings of their model", (dialect) => {
		property((page) => {
			const found = read(page, dialect).flatMap((node) =>
				node.type === "heading"
					? [`${node.depth} ${textOf(node).replace(/\s+\(/u, "(")}`]
					: [],
			);
			expect(found).toEqual(headings(page.model.regions));
		});
	});
});
