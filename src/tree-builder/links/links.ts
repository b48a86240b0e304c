/** What a link leads to, in both dialects (specification, 14, 18 and 22.4 to 22.7). */
import type { Names } from "../../../grammar/tokens/names";
import type {
	AnchorLink,
	AttachmentLink,
	Image,
	InterwikiLink,
	Link,
	PageLink,
	Transclusion,
} from "../../ast";
import { resolvePage, splitAnchor } from "./page-names";

/** Any node that a link in the source may become; those with children get the label. */
export type LinkNode =
	| Link
	| PageLink
	| InterwikiLink
	| AnchorLink
	| AttachmentLink
	| Image
	| Transclusion;

/** A link and what it shows: a picture, or text. */
export interface LinkWithLabel {
	node: LinkNode;
	/** Absent for nodes without children. */
	label?: string | Image | Transclusion;
	/** Offset of the label in the link, if it is written there as it is shown. */
	at?: number;
	/** Keys of parameters that MoinMoin ignores. */
	ignored?: readonly string[];
}

/** A link to a URL. The position is part of the literal, because a property that comes later costs memory. */
export const urlLink = (url: string): Link => ({
	type: "link",
	url,
	children: [],
	position: undefined,
});

/** Returns whether a target is a URL, for a dialect that knows these schemes. Nearly all are of the first kind. */
export const urlTest = ({ schemes }: Names): LinkReader["isUrl"] => {
	const pattern = new RegExp(`^(?:${schemes.join("|")}):`);
	return (target) => target.startsWith("http://") || pattern.test(target);
};

/** How a dialect writes links, and what it makes of them. */
export interface LinkReader {
	/** An address in running text. */
	address: (address: string, context: LinkContext) => LinkWithLabel;
	/** `Wiki:Page` in running text, the wiki being a known one. */
	interwiki: (address: string, context: LinkContext) => LinkWithLabel;
	/** Whether a CamelCase name is the page's own, which is text. */
	isOwnName: (name: string, node: PageLink, context: LinkContext) => boolean;
	/** Whether a target in brackets is a URL. */
	isUrl: (target: string) => boolean;
	/** Whether an address in single brackets is a link. */
	hasSingleBrackets: boolean;
}

/** What links need to know of the wiki. */
export class LinkContext {
	constructor(
		readonly isUrl: LinkReader["isUrl"],
		readonly pageName: string | undefined,
		private readonly interwiki: Readonly<Record<string, string>>,
	) {}

	/** Whether the wiki map has the name; `Self` is always known. */
	isWiki(name: string): boolean {
		return name === "Self" || Object.hasOwn(this.interwiki, name);
	}

	/** URL of a page of another wiki; undefined if the map does not have it. */
	interwikiUrl(wiki: string, page: string): string | undefined {
		if (!Object.hasOwn(this.interwiki, wiki)) return undefined;
		const prefix = this.interwiki[wiki] ?? "";
		return prefix.includes("$PAGE")
			? prefix.replaceAll("$PAGE", () => page)
			: prefix + page;
	}

	/** A link to a page of this wiki, relative names resolved. */
	pageLink(target: string): PageLink {
		const { page, anchor } = splitAnchor(target);
		const resolved = resolvePage(page, this.pageName);
		return anchor === undefined
			? {
					type: "pageLink",
					page: resolved,
					children: [],
					position: undefined,
				}
			: {
					type: "pageLink",
					page: resolved,
					anchor,
					children: [],
					position: undefined,
				};
	}

	/** A link to a page of another wiki. */
	interwikiLink(wiki: string, target: string): InterwikiLink {
		const { page, anchor } = splitAnchor(target);
		return {
			type: "interwikiLink",
			wiki,
			page,
			...(anchor !== undefined && { anchor }),
			children: [],
			position: undefined,
		};
	}
}
