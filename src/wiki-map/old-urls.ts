/** URLs of a MoinMoin wiki, read. */
import { decodeIfEncoded } from "../decode-percent";
import { unquoteName } from "../dump/formats/quoted-name";

/** What a URL of the wiki asks for. */
export interface OldTarget {
	/** Names that the path may mean, the likeliest first; none for the wiki itself, which shows its front page. */
	pages: readonly string[];
	/** Name of an attachment. */
	file?: string | undefined;
	anchor?: string | undefined;
}

/** Extension of the pages of an HTML export. */
const EXPORTED = /\.html$/;

/**
 * Returns the names of pages that a path of the wiki may mean.
 *
 *     Caf%C3%A9/Menu   Café/Menu
 *     Front_Page       Front_Page, or Front Page
 *     Foo(2f)Bar.html  Foo(2f)Bar.html, Foo/Bar.html, or Foo/Bar
 *
 * @param path after the wiki's own, as it is in the URL.
 */
export function pagesOfPath(path: string): string[] {
	const name = decodeIfEncoded(path);
	const quoted = unquoteName(name).name;
	const names = [name, quoted, quoted.replace(EXPORTED, "")];
	return [
		...new Set([...names, ...names.map((each) => each.replaceAll("_", " "))]),
	].filter((each) => each !== "");
}

/**
 * Reads the query of a URL of the wiki.
 *
 * @returns the name of an attachment, if it asks for one.
 */
export function fileOfQuery(
	query: Readonly<Record<string, string>> | undefined,
): string | undefined {
	if (query === undefined || !Object.hasOwn(query, "target")) return undefined;
	return query.action === "AttachFile" || Object.hasOwn(query, "do")
		? query.target
		: undefined;
}

/**
 * Reads an absolute URL.
 *
 * @param oldUrl where the wiki was, without a `/` at its end; `http` and `https` are the same, and so are hosts in any case, with
 * the port that they have by default or without.
 * @returns `undefined` if the URL is not one of the wiki.
 */
export function readOldUrl(url: string, oldUrl: string): OldTarget | undefined {
	const base = withoutProtocol(oldUrl);
	const rest = withoutProtocol(url);
	if (base === undefined || rest?.startsWith(base) !== true) return undefined;
	const [, path = "", query, anchor] =
		/^([^?#]*)(?:\?([^#]*))?(?:#(.*))?$/s.exec(rest.slice(base.length)) ?? [];
	if (path !== "" && !path.startsWith("/")) return undefined;
	const pages = pagesOfPath(path.replace(/^\/+/, ""));
	const file =
		query === undefined
			? undefined
			: fileOfQuery(Object.fromEntries(new URLSearchParams(query)));
	return {
		pages,
		file,
		...(anchor !== undefined && { anchor: decodeIfEncoded(anchor) }),
	};
}

/** Returns a URL without its protocol, with its host as servers compare it; `undefined` if it is none of the Web. */
function withoutProtocol(url: string): string | undefined {
	const [all, protocol = "", host = ""] =
		/^(https?):\/\/([^/?#]*)/i.exec(url) ?? [];
	if (all === undefined) return undefined;
	const port = protocol.toLowerCase() === "http" ? /:80$/ : /:443$/;
	return host.toLowerCase().replace(port, "") + url.slice(all.length);
}
