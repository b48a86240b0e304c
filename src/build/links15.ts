/** Links of 1.5 (rule book, 22.4 to 22.7). */
import type { SingleBracketParts } from "../../grammar/addresses";
import { trim } from "../../grammar/chars";
import type { Image } from "../ast";
import type { LinkContext, LinkNode, LinkWithLabel } from "./links";
import { decodePercent } from "./page-names";

/** Extensions that 1.5 shows as pictures. */
const PICTURE = /\.(?:gif|jpe?g|png|bmp|ico)$/i;

/** `[target label]`. */
export function createLink15(
	{ target, label: written }: SingleBracketParts,
	context: LinkContext,
): LinkWithLabel {
	if (target.startsWith(":"))
		return createPageLink(
			written === undefined ? target : `${target} ${written}`,
			context,
		);
	const label = written === undefined ? undefined : trimStart(written);
	if (target.startsWith("#"))
		return {
			node: { type: "anchorLink", anchor: target.slice(1), children: [] },
			label: label || target,
		};
	const [scheme = "", rest = ""] = splitScheme(target);
	if (scheme === "wiki")
		return { node: createWikiLink(rest, context), label: label || target };
	if (scheme === "attachment") {
		return {
			node: {
				type: "attachmentLink",
				attachment: decodePercent(rest),
				children: [],
			},
			label: label || target,
		};
	}
	if (scheme === "inline" || scheme === "drawing") {
		const kind = scheme === "inline" ? "attachment" : "drawing";
		return {
			node: {
				type: "transclusion",
				kind,
				target: decodePercent(rest),
				alt: label || target,
			},
		};
	}
	const shown = label || target;
	const picture = context.isUrl(shown) && PICTURE.test(shown);
	return {
		node: { type: "link", url: target, children: [] },
		label: picture ? createImage(shown) : shown,
	};
}

/** `:Page:text`: the page stands between the colons; without text it is its own. */
function createPageLink(inside: string, context: LinkContext): LinkWithLabel {
	const colon = inside.indexOf(":", 1);
	const page = colon < 0 ? inside.slice(1) : inside.slice(1, colon);
	const label = colon < 0 ? "" : inside.slice(colon + 1);
	return { node: emptyPageLink(page, context), label: label || page };
}

/** An empty page stays empty in 1.5, also where an anchor follows. */
function emptyPageLink(target: string, context: LinkContext): LinkNode {
	const node = context.pageLink(target);
	return target === "" || target.startsWith("#") ? { ...node, page: "" } : node;
}

/** `["Page name"]`; the page's own name is text, and so is an empty one. */
export function createQuotedLink(
	name: string,
	context: LinkContext,
): LinkWithLabel | undefined {
	if (name === "" || name === context.pageName) return undefined;
	return { node: context.pageLink(name), label: name };
}

/** `wiki:Inter:Page`, `wiki:Inter/Page`, `wiki:Page`, `wiki:/Sub` in brackets. */
function createWikiLink(rest: string, context: LinkContext): LinkNode {
	const { wiki, page } = splitWiki(rest);
	if (wiki === "" || (wiki.toLowerCase() === "self" && rest !== page))
		return context.pageLink(wiki === "" ? `/${page}` : page);
	return { type: "interwikiLink", wiki, page, children: [] };
}

/** An address in running text. */
export function createAddress15(
	address: string,
	context: LinkContext,
): LinkWithLabel {
	const [scheme = "", rest = ""] = splitScheme(address);
	const isPicture = PICTURE.test(address);
	if (scheme === "wiki") return createInterwiki15(rest, context);
	const target = decodePercent(rest);
	if (scheme === "drawing")
		return { node: { type: "transclusion", kind: "drawing", target } };
	if (scheme === "inline" || (scheme === "attachment" && isPicture)) {
		return { node: { type: "transclusion", kind: "attachment", target } };
	}
	if (scheme === "attachment")
		return {
			node: { type: "attachmentLink", attachment: target, children: [] },
			label: target,
		};
	if (isPicture) return { node: createImage(address) };
	return { node: { type: "link", url: address, children: [] }, label: address };
}

/** `Wiki:Page` or what follows `wiki:`, in running text; a picture of a known wiki is shown. */
export function createInterwiki15(
	address: string,
	context: LinkContext,
): LinkWithLabel {
	const local = address.replace(/^self:/i, "");
	const { wiki, page } = splitWiki(local);
	const url = PICTURE.test(page) ? context.interwikiUrl(wiki, page) : undefined;
	if (url !== undefined) return { node: createImage(url) };
	return {
		node: { type: "interwikiLink", wiki, page, children: [] },
		label: wiki === "" ? local : page,
	};
}

const createImage = (url: string): Image => ({ type: "image", url });

const splitScheme = (target: string): string[] => [
	target.slice(0, target.indexOf(":")),
	target.slice(target.indexOf(":") + 1),
];

/** A wiki and a page; without `:` or `/` it is this wiki's page, with `/` in front its subpage. */
function splitWiki(target: string): { wiki: string; page: string } {
	const [, wiki, page] = /^([^:/]*)[:/](.*)$/s.exec(target) ?? [];
	return wiki === undefined || page === undefined
		? { wiki: "Self", page: target }
		: { wiki, page };
}

const trimStart = (value: string): string => {
	const trimmed = trim(value);
	return value.slice(value.indexOf(trimmed));
};
