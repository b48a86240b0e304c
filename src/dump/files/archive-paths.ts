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
 * The path of an entry within its zip, where a name has neither a leading `/` nor the letter of a drive.
 *
 * @param name with `/` between its parts.
 * @returns absent for the archive itself, and if the name leads out of the archive or holds a NUL.
 * @example
 * safeZipPath("wiki/data/pages/") // "wiki/data/pages"
 * safeZipPath("C:/wiki") // undefined
 */
export const safeZipPath = (name: string): string | undefined =>
	/^\/|^[A-Za-z]:/.test(name) ? undefined : safePath(name) || undefined;

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
