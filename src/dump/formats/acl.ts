/** Access rules of a page. */

/** An entry: `+` or `-`, names, rights, and the blanks behind it. */
const ENTRY = /(?:(Default)(?=\s|$)|([+-]?)([^:]*):(\S*))\s*/y;

/** Who is not logged in. */
const EVERYBODY = "All";

/**
 * Whether somebody who is not logged in may read a page.
 *
 * The first entry that speaks of `All` decides; `+` and `-` entries only speak of the rights that they name. Rules without such an
 * entry keep everybody out, a page without rules is public, and so is one whose rules come to `Default`.
 *
 *     TrustedGroup:read,write All:read      may read
 *     TrustedGroup:read,write All:          may not
 *     -All:read Default                     may not
 *
 * @param rules what follows `#acl`, one string for each line of the page; together they are one list.
 */
export function isPublic(rules: readonly string[]): boolean {
	if (rules.length === 0) return true;
	const text = rules.join(" ").trim();
	ENTRY.lastIndex = 0;
	for (let match = ENTRY.exec(text); match !== null; match = ENTRY.exec(text)) {
		const [, byDefault, sign = "", names = "", rights = ""] = match;
		if (byDefault !== undefined) return true;
		if (!names.split(",").some((name) => name.trim() === EVERYBODY)) continue;
		const isRead = rights.split(",").includes("read");
		if (sign === "") return isRead;
		if (isRead) return sign === "+";
	}
	return false;
}
