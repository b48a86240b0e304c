/** Properties of generated wikis. */
import fc from "fast-check";
import {
	type DataDirectory,
	dataDirectory,
} from "../../../src/arbitraries/dumps/data-directory";
import { runs } from "../runs";
import { inFolder, writeTree } from "./dump-files";

/** Checks a property of generated wikis, each written into a folder. */
export const forWikis = (
	check: (folder: string, generated: DataDirectory) => Promise<void>,
): Promise<void> =>
	fc.assert(
		fc.asyncProperty(dataDirectory(), (generated) =>
			inFolder((folder) => check(writeTree(folder, generated), generated)),
		),
		runs(8),
	);
