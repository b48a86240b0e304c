/** What makes one group likelier than another to be that of the other tree. */
import fc from "fast-check";
import { expect, test } from "vitest";
import { matchGroups } from "../../../src/usergroups/result/match-groups";
import type {
	UserGroup,
	UserGroupTree,
} from "../../../src/usergroups/result/schema";
import { walkGroups } from "../../../src/usergroups/result/walk-groups";
import { anyTree, group, page, region } from "../../support/groups/group-trees";
import {
	inRegion,
	inRegions,
	links,
	marked,
	matches,
	onPage,
	withId,
} from "../../support/groups/marked-groups";
import { runs } from "../../support/runs";

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

/** A group that shares a link with the one that is looked for, and little else. */
const other = (
	mark: string,
	name: string,
	given: Partial<UserGroup> = {},
): UserGroup =>
	marked(mark, name, { links: links("a"), status: "defunct", ...given });

test.each<[string, Record<string, UserGroup>]>([
	["name", { S: other("other", "B"), T: other("it", "A") }],
	["links", { S: other("other", "A", { links: [] }), T: other("it", "B") }],
	[
		"share of links",
		{ S: other("other", "A", { links: links("a", "b") }), T: other("it", "A") },
	],
	[
		"parents",
		{
			S: group({ name: "Q", groups: [other("other", "A")] }),
			T: group({ name: "P", status: "defunct", groups: [other("it", "A")] }),
		},
	],
	[
		"description",
		{ S: other("other", "A"), T: other("it", "A", { status: "listed" }) },
	],
	[
		"id",
		{ S: other("other", "B"), T: other("it", "C", { id: "own", links: [] }) },
	],
	[
		"name and links, whatever the id",
		{ S: other("other", "C", { id: "own", links: [] }), T: other("it", "A") },
	],
])(
	"of two that are likely, the one of the same %s is the same",
	(_, others) => {
		const it = marked("old", "A", { links: links("a") });
		const old = onPage("old", inRegion(group({ name: "P", groups: [it] })));
		const fresh = onPage("new", inRegions(others));
		const keeper = Object.values(others).find(({ id }) => id === "own");
		const here = withId("own", "old", old);
		const there = withId("own", keeper?.contacts[0]?.name ?? "", fresh);
		expect(matches(here, there)).toContainEqual(["old", "it"]);
		expect(matches(there, here)).toContainEqual(["it", "old"]);
	},
);

test("an id is enough", () => {
	const old = inRegion(marked("1", "A", { links: links("a") }));
	const fresh = inRegions({ S: marked("2", "B", { links: links("b") }) });
	expect(matches(withId("own", "1", old), fresh)).toEqual([]);
	expect(matches(withId("own", "1", old), withId("own", "2", fresh))).toEqual([
		["1", "2"],
	]);
});

test("of two that share as many links, the first is the first", () => {
	const old = onPage(
		"old",
		inRegion(marked("old", "X", { links: links("b", "a") })),
	);
	const fresh = onPage(
		"new",
		inRegion(
			marked("first", "Y", { links: links("a") }),
			marked("second", "Z", { links: links("b") }),
		),
	);
	expect(matches(old, fresh)).toEqual([["old", "first"]]);
	expect(matches(fresh, old)).toEqual([["first", "old"]]);
});

test.each([[links("c")], [[]]])(
	"a name that two groups of one page have is not enough elsewhere, if there are links: %j",
	(own) => {
		const old = inRegions({
			R: marked("1", "A", { links: links("a") }),
			S: marked("2", "A", { links: links("b") }),
		});
		const fresh = inRegions({ T: marked("3", "A", { links: own }) });
		expect(matches(old, fresh)).toEqual([]);
		expect(matches(fresh, old)).toEqual([]);
	},
);

test("chapters of a group that is not the same as a whole are looked for one by one", () => {
	const own = { links: links("a") };
	const [a, b] = [marked("a", "A", own), marked("b", "B", own)];
	const old = onPage("old", inRegion(group({ name: "P", groups: [a, b] })));
	const fresh = onPage("new", inRegion(group({ name: "P", groups: [b, a] })));
	expect(matches(old, fresh)).toEqual([
		["", ""],
		["a", "a"],
		["b", "b"],
	]);
});

test("a group is taken before its chapter, in any order", () => {
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
])("a link that %i groups of one page have counts as %j", (count, expected) => {
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

test("where a name occurs three times, all are compared", () => {
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
	"of many groups of one name, those that nothing distinguishes are taken in order, though now in %s",
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
		expect(new Set(matches(fresh, old))).toEqual(
			new Set(expected.map((pair) => pair.toReversed())),
		);
	},
);

test("of many groups of one name in several regions, each is looked for in its own first", () => {
	const numbers = [...Array(17).keys()];
	const many = (name: string, placeOf: (mark: number) => string) =>
		region({
			name,
			groups: numbers.map((mark) =>
				marked(`${name}${mark}`, "A", { place: name + placeOf(mark) }),
			),
		});
	const old = page({ regions: ["R", "S"].map((name) => many(name, String)) });
	const moved = (mark: number): string =>
		mark < 3 ? `${mark + 10}` : `new ${mark}`;
	const fresh = page({ regions: ["S", "R"].map((name) => many(name, moved)) });
	for (const [one, two] of matches(onPage("old", old), onPage("new", fresh)))
		expect(two[0]).toBe(one[0]);
	expect(matches(old, fresh)).toHaveLength(34);
});
