/** Files that this process has open. */
import { existsSync, readdirSync, readlinkSync } from "node:fs";
import { join } from "node:path";
import { setTimeout } from "node:timers/promises";

const OPEN_FILES = "/proc/self/fd";

/** Whether this system lists open files. */
export const LISTS_OPEN_FILES = existsSync(OPEN_FILES);

/** Returns the open files below a folder. */
export const openFilesIn = (folder: string): string[] =>
	readdirSync(OPEN_FILES).flatMap((id) => {
		try {
			const file = readlinkSync(join(OPEN_FILES, id));
			return file.startsWith(folder) ? [file] : [];
		} catch {
			return [];
		}
	});

/** Returns the files that are still open after half a second: the system closes files with a delay. */
export async function leftOpenIn(folder: string): Promise<string[]> {
	for (let turn = 0; turn < 100 && openFilesIn(folder).length > 0; turn++)
		await setTimeout(5);
	return openFilesIn(folder);
}
