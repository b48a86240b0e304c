/** Links as pandoc's writers of wikis take them. */
import type { ResolveLink } from "../bridge/links";

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
				: withoutEncoding(url);
		case "attachment":
		case "drawing": {
			const file = new URLSearchParams(url?.split("?")[1]).get("target");
			return file ?? url;
		}
		default:
			return url;
	}
};

/** A URL as it is read: what has a meaning in URLs, such as `?` and `#`, stays encoded, and a `%` that encodes nothing stays. */
const withoutEncoding = (url: string): string =>
	url.replace(/(?:%[\da-f]{2})+/gi, (codes) => {
		try {
			return decodeURI(codes);
		} catch {
			return codes;
		}
	});
