/** The wiki map, as far as it is on a page. */
import type { Dump } from "../../dump/dump";
import { readInterwikiPage } from "../../dump/pages/wiki";
import type { Access } from "../access";
import type { Wanted } from "../options";
import { readNewest } from "../revisions/newest";

/**
 * Returns what the page `InterWikiMap` adds to the map of a wiki; nothing if it is deleted, or may not be read by everybody.
 *
 * @param access says who may read the page.
 */
export async function interwikiOfPage(
	{ interwikiPage }: Pick<Dump, "interwikiPage">,
	access: Access,
	wanted: Pick<Wanted, "private">,
): Promise<Record<string, string>> {
	const page = await interwikiPage?.read();
	if (page === undefined || page.state !== "live") return {};
	const newest = await readNewest(page);
	if (newest === undefined) return {};
	const isHidden = !wanted.private && (await access.isPrivate(page, newest));
	return isHidden ? {} : readInterwikiPage(newest.content.text);
}
