/** Files that are not complete yet. */
import { link, lstat, rename, rm } from "node:fs/promises";
import { existsError } from "./output-error";

/** Returns where a file is until all of it is there. */
export const partialName = (file: string): string => `${file}.partial`;

/** Whether there is something of that name; a link that leads nowhere counts. */
export const exists = async (file: string): Promise<boolean> =>
	(await lstat(file).catch(() => undefined)) !== undefined;

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
			await rm(partial);
			return;
		} catch (error) {
			// Not every file system has hard links.
			if ((await exists(file)) || isExisting(error)) throw existsError(file);
		}
	}
	await rename(partial, file);
}

const isExisting = (error: unknown): boolean =>
	error instanceof Error && "code" in error && error.code === "EEXIST";
