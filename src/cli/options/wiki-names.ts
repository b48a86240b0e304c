/** `--macros` and `--interwiki`: names that the wiki knows. */
import { readFile, stat } from "node:fs/promises";
import { readIntermap } from "../../dump/pages/wiki";
import type { WikiNames } from "../../records/facts/wiki-names";
import { InputError, toInputError } from "../input-error";
import { UsageError, type Values } from "./options";

/** A map is small: what is larger is something else. */
const MAX_BYTES = 16 * 1024 * 1024;

/**
 * Reads the names.
 *
 * @throws UsageError if a name cannot be that of a macro.
 * @throws InputError if the file cannot be read.
 */
export async function readWikiNames({
	macros = "",
	interwiki,
	"interwiki-name": interwikiName,
}: Values): Promise<WikiNames> {
	const names = macros.split(",").flatMap((name) => name.trim() || []);
	for (const name of names)
		if (!/^\w+$/.test(name))
			throw new UsageError(
				`--macros must be names separated by commas (got "${name}")`,
			);
	return {
		macros: names,
		interwiki: interwiki === undefined ? {} : await readMap(interwiki),
		interwikiName,
	};
}

async function readMap(file: string): Promise<Record<string, string>> {
	try {
		const stats = await stat(file);
		if (!stats.isFile())
			throw new InputError("NOT_A_FILE", file, "is not a regular file");
		if (stats.size > MAX_BYTES)
			throw new InputError("TOO_LARGE", file, "is too large for a wiki map");
		return readIntermap(await readFile(file, "utf8"));
	} catch (error) {
		throw toInputError(error, file);
	}
}
