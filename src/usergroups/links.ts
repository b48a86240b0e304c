/** Links of the tree: what they lead to, and of what kind that is. */
import type {
	AnchorLink,
	AttachmentLink,
	Dialect,
	InterwikiLink,
	Link as LinkNode,
	Nodes,
	PageLink,
} from "../ast";
import { parse } from "../parse";
import { fold, textOf } from "./plain-text";
import type { Link, LinkKind, Position } from "./schema";

/** Nodes that lead somewhere. */
export type AnyLink =
	| LinkNode
	| PageLink
	| InterwikiLink
	| AnchorLink
	| AttachmentLink;

export const isLink = (node: Nodes): node is AnyLink =>
	node.type === "link" ||
	node.type === "pageLink" ||
	node.type === "interwikiLink" ||
	node.type === "anchorLink" ||
	node.type === "attachmentLink";

/** A place that is always there: nodes made in code have none of their own. */
export function positionOf({ position }: Nodes): Position {
	const point = { line: 1, column: 1, offset: 0 };
	const at = (from = point): Position["start"] => ({
		line: from.line,
		column: from.column,
		offset: from.offset ?? 0,
	});
	return {
		start: at(position?.start as Position["start"] | undefined),
		end: at(position?.end as Position["end"] | undefined),
	};
}

/** Kind by scheme and host; the first that fits. */
const HOSTS: readonly (readonly [RegExp, LinkKind])[] = [
	[/^mailto:/, "email"],
	[/^(?:irc|ircs|xmpp):/, "chat"],
	[/\bmeetup\.com\b/, "meetup"],
	[
		/\b(?:groups\.google|groups\.yahoo|lists?)\.|\/(?:mailman|mm)3?\/|\/listinfo\/|\bmailman/,
		"mailing-list",
	],
	[
		/\b(?:t\.me|telegram\.|slack\.com|discord\.|webchat\.|freenode\.|botbot\.me|gitter\.im|libera\.chat)/,
		"chat",
	],
	[
		/\b(?:facebook\.com|twitter\.com|instagram\.com|linkedin\.com|vk\.com|plus\.google\.com|fb\.com|x\.com\/)/,
		"social",
	],
	[/\b(?:github\.com|gitlab\.com|bitbucket\.org)/, "code"],
	[/\b(?:youtube\.com|vimeo\.com|youtu\.be)/, "video"],
	[/\b(?:flickr\.com)/, "photos"],
	[/\bpycon\b/, "events"],
	[/\bwiki\b/, "wiki"],
	[/\bblog\b/, "blog"],
];

/** Kind by label, where the address tells nothing. */
const LABELS: readonly (readonly [RegExp, LinkKind])[] = [
	[/\bmailing ?list\b|\blist\b/i, "mailing-list"],
	[/\bforum\b/i, "forum"],
	[/\b(?:irc|chat|slack|telegram)\b/i, "chat"],
	[/\bblog\b/i, "blog"],
	[/\bwiki\b/i, "wiki"],
	[/\bjobs?\b/i, "jobs"],
	[/\bmeet-?up\b/i, "meetup"],
	[/\bpycon\b|\bconference\b/i, "events"],
];

function kindOf(target: string, label: string | undefined): LinkKind {
	const find = (
		table: readonly (readonly [RegExp, LinkKind])[],
		text: string,
	): LinkKind | undefined => table.find(([pattern]) => pattern.test(text))?.[1];
	return find(HOSTS, target) ?? find(LABELS, label ?? "") ?? "website";
}

/** `http:host/path` was probably meant as `http://host/path`. */
function suggestionFor(url: string): string | undefined {
	const [, scheme, rest] = /^(https?|ftp):\/?([^/].*)$/s.exec(url) ?? [];
	return scheme === undefined ? undefined : `${scheme}://${rest}`;
}

/** A label that is the address itself is none. */
export function toLink(node: AnyLink): Link {
	const text = fold(textOf(node.children));
	const position = positionOf(node);
	if (node.type === "link") {
		const { url } = node;
		const label =
			text === "" || text === url || `mailto:${text}` === url
				? undefined
				: text;
		const suggestion = suggestionFor(url);
		return {
			url,
			...(label !== undefined && { label }),
			kind: kindOf(url, label),
			position,
			...(suggestion !== undefined && { suggestion }),
		};
	}
	if (node.type === "attachmentLink") {
		const url = `attachment:${node.attachment}`;
		const label =
			text === "" || text === node.attachment ? {} : { label: text };
		return { url, ...label, kind: "other", position };
	}
	if (node.type === "anchorLink") {
		const { anchor } = node;
		const label = text === `#${anchor}` ? {} : { label: text };
		return { page: "", anchor, ...label, kind: "wiki", position };
	}
	// [[[Page|Page]]] leads to a page “[Page”; a reader sees through it.
	const page = node.page.replace(/^\[/, "");
	const label = text === "" || text === node.page ? undefined : text;
	return {
		...(node.type === "interwikiLink" && { wiki: node.wiki }),
		page,
		...(node.anchor !== undefined && { anchor: node.anchor }),
		...(label !== undefined && { label }),
		kind: "wiki",
		position,
	};
}

/** All links in nodes, in the order of the page; those of footnotes have the footnote's place. */
export function collectLinks(
	nodes: readonly Nodes[],
	dialect: Dialect,
): Link[] {
	return nodes.flatMap((node) => {
		if (isLink(node)) return [toLink(node)];
		if (node.type === "macro" && node.name === "FootNote") {
			const footnote = parse(node.args ?? "", { dialect });
			const position = positionOf(node);
			return collectLinks(footnote.children, dialect).map((link) => ({
				...link,
				position,
			}));
		}
		return "children" in node ? collectLinks(node.children, dialect) : [];
	});
}
