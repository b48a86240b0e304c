/** Pages that list user groups: what holds for every page, and the real ones. */
import { readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
	type UserGroupPage,
	userGroupPage,
} from "../../src/arbitraries/group-pages/page";
import { toUserGroupModel } from "../../src/arbitraries/group-pages/to-model";
import type { Dialect, Nodes } from "../../src/ast";
import { parse } from "../../src/parse";
import { toUserGroups } from "../../src/usergroups/assemble/to-user-groups";
import { isLink } from "../../src/usergroups/read/links";
import {
	type Link,
	type Region,
	type UserGroup,
	UserGroupTree,
} from "../../src/usergroups/result/schema";
import { dialect, source } from "../support/arbitraries";
import { runs } from "../support/runs";
import {
	corpora,
	hasShared,
	needsShared,
	readCorpusSample,
	readShared,
} from "../support/shared";

const groupsOf = (
	markup: string,
	each: Dialect | "auto" = "auto",
): UserGroupTree => toUserGroups(parse(markup, { dialect: each }));

/** A tree without what may differ between a page and the same page in the other dialect. */
function withoutPlaces(tree: UserGroupTree): unknown {
	return JSON.parse(
		JSON.stringify({ ...tree, messages: undefined }, (name, value) =>
			name === "position" || name === "dialect" ? undefined : value,
		),
	);
}

/** All groups of a tree or region, chapters among them. */
function allGroups({
	groups,
	regions,
}: Pick<Region, "groups" | "regions">): UserGroup[] {
	const withChapters = (group: UserGroup): UserGroup[] => [
		group,
		...group.groups.flatMap(withChapters),
	];
	return [...groups.flatMap(withChapters), ...regions.flatMap(allGroups)];
}

const allRegions = ({ regions }: Pick<Region, "regions">): Region[] =>
	regions.flatMap((region) => [region, ...allRegions(region)]);

const allLinks = (tree: UserGroupTree): Link[] => [
	...tree.intro.links,
	...allRegions(tree).flatMap(({ links }) => links),
	...allGroups(tree).flatMap(({ links, members }) => [
		...links,
		...members.flatMap((member) => member.links),
	]),
];

/** Where the links of a page lead, with those of footnotes, as the nodes say it. */
function targetsIn(nodes: readonly Nodes[], each: Dialect): string[] {
	return nodes.flatMap((node) => {
		if (isLink(node)) {
			const { start } = node.position ?? { start: { offset: 0 } };
			const type = node.type === "anchorLink" ? "pageLink" : node.type;
			return [`${start.offset} ${type}`];
		}
		if (node.type === "macro" && node.name === "FootNote")
			return targetsIn(
				parse(node.args ?? "", { dialect: each }).children,
				each,
			).map((target) =>
				target.replace(/^\d+/, `${node.position?.start.offset}`),
			);
		return "children" in node ? targetsIn(node.children, each) : [];
	});
}

const typeOf = ({ url, wiki }: Link): string => {
	if (url?.startsWith("attachment:")) return "attachmentLink";
	if (url !== undefined) return "link";
	return wiki === undefined ? "pageLink" : "interwikiLink";
};

/** Where headings and terms are: links in them are text of the page, which the tree reads as links. */
const literalsIn = (nodes: readonly Nodes[]): number[] =>
	nodes.flatMap((node) => {
		if (node.type === "heading" || node.type === "definitionTerm")
			return [node.position?.start.offset ?? 0];
		return "children" in node ? literalsIn(node.children) : [];
	});

/** Every link of a page but the category names at its foot is in the tree exactly once. */
function expectEveryLinkOnce(
	markup: string,
	each: Dialect | "auto" = "auto",
): void {
	const ast = parse(markup, { dialect: each });
	const tree = toUserGroups(ast);
	const left = new Map<string, number>();
	for (const target of targetsIn(ast.children, tree.page.dialect))
		left.set(target, (left.get(target) ?? 0) + 1);
	const literals = new Set(literalsIn(ast.children));
	for (const link of allLinks(tree)) {
		const { offset } = link.position.start;
		if (literals.has(offset)) continue;
		const target = `${offset} ${typeOf(link)}`;
		left.set(target, (left.get(target) ?? 0) - 1);
	}
	const missing = [...left].filter(([, count]) => count !== 0);
	expect(missing.filter(([target]) => !target.endsWith("pageLink"))).toEqual(
		[],
	);
	expect(missing.every(([, count]) => count > 0)).toBe(true);
	expect(missing).toHaveLength(tree.page.categories.length);
}

