/** Groups that tests of matching know by a mark. */
import { matchGroups } from "../../../src/usergroups/result/match-groups";
import type {
	UserGroup,
	UserGroupTree,
} from "../../../src/usergroups/result/schema";
import {
	type PlacedGroup,
	walkGroups,
} from "../../../src/usergroups/result/walk-groups";
import { group, link, mapGroups, page, position, region } from "./group-trees";

/** A group that a test knows by its contact, which matching does not look at. */
export const marked = (
	mark: string,
	name: string,
	given: Partial<UserGroup> = {},
): UserGroup => group({ name, contacts: [{ name: mark, position }], ...given });

const markOf = ({ group: { contacts } }: PlacedGroup): string =>
	contacts[0]?.name ?? "";

export const matches = (
	old: UserGroupTree,
	fresh: UserGroupTree,
): [string, string][] =>
	[...matchGroups(walkGroups(old), walkGroups(fresh))].map(
		([before, after]): [string, string] => [markOf(before), markOf(after)],
	);

export const inRegion = (...groups: UserGroup[]): UserGroupTree =>
	page({ regions: [region({ name: "R", groups })] });

/** One group in each of these regions. */
export const inRegions = (groups: Record<string, UserGroup>): UserGroupTree =>
	page({
		regions: Object.entries(groups).map(([name, each]) =>
			region({ name, groups: [each] }),
		),
	});

/** Returns the tree with ids that begin with the name of the page. */
export const onPage = (title: string, tree: UserGroupTree): UserGroupTree =>
	mapGroups(tree, (each) => [{ ...each, id: `${title}/${each.id}` }]);

export const links = (...names: string[]) =>
	names.map((name) => link(`http://${name}.example`));

/** The tree with this id for the group of a mark. */
export const withId = (
	id: string,
	mark: string,
	tree: UserGroupTree,
): UserGroupTree =>
	mapGroups(tree, (each) => [
		each.contacts[0]?.name === mark ? { ...each, id } : each,
	]);
