/** Where links, pictures and embedded files lead. */
import { namesOf } from "../../grammar/tokens/names";
import { checkResult } from "../arguments/callback-result";
import { optional, STRING } from "../arguments/value-checks";
import type {
	AnchorLink,
	AttachmentLink,
	Dialect,
	Image,
	InterwikiLink,
	Link,
	PageLink,
	Transclusion,
} from "../ast";
import { encodeAnchor, encodeComponent, encodePath, encodeQuery } from "./urls";

/** Where a node leads, in MoinMoin's terms. */
export type LinkTarget =
	| {
			type: "page";
			/** Full name of the page; `""` is the page itself, if its name is not known. */
			page: string;
			anchor?: string | undefined;
			query?: Readonly<Record<string, string>> | undefined;
	  }
	| { type: "anchor"; anchor: string }
	| {
			type: "attachment" | "drawing";
			/** Name of the page that has the file, or `undefined`: the page itself, whose name is not known. */
			page: string | undefined;
			file: string;
			query?: Readonly<Record<string, string>> | undefined;
	  }
	| {
			type: "interwiki";
			wiki: string;
			page: string;
			anchor?: string | undefined;
			query?: Readonly<Record<string, string>> | undefined;
	  }
	| { type: "url"; url: string };

/** Nodes that lead somewhere. Only the fields that say where are needed. */
export type LinkNode =
	| Pick<Link, "type" | "url">
	| Pick<Image, "type" | "url">
	| Pick<PageLink, "type" | "page" | "anchor" | "query">
	| Pick<InterwikiLink, "type" | "wiki" | "page" | "anchor" | "query">
	| Pick<AnchorLink, "type" | "anchor">
	| Pick<AttachmentLink, "type" | "attachment" | "query">
	| Pick<Transclusion, "type" | "kind" | "target" | "query">;

/**
 * Turns a target into a URL.
 *
 * @param target where the node leads.
 * @param resolve what is used without this function, to fall back on.
 * @returns `undefined` if the target has no URL: the node is shown as plain text.
 */
export type ResolveLink = (
	target: LinkTarget,
	resolve: (target: LinkTarget) => string | undefined,
) => string | undefined;

/** How targets become URLs. */
export interface LinkOptions {
	/** Name of the page, for anchors, attachments and relative URLs. */
	pageName?: string | undefined;
	/** The wiki map: names to URL prefixes, in which `$PAGE` is the page. Default: MoinMoin's own. */
	interwiki?: Readonly<Record<string, string>> | undefined;
	/** What comes before the names of pages, such as `https://example.org/wiki/`. Default: URLs relative to the page. */
	baseUrl?: string | undefined;
	/** What comes after the names of pages, such as `.html`. */
	pageSuffix?: string | undefined;
	/** Own rules for URLs. */
	resolveLink?: ResolveLink | undefined;
}

/** Returns where a node leads; paths of files of other pages (`Page/file`) are split. */
export function linkTarget(
	node: LinkNode,
	pageName: string | undefined,
): LinkTarget {
	switch (node.type) {
		case "link":
		case "image":
			return { type: "url", url: node.url };
		case "anchorLink":
			return { type: "anchor", anchor: node.anchor };
		case "pageLink":
			return node.page === "" || node.page === pageName
				? ownPage(node, pageName)
				: {
						type: "page",
						page: node.page,
						anchor: node.anchor,
						query: node.query,
					};
		case "interwikiLink":
			return interwiki(node.wiki, node.page, node.anchor, node.query);
		case "attachmentLink":
			return attachment("attachment", node.attachment, node.query, pageName);
		case "transclusion":
			return transclusionTarget(node, pageName);
	}
}

function ownPage(
	{ anchor, query }: Pick<PageLink, "anchor" | "query">,
	pageName: string | undefined,
): LinkTarget {
	if (anchor !== undefined && query === undefined)
		return { type: "anchor", anchor };
	return { type: "page", page: pageName ?? "", anchor, query };
}

