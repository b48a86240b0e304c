/** What pages of a whole wiki are converted to, and the extensions of their files. */
import type { UrlRules } from "./page-urls";
import type { LinkMapHeader } from "./schema";
import type { SiteTarget } from "./target-names";

const EXTENSIONS: Readonly<Record<SiteTarget, string>> = {
	markdown: ".md",
	html: ".html",
	moin: ".txt",
};

/** Returns how files become URLs. */
export const urlRulesOf = ({
	to,
	site,
}: Pick<LinkMapHeader, "to" | "site">): UrlRules => ({
	site,
	extension: EXTENSIONS[to],
});
