/** Facts of a group beside its name, from the page and its items (`docs/usergroups.md`, “Groups”). */
import { describe, expect, test } from "vitest";
import { parse } from "../../../src/parse";
import {
	toUserGroups,
	type UserGroupsOptions,
} from "../../../src/usergroups/assemble/to-user-groups";
import type {
	UserGroup,
	UserGroupTree,
} from "../../../src/usergroups/result/schema";
import { linesInChile, linesOfPage } from "../../support/groups/group-lines";
import { groupsIn } from "../../support/groups/group-trees";

const treeOf = (markup: string, options?: UserGroupsOptions): UserGroupTree =>
	toUserGroups(parse(markup, { dialect: "1.9" }), options);

const groupsOf = (markup: string): UserGroup[] => groupsIn(treeOf(markup));

const A = "website http://a.example";
const B = "website http://b.example";
const WINDY = " * [[http://a.example|WindyPy]]";
const GROUP = " * [[http://a.example|A Group]]";

describe("the page", () => {
	test.each([
		["Local User Groups", 1],
		["Sandbox", 0],
		[undefined, 0],
	])("lists groups if its name says so: %s", (pageName, count) => {
		const tree = treeOf(WINDY, pageName === undefined ? {} : { pageName });
		expect(groupsIn(tree)).toHaveLength(count);
		expect(tree.intro).toStrictEqual(
			count === 1
				? { links: [] }
				: { text: "WindyPy", links: [expect.anything()] },
		);
	});

	test.each([
		["= Local user groups =\n= Things =\n", false],
		["= Local user groups =\n== Things ==\n", true],
		["= Groups =\n= Things =\n", true],
		["All local user groups:\n= Things =\n", true],
		[" * all local user groups here\n= Things =\n", true],
		["= Chile =\n= Things =\n", false],
		["= Chile =\n== Things ==\n", true],
		["= Books =\n= Things =\n", true],
		["= Books =\n== Things ==\n", false],
		["= Things =\n", true],
	])(
		"lists groups under headings that name no place: %j %s",
		(front, lists) => {
			expect(groupsOf(front + WINDY)).toHaveLength(lists ? 1 : 0);
		},
	);

	test("keeps items of other lists as text, with those under them, in order", () => {
		expect(
			linesOfPage(
				"= Links =\n * [[http://a.example|A]]\n  * [[http://b.example|B]]\n * C",
			),
		).toEqual(["= Links", "“A B C”", A, B]);
	});
});

test.each([
	["= Chile =", "CL"],
	["= South America =", undefined],
	["= South America =\n== Chile ==", "CL"],
	["= USA =\n== Georgia ==", "US"],
	["= USA =\n== Georgia ==\n=== Things ===", "US"],
	["= Europe =\n== Georgia ==", "GE"],
	["= Brasil =\n== GrUPy-AL ==", "BR"],
	["= Things =", undefined],
])("a group under %j is in the country %s", (headings, code) => {
	const groups = groupsOf(`${headings}\n * [[http://a.example|Windy PUG]]`);
	expect(groups.at(-1)?.countryCode).toBe(code);
	expect(Object.hasOwn(groups.at(-1) ?? {}, "countryCode")).toBe(
		code !== undefined,
	);
});

describe("the items under a group", () => {
	test.each<[string, ...string[]]>([
		[
			"write to ana at b dot example",
			"description: write to ana at b dot example",
			A,
			"contact ana@b.example",
		],
		["Mailing list: ana at b dot example", A, "contact ana@b.example"],
		["Blog: [[http://b.example|Site]]", A, B],
		[
			"Forum: [[http://b.example|Site]] of pizza eaters in Arica",
			"place: Arica",
			"description: Forum: Site of pizza eaters in Arica",
			A,
			B,
		],
		["IRC: #chile", A, "contact #chile"],
		[
			"IRC: #chile, on Mondays",
			"description: IRC: #chile, on Mondays",
			A,
			"contact #chile",
		],
	])("%j", (item, ...lines) => {
		expect(linesInChile(`${GROUP}\n  * ${item}`)).toEqual([
			"A Group (label)",
			...lines,
		]);
	});

	test("give it no place that they do not name", () => {
		const [group] = groupsOf(
			`= Chile =\n${GROUP}\n  * Forum: [[http://b.example|B]] of pizza eaters`,
		);
		expect(group?.description).toContain("pizza");
		expect(group).not.toHaveProperty("place");
	});

	test("are members, whose section is set only where there is one", () => {
		const [group] = groupsOf(
			"= Chile =\n * Windy Club\n  * AnaRuiz\n  * Arica\n   * BobSoto",
		);
		expect(
			group?.members.map(({ position: _, links, ...member }) => [
				member,
				links.length,
			]),
		).toStrictEqual([
			[{ name: "AnaRuiz" }, 1],
			[{ name: "BobSoto", section: "Arica" }, 1],
		]);
	});
});

test.each([
	["Norman, OK", "talks", "Norman, OK"],
	["Norman, Ok", "talks", undefined],
	["Windy", "talks", undefined],
	["Windy", "users group", "Windy"],
	["Windy", "talks in the Windy hall", undefined],
	["Chile", "users group", undefined],
])("a group named %s, “%s”, has the place %s", (name, text, place) => {
	const lines = linesInChile(` * [[http://a.example|${name}]] ${text}`);
	expect(lines.filter((line) => line.startsWith("place"))).toEqual(
		place === undefined ? [] : [`place: ${place}`],
	);
});

test("makes groups and regions plain objects, like those that a program reads from JSON", () => {
	const tree = treeOf(
		"= Chile (all) =\n== Talca ==\n * [[http://a.example|A Group]] - Talca: we meet\n * B Group",
	);
	expect(tree).toStrictEqual(JSON.parse(JSON.stringify(tree)));
});
