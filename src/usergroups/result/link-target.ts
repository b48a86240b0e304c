/** Where links lead to, as text that can be compared. */
import type { Link } from "./schema";

/** Where a link leads to, as written: its URL, `page:Name`, `wiki:Wiki:Name`. */
export function linkTarget({ url, wiki, page = "", anchor }: Link): string {
	if (url !== undefined) return url;
	const fragment = anchor === undefined ? "" : `#${anchor}`;
	return wiki === undefined
		? `page:${page}${fragment}`
		: `wiki:${wiki}:${page}${fragment}`;
}

/**
 * Where a link leads to, without what two spellings of one address differ in: scheme, `www.`, case of the host, slash at
 * the end. A link that cannot lead anywhere leads where it was probably meant to.
 *
 * @example
 * linkKey({ url: "https://www.Python.org/psf/", … }) // "python.org/psf"
 */
export function linkKey(link: Link): string {
	const target = link.suggestion ?? linkTarget(link);
	if (/^mailto:/i.test(target)) return target.toLowerCase();
	const [, host, rest = ""] =
		/^[a-z][a-z\d+.-]*:\/\/(?:www\.)?([^/?#]*)(.*)/is.exec(target) ?? [];
	return host === undefined
		? target
		: host.toLowerCase() + rest.replace(/\/$/, "");
}
