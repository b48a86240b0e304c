/**
 * Pages that list user groups, as a tree of regions and groups.
 *
 * @packageDocumentation
 */
export { CHANNEL_WORDS } from "./channel-words";
export { diffGroups } from "./diff-groups";
export { GroupRow } from "./group-row";
export {
	DIFF_VERSION,
	GroupChange,
	GroupRef,
	GroupsDiff,
	LinksChange,
	StatusChange,
} from "./groups-diff";
export { userGroupTreeJsonSchema } from "./json-schema";
export { LINK_KINDS, type LinkKindRule } from "./link-kinds";
export { listGroups } from "./list-groups";
export {
	Contact,
	Link,
	LinkKind,
	Member,
	Message,
	NameSource,
	Point,
	Position,
	Region,
	RegionKind,
	Status,
	TREE_VERSION,
	UserGroup,
	UserGroupTree,
} from "./schema";
export { fitsSelection, type Selection, selectGroups } from "./select-groups";
export { toUserGroups, type UserGroupsOptions } from "./tree";
