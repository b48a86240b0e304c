/** What the report of groups is made of. */
import type { Position } from "unist";
import type { GroupRow } from "../../usergroups/result/group-row";
import { listGroups } from "../../usergroups/result/list-groups";
import type { UserGroupTree } from "../../usergroups/result/schema";

/** A message about a page. */
export interface PageMessage {
	text: string;
	ruleId: string;
	/** Absent where it is about a whole page. */
	line?: number | undefined;
	place?: Position | undefined;
	/** Documentation of the rule. */
	url?: string | undefined;
}

/** A page that lists groups. */
export interface GroupsPage {
	name: string;
	/** Its markup, from which the lines of messages are. */
	source: string;
	tree: UserGroupTree;
	messages: readonly PageMessage[];
}

/** A group with the page that lists it. */
export interface PageRow extends GroupRow {
	page: string;
}

/** Returns the groups of all pages as rows. */
export const rowsOf = (pages: readonly GroupsPage[]): PageRow[] =>
	pages.flatMap(({ name, tree }) =>
		listGroups(tree).map((row) => ({ page: name, ...row })),
	);
