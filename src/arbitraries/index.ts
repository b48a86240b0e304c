/**
 * What property tests of MoinMoin parsers draw from: trees, markup, names of pages, pages of user groups. Needs
 * [fast-check](https://fast-check.dev) 4.
 *
 * @packageDocumentation
 */
export type {
	ContactModel,
	GroupModel,
	LinkModel,
	PageModel,
	RegionModel,
} from "./group-pages/model";
export { type UserGroupPage, userGroupPage } from "./group-pages/page";
export { toUserGroupModel } from "./group-pages/to-model";
export { type MarkupWithTree, markup } from "./markup";
export { flow, node, phrasing, root } from "./nodes";
export type { TreeOptions } from "./options";
export { pageName } from "./page-name";
export { anyMarkup } from "./soup";
