/** Trees of groups, and parts of them, from markup of 1.9. */
import { parse } from "../../../src/parse";
import {
	toUserGroups,
	type UserGroupsOptions,
} from "../../../src/usergroups/assemble/to-user-groups";
import type {
	Region,
	UserGroup,
	UserGroupTree,
} from "../../../src/usergroups/result/schema";

/** Returns the tree of a page. */
export const treeOf = (
	markup: string,
	options?: UserGroupsOptions,
): UserGroupTree => toUserGroups(parse(markup, { dialect: "1.9" }), options);

/** Returns the first region of a page. */
export function regionOf(markup: string, options?: UserGroupsOptions): Region {
	const [region] = treeOf(markup, options).regions;
	if (region === undefined) throw new Error("no region");
	return region;
}

/** Returns the groups under a heading "Chile". */
export const groupsInChile = (markup: string): UserGroup[] =>
	regionOf(`= Chile =\n${markup}`).groups;
