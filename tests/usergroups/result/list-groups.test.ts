/** Groups as rows. */
import fc from "fast-check";
import { expect, test } from "vitest";
import { GroupRow } from "../../../src/usergroups/result/group-row";
import { listGroups } from "../../../src/usergroups/result/list-groups";
import {
	anyTree,
	group,
	groupsIn,
	link,
	page,
	region,
} from "../../support/groups/group-trees";

test("each group has a row with all that it has but its chapters, in page order", () => {
	fc.assert(
		fc.property(anyTree(), (tree) => {
			const before = structuredClone(tree);
			const rows = listGroups(tree);
			expect(tree).toEqual(before);
			expect(GroupRow.array().parse(rows)).toEqual(rows);
			expect(
				rows.map(({ regions, regionCodes, parents, ...own }) => own),
			).toEqual(groupsIn(tree).map(({ groups, ...own }) => own));
		}),
	);
});

test("a row names what is around its group, outermost first", () => {
	const tree = page({
		groups: [group({ name: "Outside" })],
		regions: [
			region({
				name: "Europe",
				code: "150",
				regions: [
					region({
						name: "By state",
						regions: [
							region({
								name: "Romania",
								code: "RO",
								groups: [
									group({
										name: "RoPython",
										links: [link("http://a.example")],
										groups: [
											group({
												name: "Cluj",
												groups: [group({ name: "Students" })],
											}),
										],
									}),
									group({ name: "Other" }),
								],
							}),
						],
					}),
				],
			}),
		],
	});
	const regions = ["Europe", "By state", "Romania"];
	const regionCodes = ["150", "RO"];
	expect(
		listGroups(tree).map((row) => [
			row.name,
			row.regions,
			row.regionCodes,
			row.parents,
		]),
	).toEqual([
		["Outside", [], [], []],
		["RoPython", regions, regionCodes, []],
		["Cluj", regions, regionCodes, ["RoPython"]],
		["Students", regions, regionCodes, ["RoPython", "Cluj"]],
		["Other", regions, regionCodes, []],
	]);
});
