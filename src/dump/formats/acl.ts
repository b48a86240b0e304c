/** Access rules (`docs/dumps.md`, section 4). */

/** An entry: `+` or `-`, names, rights, and the blanks after it. */
const ENTRY = /(?:(Default)(?=\s|$)|([+-]?)([^:]*):(\S*))\s*/y;

/** Everybody who is not logged in. */
const EVERYBODY = "All";

/** An entry of access rules: which rights names have. */
export interface AclEntry {
	names: string[];
	rights: string[];
	/** `+` adds the rights, `-` takes them away, `default` stands for the rules of the wiki. */
	modifier?: "+" | "-" | "default" | undefined;
}

/**
 * Parses access rules.
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

/** Access rules of a wiki's configuration, as it writes them. */
export interface WikiAcl {
	/** Of pages that have none; absent if everybody may read these. */
	default?: string;
	/** Whether pages have the rules of the pages that they are below, too: after their own. */
	isHierarchic?: boolean;
	/** Before and after the rules of each page. */
	before?: string;
	after?: string;
}

/**
 * Whether somebody who is not logged in may read a page.
 *
 * The first entry that names `All`, or a group with `All` in it, decides; `+` and `-` entries only apply to the rights that they name.
 * Rules without such an entry keep everybody out. A page without rules, and `Default`, have the rules of the wiki.
 *
 *     TrustedGroup:read,write All:read      may read
 *     TrustedGroup:read,write All:          may not
 *     -All:read Default                     may not
 *
 * @param rules what follows `#acl`, one string for each line of the page; together they are one list.
 * @param wiki rules of the wiki.
 * @param isOpenGroup whether a name is that of a group that has everybody in it.
 */
export function isPublic(
	rules: readonly string[],
	wiki: WikiAcl = {},
	isOpenGroup: (name: string) => boolean = () => false,
): boolean {
	const entries = [
		...parseAcl([wiki.before ?? ""]),
		...(rules.length === 0 ? [DEFAULT] : parseAcl(rules)),
		...parseAcl([wiki.after ?? ""]),
	].flatMap((entry) =>
		entry.modifier === "default" && wiki.default !== undefined
			? parseAcl([wiki.default])
			: [entry],
	);
	for (const { names, rights, modifier } of entries) {
		if (modifier === "default") return true;
		const isForAll = names.some(
			(name) => name === EVERYBODY || isOpenGroup(name),
		);
		if (!isForAll) continue;
		const isRead = rights.includes("read");
		if (modifier === undefined) return isRead;
		if (isRead) return modifier === "+";
	}
	return false;
}

const DEFAULT: AclEntry = { names: [], rights: [], modifier: "default" };
