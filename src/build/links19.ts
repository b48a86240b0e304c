/** Links of 1.9 (rule book, 14). */
import { type BracketParts, bracketParts } from "../../grammar/brackets";
import type { LinkContext, LinkNode, LinkWithLabel } from "./links";
import { decodePercent } from "./page-names";
import { LINK_KEYS, type Parameters, readParameters } from "./parameters";
import { attributesOf, createTransclusion, queryOf } from "./transclusions";

/** `[[target|label|parameters]]`. */
export function createLink19(
	parts: BracketParts,
	context: LinkContext,
): LinkWithLabel {
	const parameters = readParameters(parts.parameters, LINK_KEYS);
	const { node, label } = linkTo(parts, parameters, context);
	if (!("children" in node)) return { node };
	if (parts.label === undefined || parts.label === "") return { node, label };
	const picture = bracketParts(parts.label, "{{", "}}");
	return {
		node,
		label:
			picture === undefined
				? parts.label
				: createTransclusion(picture, context),
	};
}

/** The link without its label, and the label that MoinMoin shows where none is written. */
function linkTo(
	parts: BracketParts,
	parameters: Parameters,
	context: LinkContext,
): { node: LinkNode; label: string } {
	const { target } = parts;
	const attributes = attributesOf(parameters);
	const query = queryOf(parameters);
	if (context.isUrl(target))
		return {
			node: { type: "link", url: target, ...attributes, children: [] },
			label: target,
		};
	if (target.startsWith("attachment:")) {
		const attachment = decodePercent(target.slice(11));
		return {
			node: {
				type: "attachmentLink",
				attachment,
				...query,
				...attributes,
				children: [],
			},
			label: attachment,
		};
	}
	if (target.startsWith("drawing:")) {
		const alt =
			parts.label === undefined || parts.label === ""
				? {}
				: { alt: parts.label };
		const drawing = decodePercent(target.slice(8));
		return {
			node: {
				type: "transclusion",
				kind: "drawing",
				target: drawing,
				...alt,
				...attributes,
			},
			label: "",
		};
	}
	const colon = target.indexOf(":");
	if (colon > 0 && context.isWiki(target.slice(0, colon))) {
		const node = context.interwikiLink(
			target.slice(0, colon),
			target.slice(colon + 1),
		);
		return { node: { ...node, ...query, ...attributes }, label: node.page };
	}
	return {
		node: { ...context.pageLink(target), ...query, ...attributes },
		label: target,
	};
}
