/** Links, files and pictures. */
import type { Attributes, Image, Transclusion } from "../ast";
import { ownAttribute } from "../bridge/attributes";
import type { BridgeLink, BridgePhrasing } from "../bridge/nodes";
import { cleanText } from "./characters";
import { escapeText, oneLine } from "./escape";
import { writeInline } from "./line";
import { markup, mergeText, type Piece, text } from "./pieces";
import type { MediawikiState, WikiTarget } from "./state";
import { upperFirst } from "./titles";
import { encodeFragment, encodeUrl } from "./urls";

const FILE = "File:";

/** A link of any kind. */
export function link(node: BridgeLink, state: MediawikiState): Piece[] {
	const picture = onlyPicture(node.children, state);
	if (state.linkDepth > 0) return state.phrasing(node.children);
	const target = state.target(node);
	if (target === undefined) return state.phrasing(node.children);
	if ("query" in node && node.query !== undefined)
		state.report("bridge-attribute", node);
	if (picture !== undefined) {
		const file = fileLink(picture, state, target);
		if (file !== undefined) return [file];
	}
	const pieces = labelOf(node.children, state);
	return [linkTo(toMedia(target), pieces, state)];
}

/** `[[Media:…]]` leads to the file itself, `[[File:…]]` shows it. */
const toMedia = (target: WikiTarget): WikiTarget =>
	target.type === "title" && target.title.startsWith(FILE)
		? { type: "title", title: `Media:${target.title.slice(FILE.length)}` }
		: target;

function labelOf(
	nodes: readonly BridgePhrasing[],
	state: MediawikiState,
): Piece[] {
	state.linkDepth++;
	const pieces = mergeText(state.phrasing(nodes));
	state.linkDepth--;
	return pieces;
}

/** A link with a label; without one it shows where it leads. */
function linkTo(
	target: WikiTarget,
	pieces: readonly Piece[],
	state: MediawikiState,
): Piece {
	const [first, ...others] = pieces;
	const plain =
		others.length === 0 && first?.type === "text" ? first.value : undefined;
	if (target.type === "url") {
		const { url } = target;
		if (plain === url || pieces.length === 0)
			return { type: "url", value: url };
		return markup(`[${encodeUrl(url)} ${labelText(pieces, state, url)}]`);
	}
	const shown = /^(?::?[^#]*)/.exec(target.title)?.[0] ?? "";
	const title = linkTitle(target.title);
	if (plain !== undefined && shown === target.title) {
		const name = title.replace(/^:/, "");
		if (plain === name) return markup(`[[${title}]]`);
		// MediaWiki itself makes the first letter of a title a capital.
		if (upperFirst(plain) === name && title === name)
			return markup(`[[${plain}]]`);
	}
	return markup(
		`[[${title}|${labelText(pieces, state, title.replace(/^:/, ""))}]]`,
	);
}

function labelText(
	pieces: readonly Piece[],
	state: MediawikiState,
	fallback: string,
): string {
	const context = { ...state.context, isInLabel: true };
	return (
		writeInline(pieces, context) ||
		escapeText(oneLine(fallback), context, { before: "|", after: "]" })
	);
}

/** What may be between `[[` and `|`. */
export function linkTitle(target: string): string {
	const hash = target.indexOf("#");
	const page = hash < 0 ? target : target.slice(0, hash);
	const title = cleanText(page)
		.replace(/[\s_]+/g, " ")
		.replace(/[[\]{}<>|\uFFFD]/g, "-")
		.replace(/'(?=')/g, "&#39;")
		.replace(/~~(?=~)/g, "--")
		.trim();
	const isSpecial = /^(?:file|image|category):|^\//i.test(title);
	return (
		(isSpecial ? ":" : "") +
		title +
		(hash < 0 ? "" : `#${encodeFragment(target.slice(hash + 1))}`)
	);
}

/** The picture that a label is, if it is nothing else. */
function onlyPicture(
	nodes: readonly BridgePhrasing[],
	state: MediawikiState,
): Transclusion | undefined {
	const shown = nodes.filter(
		(node) => node.type !== "text" || /\S/.test(node.value),
	);
	const [first, ...others] = shown;
	return others.length === 0 &&
		first?.type === "transclusion" &&
		state.isPicture(first)
		? first
		: undefined;
}

/** `[[File:name|size|link=…|alt=…|title]]`, or `undefined` if the file is none of this wiki. */
function fileLink(
	node: Transclusion,
	state: MediawikiState,
	to?: WikiTarget,
): Piece | undefined {
	const target = state.target(node);
	if (target?.type !== "title" || !target.title.startsWith(FILE))
		return undefined;
	const context = { ...state.context, isInLabel: true };
	const shown = (value: string): string =>
		escapeText(oneLine(value).trim(), context, { before: "=", after: "|" });
	const options = [linkTitle(target.title).slice(1)];
	const size = sizeOf(node.attributes);
	if (size !== undefined) options.push(size);
	if (to?.type === "url") options.push(`link=${encodeUrl(to.url)}`);
	if (to?.type === "title")
		options.push(`link=${linkTitle(to.title).replace(/^:/, "")}`);
	if (node.alt !== undefined && node.alt.trim() !== "")
		options.push(`alt=${shown(node.alt)}`);
	const title = ownAttribute(node.attributes, "title") ?? "";
	// A caption that is an option would be read as one.
	if (/^[^=|]*[ ][^=|]*$/.test(title.trim())) options.push(shown(title));
	return markup(`[[${options.join("|")}]]`);
}

/** MediaWiki has sizes in pixels only. */
function sizeOf(attributes: Attributes | undefined): string | undefined {
	const pixels = (key: string): string | undefined =>
		/^(\d{1,5})(?:px)?$/.exec(ownAttribute(attributes, key) ?? "")?.[1];
	const width = pixels("width");
	const height = pixels("height");
	if (width === undefined && height === undefined) return undefined;
	return `${width ?? ""}${height === undefined ? "" : `x${height}`}px`;
}

/** A picture of another site, which MediaWiki does not show by default: a link to it. */
export function image(node: Image, state: MediawikiState): Piece[] {
	const label = text(node.alt ?? node.url);
	if (state.linkDepth > 0) return [label];
	const target = state.target(node);
	if (target === undefined) return [label];
	state.report("bridge-picture", node);
	return [linkTo(target, [label], state)];
}

/** An embedded file, drawing or page. */
export function embedded(node: Transclusion, state: MediawikiState): Piece[] {
	const label = text(node.alt ?? node.target);
	if (state.linkDepth > 0) return [label];
	if (state.isPicture(node)) {
		const file = fileLink(node, state);
		if (file !== undefined) return [file];
	}
	const target = state.target(node);
	return target === undefined
		? [label]
		: [linkTo(toMedia(target), [label], state)];
}
