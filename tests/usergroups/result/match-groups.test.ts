/** Which group of one tree is which of another, where several could be. */
import { expect, test } from "vitest";
import { group, page, region } from "../../support/groups/group-trees";
import {
	inRegion,
	links,
	marked,
	matches,
} from "../../support/groups/marked-groups";

test("a name that only one group has is enough, in any region and with any links", () => {
	const old = page({
		regions: [
			region({ name: "R", groups: [marked("1", "A", { links: links("a") })] }),
			region({ name: "S" }),
		],
	});
	const fresh = page({
		regions: [
			region({ name: "R" }),
			region({
				name: "S",
				groups: [marked("2", "A", { links: links("b"), status: "defunct" })],
			}),
		],
	});
	expect(matches(old, fresh)).toEqual([["1", "2"]]);
});

test("of two that are alike, the one of the same id is the same", () => {
	const one = marked("1", "A");
	const two = marked("2", "A");
	const old = inRegion(one, two);
	const [first, second] = old.regions[0]?.groups ?? [];
	for (const rest of [first, second]) {
		const groups = rest === undefined ? [] : [rest];
		const fresh = { ...old, regions: [region({ name: "R", groups })] };
		const mark = rest?.contacts[0]?.name;
		expect(matches(old, fresh)).toEqual([[mark, mark]]);
		expect(matches(fresh, old)).toEqual([[mark, mark]]);
	}
});

test("the more links two groups share, the likelier they are one", () => {
	const old = inRegion(
		marked("1", "A", { links: links("a", "b") }),
		marked("2", "A", { links: links("c", "d") }),
	);
	const fresh = inRegion(
		marked("4", "A", { links: links("c", "e") }),
		marked("3", "A", { links: links("a", "f") }),
	);
	expect(matches(old, fresh)).toEqual([
		["1", "3"],
		["2", "4"],
	]);
});

test("of two that share its links, the one in its region is the same", () => {
	const old = page({
		regions: [
			region({
				name: "R",
				groups: [marked("1", "Old", { links: links("a") })],
			}),
		],
	});
	const fresh = page({
		regions: ["S", "R"].map((name) =>
			region({
				name,
				groups: [marked(name, "New", { links: links("a") })],
			}),
		),
	});
	expect(matches(old, fresh)).toEqual([["1", "R"]]);
	expect(matches(fresh, old)).toEqual([["R", "1"]]);
});

test("of two of its name and nothing else, the one in its region is the same", () => {
	const old = inRegion(group({ name: "P", groups: [marked("1", "A")] }));
	const fresh = page({
		regions: ["S", "R"].map((name) =>
			region({ name, groups: [marked(name, "A", { status: "defunct" })] }),
		),
	});
	expect(matches(old, fresh)).toEqual([["1", "R"]]);
});

test("chapters come along with their group", () => {
	const north = marked("1", "A", {
		place: "North",
		groups: [marked("1a", "X"), marked("1b", "Y")],
	});
	const south = marked("2", "A", {
		place: "South",
		groups: [marked("2a", "X"), marked("2b", "Z")],
	});
	expect(matches(inRegion(north, south), inRegion(south, north))).toEqual(
		["1", "1a", "1b", "2", "2a", "2b"].map((mark) => [mark, mark]),
	);
});

test.each([20, 17])(
	"of twenty groups of one name, %i are found by their facts",
	(count) => {
		const all = Array.from({ length: 20 }, (_, index) =>
			marked(`${index}`, "A", { place: `Place ${index}` }),
		);
		const some = all.slice(0, count).toReversed();
		const expected = all
			.slice(0, count)
			.map(({ contacts: [who] }) => [who?.name, who?.name]);
		expect(matches(inRegion(...all), inRegion(...some))).toEqual(expected);
	},
);
