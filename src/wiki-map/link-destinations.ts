/** What the links of a page are to, in terms of its wiki. What URLs or titles that gives is up to each output. */
import { mapIds } from "../bridge/ids/page-ids";
import type { LinkTarget } from "../bridge/links";
import { fileOfQuery, readOldUrl } from "./old-urls";
import type { MappedPage } from "./schema";
import type { WikiMap } from "./wiki-map";

/** A page or a file of the wiki, which may be missing. */
export type LinkDestination =
	| { type: "page"; name: string; anchor: string | undefined }
	/** The first of these files that the page has. */
	| { type: "file"; page: string; names: readonly string[] };

/** A drawing is a picture beside its source, and linked without an extension. */
const DRAWINGS = ["", ".png", ".gif", ".svg"];

/** A wiki's name for itself, in any case. */
const SELF = "self";

/**
 * Returns what a link is to.
 *
 * @param pageName name of the page that the link is on.
 * @returns `undefined` if it is to nothing of the wiki, or to an anchor of the page itself.
 * @example
 * // https://wiki.example.org/moin/Front_Page#A, of a wiki that was at https://wiki.example.org/moin
 * linkDestination(map, "Page", { type: "url", url }) // { type: "page", name: "Front Page", anchor: "A" }
 */
export function linkDestination(
	map: WikiMap,
	pageName: string,
	target: LinkTarget,
): LinkDestination | undefined {
	const { oldUrl, interwikiName, frontPage } = map.header;
	switch (target.type) {
		case "url": {
			const old =
				oldUrl === undefined ? undefined : readOldUrl(target.url, oldUrl);
			if (old === undefined) return undefined;
			const known = old.pages.find((each) => map.get(each) !== undefined);
			const name = known ?? old.pages[0] ?? frontPage;
			return name === undefined
				? undefined
				: toDestination(name, old.anchor, old.file);
		}
		case "page":
			return toDestination(
				target.page || pageName,
				target.anchor,
				fileOfQuery(target.query),
			);
		case "attachment":
		case "drawing":
			return {
				type: "file",
				page: target.page ?? pageName,
				names:
					target.type === "attachment"
						? [target.file]
						: drawingNames(target.file),
			};
		case "interwiki": {
			if (!isOwnWiki(target.wiki, interwikiName)) return undefined;
			// 1.5 leaves the anchor in the name.
			const [name = "", anchor] = target.page.split("#", 2);
			return toDestination(
				name,
				target.anchor ?? anchor,
				fileOfQuery(target.query),
			);
		}
		case "anchor":
			return undefined;
	}
}

const toDestination = (
	name: string,
	anchor: string | undefined,
	file: string | undefined,
): LinkDestination =>
	file === undefined
		? { type: "page", name, anchor }
		: { type: "file", page: name, names: [file] };

const idsByPage = new WeakMap<MappedPage, Map<string, string>>();

/** Returns the ids in the output of headings and anchors, by their ids in the wiki: those of both dialects. */
export function idsOf(page: MappedPage): ReadonlyMap<string, string> {
	const { name, headings = [], anchors = [] } = page;
	const ids = idsByPage.get(page) ?? mapIds({ headings, anchors }, name);
	idsByPage.set(page, ids);
	return ids;
}

/** Returns the id in the output, by an id in the wiki. */
export const idOf = (
	page: MappedPage | undefined,
	id: string,
): string | undefined => page && idsOf(page).get(id);

/** Whether a name in links to other wikis is that of the wiki itself. */
const isOwnWiki = (wiki: string, own: string | undefined): boolean =>
	wiki === "" || wiki.toLowerCase() === SELF || wiki === own;

/** Returns the names that a picture of a drawing may have. */
const drawingNames = (name: string): string[] => {
	const stem = name.replace(/\.(?:[at]?draw)$/, "");
	return DRAWINGS.map((extension) => stem + extension);
};
