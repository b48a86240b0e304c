/** Names of archives' entries as paths. */

/**
 * The path of an entry within its archive: without a leading `/`, without `.` and empty names.
 *
 * @returns absent if the name leads out of the archive or is no name at all.
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
