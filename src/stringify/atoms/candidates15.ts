/** Ways to write links, macros and embedded things in 1.5 (specification, 22), the usual one first. */
import type {
	AttachmentLink,
	InterwikiLink,
	Link,
	PageLink,
	PhrasingContent,
	Transclusion,
} from "../../ast";
import type { Atom } from "./atom";
import { encode } from "./encode";
import { inlineCode } from "./inline-code";
import { labelOf } from "./labels";
import { isTarget, isWikiName, withAnchor } from "./page-targets";

/** Blanks and brackets cannot be in an address; where percent codes are decoded they are written so. */
const SPECIAL = /[%\s\]]/g;

/** In the name of a file also all that an address could end at. */
const NOT_PLAIN = /[^\w./-]/gu;

const PICTURE = /\.(?:gif|jpe?g|png|bmp|ico)$/i;

/** With a label, or without one if that is what is shown anyway. */
function bracketed(
	target: string,
	label: string,
	ways: string[],
	shown = target,
): void {
	if (label === shown) ways.push(`[${target}]`);
	ways.push(`[${target} ${label}]`);
}

/** A label: text, or the address of a picture. */
function labelText(children: readonly PhrasingContent[]): string {
	const label = labelOf(children);
	if (typeof label === "string") return label;
	return label.type === "image" ? label.url : label.target;
}

function link({ url, children }: Link, ways: string[]): void {
	const label = labelText(children);
	if (label === url) ways.push(url);
	if (url === `mailto:${label}`) ways.push(label);
	bracketed(url, label, ways);
}

function pageLink(
	node: PageLink,
	pageName: string | undefined,
	ways: string[],
): void {
	const { page, anchor } = node;
	const label = labelText(node.children);
	const target = withAnchor(page, anchor);
	if (isTarget(label, node, pageName)) {
		if (isWikiName(label)) ways.push(label);
		ways.push(`["${label}"]`);
	}
	ways.push(`[:${target}:${label}]`);
	if (label === page || label === target) ways.push(`[:${target}]`);
	ways.push(`[:../${target}:${label}]`);
}

function interwikiLink(node: InterwikiLink, ways: string[]): void {
	const { wiki, anchor } = node;
	const label = labelText(node.children);
	const page = `${node.page}${anchor === undefined ? "" : `#${anchor}`}`;
	if (label === page || label === node.page) {
		ways.push(`${wiki}:${page}`);
		ways.push(`wiki:${wiki}:${page}`);
		ways.push(`wiki:${wiki}/${page}`);
	}
	if (wiki === "" && label === `/${page}`) ways.push(`wiki:/${page}`);
	if (wiki === "Self" && label === page) ways.push(`wiki:${page}`);
	bracketed(`wiki:${wiki}:${page}`, label, ways);
	bracketed(`wiki:${wiki}/${page}`, label, ways);
	bracketed(`wiki:${page}`, label, ways);
}

/** The name of a file in all ways that may be read as it. */
function fileNames(name: string): string[] {
	const isPlain = !/[%\s\]]/.test(name);
	return [
		...new Set([
			...(isPlain ? [name] : []),
			encode(name, SPECIAL),
			encode(name, NOT_PLAIN),
		]),
	];
}

function attachmentLink(node: AttachmentLink, ways: string[]): void {
	const label = labelText(node.children);
	for (const name of fileNames(node.attachment)) {
		if (label === node.attachment && !PICTURE.test(name))
			ways.push(`attachment:${name}`);
		bracketed(`attachment:${name}`, label, ways);
	}
}

function transclusion(
	{ kind, target, alt }: Transclusion,
	ways: string[],
): void {
	if (kind !== "attachment" && kind !== "drawing") return;
	for (const name of fileNames(target)) {
		if (alt !== undefined) {
			bracketed(
				`${kind === "drawing" ? "drawing" : "inline"}:${name}`,
				alt,
				ways,
			);
			continue;
		}
		if (kind === "drawing") ways.push(`drawing:${name}`);
		else if (PICTURE.test(name)) ways.push(`attachment:${name}`);
		if (kind === "attachment") ways.push(`inline:${name}`);
	}
}

/** Ways to write a node that are likely read as it, the usual one first. */
export function candidates15(
	node: Atom,
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
		case "anchorLink":
			bracketed(`#${node.anchor}`, labelText(node.children), ways);
			break;
		case "attachmentLink":
			attachmentLink(node, ways);
			break;
		case "image":
			return [node.url];
		case "transclusion":
			transclusion(node, ways);
			break;
		case "macro":
			return [
				node.args === undefined
					? `[[${node.name}]]`
					: `[[${node.name}(${node.args})]]`,
			];
		case "smiley":
			return [node.value];
		case "inlineCode":
			inlineCode(node, ways);
			break;
	}
	return ways;
}
