/** Which files this process has open. */
import { existsSync, readdirSync, readlinkSync } from "node:fs";
import { join } from "node:path";
import { setTimeout } from "node:timers/promises";

const OPEN_FILES = "/proc/self/fd";

/** Whether this system tells which files are open. */
export const CAN_TELL_OPEN_FILES = existsSync(OPEN_FILES);

/** Files below a folder that this process has open. */
export const openIn = (folder: string): string[] =>
	readdirSync(OPEN_FILES).flatMap((id) => {
		try {
			const file = readlinkSync(join(OPEN_FILES, id));
			return file.startsWith(folder) ? [file] : [];
		} catch {
			return [];
		}
	});

/** Waits until none is open, but not for ever: the system closes files when it comes to it. */
export async function leftOpenIn(folder: string): Promise<string[]> {
	for (let turn = 0; turn < 100 && openIn(folder).length > 0; turn++)
		await setTimeout(5);
	return openIn(folder);
}
