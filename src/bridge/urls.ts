/** URLs that do no harm. */

/**
 * Protocols that links may have by default: those of rehype-sanitize's default schema. Any URL without a protocol is allowed.
 */
export const SAFE_PROTOCOLS: readonly string[] = [
	"http",
	"https",
	"irc",
	"ircs",
	"mailto",
	"xmpp",
];

/** Protocols that pictures may have by default. */
export const SAFE_IMAGE_PROTOCOLS: readonly string[] = ["http", "https"];

/** Protocols that run code or embed documents; no option allows them. */
const ACTIVE_PROTOCOLS: ReadonlySet<string> = new Set([
	"javascript",
	"vbscript",
	"livescript",
	"mocha",
	"data",
	"blob",
	"filesystem",
	"view-source",
	"jar",
	"mhtml",
]);

/** What browsers drop from URLs: controls and blanks at both ends, tabs and line ends anywhere. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: browsers drop these very characters.
const IGNORED = /^[\u0000-\u0020]+|[\u0000-\u0020]+$|[\t\n\r]/g;

// biome-ignore lint/suspicious/noControlCharactersInRegex: as above.
const MAY_BE_IGNORED = /[\u0000-\u0020]/;

/** Cleans a URL as browsers do. */
export const cleanUrl = (url: string): string =>
	MAY_BE_IGNORED.test(url) ? url.replace(IGNORED, "") : url;

/** Returns the protocol of a URL in lower case, or `undefined` if the URL is relative. */
export function protocolOf(url: string): string | undefined {
	return url.includes(":")
		? /^([^:/?#]*):/.exec(url)?.[1]?.toLowerCase()
		: undefined;
}

/**
 * Whether a URL is relative or has one of the protocols. Protocols that run code are never allowed.
 *
 * @param url a URL that `cleanUrl` has cleaned.
 * @param protocols in lower case, without the colon.
 */
export function isAllowedUrl(
	url: string,
	protocols: readonly string[],
): boolean {
	const protocol = protocolOf(url);
	if (protocol === undefined) return true;
	return protocols.includes(protocol) && !ACTIVE_PROTOCOLS.has(protocol);
}

/** What is encoded as itself; most names and paths are. */
const UNRESERVED = /^[\w.~-]*$/;

/** `encodeURIComponent` for any text: lone surrogates become U+FFFD instead of an error. */
export const encodeComponent = (text: string): string =>
	UNRESERVED.test(text)
		? text
		: encodeURIComponent(text.replace(/\p{Surrogate}/gu, "\uFFFD"));

/** Encodes a path and keeps `/`. */
export const encodePath = (path: string): string =>
	encodeComponent(path).replaceAll("%2F", "/");

/** `?a=1&b=2`, or nothing. */
export function encodeQuery(
	query: Readonly<Record<string, string>> | undefined,
): string {
	if (query === undefined) return "";
	const pairs = Object.entries(query).map(
		([key, value]) => `${encodeComponent(key)}=${encodeComponent(value)}`,
	);
	return pairs.length === 0 ? "" : `?${pairs.join("&")}`;
}

/** `#anchor`, or nothing. */
export const encodeAnchor = (anchor: string | undefined): string =>
	anchor === undefined || anchor === ""
		? ""
		: `#${encodeComponent(anchor).replaceAll("%3A", ":")}`;
