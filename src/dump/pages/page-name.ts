/** Names of folders among pages. */
import type { DumpEntry } from "../files/files";

/** Whether a folder of that name is a page: dot-folders and `CVS` are not. */
export const isPageName = (name: string): boolean =>
	!name.startsWith(".") && name !== "CVS";

/** Whether an entry is a page by its type and name. */
export const isPage = ({
	type,
	name,
}: Pick<DumpEntry, "type" | "name">): boolean =>
	type === "folder" && isPageName(name);
