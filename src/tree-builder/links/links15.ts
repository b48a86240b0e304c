/** Links of 1.5 (specification, 22.4 to 22.7). */

import { trimStart } from "../../../grammar/chars";
import type { SingleBracketParts } from "../../../grammar/payloads";
import { namesOf } from "../../../grammar/tokens/names";
import type { AttachmentLink, Image, Transclusion } from "../../ast";
import { decodePercent } from "../../decode-percent";
import {
	type LinkContext,
	type LinkNode,
	type LinkReader,
	type LinkWithLabel,
	urlLink,
	urlTest,
} from "./links";

/** Extensions that 1.5 shows as pictures. */
const PICTURE = /\.(?:gif|jpe?g|png|bmp|ico)$/i;

/** This wiki's name in front of a page. */
const SELF = /^self:/i;

/** `[target label]`; the target is the label where none is written. */
export function createLink15(
	{ inside, target, label: written = "" }: SingleBracketParts,
	context: LinkContext,
): LinkWithLabel {
	if (target.startsWith(":")) return createPageLink(inside, context);
	const label = trimStart(written) || target;
	const at = label === target ? 1 : 1 + inside.length - label.length;
	const [scheme = "", rest = ""] = splitScheme(target);
	if (target.startsWith("#")) {
		const anchor = target.slice(1);
		return { node: { type: "anchorLink", anchor, children: [] }, label, at };
	}
	if (scheme === "wiki")
		return { node: createWikiLink(rest, context), label, at };
	const file = decodePercent(rest);
	if (scheme === "attachment")
		return { node: createAttachmentLink(file), label, at };
	if (scheme === "inline" || scheme === "drawing")
		return { node: { ...createTransclusion(scheme, file), alt: label } };
	const isPicture = context.isUrl(label) && PICTURE.test(label);
	return {
		node: urlLink(target),
		label: isPicture ? createImage(label) : label,
		at,
	};
}

/** `:Page:text`: the page is between the colons; without text it is its own. */
function createPageLink(inside: string, context: LinkContext): LinkWithLabel {
	const colon = inside.indexOf(":", 1);
	const page = colon < 0 ? inside.slice(1) : inside.slice(1, colon);
	const label = colon < 0 ? "" : inside.slice(colon + 1);
	return {
		node: emptyPageLink(page, context),
		label: label || page,
		at: label === "" ? 2 : colon + 2,
	};
}

/** An empty page stays empty in 1.5, also where an anchor follows. */
function emptyPageLink(target: string, context: LinkContext): LinkNode {
	const node = context.pageLink(target);
	return target === "" || target.startsWith("#") ? { ...node, page: "" } : node;
}

/**
 * `wiki:Inter:Page`, `wiki:Inter/Page`, `wiki:Page`, `wiki:/Sub` in brackets. Only with a colon does `Self` lead to a
 * page of this wiki; `wiki:Self/Page#a` is an interwiki link whose page holds the `#a`.
 */
function createWikiLink(rest: string, context: LinkContext): LinkNode {
	if (SELF.test(rest)) return context.pageLink(rest.replace(SELF, ""));
	const { wiki, page } = splitWiki(rest);
	if (wiki === "") return context.pageLink(`/${page}`);
	return { type: "interwikiLink", wiki, page, children: [] };
}

/** An address in running text. */
function createAddress(address: string, context: LinkContext): LinkWithLabel {
	const [scheme = "", rest = ""] = splitScheme(address);
	const isPicture = PICTURE.test(address);
	if (scheme === "wiki") return createInterwiki(rest, context, 5);
	if (scheme === "drawing" || scheme === "inline")
		return { node: createTransclusion(scheme, decodePercent(rest)) };
	if (scheme === "attachment") {
		const file = decodePercent(rest);
		if (isPicture) return { node: createTransclusion(scheme, file) };
		const at = file === rest ? { at: scheme.length + 1 } : {};
		return { node: createAttachmentLink(file), label: file, ...at };
	}
	if (isPicture) return { node: createImage(address) };
	return {
		node: urlLink(address),
		label: address,
		at: 0,
	};
}

/** `Wiki:Page`, or what is at `at` after `wiki:`, in running text; a picture of a known wiki is shown. */
function createInterwiki(
	address: string,
	context: LinkContext,
	at: number,
): LinkWithLabel {
	const local = address.replace(SELF, "");
	const { wiki, page } = splitWiki(local);
	const url = PICTURE.test(page) ? context.interwikiUrl(wiki, page) : undefined;
	if (url !== undefined) return { node: createImage(url) };
	const label = wiki === "" ? local : page;
	return {
		node: { type: "interwikiLink", wiki, page, children: [] },
		label,
		at: at + address.length - label.length,
	};
}

const createAttachmentLink = (attachment: string): AttachmentLink => ({
	type: "attachmentLink",
	attachment,
	children: [],
});

const createTransclusion = (
	scheme: "attachment" | "inline" | "drawing",
	target: string,
): Transclusion => ({
	type: "transclusion",
	kind: scheme === "drawing" ? "drawing" : "attachment",
	target,
});

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

/** The readers of 1.5's links. */
export const links15: LinkReader = {
	isUrl: urlTest(namesOf["1.5"]),
	address: createAddress,
	interwiki: (address, context) => createInterwiki(address, context, 0),
	isOwnName: (name, _, { pageName }) => name === pageName,
	hasSingleBrackets: true,
};
