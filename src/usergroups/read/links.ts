/** Nodes that lead somewhere, as links of the tree. */
import type {
	AnchorLink,
	AttachmentLink,
	InterwikiLink,
	Link as LinkNode,
	Nodes,
	PageLink,
	Point as UnistPoint,
} from "../../ast";
import type { Link, Point, Position } from "../result/schema";
import { MARKS, marksOf } from "./characters";
import type { Context } from "./context";
import { linkKindOf, withKindInFront } from "./link-kinds";
import { fold, foldMarked, textOf } from "./plain-text";
import { type Slip, slipOfPage, slipOfUrl } from "./repairs/link-slips";
import { repairMojibake } from "./repairs/mojibake";
import { otherService } from "./services";
import { startOfWebHost } from "./urls";

/** Nodes that lead somewhere. */
export type AnyLink =
	| LinkNode
	| PageLink
	| InterwikiLink
	| AnchorLink
	| AttachmentLink;

export function isLink(node: Nodes): node is AnyLink {
	switch (node.type) {
		case "link":
		case "pageLink":
		case "interwikiLink":
		case "anchorLink":
		case "attachmentLink":
			return true;
		default:
			return false;
	}
}

/** A place that is always there: nodes made in code have none of their own. */
export function positionOf({ position }: Nodes): Position {
	return position === undefined
		? { start: pointOf(START), end: pointOf(START) }
		: { start: pointOf(position.start), end: pointOf(position.end) };
}

const START: UnistPoint = { line: 1, column: 1, offset: 0 };

const pointOf = ({ line, column, offset = 0 }: UnistPoint): Point => ({
	line,
	column,
	offset,
});

/** How much of the source a node takes; nothing if it was made in code. */
export const lengthOf = ({ position }: Nodes): number =>
	(position?.end.offset ?? 0) - (position?.start.offset ?? 0);

/** `http:host/path` was probably meant as `http://host/path`. */
function suggestionFor(url: string): string | undefined {
	if (startOfWebHost(url) >= 0) return undefined;
	const [, scheme, rest] = /^(https?|ftp):\/?([^/\s].*)/s.exec(url) ?? [];
	return scheme === undefined ? undefined : `${scheme}://${rest}`;
}

/** A link to an address, with the kind by address and label. */
export function urlLink(
	url: string,
	label: string | undefined,
	position: Position,
	{ channels, linkKinds, report }: Context,
): Link {
	const suggestion = suggestionFor(url);
	if (suggestion !== undefined)
		report(
			"link-impossible-url",
			`"${url}" leads nowhere; "${suggestion}" was probably meant`,
			position,
		);
	const service = label === undefined ? undefined : otherService(url, label);
	if (service !== undefined)
		report(
			"link-label-host",
			`says "${label}", but leads to ${service}: ${url}`,
			position,
		);
	const kind = linkKindOf(suggestion ?? url, label, channels.kindOf, linkKinds);
	const link: Link =
		label === undefined
			? { url, kind, position }
			: { url, label, kind, position };
	if (suggestion !== undefined) link.suggestion = suggestion;
	return link;
}

/** Marks of formatting in a label, which MoinMoin does not format; a reader sees through them. */
const LABEL_MARKS = /'{2,}|`|(?<![\p{L}\p{N}])__|__(?![\p{L}\p{N}])/gu;

/** The label of a link, repaired; `undefined` if it only repeats where the link leads. */
function labelOf(node: AnyLink, target: string): string | undefined {
	const written = textOf(node.children);
	const marks = marksOf(written);
	const text =
		(marks & MARKS.formatting) === 0
			? foldMarked(written, marks)
			: fold(written.replace(LABEL_MARKS, ""));
	if (text === "" || text === target) return undefined;
	if ("page" in node && repeatsPage(text, node)) return undefined;
	return (marks & MARKS.beyond) === 0 ? text : (repairMojibake(text) ?? text);
}

/** Whether a label is the name of a page in another form: without a bracket in front, or with the anchor. */
const repeatsPage = (
	label: string,
	{ page, anchor = "" }: PageLink | InterwikiLink,
): boolean =>
	label === pageName(page) ||
	(label.length === page.length + anchor.length + 1 &&
		label === `${page}#${anchor}`);

/** `[[[Page|Page]]]` leads to a page “[Page”; a reader sees through it. */
const pageName = (page: string): string =>
	page.startsWith("[") ? page.slice(1) : page;

/** The link that a reader sees, with a message and a suggestion. */
function linkOfSlip(slip: Slip, position: Position, context: Context): Link {
	context.report(slip.ruleId, slip.text, position);
	return linkMeantBy(slip, position, context);
}

/** A link with its address as written, and of the kind of what was meant. */
export const linkMeantBy = (
	{ url, label, suggestion }: Slip,
	position: Position,
	context: Context,
): Link => ({
	...urlLink(suggestion, label, position, context),
	url,
	suggestion,
});

/**
 * A node as a link of the tree. A label that is the address itself is none (`docs/usergroups.md`, “Groups” and “Links”).
 *
 * @param front the text right in front of it, which may say what it is.
 */
export const toLink = (node: AnyLink, context: Context, front: string): Link =>
	withKindInFront(linkOf(node, context), front, context.channels.kindOf);

function linkOf(node: AnyLink, context: Context): Link {
	const position = context.place ?? positionOf(node);
	if (node.type === "link") {
		const { url } = node;
		const isBareAddress =
			url.startsWith("mailto:") &&
			lengthOf(node) === url.length - "mailto:".length;
		const label = isBareAddress ? undefined : labelOf(node, url);
		const slip = slipOfUrl(url, label);
		return slip === undefined
			? urlLink(url, label, position, context)
			: linkOfSlip(slip, position, context);
	}
	if (node.type === "attachmentLink") {
		const label = labelOf(node, node.attachment);
		return {
			url: `attachment:${node.attachment}`,
			...(label !== undefined && { label }),
			kind: "other",
			position,
		};
	}
	if (node.type === "anchorLink") {
		const label = labelOf(node, `#${node.anchor}`);
		return {
			page: "",
			anchor: node.anchor,
			...(label !== undefined && { label }),
			kind: "wiki",
			position,
		};
	}
	return linkToPage(node, position, context);
}

function linkToPage(
	node: PageLink | InterwikiLink,
	position: Position,
	context: Context,
): Link {
	const { anchor } = node;
	const page = pageName(node.page);
	if (page !== node.page)
		context.report(
			"link-bracket",
			`leads to a page "${node.page}"; "${page}" was meant`,
			position,
		);
	const label = labelOf(node, node.page);
	const slip = node.type === "pageLink" ? slipOfPage(page, label) : undefined;
	if (slip !== undefined) return linkOfSlip(slip, position, context);
	const link: Link =
		node.type === "interwikiLink"
			? { wiki: node.wiki, page, kind: "wiki", position }
			: { page, kind: "wiki", position };
	return anchor === undefined && label === undefined
		? link
		: withDetails(link, anchor, label);
}

/** The same link with its fields in the order of the schema. */
const withDetails = (
	{ kind, position, ...target }: Link,
	anchor: string | undefined,
	label: string | undefined,
): Link => ({
	...target,
	...(anchor !== undefined && { anchor }),
	...(label !== undefined && { label }),
	kind,
	position,
});
