/** Links of 1.9 (specification, 14). */
import type { BracketParts } from "../../../grammar/payloads";
import { bracketParts } from "../../../grammar/tokens/brackets";
import { namesOf } from "../../../grammar/tokens/names";
import type {
	AttachmentLink,
	InterwikiLink,
	PageLink,
	Transclusion,
} from "../../ast";
import { decodePercent } from "../../decode-percent";
import {
	type LinkContext,
	type LinkNode,
	type LinkReader,
	type LinkWithLabel,
	urlLink,
	urlTest,
} from "./links";
import { LINK_KEYS, type Parameters, readParameters } from "./parameters";
import { createTransclusion } from "./transclusions";

/** `[[target|label|parameters]]`. */
export function createLink19(
	parts: BracketParts,
	context: LinkContext,
): LinkWithLabel {
	const link = linkTo(parts.target, parts.label, context);
	if (parts.label) link.at = parts.labelAt;
	else if (link.label === parts.target) link.at = parts.targetAt;
	if (parts.parameters !== undefined) {
		const parameters = readParameters(parts.parameters, LINK_KEYS);
		addParameters(link.node, parameters);
		link.ignored = parameters.ignored;
	}
	if (!("children" in link.node) || !parts.label) return link;
	const picture = parts.label.startsWith("{{")
		? bracketParts(parts.label, "{{", "}}")
		: undefined;
	if (picture === undefined) {
		link.label = parts.label;
		return link;
	}
	const { node, ignored } = createTransclusion(picture, context);
	link.label = node;
	link.ignored = [...(link.ignored ?? []), ...ignored];
	return link;
}

/** The link without its parameters, and the label that MoinMoin shows where none is written. */
function linkTo(
	target: string,
	label: string | undefined,
	context: LinkContext,
): LinkWithLabel {
	if (context.isUrl(target)) {
		return { node: urlLink(target), label: target };
	}
	if (target.startsWith("attachment:")) {
		const attachment = decodePercent(target.slice(11));
		return {
			node: { type: "attachmentLink", attachment, children: [] },
			label: attachment,
		};
	}
	if (target.startsWith("drawing:")) {
		const drawing = decodePercent(target.slice(8));
		const node: Transclusion = {
			type: "transclusion",
			kind: "drawing",
			target: drawing,
		};
		if (label) node.alt = label;
		return { node };
	}
	const colon = target.indexOf(":");
	if (colon > 0 && context.isWiki(target.slice(0, colon))) {
		const node = context.interwikiLink(
			target.slice(0, colon),
			target.slice(colon + 1),
		);
		return { node, label: node.page };
	}
	return { node: context.pageLink(target), label: target };
}

/** A URL has no query of its own here: it is part of the URL. */
function addParameters(
	node: LinkNode,
	{ attributes, query }: Parameters,
): void {
	if (attributes !== undefined && node.type !== "anchorLink")
		node.attributes = attributes;
	if (query !== undefined && hasQuery(node)) node.query = query;
}

const hasQuery = (
	node: LinkNode,
): node is PageLink | InterwikiLink | AttachmentLink =>
	node.type === "pageLink" ||
	node.type === "interwikiLink" ||
	node.type === "attachmentLink";

/** The readers of 1.9's links. */
export const links19: LinkReader = {
	isUrl: urlTest(namesOf["1.9"]),
	address: (url) => ({ node: urlLink(url), label: url, at: 0 }),
	interwiki(address, context) {
		const colon = address.indexOf(":");
		const node = context.interwikiLink(
			address.slice(0, colon),
			address.slice(colon + 1),
		);
		return { node, label: node.page, at: colon + 1 };
	},
	isOwnName: (_, { page, anchor }, { pageName }) =>
		page === pageName && anchor === undefined,
	hasSingleBrackets: false,
};
