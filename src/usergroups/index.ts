/**
 * Pages that list user groups, as a tree of regions and groups.
 *
 * @packageDocumentation
 */
import "../check-node-version";

export {
	toUserGroups,
	type UserGroupsOptions,
} from "./assemble/to-user-groups";
export type { ItemKind, Rejection } from "./classify/classified";
export type { Decision } from "./classify/decision";
export { CHANNEL_WORDS } from "./dictionaries/channel-words";
export { LINK_KINDS, type LinkKindRule } from "./read/link-kinds";
export { diffGroups } from "./result/diff-groups";
export { listGroups } from "./result/list-groups";
export {
	fitsSelection,
	type Selection,
	selectGroups,
} from "./result/select-groups";
export * from "./schema";
