/** A link for people. */
import type { Link } from "../usergroups/schema";

/** Where it leads, what it is called, of what kind it is. */
export function showLink({ label, url, wiki, page, kind }: Link): string {
	const target =
		url ?? (wiki === undefined ? `page ${page}` : `${wiki}:${page}`);
	return `${target}${label === undefined ? "" : ` “${label}”`} [${kind}]`;
}
