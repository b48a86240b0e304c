/** What is in a folder, where not being able to tell is a problem of it and no more. */
import { toFileError } from "../dump-error";
import type { Problem } from "../problems";
import type { DumpEntry, DumpFolder } from "./files";

/**
 * Reads a folder.
 *
 * @param folder absent if there is none: nothing is in it.
 * @param problems learns why it cannot be read.
 */
export async function childrenOf(
	folder: DumpFolder | undefined,
	problems: Problem[],
): Promise<DumpEntry[]> {
	if (folder === undefined) return [];
	try {
		return await folder.children();
	} catch (error) {
		problems.push(toFileError(error, folder.path).problem);
		return [];
	}
}
