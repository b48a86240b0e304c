/** Files that are not complete yet. */
import { stat } from "node:fs/promises";

/** Where a file is until all of it is there. */
export const partialName = (file: string): string => `${file}.partial`;

/** Whether there is something of that name. */
export const exists = async (file: string): Promise<boolean> =>
	(await stat(file).catch(() => undefined)) !== undefined;
