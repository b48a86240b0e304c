/** Files that operating systems leave beside others. */

/** Whether a file is one that the Finder of a Mac writes: `.DS_Store`, or `._NAME` beside `NAME`. */
export const isMacFile = (name: string): boolean =>
	name === ".DS_Store" || name.startsWith("._");
