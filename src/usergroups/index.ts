/**
 * Pages that list user groups, as a tree of regions and groups.
 *
 * @packageDocumentation
 */
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
