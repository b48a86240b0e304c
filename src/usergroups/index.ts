/**
 * Pages that list user groups, as a tree of regions and groups.
 *
 * @packageDocumentation
 */

export {
	toUserGroups,
	type UserGroupsOptions,
} from "./assemble/to-user-groups";
export type { ItemKind, Rejection } from "./classify/classified";
export type { Decision } from "./classify/decision";
export { CHANNEL_WORDS } from "./dictionaries/channel-words";
export { LINK_KINDS, type LinkKindRule } from "./read/link-kinds";
export { diffGroups } from "./result/diff-groups";
export { GroupRow } from "./result/group-row";
export {
	DIFF_VERSION,
	GroupChange,
	GroupRef,
	GroupsDiff,
	LinksChange,
	StatusChange,
} from "./result/groups-diff";
export { userGroupTreeJsonSchema } from "./result/json-schema";
export { listGroups } from "./result/list-groups";
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
} from "./result/schema";
export {
	fitsSelection,
	type Selection,
	selectGroups,
} from "./result/select-groups";
