/** Addresses in their parts. */
import { codeAt, codeOrNone } from "../text/codes";

/** `scheme:` and, where it has one, `//host/path`; the host in lower case without `www.`. */
export interface UrlParts {
	scheme: string;
	host: string;
	/** All after host and port: path, query and fragment. */
	path: string;
}

const SCHEME = /^[a-z][\w+.-]*(?=:)/i;
const PORT = /:\d+/y;

/**
 * Parts an address; one without a scheme has empty parts only.
 *
 * @example
 * splitUrl("https://www.Example.org:80/a?b") // { scheme: "https", host: "example.org", path: "/a?b" }
 */
export function splitUrl(url: string): UrlParts {
	const scheme = schemeOf(url);
	const from = scheme.length + 1;
	if (scheme === "") return { scheme, host: "", path: "" };
	if (!url.startsWith("//", from))
		return { scheme, host: "", path: url.slice(from) };
	const end = endOfAuthority(url, from + 2);
	const start = Math.max(from + 2, url.lastIndexOf("@", end - 1) + 1);
	const colon = url.indexOf(":", start);
	const isColonInside = colon >= 0 && colon < end;
	return {
		scheme,
		host: hostName(url.slice(start, isColonInside ? colon : end)),
		path: url.slice(isColonInside ? endOfPort(url, colon) : end),
	};
}

function schemeOf(url: string): string {
	const start = startOfWebHost(url);
	if (start >= 0) return url.slice(0, start - "://".length);
	return SCHEME.exec(url)?.[0].toLowerCase() ?? "";
}

/** Where the host of an address of the web starts that is written as most are, -1 if it is another. */
export function startOfWebHost(url: string): number {
	// Called for every link: comparing characters here is faster than calling `startsWith`.
	if (url.length < HTTP.length) return -1;
	for (let at = 0; at < COLON_OF_HTTP; at++)
		if (codeAt(url, at) !== codeAt(HTTP, at)) return -1;
	const colon = COLON_OF_HTTP + (codeAt(url, COLON_OF_HTTP) === S ? 1 : 0);
	return codeAt(url, colon) === COLON &&
		codeAt(url, colon + 1) === SLASH &&
		codeOrNone(url, colon + 2) === SLASH
		? colon + 3
		: -1;
}

const HTTP = "http://";
const COLON_OF_HTTP = 4;
const S = 0x73;

/** Where a host without a user and a port ends, -1 if it has one of them. */
export function endOfPlainHost(url: string, start: number): number {
	const { length } = url;
	for (let at = start; at < length; at++) {
		const code = codeAt(url, at);
		if (code === SLASH || code === QUESTION || code === HASH) return at;
		if (code === AT || code === COLON) return -1;
	}
	return url.length;
}

const AT = 0x40;
const COLON = 0x3a;
const SLASH = 0x2f;
const QUESTION = 0x3f;
const HASH = 0x23;

/** Where the part after `//` ends: at a slash, a query or a fragment. */
function endOfAuthority(url: string, from: number): number {
	const { length } = url;
	for (let at = from; at < length; at++) {
		const code = codeAt(url, at);
		if (code === SLASH || code === QUESTION || code === HASH) return at;
	}
	return url.length;
}

function endOfPort(url: string, colon: number): number {
	PORT.lastIndex = colon;
	return PORT.test(url) ? PORT.lastIndex : colon;
}

/** The form in which hosts are compared: in lower case, without `www.`. */
export function hostName(written: string): string {
	const host = written.toLowerCase();
	return host.startsWith("www") ? host.replace(/^www\d?\./, "") : host;
}
