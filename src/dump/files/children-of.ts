/** Returns the entries of a folder; a folder that cannot be read is a problem, not an error. */
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
