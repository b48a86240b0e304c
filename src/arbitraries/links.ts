/** Links and their labels. */
import fc from "fast-check";
import type {
	AnchorLink,
	AttachmentLink,
	InterwikiLink,
	Link,
	PageLink,
	Text,
} from "../ast";
import { factsOf } from "../dialect-facts";
import { linkAttributes, query, rarely } from "./attributes";
import { image, transclusion } from "./embedded";
import type { Context } from "./options";
import {
	anchorName,
	fileName,
	imageUrl15,
	interwikiPage,
	linkedPage,
	linkedWiki,
	linkUrl,
} from "./targets";
import { literalText, TERM_END } from "./words";

/** In 1.5, a label that is the address of an image shows the image. */
const IMAGE_LABEL = /^\w+:.*\.(?:gif|jpe?g|png|bmp|ico)$/i;

/** Text that ends the label, or makes it something else. */
const FORBIDDEN_IN_LABEL: Readonly<
	Record<Context["dialect"], readonly RegExp[]>
> = {
	"1.5": [/\]/, /^:(?=\s)/, IMAGE_LABEL, TERM_END],
	"1.9": [/\|/, /\]\]/, /\]$/, /^\{\{/, TERM_END],
};

const textLabel = (context: Context): fc.Arbitrary<[Text]> =>
	literalText(context, FORBIDDEN_IN_LABEL[context.dialect]).map((value) => [
		{ type: "text", value },
	]);

/** Returns the children of a link: text; in 1.9 also an image or a transclusion. */
const label = (context: Context): fc.Arbitrary<Link["children"]> =>
	factsOf(context).hasBracketedImages
		? fc.oneof(
				{ withCrossShrink: true },
				{ weight: 6, arbitrary: textLabel(context) },
				{
					weight: 1,
					arbitrary: fc
						.oneof(image(context), transclusion(context))
						.map((each) => [each]),
				},
			)
		: textLabel(context);

/** Returns attributes and queries; without fields in 1.5. */
const parametersOf = (context: Context) =>
	factsOf(context).hasParameters
		? { attributes: linkAttributes(), query: query() }
		: { attributes: fc.constant({}), query: fc.constant({}) };

/** Returns links to URLs. In 1.5 they can show an image. */
export const link = (context: Context): fc.Arbitrary<Link> => {
	const labels: fc.Arbitrary<Link["children"]> = factsOf(context)
		.hasBracketedImages
		? label(context)
		: fc.oneof(
				{ withCrossShrink: true },
				{ weight: 6, arbitrary: textLabel(context) },
				{
					weight: 1,
					arbitrary: imageUrl15().map((each) => [
						{ type: "image" as const, url: each },
					]),
				},
			);
	return fc
		.tuple(linkUrl(context), parametersOf(context).attributes, labels)
		.map(([url, withAttributes, children]) => ({
			type: "link",
			url,
			...withAttributes,
			children,
		}));
};

const optionalAnchor = () => rarely(anchorName().map((anchor) => ({ anchor })));

/** Returns links to pages of this wiki. */
export const pageLink = (context: Context): fc.Arbitrary<PageLink> => {
	const { attributes, query: queries } = parametersOf(context);
	return fc
		.tuple(
			linkedPage(context),
			optionalAnchor(),
			queries,
			attributes,
			label(context),
		)
		.map(([page, withAnchor, withQuery, withAttributes, children]) => ({
			type: "pageLink",
			page,
			...withAnchor,
			...withQuery,
			...withAttributes,
			children,
		}));
};

/** Returns links to pages of other wikis. In 1.5 they have no anchor. */
export const interwikiLink = (
	context: Context,
): fc.Arbitrary<InterwikiLink> => {
	const { attributes, query: queries } = parametersOf(context);
	return fc
		.tuple(
			linkedWiki(context),
			interwikiPage(context),
			factsOf(context).hasAnyWiki ? fc.constant({}) : optionalAnchor(),
			queries,
			attributes,
			label(context),
		)
		.map(([wiki, page, withAnchor, withQuery, withAttributes, children]) => ({
			type: "interwikiLink",
			wiki,
			page,
			...withAnchor,
			...withQuery,
			...withAttributes,
			children,
		}));
};

/** Returns links of 1.5 to an anchor of the page. */
export const anchorLink = (context: Context): fc.Arbitrary<AnchorLink> =>
	fc.tuple(anchorName(), textLabel(context)).map(([anchor, children]) => ({
		type: "anchorLink",
		anchor,
		children,
	}));

/** Returns links to attachments. */
export const attachmentLink = (
	context: Context,
): fc.Arbitrary<AttachmentLink> => {
	const { attributes, query: queries } = parametersOf(context);
	return fc
		.tuple(fileName(), queries, attributes, label(context))
		.map(([attachment, withQuery, withAttributes, children]) => ({
			type: "attachmentLink",
			attachment,
			...withQuery,
			...withAttributes,
			children,
		}));
};
