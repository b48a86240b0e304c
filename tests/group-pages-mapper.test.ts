/** The mapper reads off a page what a careful curator does. */
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Dialect } from "../src/ast";
import { parse } from "../src/parse";
import { UserGroupTree } from "../src/usergroups/schema";
import { toUserGroups } from "../src/usergroups/tree";
import { summarize, withoutPlaces } from "./group-pages/expected";
import { type GroupPage, groupPage } from "./group-pages/page";

const treeOf = ({ markup }: GroupPage, dialect: Dialect): UserGroupTree =>
	toUserGroups(parse(markup[dialect], { dialect }));

describe("pages of groups", () => {
	test.each<Dialect>(["1.5", "1.9"])(
		"%s: say what their model says",
		(dialect) => {
			fc.assert(
				fc.property(groupPage(), (page) => {
					const tree = treeOf(page, dialect);
					expect(UserGroupTree.parse(tree)).toEqual(tree);
					expect(summarize(tree)).toEqual(page.model);
				}),
				{ numRuns: 300 },
			);
		},
	);

	test("say the same in both dialects", () => {
		fc.assert(
			fc.property(groupPage(), (page) => {
				expect(withoutPlaces(treeOf(page, "1.5"))).toEqual(
					withoutPlaces(treeOf(page, "1.9")),
				);
			}),
			{ numRuns: 300 },
		);
	});
});
