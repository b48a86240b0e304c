/** Link maps that were written to a file. */
import { errorMessage } from "../error-message";
import { LinkMapHeader, MappedPage } from "./schema";
import type { WikiMap } from "./wiki-map";
import { WikiMapBuilder } from "./wiki-map-builder";

/** A file is no link map, or one of another version. */
export class LinkMapError extends Error {
	override name = "LinkMapError";
}

/**
 * Reads a link map.
 *
 * @param lines of the file, without line ends.
 * @throws LinkMapError if a line is none of a link map of this version.
 * @example
 * const map = await readLinkMap(createInterface({ input: createReadStream("map.ndjson") }));
 * map.entry("Help/Links")?.file // "help/links.md"
 */
export async function readLinkMap(
	lines: AsyncIterable<string> | Iterable<string>,
): Promise<WikiMap> {
	let header: LinkMapHeader | undefined;
	const builder = new WikiMapBuilder();
	let number = 0;
	for await (const line of lines) {
		number++;
		try {
			const value: unknown = JSON.parse(line);
			if (header === undefined) header = LinkMapHeader.parse(value);
			else if (!builder.add(MappedPage.parse(value)))
				throw new LinkMapError("the page is not in the order of names");
		} catch (error) {
			throw new LinkMapError(
				`line ${number} is not a line of a link map of this version: ${errorMessage(error)}`,
				{ cause: error },
			);
		}
	}
	if (header === undefined || header.pages !== builder.size)
		throw new LinkMapError(
			`the link map is not complete: expected ${header?.pages ?? "a header and"} pages (got ${builder.size})`,
		);
	return builder.finish(header);
}
