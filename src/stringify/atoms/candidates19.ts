/** Ways to write links, macros and embedded things in 1.9 (specification, 14 to 20), the usual one first. */
import type {
	AnchorLink,
	AttachmentLink,
	Attributes,
	Image,
	InterwikiLink,
	Link,
	PageLink,
	Transclusion,
} from "../../ast";
import type { Atom } from "./atom";
import { encode } from "./encode";
import { inlineCode } from "./inline-code";
import { type Label, labelOf } from "./labels";
import { isTarget, isWikiName, withAnchor } from "./page-targets";

/** `|label|parameters`, as much of it as there is. */
function tail(label: string, parameters: string): string {
	if (parameters !== "") return `|${label}|${parameters}`;
	return label === "" ? "" : `|${label}`;
}

const SIMPLE = /^[\w.:%/#-]+$/;

const NONE: Attributes = {};

/** `class=x, title="a, b", &action=raw`. */
function parametersOf(
	attributes: Attributes = NONE,
	query: Attributes = NONE,
): string {
	if (attributes === NONE && query === NONE) return "";
	const quote = (value: string): string =>
		SIMPLE.test(value) ? value : `"${value.replaceAll('"', '""')}"`;
	return [
		...Object.entries(attributes),
		...Object.entries(query).map(([key, value]) => [`&${key}`, value] as const),
	]
		.map(([key, value]) => `${key}=${quote(value)}`)
		.join(",");
}

/** What ends a target, and what in it would be decoded. */
const SPECIAL = /%|\||\]\]|\}\}/g;

/** The name of a file, or a URL in which percent codes are decoded, in all ways that may be read as it. */
const decodedTargets = (target: string): string[] =>
	/%[\dA-Fa-f]{2}|\||\]\]|\}\}/.test(target)
		? [encode(target, SPECIAL)]
		: target.includes("%")
			? [target, encode(target, SPECIAL)]
			: [target];

/** A label that ends in a bracket needs a blank, which is none of it: `[[a|[1] ]]`. */
const labelTexts = (label: Label): string[] => {
	if (typeof label !== "string") return picture(label);
	return label.endsWith("]") ? [label, `${label} `] : [label];
};

/** With a label, or without one if that is what is shown anyway. */
function bracketed(
	target: string,
	label: Label,
	shown: string,
	parameters: string,
	ways: string[],
): void {
	if (label === shown) ways.push(`[[${target}${tail("", parameters)}]]`);
	for (const text of labelTexts(label))
		ways.push(`[[${target}${tail(text, parameters)}]]`);
}

function link({ url, attributes, children }: Link, ways: string[]): void {
	const label = labelOf(children);
	const parameters = parametersOf(attributes);
	if (parameters === "" && label === url) ways.push(url);
	if (parameters === "" && url === `mailto:${label}`)
		ways.push(label as string);
	bracketed(url, label, url, parameters, ways);
}

function pageLink(
	node: PageLink,
	pageName: string | undefined,
	ways: string[],
): void {
	const { page, anchor, attributes, query } = node;
	const label = labelOf(node.children);
	const target = withAnchor(page, anchor);
	const parameters = parametersOf(attributes, query);
	if (typeof label === "string" && isTarget(label, node, pageName)) {
		if (parameters === "" && isWikiName(label)) ways.push(label);
		bracketed(label, label, label, parameters, ways);
	}
	if (anchor !== undefined && page === pageName)
		bracketed(`#${anchor}`, label, `#${anchor}`, parameters, ways);
	if (pageName !== undefined && target.startsWith(`${pageName}/`)) {
		const subPage = target.slice(pageName.length);
		bracketed(subPage, label, subPage, parameters, ways);
	}
	bracketed(target, label, target, parameters, ways);
	bracketed(`../${target}`, label, `../${target}`, parameters, ways);
}

function interwikiLink(node: InterwikiLink, ways: string[]): void {
	const { wiki, page, anchor, attributes, query } = node;
	const label = labelOf(node.children);
	const target = `${wiki}:${withAnchor(page, anchor)}`;
	const parameters = parametersOf(attributes, query);
	if (parameters === "" && label === page && !/\s/.test(target))
		ways.push(target);
	bracketed(target, label, page, parameters, ways);
}

function attachmentLink(node: AttachmentLink, ways: string[]): void {
	const { attachment, attributes, query } = node;
	const label = labelOf(node.children);
	const parameters = parametersOf(attributes, query);
	for (const name of decodedTargets(attachment))
		bracketed(`attachment:${name}`, label, attachment, parameters, ways);
}

function picture(node: Image | Transclusion): string[] {
	const target = node.type === "image" ? node.url : node.target;
	const scheme =
		node.type === "transclusion" &&
		(node.kind === "attachment" || node.kind === "drawing")
			? `${node.kind}:`
			: "";
	const query = node.type === "image" ? undefined : node.query;
	const rest = tail(node.alt ?? "", parametersOf(node.attributes, query));
	return decodedTargets(target).map((each) => `{{${scheme}${each}${rest}}}`);
}

/** Ways to write a node that are likely read as it, the usual one first. */
export function candidates19(
	node: Exclude<Atom, AnchorLink>,
	pageName: string | undefined,
): string[] {
	const ways: string[] = [];
	switch (node.type) {
		case "link":
			link(node, ways);
			break;
		case "pageLink":
			pageLink(node, pageName, ways);
			break;
		case "interwikiLink":
			interwikiLink(node, ways);
			break;
		case "attachmentLink":
			attachmentLink(node, ways);
			break;
		case "image":
		case "transclusion":
			return picture(node);
		case "macro":
			return [
				node.args === undefined
					? `<<${node.name}>>`
					: `<<${node.name}(${node.args})>>`,
			];
		case "smiley":
			return [node.value];
		case "inlineCode":
			inlineCode(node, ways);
			break;
	}
	return ways;
}
