/**
 * Schemas of UserGroup trees, rows and diffs, apart from the mapper so that mapping loads none.
 *
 * @packageDocumentation
 */
import "../check-node-version";

export { GroupRow } from "./result/group-row";
export {
	GroupChange,
	GroupRef,
	GroupsDiff,
	LinksChange,
	PlaceChange,
	RegionsChange,
	StatusChange,
} from "./result/groups-diff";
export { userGroupTreeJsonSchema } from "./result/json-schema";
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
	UserGroup,
	UserGroupTree,
} from "./result/schema";
export { DIFF_VERSION, TREE_VERSION } from "./result/versions";
