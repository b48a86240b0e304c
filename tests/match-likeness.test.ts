/** What makes one group likelier than another to be that of the other tree. */
import fc from "fast-check";
import { expect, test } from "vitest";
import { matchGroups } from "../src/usergroups/match-groups";
import type { UserGroup, UserGroupTree } from "../src/usergroups/schema";
import { walkGroups } from "../src/usergroups/walk-groups";
import { anyTree, group, page, region } from "./group-trees";
import {
	inRegion,
	inRegions,
	links,
	marked,
	matches,
	onPage,
} from "./marked-groups";
import { runs } from "./runs";

test("the match is the same whichever page is the old one", () => {
	fc.assert(
		fc.property(anyTree(), anyTree(), (one, other) => {
			const [here, there] = [walkGroups(one), walkGroups(other)];
			const back = matchGroups(there, here);
			const forth = [...matchGroups(here, there)];
			expect(new Map(forth.map(([old, fresh]) => [fresh, old]))).toEqual(back);
		}),
		runs(100),
	);
});

const alike = (marks: readonly number[]): UserGroup[] =>
	marks.map((mark) => marked(`${mark}`, "A"));

test("of groups that are all alike, those of one id are the same in any order", () => {
	const all = Array.from({ length: 6 }, (_, index) => index);
	const old = inRegion(...alike(all));
	const groups = old.regions[0]?.groups ?? [];
	fc.assert(
		fc.property(fc.shuffledSubarray(groups), (some) => {
			const fresh = { ...old, regions: [region({ name: "R", groups: some })] };
			const expected = some.map(({ contacts: [who] }) => [
				who?.name,
				who?.name,
			]);
			expect(new Set(matches(old, fresh))).toEqual(new Set(expected));
			expect(new Set(matches(fresh, old))).toEqual(new Set(expected));
		}),
		runs(50),
	);
});

test("of groups that are all alike and have no id in common, the first is the first", () => {
	const count = fc
		.nat(5)
		.map((length) => [...alike([...Array(length).keys()])]);
	fc.assert(
		fc.property(count, count, (some, others) => {
			const old = onPage("old", inRegion(...some));
			const fresh = onPage("new", inRegion(...others));
			const both = Math.min(some.length, others.length);
			expect(matches(old, fresh)).toEqual(
				[...Array(both).keys()].map((index) => [`${index}`, `${index}`]),
			);
		}),
		runs(36),
	);
});

test.each<[string, Record<string, UserGroup>]>([
	[
		"name",
		{
			S: marked("other", "B", { links: links("a") }),
			T: marked("it", "A", { links: links("a") }),
		},
	],
	[
		"share of links",
		{
			S: marked("other", "A", { links: links("a", "b") }),
			T: marked("it", "A", { links: links("a") }),
		},
	],
	[
		"parents",
		{
			S: group({
				name: "Q",
				groups: [marked("other", "A", { links: links("a") })],
			}),
			T: group({
				name: "P",
				status: "defunct",
				groups: [marked("it", "A", { links: links("a") })],
			}),
		},
	],
	[
		"description",
		{
			S: marked("other", "A", { links: links("a"), place: "North" }),
			T: marked("it", "A", { links: links("a") }),
		},
	],
])(
	"of two that are likely, the one of the same %s is the same",
	(_, others) => {
		const old = onPage(
			"old",
			inRegion(
				group({
					name: "P",
					groups: [marked("old", "A", { links: links("a") })],
				}),
			),
		);
		const fresh = onPage("new", inRegions(others));
		expect(matches(old, fresh)).toContainEqual(["old", "it"]);
		expect(matches(fresh, old)).toContainEqual(["it", "old"]);
	},
);

test("a group is taken before its chapter, wherever they stand", () => {
	const own = { links: links("a") };
	const old = inRegion(
		group({ name: "P", groups: [marked("chapter", "C", own)] }),
		marked("group", "D", own),
	);
	const fresh = inRegion(
		group({ name: "Q", groups: [marked("new", "B", own)] }),
	);
	expect(matches(old, fresh)).toEqual([["group", "new"]]);
	expect(matches(fresh, old)).toEqual([["new", "group"]]);
});

test.each([
	[4, [["old", "new"]]],
	[5, []],
])("a link that %i groups of one page have tells %j", (count, expected) => {
	const many = ["B", "C", "D", "E", "F"]
		.slice(0, count)
		.map((name, index) =>
			marked(index === 0 ? "old" : name, name, { links: links("a") }),
		);
	const old = onPage("old", inRegion(...many));
	const fresh = onPage(
		"new",
		inRegions({ S: marked("new", "Z", { links: links("a") }) }),
	);
	expect(matches(old, fresh)).toEqual(expected);
	expect(matches(fresh, old)).toEqual(
		expected.map((pair) => pair.toReversed()),
	);
});

test.each([
	[["a"], ["a", "b", "c"], true],
	[["a", "b"], ["a", "c", "d"], true],
	[["a", "b", "c"], ["a", "d", "e"], false],
	[["a", "b", "c"], ["a", "b", "d", "e", "f"], true],
])(
	"groups of two names are one if they share half of the links of one: %j, %j",
	(one, other, isOne) => {
		const old = inRegion(marked("1", "A", { links: links(...one) }));
		const fresh = inRegions({
			S: marked("2", "B", { links: links(...other) }),
		});
		expect(matches(old, fresh)).toHaveLength(isOne ? 1 : 0);
	},
);

test("a name that several groups have is enough within its place, though nothing else is the same", () => {
	const [old, fresh] = ["Germany", "Deutschland"].map((name) =>
		page({
			regions: [
				region({
					name,
					code: "DE",
					groups: ["1", "2"].map((mark) =>
						marked(mark, "A", { links: links(name + mark) }),
					),
				}),
			],
		}),
	) as [UserGroupTree, UserGroupTree];
	expect(matches(old, fresh)).toEqual([
		["1", "1"],
		["2", "2"],
	]);
});

test("where a name stands three times, all are looked at", () => {
	const old = inRegions({
		R: group({ name: "P", groups: [marked("old", "A")] }),
	});
	const [it, other] = [
		marked("it", "A", { status: "defunct" }),
		marked("other", "A", { status: "defunct" }),
	];
	const fresh = inRegions({ S: other, R: it, T: other });
	expect(matches(old, fresh)).toEqual([["old", "it"]]);
});

test.each(["R", "S"])(
	"of many groups of one name, those that nothing tells apart are taken in order, though now in %s",
	(name) => {
		const numbers = [...Array(17).keys()];
		const old = inRegion(
			...numbers.map((mark) =>
				marked(`${mark}`, "A", { place: `Place ${mark}` }),
			),
		);
		const groups = numbers.map((mark) =>
			marked(`${mark}`, "A", {
				place: mark < 3 ? `Place ${mark + 10}` : `New ${mark}`,
			}),
		);
		const fresh = page({ regions: [region({ name, groups })] });
		const expected = numbers.map((mark) =>
			[
				mark,
				mark < 3 ? mark + 10 : mark >= 10 && mark < 13 ? mark - 10 : mark,
			].map(String),
		);
		expect(matches(old, fresh)).toEqual(expected);
	},
);