/** Names, labels and descriptions of a tree. */
const textsIn = (tree: UserGroupTree): string[] => [
	tree.intro.text ?? "",
	...allLinks(tree).map(({ label = "" }) => label),
	...allRegions(tree).flatMap(({ name, note = "", description = "" }) => [
		name,
		note,
		description,
	]),
	...allGroups(tree).flatMap(({ name, description = "", section = "" }) => [
		name,
		description,
		section,
	]),
];

describe("any page", () => {
	const markup = fc.oneof(
		source(),
		source().map((text) => `= Chile =\n * ${text}`),
	);

	test("returns a tree of the schema, also as JSON", () => {
		fc.assert(
			fc.property(markup, dialect(), (text, each) => {
				const tree = groupsOf(text, each);
				expect(UserGroupTree.parse(JSON.parse(JSON.stringify(tree)))).toEqual(
					tree,
				);
			}),
			runs(80),
		);
	});

	test("has every link of it in the tree once", () => {
		fc.assert(
			fc.property(markup, dialect(), (text, each) =>
				expectEveryLinkOnce(text, each),
			),
			runs(80),
		);
	});

	test("gives ids that are there once", () => {
		fc.assert(
			fc.property(markup, (text) => {
				const ids = allGroups(groupsOf(text)).map(({ id }) => id);
				expect(new Set(ids).size).toBe(ids.length);
			}),
			runs(80),
		);
	});
});

const treeOf = ({ markup }: UserGroupPage, each: Dialect): UserGroupTree =>
	groupsOf(markup[each], each);

describe("a page of groups", () => {
	test.each<Dialect>(["1.5", "1.9"])("%s: says what its model says", (each) => {
		fc.assert(
			fc.property(userGroupPage(), (page) => {
				const tree = treeOf(page, each);
				expect(UserGroupTree.parse(tree)).toEqual(tree);
				expect(toUserGroupModel(tree)).toStrictEqual(page.model);
				expectEveryLinkOnce(page.markup[each], each);
			}),
			runs(60),
		);
	});

	test("says the same in both dialects", () => {
		fc.assert(
			fc.property(userGroupPage(), (page) => {
				expect(withoutPlaces(treeOf(page, "1.5"))).toEqual(
					withoutPlaces(treeOf(page, "1.9")),
				);
			}),
			runs(60),
		);
	});

	test("holds no markup in its texts", () => {
		fc.assert(
			fc.property(userGroupPage(), (page) => {
				for (const text of textsIn(treeOf(page, "1.9")))
					expect(text).not.toMatch(/''|__|\[\[|\]\]|\{\{|<<|\|\||\s\s|^\s|\s$/);
			}),
			runs(80),
		);
	});

	test("keeps the order of the page", () => {
		const offsets = (groups: readonly UserGroup[]): number[] =>
			groups.map(({ position }) => position.start.offset);
		const expectOrder = (numbers: number[]): void =>
			expect(numbers).toEqual(numbers.toSorted((a, b) => a - b));
		fc.assert(
			fc.property(userGroupPage(), (page) => {
				const tree = treeOf(page, "1.9");
				for (const { groups } of [...allRegions(tree), ...allGroups(tree)])
					expectOrder(offsets(groups));
				expectOrder(
					allRegions(tree).map(({ position }) => position.start.offset),
				);
			}),
			runs(80),
		);
	});

	test("keeps its ids when another group comes or goes", () => {
		fc.assert(
			fc.property(userGroupPage(), (page) => {
				const markup = page.markup["1.9"];
				const ids = (text: string): string[] =>
					allGroups(groupsOf(text, "1.9"))
						.map(({ id }) => id)
						.filter((id) => !id.startsWith("antarctica/"));
				const other =
					"\n= Antarctica =\n * [[http://pyug.example.aq|McMurdo Python Group]]\n";
				expect(ids(`${markup}${other}`)).toEqual(ids(markup));
			}),
			runs(80),
		);
	});
});

test("the sample page", async () => {
	const markup = readFileSync(
		new URL(
			"../../fixtures/pages/PythonGroupsSample.moin19.txt",
			import.meta.url,
		),
		"utf8",
	);
	expectEveryLinkOnce(markup);
	await expect(
		`${JSON.stringify(groupsOf(markup), null, 2)}\n`,
	).toMatchFileSnapshot("../../fixtures/pages/PythonGroupsSample.groups.json");
});

describe.skipIf(!hasShared)(needsShared, () => {
	test.each(["LocalUserGroups.moin19.txt", "PythonUserGroups.moin15.txt"])(
		"%s: every link once",
		(file) => expectEveryLinkOnce(readShared(`pages/${file}`)),
	);

	test.each(corpora)("%s: no page throws, every link once", (name, each) => {
		for (const { markup } of readCorpusSample(name)) {
			expect(UserGroupTree.safeParse(groupsOf(markup, each)).success).toBe(
				true,
			);
			expectEveryLinkOnce(markup, each);
		}
	});
});
