/** Names of archives' entries as paths. */

/**
 * The path of an entry within its archive: without a leading `/`, without `.` and empty names.
 *
 * @returns empty for the archive itself, absent if the name leads out of the archive or holds a NUL.
 * @example
 * safePath("/srv/./wiki/data/pages/") // "srv/wiki/data/pages"
 * safePath("../etc/passwd") // undefined
 */
export function safePath(name: string): string | undefined {
	const parts = name.split("/").filter((part) => part !== "" && part !== ".");
	return parts.includes("..") || name.includes("\0")
		? undefined
		: parts.join("/");
}

/**
 * The path that a symbolic link leads to.
 *
 * @param path of the link within its archive.
 * @param target as it is written: relative to the folder of the link, or from the root of the archive.
 * @returns absent if it leads out of the archive.
 * @example
 * linkTarget("data/pages/A", "../store/A") // "data/store/A"
 */
export function linkTarget(path: string, target: string): string | undefined {
	if (target.includes("\0")) return undefined;
	const parts = target.startsWith("/") ? [] : path.split("/").slice(0, -1);
	for (const part of target.split("/")) {
		if (part === "" || part === ".") continue;
		if (part !== "..") parts.push(part);
		else if (parts.pop() === undefined) return undefined;
	}
	return parts.join("/");
}

/**
 * Whether a link to a file may be followed: text of revisions is output, so a revision may only lead to a revision, never to a
 * log or a user.
 *
 *     pages/A/revisions/00000002 → pages/B/revisions/00000001    yes
 *     pages/A/revisions/00000002 → user/1199.1.2                  no
 *
 * @param folder path of the folder that the link is in.
 * @param target path of the file that it leads to, without links.
 */
export function mayFollow(folder: string, target: string): boolean {
	const inRevisions = /(?:^|\/)revisions$/;
	return (
		!inRevisions.test(folder) ||
		inRevisions.test(target.slice(0, target.lastIndexOf("/")))
	);
}
