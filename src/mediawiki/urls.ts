/** URLs in wikitext. */
import { escapeEntities } from "./characters";

/** Protocols that MediaWiki makes links of (`$wgUrlProtocols`), with what must follow the name. */
export const PROTOCOLS: readonly string[] = [
	"bitcoin:",
	"ftp://",
	"ftps://",
	"geo:",
	"git://",
	"gopher://",
	"http://",
	"https://",
	"irc://",
	"ircs://",
	"magnet:",
	"mailto:",
	"matrix:",
	"mms://",
	"news:",
	"nntp://",
	"redis://",
	"sftp://",
	"sip:",
	"sips:",
	"sms:",
	"ssh://",
	"svn://",
	"tel:",
	"telnet://",
	"urn:",
	"worldwind://",
	"xmpp:",
];

/** The same without what follows the name, as options of bridges have them. */
export const PROTOCOL_NAMES: readonly string[] = PROTOCOLS.map((protocol) =>
	protocol.slice(0, protocol.indexOf(":")),
);

/** Whether MediaWiki makes a link of a URL. */
export const isLinkedUrl = (url: string): boolean => {
	const lower = url.slice(0, 20).toLowerCase();
	return PROTOCOLS.some(
		(protocol) => lower.startsWith(protocol) && url.length > protocol.length,
	);
};

const percent = (character: string): string =>
	[...new TextEncoder().encode(character)]
		.map((byte) => `%${byte.toString(16).toUpperCase().padStart(2, "0")}`)
		.join("");

/** Encodes the characters that end a URL or are markup within one. */
export const encodeUrl = (url: string): string =>
	escapeEntities(
		url
			.replace(/[\][<>"|{}\s\p{Z}\p{Cc}\uFFFD]|\p{Surrogate}/gu, percent)
			.replace(/'(?=')|~(?=~~)|_(?=_[^\s_]{1,60}__)/g, percent),
	);

/** URLs that MediaWiki links as a whole where they are not in brackets. */
const BARE = /^https?:\/\/[\w.~%/?=&#+@-]*[\w/]$/i;

/** Whether a URL can be written without brackets. */
export const isBareUrl = (url: string): boolean =>
	BARE.test(url) && encodeUrl(url) === url;

/** Encodes the anchor of a link to a heading. */
export const encodeFragment = (fragment: string): string =>
	fragment
		.replace(/%(?=[\dA-Fa-f]{2})/g, "%25")
		.replace(/[\][<>|{}\p{Cc}]|\p{Surrogate}/gu, percent)
		.replace(/'(?=')|~(?=~~)|&(?=[#\w\u0080-\uFFFF]+;)/g, percent)
		.replace(/[\s_]+/g, " ")
		.trim();
