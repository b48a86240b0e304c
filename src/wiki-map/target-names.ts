/** Names of what a wiki is written as. This file loads nothing, as the command lists them in its help. */

/** What pages are converted to. */
export const SITE_TARGETS = ["markdown", "html", "moin"] as const;
export type SiteTarget = (typeof SITE_TARGETS)[number];

/** Generators of sites; `plain` is for none. */
export const SITE_NAMES = [
	"plain",
	"hugo",
	"mkdocs",
	"docusaurus",
	"vitepress",
	"github-wiki",
] as const;
export type SiteName = (typeof SITE_NAMES)[number];

/** `slug`: lower-case ASCII; `title`: as the page is named; `quoted`: as MoinMoin quotes names of folders. */
export const NAME_FORMS = ["slug", "title", "quoted"] as const;
export type NameForm = (typeof NAME_FORMS)[number];
