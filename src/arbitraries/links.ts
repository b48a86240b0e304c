/** Links and what they show. */
import fc from "fast-check";
import type {
	AnchorLink,
	AttachmentLink,
	InterwikiLink,
	Link,
	PageLink,
	Text,
} from "../ast";
import { linkAttributes, query, seldom } from "./attributes";
import { image, transclusion } from "./embedded";
import type { Given } from "./options";
import {
	anchor,
	file,
	linkedPage,
	linkedWiki,
	picture15,
	url,
	wikiPage,
} from "./targets";
import { literal, TERM_END } from "./words";

/** A picture's address as a label is that picture in 1.5. */
const PICTURE_LABEL = /^\w+:.*\.(?:gif|jpe?g|png|bmp|ico)$/i;

const LABEL_CANNOT: Readonly<Record<Given["dialect"], readonly RegExp[]>> = {
	"1.5": [/\]/, /^:(?=\s)/, PICTURE_LABEL, TERM_END],
	"1.9": [/\|/, /\]\]/, /\]$/, /^\{\{/, TERM_END],
};

const textLabel = (given: Given): fc.Arbitrary<[Text]> =>
	literal(given, LABEL_CANNOT[given.dialect]).map((value) => [
		{ type: "text", value },
	]);

/** What a link shows: text, and in 1.9 what stands in braces, too. */
const label = (given: Given): fc.Arbitrary<Link["children"]> =>
	given.dialect === "1.5"
		? textLabel(given)
		: fc.oneof(
				{ withCrossShrink: true },
				{ weight: 6, arbitrary: textLabel(given) },
				{
					weight: 1,
					arbitrary: fc
						.oneof(image(given), transclusion(given))
						.map((each) => [each]),
				},
			);

/** Attributes and a query, where the dialect has them. */
const parameters = ({ dialect }: Given) => ({
	attributes: dialect === "1.5" ? fc.constant({}) : linkAttributes(),
	query: dialect === "1.5" ? fc.constant({}) : query(),
});

/** A link to a URL; in 1.5 it may show a picture. */
export const link = (given: Given): fc.Arbitrary<Link> => {
	const shown: fc.Arbitrary<Link["children"]> =
		given.dialect === "1.9"
			? label(given)
			: fc.oneof(
					{ withCrossShrink: true },
					{ weight: 6, arbitrary: textLabel(given) },
					{
						weight: 1,
						arbitrary: picture15().map((each) => [
							{ type: "image" as const, url: each },
						]),
					},
				);
	return fc
		.tuple(url(given), parameters(given).attributes, shown)
		.map(([target, more, children]) => ({
			type: "link",
			url: target,
			...more,
			children,
		}));
};

const atAnchor = () => seldom(anchor().map((each) => ({ anchor: each })));

/** A link to a page of this wiki. */
export const pageLink = (given: Given): fc.Arbitrary<PageLink> => {
	const { attributes, query: arguments_ } = parameters(given);
	return fc
		.tuple(linkedPage(given), atAnchor(), arguments_, attributes, label(given))
		.map(([page, at, asked, more, children]) => ({
			type: "pageLink",
			page,
			...at,
			...asked,
			...more,
			children,
		}));
};

/** A link to a page of another wiki; 1.5 knows no anchor there. */
export const interwikiLink = (given: Given): fc.Arbitrary<InterwikiLink> => {
	const { attributes, query: arguments_ } = parameters(given);
	return fc
		.tuple(
			linkedWiki(given),
			wikiPage(given),
			given.dialect === "1.5" ? fc.constant({}) : atAnchor(),
			arguments_,
			attributes,
			label(given),
		)
		.map(([name, page, at, asked, more, children]) => ({
			type: "interwikiLink",
			wiki: name,
			page,
			...at,
			...asked,
			...more,
			children,
		}));
};

/** 1.5's link to an anchor of the page. */
export const anchorLink = (given: Given): fc.Arbitrary<AnchorLink> =>
	fc.tuple(anchor(), textLabel(given)).map(([name, children]) => ({
		type: "anchorLink",
		anchor: name,
		children,
	}));

/** A link to an attachment. */
export const attachmentLink = (given: Given): fc.Arbitrary<AttachmentLink> => {
	const { attributes, query: arguments_ } = parameters(given);
	return fc
		.tuple(file(), arguments_, attributes, label(given))
		.map(([attachment, asked, more, children]) => ({
			type: "attachmentLink",
			attachment,
			...asked,
			...more,
			children,
		}));
};
