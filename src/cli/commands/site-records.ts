/** `moinmoin parse --ndjson --link-map FILE`: records with the pages of a site that they become. */
import * as z from "zod";
import { convertPage, editOf } from "../../site/pages/convert-page";
import type { WikiMap } from "../../wiki-map/wiki-map";
import { UsageError } from "../options/options";
import type { ConvertRecord } from "./parse-records";

/** What a record of a revision may say of it. */
const Edit = z.looseObject({
	time: z.string().optional().catch(undefined),
	modified: z.string().optional().catch(undefined),
	author: z
		.looseObject({ name: z.string().optional() })
		.optional()
		.catch(undefined),
});

/**
 * Adds the content of the file of a page, under the name of what the map is for.
 *
 * @param to what is wanted, if the command says so.
 * @throws UsageError if the map is for something else.
 */
export function withSitePage(
	map: WikiMap,
	to: string | undefined,
): ConvertRecord {
	if (to !== undefined && to !== map.header.to)
		throw new UsageError(
			`--to must be ${map.header.to}, as that is what the link map is for (got "${to}")`,
			"parse",
		);
	return ({ record, markup, pageName = "", tree }) => {
		const entry = map.get(pageName);
		if (entry?.file === undefined)
			return { reason: `the page "${pageName}" is not in the link map` };
		const { content } = convertPage(map, {
			entry,
			text: markup,
			tree,
			...editOf(Edit.parse(record)),
		});
		return { fields: { [map.header.to]: content } };
	};
}
