/**
 * Arbitraries for property tests of MoinMoin parsers: trees, markup, names of pages, pages of user groups, wiki dumps.
 * They need [fast-check](https://fast-check.dev) 4.
 *
 * @packageDocumentation
 */
import "../check-node-version";

export { anyMarkup } from "./any-markup/any-markup";
export { type DataDirectory, dataDirectory } from "./dumps/data-directory";
export {
	type BrokenLine,
	editLogLine,
	type LogEntry,
	type LogLine,
} from "./dumps/log-line";
export type {
	AttachmentModel,
	EntryModel,
	RevisionModel,
	TallyModel,
	TextModel,
	UserModel,
	WikiModel,
	WikiPageModel,
} from "./dumps/model";
export type { PackageEdit, PackagePageModel } from "./dumps/package-model";
export { type PackageFiles, packageFiles } from "./dumps/packages";
export { type QuotedName, quotedName } from "./dumps/quoted-name";
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
