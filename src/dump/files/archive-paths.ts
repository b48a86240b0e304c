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
