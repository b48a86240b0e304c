/** Links as pandoc's writers of wikis take them. */
import type { ResolveLink } from "../bridge/links";
import { decodePercent } from "../decode-percent";

/**
 * Pages by their names and files by theirs, so that MediaWiki gets `[[Page name]]` and `[[File:a.png]]`. pandoc itself encodes
 * names where a format has URLs.
 */
export const pandocLink: ResolveLink = (target, resolve) => {
	const url = resolve(target);
	switch (target.type) {
		case "page":
			return url === undefined ||
				target.query !== undefined ||
				/^[a-z]+:/i.test(url)
				? url
				: decodePercent(url, decodeURI);
		case "attachment":
		case "drawing": {
			const file = new URLSearchParams(url?.split("?")[1]).get("target");
			return file ?? url;
		}
		default:
			return url;
	}
};
