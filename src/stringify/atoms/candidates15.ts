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
function* bracketed(
	target: string,
	label: string,
	shown = target,
): Generator<string> {
	if (label === shown) yield `[${target}]`;
	yield `[${target} ${label}]`;
}

/** A label: text, or the address of a picture. */
function labelText(children: readonly PhrasingContent[]): string {
	const label = labelOf(children);
	if (typeof label === "string") return label;
	return label.type === "image" ? label.url : label.target;
}

function* link({ url, children }: Link): Generator<string> {
	const label = labelText(children);
	if (label === url) yield url;
	if (url === `mailto:${label}`) yield label;
	yield* bracketed(url, label);
}

function* pageLink(
	node: PageLink,
	pageName: string | undefined,
): Generator<string> {
	const { page, anchor } = node;
	const label = labelText(node.children);
	const target = withAnchor(page, anchor);
	if (isTarget(label, node, pageName)) {
		if (isWikiName(label)) yield label;
		yield `["${label}"]`;
	}
	yield `[:${target}:${label}]`;
	if (label === page || label === target) yield `[:${target}]`;
	yield `[:../${target}:${label}]`;
}

function* interwikiLink(node: InterwikiLink): Generator<string> {
	const { wiki, anchor } = node;
	const label = labelText(node.children);
	const page = `${node.page}${anchor === undefined ? "" : `#${anchor}`}`;
	if (label === page || label === node.page) {
		yield `${wiki}:${page}`;
		yield `wiki:${wiki}:${page}`;
		yield `wiki:${wiki}/${page}`;
	}
	if (wiki === "" && label === `/${page}`) yield `wiki:/${page}`;
	if (wiki === "Self" && label === page) yield `wiki:${page}`;
	yield* bracketed(`wiki:${wiki}:${page}`, label);
	yield* bracketed(`wiki:${wiki}/${page}`, label);
	yield* bracketed(`wiki:${page}`, label);
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

function* attachmentLink(node: AttachmentLink): Generator<string> {
	const label = labelText(node.children);
	for (const name of fileNames(node.attachment)) {
		if (label === node.attachment && !PICTURE.test(name))
			yield `attachment:${name}`;
		yield* bracketed(`attachment:${name}`, label);
	}
}

function* transclusion({ kind, target, alt }: Transclusion): Generator<string> {
	if (kind !== "attachment" && kind !== "drawing") return;
	for (const name of fileNames(target)) {
		if (alt !== undefined) {
			yield* bracketed(
				`${kind === "drawing" ? "drawing" : "inline"}:${name}`,
				alt,
			);
			continue;
		}
		if (kind === "drawing") yield `drawing:${name}`;
		else if (PICTURE.test(name)) yield `attachment:${name}`;
		if (kind === "attachment") yield `inline:${name}`;
	}
}

/** Ways to write a node that are likely read as it, the usual one first. */
export function* candidates15(
	node: Atom,
	pageName: string | undefined,
): Generator<string> {
	switch (node.type) {
		case "link":
			return yield* link(node);
		case "pageLink":
			return yield* pageLink(node, pageName);
		case "interwikiLink":
			return yield* interwikiLink(node);
		case "anchorLink":
			return yield* bracketed(`#${node.anchor}`, labelText(node.children));
		case "attachmentLink":
			return yield* attachmentLink(node);
		case "image":
			return yield node.url;
		case "transclusion":
			return yield* transclusion(node);
		case "macro":
			return yield node.args === undefined
				? `[[${node.name}]]`
				: `[[${node.name}(${node.args})]]`;
		case "smiley":
			return yield node.value;
		case "inlineCode":
			return yield* inlineCode(node);
	}
}
