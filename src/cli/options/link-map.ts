/** `--link-map`: the map of a wiki. */
import { createReadStream } from "node:fs";
import { LinkMapError, readLinkMap } from "../../wiki-map/read-link-map";
import type { WikiMap } from "../../wiki-map/wiki-map";
import { InputError, toInputError, tooLargeError } from "../input-error";
import { readLines } from "../read-lines";

/** The entry of a page is small: what is longer is something else. */
const MAX_LINE_BYTES = 64 * 1024 * 1024;

/**
 * Reads a link map.
 *
 * @throws InputError if it cannot be read, or is none.
 */
export async function openLinkMap(file: string): Promise<WikiMap> {
	try {
		return await readLinkMap(
			readLines(createReadStream(file), MAX_LINE_BYTES, () =>
				tooLargeError(file, MAX_LINE_BYTES),
			),
		);
	} catch (error) {
		if (error instanceof LinkMapError)
			throw new InputError("NOT_A_LINK_MAP", file, error.message);
		throw toInputError(error, file);
	}
}
