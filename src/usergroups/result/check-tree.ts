/** The check of trees of groups, for callers without types. */
import {
	ARRAY,
	arrayOf,
	checkedClosely,
	objectOf,
	oneOf,
	optional,
	STRING,
	type ValueCheck,
} from "../../arguments/value-checks";
import { linkKindNames } from "./link-kind-names";

const TEXT = optional(STRING);

/** The kind of a link. */
export const LINK_KIND = oneOf(linkKindNames);

const LINKS = arrayOf(
	objectOf(
		{
			url: TEXT,
			wiki: TEXT,
			page: TEXT,
			anchor: TEXT,
			suggestion: TEXT,
			kind: STRING,
		},
		"a link",
	),
);

/** Groups have groups: what is below is checked by the same check. */
const GROUPS: ValueCheck = (value) => groups(value);

const groups = arrayOf(
	objectOf(
		{
			id: STRING,
			name: STRING,
			status: STRING,
			place: TEXT,
			description: TEXT,
			countryCode: TEXT,
			links: LINKS,
			contacts: arrayOf(objectOf({}, "a contact")),
			members: arrayOf(objectOf({ links: LINKS }, "a member")),
			groups: GROUPS,
		},
		"a group",
	),
);

const REGIONS: ValueCheck = (value) => regions(value);

const regions = arrayOf(
	objectOf(
		{
			name: STRING,
			code: TEXT,
			links: LINKS,
			groups: GROUPS,
			regions: REGIONS,
		},
		"a region",
	),
);

/** What `toUserGroups` returns. */
export const GROUP_TREE = checkedClosely(
	objectOf({ groups: ARRAY, regions: ARRAY }, "a tree of groups"),
	objectOf(
		{
			groups: GROUPS,
			regions: REGIONS,
			page: objectOf({ categories: ARRAY }),
			intro: objectOf({ links: LINKS }),
		},
		"a tree of groups",
	),
);

/** A group, or its row. */
export const GROUP = objectOf(
	{ countryCode: TEXT, links: LINKS },
	"a group or a row",
);
