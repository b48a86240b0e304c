/**
 * Pages that list user groups, as a tree of regions and groups.
 *
 * @packageDocumentation
 */
export { CHANNEL_WORDS } from "./channel-words";
export { LINK_KINDS, type LinkKindRule } from "./link-kinds";
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
export { toUserGroups, type UserGroupsOptions } from "./tree";
