/** Files that are not complete yet. */
import { link, lstat, rename, unlink } from "node:fs/promises";
import { existsError } from "./output-error";

/** Returns where a file is until all of it is there. */
export const partialName = (file: string): string => `${file}.partial`;

/** Whether there is something of that name; a link that leads nowhere counts. */
export const exists = async (file: string): Promise<boolean> =>
	(await lstat(file).catch(() => undefined)) !== undefined;

/** Removes a file, if there is one. `rm` of Node.js does the same, in several steps: wikis have many files. */
export const removeFile = async (file: string): Promise<void> => {
	try {
		await unlink(file);
	} catch (error) {
		if (!hasCode(error, "ENOENT")) throw error;
	}
};

/** Whether there is nothing in a file, as a crash of the system leaves those that it has just got: no bytes, or zero bytes. */
export const isVoid = (text: string): boolean => /^\0*$/.test(text);

/**
 * Gives a complete file its name.
 *
 * @param isReplacing whether a file of that name may be overwritten. If not, none is, even if it has appeared since the run began.
 * @throws OutputError if there is one.
 */
export async function publish(
	partial: string,
	file: string,
	isReplacing: boolean,
): Promise<void> {
	if (!isReplacing) {
		try {
			await link(partial, file);
			await unlink(partial);
			return;
		} catch (error) {
			// Not every file system has hard links.
			if ((await exists(file)) || hasCode(error, "EEXIST"))
				throw existsError(file);
		}
	}
	await rename(partial, file);
}

const hasCode = (error: unknown, code: string): boolean =>
	error instanceof Error && "code" in error && error.code === code;
