/** Words that values of options are chosen from. */
import type { LinkKind } from "../../usergroups/result/schema";
import { SITE_TARGETS } from "../../wiki-map/target-names";

/** Formats of `groups`. */
export const GROUP_FORMATS = [
	"json",
	"ndjson",
	"csv",
	"table",
	"markdown",
	"html",
] as const;

/** Formats of `parse`. */
export const PAGE_FORMATS = [
	"json",
	"mdast",
	"hast",
	"html",
	"markdown",
	"mediawiki",
	"pandoc",
	"text",
] as const;

/** What `convert` writes. */
export const CONVERT_TARGETS = ["json", ...SITE_TARGETS, "mediawiki"] as const;
export type ConvertTarget = (typeof CONVERT_TARGETS)[number];

/** Kinds of links: a copy that the compiler checks, as the schema takes long to load. */
const LINK_KINDS = {
	website: true,
	meetup: true,
	"mailing-list": true,
	forum: true,
	chat: true,
	social: true,
	code: true,
	video: true,
	photos: true,
	wiki: true,
	blog: true,
	jobs: true,
	events: true,
	email: true,
	other: true,
} as const satisfies Readonly<Record<LinkKind, true>>;
export const LINK_KIND_NAMES = Object.keys(LINK_KINDS) as readonly LinkKind[];
