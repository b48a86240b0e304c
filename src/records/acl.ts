/** Access rules as data. */
import type { AclEntry } from "./records";

/** An entry: `+` or `-`, names, rights, and the blanks after it. */
const ENTRY = /(?:(Default)(?=\s|$)|([+-]?)([^:]*):(\S*))\s*/y;

/**
 * Parses access rules (`docs/dumps.md`, section 4).
 *
 * @param rules what follows `#acl`, one string for each line of the page; together they are one list.
 * @returns the entries in their order; what is no entry ends the list.
 * @example
 * parseAcl(["+Jane Doe,AdminGroup:read,write All:read Default"])
 * // [{ names: ["Jane Doe", "AdminGroup"], rights: ["read", "write"], modifier: "+" },
 * //  { names: ["All"], rights: ["read"] }, { names: [], rights: [], modifier: "default" }]
 */
export function parseAcl(rules: readonly string[]): AclEntry[] {
	const text = rules.join(" ").trim();
	const entries: AclEntry[] = [];
	ENTRY.lastIndex = 0;
	for (let match = ENTRY.exec(text); match !== null; match = ENTRY.exec(text)) {
		const [, byDefault, sign = "", names = "", rights = ""] = match;
		if (byDefault !== undefined) {
			entries.push({ names: [], rights: [], modifier: "default" });
			continue;
		}
		entries.push({
			names: splitList(names),
			rights: splitList(rights),
			...((sign === "+" || sign === "-") && { modifier: sign }),
		});
	}
	return entries;
}

const splitList = (list: string): string[] =>
	list.split(",").flatMap((each) => each.trim() || []);
