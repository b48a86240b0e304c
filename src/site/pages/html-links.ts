/** Links within HTML in Markdown, which site generators leave as they are. */
import type * as mdast from "mdast";
import { visit } from "unist-util-visit";

/** A tag with its attributes; in text, the bridge escapes `<`. */
const TAG = /<[a-z](?:"[^"]*"|[^"<>])*>/gi;
const LINK = /(\s(?:href|src)=")([^"]*)"/gi;

/** What the bridge escapes in attributes. */
const decode = (value: string): string =>
	value.replace(/&#x22;|&quot;/gi, '"').replace(/&#x26;|&amp;/gi, "&");
const encode = (value: string): string =>
	value.replaceAll("&", "&#x26;").replaceAll('"', "&#x22;");

/**
 * Changes the URLs of links and pictures within HTML.
 *
 * @param root as `toMdast` made it; it is changed.
 * @param toUrl returns the URL that takes the place of one.
 */
export function changeHtmlLinks(
	root: mdast.Root,
	toUrl: (url: string) => string,
): void {
	visit(root, "html", (node) => {
		node.value = node.value.replace(TAG, (tag) =>
			tag.replace(
				LINK,
				(_link, start: string, url: string) =>
					`${start}${encode(toUrl(decode(url)))}"`,
			),
		);
	});
}
