/** The generator of pages that list user groups: the markup says what the model says. */

import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { dialectNames } from "../../../grammar/dialect-names";
import {
	allGroups,
	allRegions,
	type LinkModel,
	pageLinks,
	type RegionModel,
} from "../../../src/arbitraries/group-pages/model";
import {
	type UserGroupPage,
	userGroupPage,
} from "../../../src/arbitraries/group-pages/page";
import type { Dialect, Nodes } from "../../../src/ast";
import { parse } from "../../../src/parse";
import {
	LinkKind,
	NameSource,
	RegionKind,
	Status,
} from "../../../src/usergroups/result/schema";
import { runs } from "../../support/runs";

/** A node and all nodes in it, in the order of the page. */
const inOrder = (node: Nodes): Nodes[] => [
	node,
	...("children" in node ? node.children.flatMap(inOrder) : []),
];

const textOf = (node: Nodes): string =>
	inOrder(node)
		.map((each) => (each.type === "text" ? each.value : ""))
		.join("")
		.replace(/\s+/g, " ")
		.trim();

const read = ({ markup }: UserGroupPage, dialect: Dialect): Nodes[] =>
	inOrder(parse(markup[dialect], { dialect }));

/** Target and label of every link, but for the category names; a label that repeats the target is none. */
const written = (page: UserGroupPage, dialect: Dialect): string[] =>
	read(page, dialect).flatMap((node) => {
		if (node.type !== "link" && node.type !== "pageLink") return [];
		const target = node.type === "link" ? node.url : node.page;
		if (page.model.categories.includes(target)) return [];
		const label = textOf(node);
		return target === label || target === `mailto:${label}`
			? [target]
			: [`${target} ${label}`];
	});

const expected = ({ url, page, label }: LinkModel): string =>
	[url ?? page, label ?? []].flat().join(" ");

/** The depth of a heading and the titles down to it, then those of the headings in it. */
function outline(
	{ depth, name, aliases, note, regions }: RegionModel,
	path: readonly string[] = [],
): (number | string)[][] {
	const title =
		[name, ...aliases].join("/") + (note === undefined ? "" : `(${note})`);
	const here = [...path, title];
	return [
		[depth, ...here],
		...regions.flatMap((region) => outline(region, here)),
	];
}

const property = (check: (page: UserGroupPage) => void): void =>
	fc.assert(fc.property(userGroupPage(), check), runs(300));

test("pages have the same links in both dialects", () => {
	property((page) => {
		expect(written(page, "1.5")).toEqual(written(page, "1.9"));
	});
});

describe.each(dialectNames)("pages in %s", (dialect) => {
	test("have the links of their model, each as often", () => {
		property((page) => {
			expect(written(page, dialect).sort()).toEqual(
				pageLinks(page.model).map(expected).sort(),
			);
		});
	});

	test("have the headings of their model, each under the nearest shallower one", () => {
		property((page) => {
			const path: { depth: number; title: string }[] = [];
			const found = read(page, dialect).flatMap((node) => {
				if (node.type !== "heading") return [];
				const { depth } = node;
				while ((path.at(-1)?.depth ?? 0) >= depth) path.pop();
				path.push({ depth, title: textOf(node).replace(" (", "(") });
				return [[depth, ...path.map(({ title }) => title)]];
			});
			expect(found).toEqual(
				page.model.regions.flatMap((each) => outline(each)),
			);
		});
	});

	test("have the prose of their model in paragraphs", () => {
		property((page) => {
			const paragraphs = read(page, dialect).flatMap((node) =>
				node.type === "paragraph" ? [textOf(node)] : [],
			);
			const { intro } = page.model;
			const prose = allRegions(page.model).map((region) => region.description);
			for (const text of [intro.text, ...prose])
				if (text !== undefined) expect(paragraphs).toContain(text);
		});
	});

	test("name the groups, places and addresses of their model", () => {
		property((page) => {
			const [root] = read(page, dialect);
			const text = root === undefined ? "" : textOf(root);
			for (const { name, nameSource, place, contacts } of allGroups(
				page.model,
			)) {
				if (nameSource !== "host") expect(text).toContain(name);
				if (place !== undefined) expect(text).toContain(place);
				for (const { email, original, irc } of contacts) {
					const shown = original ?? irc;
					if (shown !== undefined) expect(text).toContain(shown);
					else expect(page.markup[dialect]).toContain(email);
				}
			}
		});
	});
});

test("pages have everything that the tree of groups distinguishes", () => {
	const pages = fc.sample(userGroupPage(), { numRuns: 2000, seed: 1 });
	const models = pages.map(({ model }) => model);
	const groups = models.flatMap(allGroups);
	const regions = models.flatMap(allRegions);
	const seen = <T>(values: readonly T[]): T[] => [...new Set(values)].sort();
	const all = (values: readonly string[]): string[] => [...values].sort();
	expect(seen(groups.map(({ nameSource }) => nameSource))).toEqual(
		all(NameSource.options),
	);
	expect(seen(groups.map(({ status }) => status))).toEqual(all(Status.options));
	expect(seen(regions.map(({ kind }) => kind))).toEqual(
		all(RegionKind.options),
	);
	expect(seen(models.flatMap(pageLinks).map(({ kind }) => kind))).toEqual(
		all(LinkKind.options),
	);
	expect(seen(regions.map(({ depth }) => depth))).toEqual([1, 2, 3, 4, 5]);
	for (const some of [
		groups.some(({ section }) => section !== undefined),
		groups.some(({ chapters }) => chapters.length > 0),
		groups.some(({ place }) => place !== undefined),
		regions.some(({ note }) => note !== undefined),
		regions.some(({ aliases }) => aliases.length > 0),
		regions.some(({ links }) => links.length > 0),
	])
		expect(some).toBe(true);
});

test("fewer items can be asked for", () => {
	const sizeOf = (size: "xsmall" | "max"): number =>
		fc
			.sample(userGroupPage({ size }), { numRuns: 200, seed: 1 })
			.reduce((sum, { markup }) => sum + markup["1.9"].length, 0);
	expect(sizeOf("xsmall")).toBeLessThan(sizeOf("max"));
});
