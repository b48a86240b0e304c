/** The part of a tree that is asked for. */
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { listGroups } from "../../../src/usergroups/result/list-groups";
import {
	LinkKind,
	type Region,
	UserGroupTree,
} from "../../../src/usergroups/result/schema";
import {
	fitsSelection,
	type Selection,
	selectGroups,
} from "../../../src/usergroups/result/select-groups";
import {
	anyTree,
	group,
	groupsIn,
	link,
	page,
	region,
} from "../../support/groups/group-trees";

const selections: fc.Arbitrary<Selection> = fc
	.record({
		country: fc.constantFrom(undefined, "de", "CL", "XX"),
		kind: fc.constantFrom(undefined, ...LinkKind.options),
	})
	.filter(({ country, kind }) => country !== undefined || kind !== undefined);

const regionsIn = ({ regions }: Pick<Region, "regions">): Region[] =>
	regions.flatMap((each) => [each, ...regionsIn(each)]);

describe("any selection of any tree", () => {
	test("is a tree of the schema; the given tree stays as it is", () => {
		fc.assert(
			fc.property(anyTree(), selections, (tree, selection) => {
				const before = structuredClone(tree);
				const selected = selectGroups(tree, selection);
				expect(tree).toEqual(before);
				expect(UserGroupTree.parse(selected)).toEqual(selected);
			}),
		);
	});

	test("has the groups that match, in their regions, and of their links those that match", () => {
		fc.assert(
			fc.property(anyTree(), selections, (tree, selection) => {
				const { kind } = selection;
				const isKind = (each: { kind: LinkKind }): boolean =>
					kind === undefined || each.kind === kind;
				const fitting = (from: UserGroupTree) =>
					listGroups(from).filter((row) => fitsSelection(row, selection));
				expect(fitting(selectGroups(tree, selection))).toEqual(
					fitting(tree).map((row) => ({
						...row,
						links: row.links.filter(isKind),
						members: row.members.map((member) => ({
							...member,
							links: member.links.filter(isKind),
						})),
					})),
				);
			}),
		);
	});

	test("has frames only where something in them matches, and no prose outside of groups", () => {
		fc.assert(
			fc.property(anyTree(), selections, (tree, selection) => {
				const selected = selectGroups(tree, selection);
				const fits = (each: Parameters<typeof fitsSelection>[0]): boolean =>
					fitsSelection(each, selection);
				for (const each of groupsIn(selected)) {
					if (fits(each)) continue;
					expect(each.groups.length).toBeGreaterThan(0);
					expect(each).toMatchObject({ links: [], contacts: [], members: [] });
					expect(each.description).toBeUndefined();
				}
				for (const each of regionsIn(selected)) {
					expect(groupsIn(each).some(fits)).toBe(true);
					expect(each.links).toEqual([]);
					expect(each.description).toBeUndefined();
				}
				expect(selected.intro).toEqual({ links: [] });
			}),
		);
	});

	test("selects nothing more when selected again", () => {
		fc.assert(
			fc.property(anyTree(), selections, (tree, selection) => {
				const selected = selectGroups(tree, selection);
				expect(selectGroups(selected, selection)).toEqual(selected);
			}),
		);
	});
});

test("nothing asked for: everything stays", () => {
	fc.assert(
		fc.property(anyTree(), (tree) => {
			expect(selectGroups(tree, {})).toEqual(tree);
		}),
	);
});

test("country and kind must match one group; its parent is a frame, its chapter is removed", () => {
	const list = link("http://lists.example", { kind: "mailing-list" });
	const home = link("http://home.example");
	const german = { countryCode: "DE" };
	const tree = page({
		page: { title: "Groups", dialect: "1.5", categories: ["CategoryA"] },
		messages: [
			{ ruleId: "rule", text: "unexpected", position: group().position },
		],
		regions: [
			region({
				name: "Germany",
				code: "DE",
				groups: [
					group({
						...german,
						name: "Parent",
						place: "Berlin",
						links: [home],
						groups: [
							group({
								...german,
								name: "Both",
								links: [home, list],
								groups: [group({ ...german, name: "Chapter", links: [home] })],
							}),
						],
					}),
				],
			}),
			region({
				name: "Chile",
				groups: [group({ countryCode: "CL", name: "Other", links: [list] })],
			}),
		],
	});
	const selected = selectGroups(tree, { country: "de", kind: "mailing-list" });
	expect(selected.page).toEqual(tree.page);
	expect(selected.messages).toEqual(tree.messages);
	expect(
		listGroups(selected).map(({ name, place, links }) => [name, place, links]),
	).toEqual([
		["Parent", "Berlin", []],
		["Both", undefined, [list]],
	]);
});

test("a country alone: groups of others go, with all their links", () => {
	const tree = page({
		groups: ["DE", "CL"].map((countryCode) =>
			group({
				name: countryCode,
				countryCode,
				links: [link("http://a.example")],
			}),
		),
	});
	const selected = groupsIn(selectGroups(tree, { country: "de" }));
	expect(selected.map(({ name, links }) => [name, links.length])).toEqual([
		["DE", 1],
	]);
});
