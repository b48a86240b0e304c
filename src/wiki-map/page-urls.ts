/** URLs from one page of a site to another, and to files. */
import { posix } from "node:path";
import { encodePath } from "../bridge/urls";
import { SITES, type Site } from "./sites";
import type { SiteName } from "./target-names";

/** How files of a site become URLs. */
export interface UrlRules {
	site: SiteName;
	/** Extension of pages, with its dot. */
	extension: string;
}

/** Returns the path of a page without the folder of all pages and the extension. */
const bareName = (file: string, { pages }: Site, extension: string): string =>
	file.slice(pages.length, -extension.length);

/**
 * Returns the path of a page on the site, without a `/` in front and not encoded.
 *
 * @example
 * servedPath("content/help/_index.md", { site: "hugo", extension: ".md" }) // "help/"
 */
export function servedPath(
	file: string,
	{ site, extension }: UrlRules,
): string {
	const row = SITES[site];
	return row.served(bareName(file, row, extension), extension);
}

/**
 * Returns the URL that leads from one page to another.
 *
 * @example
 * pageUrl("a/b.md", "c.md", { site: "plain", extension: ".md" }) // "../c.md"
 */
export function pageUrl(from: string, to: string, rules: UrlRules): string {
	const row = SITES[rules.site];
	switch (row.pageUrls) {
		case "file":
			return encodePath(posix.relative(posix.dirname(from), to));
		case "name":
			return encodePath(bareName(to, row, rules.extension));
		case "folder": {
			const path = posix.relative(
				`/${servedPath(from, rules)}`,
				`/${servedPath(to, rules)}`,
			);
			return path === "" ? "./" : `${encodePath(path)}/`;
		}
	}
}

/**
 * Returns the URL that leads from a page on the site to a file, by one that leads from file to file. Others stay: absolute ones, and
 * those within the page.
 *
 * @param url encoded, as `pageUrl` and `fileUrl` return it.
 * @example
 * htmlUrl("docs/a.md", "b.md#c", { site: "mkdocs", extension: ".md" }) // "../b/#c"
 */
export function htmlUrl(from: string, url: string, rules: UrlRules): string {
	const row = SITES[rules.site];
	if (row.htmlUrls === "file" || /^(?:[a-z][a-z\d+.-]*:|[/#]|$)/i.test(url))
		return url;
	const [path = "", ...anchor] = url.split(/(?=#)/);
	const file = posix.join(posix.dirname(from), decodeURIComponent(path));
	const to =
		file.startsWith(row.pages) && file.endsWith(rules.extension)
			? servedPath(file, rules)
			: servedFile(file, rules);
	if (row.htmlUrls === "root") return `/${encodePath(to)}${anchor.join("")}`;
	const folder = servedPath(from, rules).replace(/[^/]*$/, "");
	const relative = encodePath(posix.relative(`/${folder}`, `/${to}`));
	const end = to === "" || to.endsWith("/") ? "/" : "";
	return `${relative === "" ? "." : relative}${end}${anchor.join("")}`;
}

/** Returns the path of a file on the site, without a `/` in front and not encoded. */
export const servedFile = (file: string, { site }: UrlRules): string =>
	file.slice(SITES[site].files.length);

/**
 * Returns the relative URL that leads from a page to a file, by one from the root of the site.
 *
 * @param url encoded, as `fileUrl` returns it.
 * @returns `undefined` if the URL is not from the root.
 */
export function relativeFileUrl(
	from: string,
	url: string,
	rules: UrlRules,
): string | undefined {
	if (!/^\/(?!\/)/.test(url)) return undefined;
	const folder = posix.dirname(`/${encodePath(servedPath(from, rules))}x`);
	return posix.relative(folder, url);
}

/** Returns the URL that leads from a page to a file that the site serves as it is. */
export function fileUrl(from: string, to: string, rules: UrlRules): string {
	const served = servedFile(to, rules);
	switch (SITES[rules.site].fileUrls) {
		case "file":
			return encodePath(posix.relative(posix.dirname(from), to));
		case "relative":
			return encodePath(
				posix.relative(`/${servedPath(from, rules)}`, `/${served}`),
			);
		case "root":
			return `/${encodePath(served)}`;
	}
}
