/** A link for people. */
import type { Link } from "../../usergroups/result/schema";

/** Where it leads, what it is called, of what kind it is. */
export function showLink(link: Link): string {
	const { label } = link;
	return `${targetOf(link)}${label === undefined ? "" : ` "${label}"`} [${link.kind}]`;
}

function targetOf({ url, wiki, page, anchor }: Link): string {
	if (url !== undefined) return url;
	const fragment = anchor === undefined ? "" : `#${anchor}`;
	return `${wiki === undefined ? "page " : `${wiki}:`}${page}${fragment}`;
}