function interwiki(
	wiki: string,
	page: string,
	anchor: string | undefined,
	query: Readonly<Record<string, string>> | undefined,
): LinkTarget {
	return wiki === "Self" || wiki === ""
		? { type: "page", page, anchor, query }
		: { type: "interwiki", wiki, page, anchor, query };
}

function attachment(
	type: "attachment" | "drawing",
	path: string,
	query: Readonly<Record<string, string>> | undefined,
	pageName: string | undefined,
): LinkTarget {
	const slash = path.lastIndexOf("/");
	return slash < 0
		? { type, page: pageName, file: path, query }
		: { type, page: path.slice(0, slash), file: path.slice(slash + 1), query };
}

function transclusionTarget(
	{ kind, target, query }: Pick<Transclusion, "kind" | "target" | "query">,
	pageName: string | undefined,
): LinkTarget {
	switch (kind) {
		case "attachment":
		case "drawing":
			return attachment(kind, target, query, pageName);
		case "page":
			return { type: "page", page: target, query };
		case "interwiki": {
			const colon = target.indexOf(":");
			return interwiki(
				target.slice(0, Math.max(colon, 0)),
				target.slice(colon + 1),
				undefined,
				query,
			);
		}
	}
}

/**
 * Makes the function that turns targets into URLs.
 *
 * Pages become paths, attachments MoinMoin's own `?action=AttachFile` URLs, interwiki pages the URL of the wiki map.
 *
 * @param options own rules first, then MoinMoin's.
 * @param dialect whose wiki map is the default.
 */
export function linkResolver(
	options: LinkOptions,
	dialect: Dialect,
): (target: LinkTarget) => string | undefined {
	const { pageName, baseUrl, pageSuffix = "", resolveLink } = options;
	const wikis = options.interwiki ?? namesOf[dialect].intermap;
	const base = baseUrl ?? "../".repeat((pageName ?? "").split("/").length - 1);

	const pageUrl = (page: string): string => {
		if (PLAIN_PATH.test(page)) return base + page + pageSuffix;
		const name = withoutEmptyParts(page);
		return name === "" ? "" : base + encodePath(name) + pageSuffix;
	};
	const resolve = (target: LinkTarget): string | undefined => {
		switch (target.type) {
			case "url":
				return target.url;
			case "anchor":
				return encodeAnchor(target.anchor);
			case "page":
				return (
					pageUrl(target.page) +
						encodeQuery(target.query) +
						encodeAnchor(target.anchor) || undefined
				);
			case "attachment":
			case "drawing":
				return (
					pageUrl(target.page ?? "") +
					encodeQuery({
						action: "AttachFile",
						do: "get",
						...target.query,
						target:
							target.type === "drawing"
								? drawingFile(target.file)
								: target.file,
					})
				);
			case "interwiki": {
				if (!Object.hasOwn(wikis, target.wiki)) return undefined;
				return (
					interwikiUrl(wikis[target.wiki] ?? "", target.page) +
					encodeQuery(target.query) +
					encodeAnchor(target.anchor)
				);
			}
		}
	};
	return resolveLink === undefined
		? resolve
		: (target) =>
				checkResult("resolveLink", TEXT, resolveLink(target, resolve));
}

const TEXT = optional(STRING);

/** The name of a page that a name leads to: without blanks around its parts, and without empty parts (`A/` is `A`). */
export const withoutEmptyParts = (page: string): string =>
	page
		.split("/")
		.map((part) => part.trim())
		.filter((part) => part !== "")
		.join("/");

/** A path without anything to trim, drop or encode. */
const PLAIN_PATH = /^[\w.~-]+(?:\/[\w.~-]+)*$/;

/** MoinMoin keeps the picture of a drawing in a PNG file of the same name. */
const drawingFile = (name: string): string =>
	/\.(?:svg|png|jpe?g|gif)$/.test(name)
		? name
		: `${name.replace(/\.[at]draw$/, "")}.png`;

function interwikiUrl(prefix: string, page: string): string {
	const path = encodeComponent(page).replace(/%(?:2F|3A|2C|40)/g, (code) =>
		decodeURIComponent(code),
	);
	return prefix.includes("$PAGE")
		? prefix.replaceAll("$PAGE", () => path)
		: prefix + path;
}
