/** Pages that list user groups. */
import { readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { parse } from "../src/parse";
import { collectLinks } from "../src/usergroups/links";
import {
	type Region,
	type UserGroup,
	UserGroupTree,
} from "../src/usergroups/schema";
import { allLinks, toUserGroups } from "../src/usergroups/tree";
import { dialect, source } from "./arbitraries";
import {
	corpora,
	hasShared,
	needsShared,
	readCorpus,
	readShared,
} from "./shared";

const groupsOf = (markup: string): UserGroupTree => toUserGroups(parse(markup));

const allGroups = ({
	groups,
	regions,
}: Pick<Region, "groups" | "regions">): UserGroup[] => {
	const withChapters = (group: UserGroup): UserGroup[] => [
		group,
		...group.groups.flatMap(withChapters),
	];
	return [...groups.flatMap(withChapters), ...regions.flatMap(allGroups)];
};

const key = ({
	position: { start },
	url,
	page,
}: UserGroupTree["intro"]["links"][number]): string =>
	`${start.offset} ${url ?? page}`;

/** Every link of a page but the category names at its foot, in the tree exactly once. */
function expectEveryLinkOnce(markup: string, tree: UserGroupTree): void {
	const ast = parse(markup);
	const written = collectLinks(ast.children, ast.data?.dialect ?? "1.9").filter(
		({ page }) => !tree.page.categories.includes(page ?? ""),
	);
	expect(allLinks(tree).map(key).sort()).toEqual(written.map(key).sort());
}

describe("any page", () => {
	test("gives a tree that fits the schema, also as JSON, with every link in it", () => {
		fc.assert(
			fc.property(source(), dialect(), (markup, each) => {
				const tree = toUserGroups(parse(markup, { dialect: each }));
				expect(UserGroupTree.parse(JSON.parse(JSON.stringify(tree)))).toEqual(
					tree,
				);
			}),
			{ numRuns: 500 },
		);
		fc.assert(
			fc.property(source(), (markup) => {
				fc.pre(!markup.includes("Category"));
				expectEveryLinkOnce(markup, groupsOf(markup));
			}),
			{ numRuns: 500 },
		);
	});

	test("gives ids that are there once", () => {
		fc.assert(
			fc.property(source(), (markup) => {
				const ids = allGroups(groupsOf(`= R =\n${markup}`)).map(({ id }) => id);
				expect(new Set(ids).size).toBe(ids.length);
			}),
			{ numRuns: 500 },
		);
	});
});

describe("regions", () => {
	test("follow the depths of headings, which may skip some", () => {
		const { regions } = groupsOf(
			"== Asia ==\n==== Pune ====\n=== India ===\n== Europe ==",
		);
		expect(
			regions.map(({ name, regions: inner }) => [
				name,
				inner.map((region) => region.name),
			]),
		).toEqual([
			["Asia", ["Pune", "India"]],
			["Europe", []],
		]);
	});

	test.each([
		[
			"USA (west to east)",
			{ name: "USA", note: "west to east", kind: "country", code: "US" },
		],
		["Cambodia(abc)", { name: "Cambodia", note: "abc", code: "KH" }],
		[
			"Thailand/ประเทศไทย",
			{ name: "Thailand", aliases: ["ประเทศไทย"], code: "TH" },
		],
		["Africa", { kind: "world-region", code: "002" }],
		["Latin America", { kind: "world-region", code: "419" }],
		["Zimbabwe", { kind: "country", code: "ZW" }],
		["Kosovo", { kind: "country", code: "XK" }],
		["Ivory Coast", { kind: "country", code: "CI" }],
		["Books", { kind: "section" }],
	])("%s", (title, expected) => {
		expect(groupsOf(`= ${title} =`).regions[0]).toMatchObject(expected);
	});
});

describe("items", () => {
	const names = (markup: string): string[] =>
		allGroups(groupsOf(`== Chile ==\n${markup}`)).map(({ name }) => name);

	test.each([
		[" * [[http://a.example/|Group A]] - Santiago", "Group A"],
		[" * ([[http://a.example/|Group A]]) - more", "Group A"],
		[" * '''[[http://a.example/|Group A]]'''", "Group A"],
		[
			" * GroupDesert - The desert group. - [[http://a.example|Website]]",
			"GroupDesert",
		],
		[" . The Community - Santiago", "The Community"],
		[" * [[GroupPage]] meets monthly", "GroupPage"],
		[
			" * http://python.example -- Python Chile association",
			"Python Chile association",
		],
		[
			" * http://www.group.example - A group of users who meet",
			"group.example",
		],
		[" * DN: Python Users Group", "DN: Python Users Group"],
	])("%s", (markup, name) => {
		expect(names(markup)).toEqual([name]);
	});

	test("channels belong to the group around them, or to the only one of the region, or to the region's own", () => {
		expect(
			names(
				" * [[http://a.example|Group A]]\n  * [[http://b.example|Mailing List]]\n  * IRC: http://c.example",
			),
		).toEqual(["Group A"]);
		expect(names(" . Group A of Chile\n * [[http://b.example|Blog]]")).toEqual([
			"Group A of Chile",
		]);
		expect(
			names(" * [[http://a.example|Website]]\n * [[http://b.example|Twitter]]"),
		).toEqual(["Chile"]);
	});
});

test("both dialects give the same tree", () => {
	const bare = (markup: string) =>
		JSON.parse(
			JSON.stringify(groupsOf(markup), (name, value) =>
				name === "position" || name === "dialect" ? undefined : value,
			),
		);
	expect(
		bare(
			"== Asia ==\n * [http://a.example Group A] - x\n  * [http://b.example Blog]\n[:Page:Other] [[BR]]",
		),
	).toEqual(
		bare(
			"== Asia ==\n * [[http://a.example|Group A]] - x\n  * [[http://b.example|Blog]]\n[[Page|Other]] <<BR>>",
		),
	);
});

test("the sample page", async () => {
	const markup = readFileSync(
		new URL("../fixtures/pages/PythonGroupsSample.moin19.txt", import.meta.url),
		"utf8",
	);
	const tree = groupsOf(markup);
	expectEveryLinkOnce(markup, tree);
	await expect(`${JSON.stringify(tree, null, 2)}\n`).toMatchFileSnapshot(
		"../fixtures/pages/PythonGroupsSample.groups.json",
	);
});

describe.skipIf(!hasShared)(needsShared, () => {
	test.each(["LocalUserGroups.moin19.txt", "PythonUserGroups.moin15.txt"])(
		"%s: every link once",
		(file) => {
			const markup = readShared(`pages/${file}`);
			expectEveryLinkOnce(markup, groupsOf(markup));
		},
	);

	test.each(corpora)("%s: no page throws", (name) => {
		for (const { markup } of readCorpus(name))
			expect(UserGroupTree.safeParse(groupsOf(markup)).success).toBe(true);
	});
});
