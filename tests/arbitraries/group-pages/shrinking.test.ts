/** What group pages shrink to: what a failure needs, without the regions around it. */
import fc from "fast-check";
import { expect, test } from "vitest";
import {
	allRegions,
	type PageModel,
	type RegionModel,
} from "../../../src/arbitraries/group-pages/model";
import {
	type UserGroupPage,
	userGroupPage,
} from "../../../src/arbitraries/group-pages/page";
import { toUserGroupModel } from "../../../src/arbitraries/group-pages/to-model";
import { parse } from "../../../src/parse";
import { toUserGroups } from "../../../src/usergroups/assemble/to-user-groups";
import { runs } from "../../support/runs";

/** Lets a property fail for pages of a kind; returns the smallest one and all that were tried. */
function shrink(
	isWrong: (model: PageModel) => boolean,
	seed: number,
): { smallest: UserGroupPage | undefined; tried: UserGroupPage[] } {
	const tried: UserGroupPage[] = [];
	const { counterexample } = fc.check(
		fc.property(userGroupPage(), (page) => {
			tried.push(page);
			return !isWrong(page.model);
		}),
		{ numRuns: 1000, seed },
	);
	return { smallest: counterexample?.[0], tried };
}

const has =
	(is: (region: RegionModel) => boolean) =>
	(model: PageModel): boolean =>
		allRegions(model).some(is);

test.each<[string, (model: PageModel) => boolean, string[]]>([
	["a country", has(({ code }) => code === "NA"), ["Namibia"]],
	[
		"a state in its country",
		has(({ code }) => code === "US-GA"),
		["USA", "Georgia"],
	],
	["a note", has(({ note }) => note === "by name"), [expect.any(String)]],
	[
		"a heading that names a group",
		has(({ name }) => name === "Pythonistas Meetup Group"),
		["Pythonistas Meetup Group"],
	],
])("%s remains alone", (_, isWrong, titles) => {
	for (const seed of [1, 2]) {
		const model = shrink(isWrong, seed).smallest?.model;
		expect(model && allRegions(model).map(({ name }) => name)).toEqual(titles);
		expect(model?.intro.text).toBeUndefined();
		expect(model?.categories).toEqual([]);
	}
});

test("a smaller page means what its model says, too", () => {
	fc.assert(
		fc.property(fc.integer(), fc.nat({ max: 5 }), (seed, depth) => {
			const { tried } = shrink(
				has((region) => region.depth >= depth),
				seed,
			);
			for (const { markup, model } of tried)
				expect(
					toUserGroupModel(
						toUserGroups(parse(markup["1.9"], { dialect: "1.9" })),
					),
				).toStrictEqual(model);
		}),
		runs(2),
	);
});
