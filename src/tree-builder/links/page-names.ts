/** Names of pages in links (specification, 14.3). */

/** A page and, if given, an anchor on it. */
export interface PageTarget {
	page: string;
	anchor?: string;
}

/** Text after the last `#` is the anchor; a `#` at the very end protects one in the name. */
export function splitAnchor(target: string): PageTarget {
	const hash = target.lastIndexOf("#");
	if (hash < 0) return { page: target };
	const page = target.slice(0, hash);
	return hash === target.length - 1
		? { page }
		: { page, anchor: target.slice(hash + 1) };
}

/**
 * Resolves `/Sub` and `../Other` as seen from a page; without a page they stay as written.
 *
 *     from Team/Members:  /Old → Team/Members/Old   ../Blog → Team/Blog   ../../Blog → Blog
 */
export function resolvePage(page: string, from: string | undefined): string {
	if (from === undefined) return page;
	if (page === "") return from;
	if (page.startsWith("/")) return from + page;
	let rest = page;
	let levels = from.split("/");
	while (rest.startsWith("../") && levels.length > 0) {
		rest = rest.slice(3);
		levels = levels.slice(0, -1);
	}
	if (rest === page) return page;
	return [...levels, rest].join("/");
}
